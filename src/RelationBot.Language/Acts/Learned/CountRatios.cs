using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// How much each feature tells by itself: the log-count ratio between the examples of yes and of no, by which the features of a margin
/// model are weighed (Wang and Manning 2012). A rare word of which every example was displeased then counts from the start.
/// </summary>
internal static class CountRatios
{
    // What tells nothing by itself may do so beside others.
    private const double Least = 0.1;

    /// <returns>A factor for each feature; the last, which is in every sentence, keeps its weight.</returns>
    public static float[] Of(SparseRows rows, IReadOnlyList<bool> answers)
    {
        var (yes, no) = (new int[rows.Features], new int[rows.Features]);
        for (var i = 0; i < rows.Count; i++)
        {
            var counts = answers[i] ? yes : no;
            foreach (var feature in rows[i].Indexes)
            {
                counts[feature]++;
            }
        }

        var ofYes = answers.Count(a => a);
        var usual = Math.Log((ofYes + 2.0) / (answers.Count - ofYes + 2.0));
        var factors = new float[rows.Features];
        for (var f = 0; f < factors.Length; f++)
        {
            factors[f] = (float)(Math.Abs(Math.Log((yes[f] + 1.0) / (no[f] + 1.0)) - usual) + Least);
        }

        factors[^1] = 1;
        return factors;
    }
}
