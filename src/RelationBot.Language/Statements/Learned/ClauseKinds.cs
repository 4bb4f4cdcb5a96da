using RelationBot.Language.Intents;

namespace RelationBot.Language.Statements.Learned;

/// <summary>How likely a clause is to state a thing of each kind, and which kind is the safest to say.</summary>
internal static class ClauseKinds
{
    /// <summary>The kinds, in the order of the models' classes; after them comes « nothing ».</summary>
    public static readonly string[] Names = ["preference", "expectation", "criterion", "criticism", "priority", "project", "personal", "promise"];

    private const float Sharpness = 5;
    private const float LeastOfTag = 1e-3f;

    // What is meant so may as well be called otherwise: « je veux qu'on me prévienne » is an expectation and a preference.
    // How often a kind (column) is right for what is labelled as another (row), counted on messages of others.
    private static readonly float[][] Right =
    [
        [1, 0.71f, 0.35f, 0.03f, 0.18f, 0.16f, 0.61f, 0],
        [1, 1, 1, 0.17f, 0.11f, 0, 0.2f, 0],
        [0.9f, 1, 1, 0, 1, 0, 0, 0],
        [0, 0, 0, 1, 0, 0, 0.03f, 0],
        [1, 0, 1, 0, 1, 0, 0, 0],
        [0.13f, 0.13f, 0.07f, 0, 0.13f, 1, 0.2f, 0],
        [0.29f, 0.1f, 0.03f, 0.02f, 0.01f, 0.08f, 1, 0],
        [0, 0, 0, 0, 0, 0, 0, 1],
    ];

    // Its own name is still the better one.
    private const float Otherwise = 0.9f;

    /// <summary>The probabilities of the kinds and of nothing: those of the margins and of the words in equal parts.</summary>
    public static float[] Probabilities(ReadOnlySpan<float> margins, ReadOnlySpan<float> tags)
    {
        var p = margins.ToArray();
        Dense.Softmax(p, Sharpness);
        for (var k = 0; k < p.Length; k++)
        {
            p[k] = (MathF.Log(p[k] + 1e-6f) + MathF.Log(tags[k] + LeastOfTag)) / 2;
        }

        Dense.Softmax(p, 1);
        return p;
    }

    /// <summary>The probability that it is right to say this kind.</summary>
    public static float Of(float[] probabilities, int kind)
    {
        var sum = 0f;
        for (var k = 0; k < Names.Length; k++)
        {
            sum += probabilities[k] * (k == kind ? 1 : Otherwise * Right[k][kind]);
        }

        return sum;
    }

    public static int Safest(float[] probabilities)
    {
        var (best, most) = (0, -1f);
        for (var k = 0; k < Names.Length; k++)
        {
            var right = Of(probabilities, k);
            (best, most) = right > most ? (k, right) : (best, most);
        }

        return best;
    }

    /// <summary>The probability that two clauses that state things state things of one kind.</summary>
    public static float Alike(float[] one, float[] other)
    {
        var sum = 0f;
        for (var k = 0; k < Names.Length; k++)
        {
            sum += one[k] * other[k];
        }

        return sum / (((1 - one[^1]) * (1 - other[^1])) + 1e-3f);
    }
}
