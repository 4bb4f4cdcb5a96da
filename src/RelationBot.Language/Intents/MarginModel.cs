namespace RelationBot.Language.Intents;

/// <summary>
/// A linear model for each class against all others, by the squared hinge loss with an L2 penalty, trained in the dual by
/// coordinate descent with shrinking (Hsieh et al. 2008). Deterministic however many cores train it.
/// </summary>
internal static class MarginModel
{
    private const float Cost = 2;
    private const float CostOfOwn = 4;
    public const int Epochs = 15;
    private const double Tolerance = 0.05;

    /// <returns>For each feature its weight for each class: their sum over a sentence tells how far on its own side each class sees it, about -1 to 1.</returns>
    public static float[] Train(SparseRows rows, int[] classOf, int classes, int epochs = Epochs)
    {
        var squares = new float[rows.Count];
        for (var i = 0; i < squares.Length; i++)
        {
            squares[i] = Dense.Dot(rows[i].Values, rows[i].Values);
        }

        var weights = new float[rows.Features * classes];
        Parallel.For(0, classes, c =>
        {
            var own = TrainOne(rows, classOf, c, squares, epochs);
            for (var f = 0; f < own.Length; f++)
            {
                weights[(f * classes) + c] = own[f];
            }
        });
        return weights;
    }

    private static float[] TrainOne(SparseRows rows, int[] classOf, int own, float[] squares, int epochs)
    {
        var weights = new float[rows.Features];
        var multipliers = new float[rows.Count];
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Random(own);
        var (active, shrinkAbove) = (rows.Count, double.PositiveInfinity);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order.AsSpan(0, active));
            var (most, least) = (double.NegativeInfinity, double.PositiveInfinity);
            for (var at = 0; at < active; at++)
            {
                var i = order[at];
                var row = rows[i];
                var (sign, softness) = classOf[i] == own ? (1f, 0.5f / CostOfOwn) : (-1f, 0.5f / Cost);
                var gradient = (sign * Product(weights, row)) - 1 + (multipliers[i] * softness);
                if (multipliers[i] == 0 && gradient > shrinkAbove)
                {
                    active--;
                    (order[at], order[active]) = (order[active], order[at]);
                    at--;
                    continue;
                }

                var projected = multipliers[i] == 0 ? MathF.Min(gradient, 0) : gradient;
                (most, least) = (Math.Max(most, projected), Math.Min(least, projected));
                var before = multipliers[i];
                multipliers[i] = MathF.Max(before - (gradient / (squares[i] + softness)), 0);
                if (multipliers[i] != before)
                {
                    Add(weights, row, sign * (multipliers[i] - before));
                }
            }

            if (most - least < Tolerance)
            {
                break;
            }

            shrinkAbove = most <= 0 ? double.PositiveInfinity : most;
        }

        return weights;
    }

    private static float Product(float[] weights, SparseRow row)
    {
        var sum = 0f;
        var values = row.Values[..row.Indexes.Length];
        for (var i = 0; i < row.Indexes.Length; i++)
        {
            sum += weights[row.Indexes[i]] * values[i];
        }

        return sum;
    }

    private static void Add(float[] weights, SparseRow row, float factor)
    {
        var values = row.Values[..row.Indexes.Length];
        for (var i = 0; i < row.Indexes.Length; i++)
        {
            weights[row.Indexes[i]] += factor * values[i];
        }
    }
}
