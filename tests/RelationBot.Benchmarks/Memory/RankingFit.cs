namespace RelationBot.Benchmarks.Memory;

/// <summary>
/// Fits the weights of features so that the turns that answer stand above the others: a softmax over all turns of the
/// relationship, its likelihood climbed by Adam, weights held small by L2. The same every time.
/// </summary>
internal static class RankingFit
{
    private const int Rounds = 150;
    private const double Pace = 0.1, Momentum = 0.9, Memory = 0.999;

    /// <summary>The weights for the features of <paramref name="used"/>; zero for the others.</summary>
    public static double[] Of(IReadOnlyList<RankedQuestion> questions, IReadOnlyList<int> used, double penalty)
    {
        var width = questions[0].Width;
        var scale = Deviations(questions, width);
        var (weights, slope, square) = (new double[width], new double[width], new double[width]);
        for (var round = 1; round <= Rounds; round++)
        {
            var gradient = new double[width];
            foreach (var question in questions)
            {
                Climb(question, weights, used, gradient);
            }

            foreach (var k in used)
            {
                // In units of each feature's own spread, so that the penalty treats all alike.
                var g = (gradient[k] / scale[k] / questions.Count) + (penalty * weights[k] * scale[k]);
                slope[k] = (Momentum * slope[k]) + ((1 - Momentum) * g);
                square[k] = (Memory * square[k]) + ((1 - Memory) * g * g);
                weights[k] -= Pace * (slope[k] / (1 - Math.Pow(Momentum, round))) / (Math.Sqrt(square[k] / (1 - Math.Pow(Memory, round))) + 1e-8) / scale[k];
            }
        }

        return weights;
    }

    private static void Climb(RankedQuestion question, double[] weights, IReadOnlyList<int> used, double[] gradient)
    {
        var chances = question.Scores(weights, used);
        var most = chances.Max();
        for (var i = 0; i < chances.Length; i++)
        {
            chances[i] = Math.Exp(chances[i] - most);
        }

        var (all, right) = (chances.Sum(), question.Evidence.Sum(e => chances[e]));
        var pulls = Array.ConvertAll(chances, c => c / all);
        foreach (var e in question.Evidence)
        {
            // Half for any of them, half for each.
            pulls[e] -= (0.5 / question.Evidence.Count) + (0.5 * chances[e] / right);
        }

        for (var i = 0; i < pulls.Length; i++)
        {
            if (Math.Abs(pulls[i]) > 1e-5)
            {
                foreach (var k in used)
                {
                    gradient[k] += pulls[i] * question.Rows[(i * question.Width) + k];
                }
            }
        }
    }

    private static double[] Deviations(IReadOnlyList<RankedQuestion> questions, int width)
    {
        var (sum, squares, count) = (new double[width], new double[width], 0);
        foreach (var question in questions)
        {
            for (var i = 0; i < question.Rows.Length; i++)
            {
                sum[i % width] += question.Rows[i];
                squares[i % width] += question.Rows[i] * question.Rows[i];
            }

            count += question.Rows.Length / width;
        }

        return [.. sum.Select((s, k) => Math.Sqrt(Math.Max(1e-9, (squares[k] / count) - (s / count * s / count))))];
    }
}

/// <summary>A question with the features of every turn of its relationship.</summary>
/// <param name="Rows">Row after row.</param>
/// <param name="Width">The length of a row.</param>
/// <param name="Evidence">Which turns answer it.</param>
/// <param name="Wanted">How many turns answer it, those included that the file does not have.</param>
internal sealed record RankedQuestion(double[] Rows, int Width, IReadOnlyList<int> Evidence, int Wanted)
{
    public double[] Scores(double[] weights, IReadOnlyList<int> used)
    {
        var scores = new double[Rows.Length / Width];
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var k in used)
            {
                scores[i] += Rows[(i * Width) + k] * weights[k];
            }
        }

        return scores;
    }
}
