namespace RelationBot.Language.Intents;

/// <summary>Logistic regression over a handful of signs, by Newton's method.</summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 20;
    private const double Penalty = 1e-3;
    private const double LongestStep = 2;

    private readonly double[] _weights;
    private readonly double _bias;

    private LogisticRegression(double[] weights, double bias) => (_weights, _bias) = (weights, bias);

    /// <param name="examples">What was seen, what it was, and how much it counts.</param>
    public static LogisticRegression Train(IReadOnlyList<(double[] Signs, bool Yes, double Weight)> examples)
    {
        var size = examples[0].Signs.Length;
        var total = examples.Sum(e => e.Weight);
        var means = new double[size];
        var spreads = new double[size];
        for (var d = 0; d < size; d++)
        {
            means[d] = examples.Average(e => e.Signs[d]);
            spreads[d] = Math.Sqrt(examples.Average(e => Math.Pow(e.Signs[d] - means[d], 2))) + 1e-9;
        }

        // The constant is the last sign.
        var rows = examples.Select(e => (double[])[.. e.Signs.Select((s, d) => (s - means[d]) / spreads[d]), 1]).ToList();
        var weights = new double[size + 1];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = weights.Select(w => Penalty * w).ToArray();
            var bend = Enumerable.Range(0, size + 1).Select(d => new double[size + 1]).ToArray();
            for (var d = 0; d <= size; d++)
            {
                bend[d][d] = Penalty;
            }

            foreach (var (row, (_, yes, weight)) in rows.Zip(examples))
            {
                var chance = Chance(row.Zip(weights, (s, w) => s * w).Sum());
                var (error, spread) = (weight * (chance - (yes ? 1 : 0)) / total, weight * Math.Max(chance * (1 - chance), 1e-4) / total);
                for (var d = 0; d <= size; d++)
                {
                    slope[d] += error * row[d];
                    for (var other = 0; other <= size; other++)
                    {
                        bend[d][other] += spread * row[d] * row[other];
                    }
                }
            }

            Solve(bend, slope);
            for (var d = 0; d <= size; d++)
            {
                weights[d] -= Math.Clamp(slope[d], -LongestStep, LongestStep);
            }
        }

        var own = weights[..size].Zip(spreads, (w, s) => w / s).ToArray();
        return new LogisticRegression(own, weights[size] - own.Zip(means, (w, m) => w * m).Sum());
    }

    public double Score(double[] signs)
    {
        var score = _bias;
        for (var d = 0; d < signs.Length; d++)
        {
            score += _weights[d] * signs[d];
        }

        return score;
    }

    public double Probability(double[] signs) => Chance(Score(signs));

    /// <summary>The same with every score moved.</summary>
    public LogisticRegression Moved(double by) => new(_weights, _bias + by);

    // Gauss without pivots: the matrix is symmetric and, by the penalty, positive. The solution takes the right side's place.
    private static void Solve(double[][] matrix, double[] side)
    {
        for (var i = 0; i < side.Length; i++)
        {
            for (var row = 0; row < side.Length; row++)
            {
                if (row == i)
                {
                    continue;
                }

                var factor = matrix[row][i] / matrix[i][i];
                side[row] -= factor * side[i];
                for (var column = i; column < side.Length; column++)
                {
                    matrix[row][column] -= factor * matrix[i][column];
                }
            }
        }

        for (var i = 0; i < side.Length; i++)
        {
            side[i] /= matrix[i][i];
        }
    }

    private static double Chance(double score) => 1 / (1 + Math.Exp(-score));
}
