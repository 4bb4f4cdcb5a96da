namespace RelationBot.Language.Intents;

/// <summary>
/// How often what is thought likeliest is right, by how likely it is thought: what one sharpness for all sentences leaves
/// too sure of the clear ones and too modest about the others (Platt's method on the first probability alone).
/// </summary>
internal sealed class Reliability
{
    private const int Rounds = 20;

    // What small sets of either language show, and what it takes to say otherwise: more than a few hundred sentences, of which
    // the accuracy alone is two points off, can tell.
    private const double UsualSlope = 0.7;
    private const double Trust = 600;

    // What was looked at knew a fifth of the sentences less than the classifier will.
    private const double Since = 0.12;

    private readonly double _slope;
    private readonly double _rise;

    private Reliability(double slope, double rise) => (_slope, _rise) = (slope, rise);

    /// <param name="seen">The first probability of sentences that the model had not seen, and whether it was right.</param>
    public static Reliability Of(IReadOnlyList<(float First, bool Right)> seen)
    {
        var (slope, rise) = (UsualSlope, 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var (bySlope, byRise, slopes, both, rises) = (Trust * (slope - UsualSlope), Trust * rise, Trust, 0.0, Trust);
            foreach (var (first, right) in seen)
            {
                var odds = Odds(first);
                var chance = Chance((slope * odds) + rise);
                var (error, weight) = (chance - (right ? 1 : 0), chance * (1 - chance));
                (bySlope, byRise) = (bySlope + (error * odds), byRise + error);
                (slopes, both, rises) = (slopes + (weight * odds * odds), both + (weight * odds), rises + weight);
            }

            var determinant = (slopes * rises) - (both * both);
            slope -= ((rises * bySlope) - (both * byRise)) / determinant;
            rise -= ((slopes * byRise) - (both * bySlope)) / determinant;
        }

        return new Reliability(Math.Clamp(slope, 0.3, 1.5), Math.Clamp(rise + Since, -1, 1));
    }

    /// <summary>The first probability as it should be; the others share what is left, and none of them comes before it.</summary>
    public void Apply(Span<float> probabilities)
    {
        var (best, second) = (0, 0f);
        for (var c = 1; c < probabilities.Length; c++)
        {
            (best, second) = probabilities[c] > probabilities[best] ? (c, probabilities[best]) : (best, MathF.Max(second, probabilities[c]));
        }

        var left = MathF.Max(1 - probabilities[best], 1e-6f);
        var least = second / (left + second);
        var first = MathF.Max(least, (float)Chance((_slope * Odds(probabilities[best])) + _rise));
        for (var c = 0; c < probabilities.Length; c++)
        {
            probabilities[c] = c == best ? first : probabilities[c] * (1 - first) / left;
        }
    }

    private static double Odds(double probability) => Math.Log(Math.Max(probability, 1e-4) / Math.Max(1 - probability, 1e-4));

    private static double Chance(double score) => 1 / (1 + Math.Exp(-score));
}
