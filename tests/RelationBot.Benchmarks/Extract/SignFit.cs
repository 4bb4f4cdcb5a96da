using RelationBot.Language.Statements.Learned;

namespace RelationBot.Benchmarks.Extract;

/// <summary>Logistic regression over named signs with an L2 penalty, by Adam on all examples at once. Always the same for the same examples.</summary>
internal static class SignFit
{
    private const int Rounds = 400;
    private const double Rate = 0.05;
    private const double First = 0.9, Second = 0.999;

    public static Dictionary<string, double> Fit(IReadOnlyList<(IReadOnlyList<Sign> Signs, bool Yes)> examples)
    {
        var names = examples.SelectMany(e => e.Signs).Select(s => s.Name).Distinct().Order(StringComparer.Ordinal).ToArray();
        var at = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        var rows = examples.Select(e => (Signs: e.Signs.Select(s => (At: at[s.Name], s.Value)).ToArray(), Wanted: e.Yes ? 1.0 : 0.0)).ToList();
        var (weights, means, squares) = (new double[names.Length], new double[names.Length], new double[names.Length]);
        for (var round = 1; round <= Rounds; round++)
        {
            var slopes = (double[])weights.Clone();
            foreach (var (signs, wanted) in rows)
            {
                var sum = 0.0;
                foreach (var (i, value) in signs)
                {
                    sum += weights[i] * value;
                }

                var error = (1 / (1 + Math.Exp(-sum))) - wanted;
                foreach (var (i, value) in signs)
                {
                    slopes[i] += error * value;
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                var slope = slopes[i] / rows.Count;
                means[i] = (First * means[i]) + ((1 - First) * slope);
                squares[i] = (Second * squares[i]) + ((1 - Second) * slope * slope);
                weights[i] -= Rate * means[i] / (1 - Math.Pow(First, round)) / (Math.Sqrt(squares[i] / (1 - Math.Pow(Second, round))) + 1e-8);
            }
        }

        return names.Index().ToDictionary(n => n.Item, n => weights[n.Index], StringComparer.Ordinal);
    }
}
