namespace RelationBot.Language.Intents;

/// <summary>Logistic regression over a handful of signs, both answers weighing the same however many there are of each.</summary>
internal sealed class LogisticRegression
{
    private const int Rounds = 600;
    private const double Rate = 0.5;

    private readonly double[] _weights;
    private readonly double _bias;

    private LogisticRegression(double[] weights, double bias) => (_weights, _bias) = (weights, bias);

    public static LogisticRegression Train(IReadOnlyList<(double[] Signs, bool Yes)> examples)
    {
        var size = examples[0].Signs.Length;
        var yes = Math.Max(1, examples.Count(e => e.Yes));
        var no = Math.Max(1, examples.Count - yes);
        var means = new double[size];
        var spreads = new double[size];
        for (var d = 0; d < size; d++)
        {
            means[d] = examples.Average(e => e.Signs[d]);
            spreads[d] = Math.Sqrt(examples.Average(e => Math.Pow(e.Signs[d] - means[d], 2))) + 1e-9;
        }

        var (weights, bias) = (new double[size], 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var (slopes, slope) = (new double[size], 0.0);
            foreach (var (signs, answer) in examples)
            {
                var score = bias;
                for (var d = 0; d < size; d++)
                {
                    score += weights[d] * (signs[d] - means[d]) / spreads[d];
                }

                var error = (Chance(score) - (answer ? 1 : 0)) * 0.5 / (answer ? yes : no);
                slope += error;
                for (var d = 0; d < size; d++)
                {
                    slopes[d] += error * (signs[d] - means[d]) / spreads[d];
                }
            }

            bias -= Rate * slope;
            for (var d = 0; d < size; d++)
            {
                weights[d] -= Rate * slopes[d];
            }
        }

        for (var d = 0; d < size; d++)
        {
            weights[d] /= spreads[d];
            bias -= weights[d] * means[d];
        }

        return new LogisticRegression(weights, bias);
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

    private static double Chance(double score) => 1 / (1 + Math.Exp(-score));
}
