using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Finds the positive parameters that make a likelihood largest, by Nelder and Mead's simplex on their logarithms.</summary>
internal static class LikelihoodMaximum
{
    /// <summary>Parameters further out than this are the model's limit, where customers do not differ at all.</summary>
    public const double LargestLog = 14;

    private const double Step = 0.4;
    private const double Tolerance = 1e-11;
    private const double Agreement = 1e-9;
    private const int MostIterations = 5000;
    private const int MostRestarts = 6;
    private const double Outside = 1e100;

    /// <summary>
    /// The parameters and the mean log-likelihood there, best of all <paramref name="starts"/>; null where no start led to a maximum.
    /// </summary>
    /// <param name="meanLogLikelihood">Log-likelihood divided by the number of customers.</param>
    public static (double[] Parameters, double MeanLogLikelihood)? Find(
        Func<double[], double> meanLogLikelihood, IReadOnlyList<double[]> starts)
    {
        var objective = ObjectiveFunction.Value(logs => Cost(meanLogLikelihood, logs));
        (double[] Parameters, double MeanLogLikelihood)? best = null;
        foreach (var start in starts)
        {
            if (Climb(objective, Vector<double>.Build.DenseOfEnumerable(start.Select(x => Math.Log(x)))) is { } found
                && (best is null || -found.Cost > best.Value.MeanLogLikelihood))
            {
                best = ([.. found.Logs.Select(log => Math.Exp(log))], -found.Cost);
            }
        }

        return best;
    }

    // A simplex can shrink before it is there: a fresh one from where it stopped must not find anything better.
    private static (Vector<double> Logs, double Cost)? Climb(IObjectiveFunction objective, Vector<double> start)
    {
        var (at, cost) = (start, double.PositiveInfinity);
        for (var run = 0; run < MostRestarts; run++)
        {
            MinimizationResult result;
            try
            {
                var steps = Vector<double>.Build.Dense(at.Count, run % 2 == 0 ? Step : -Step / 2);
                result = new NelderMeadSimplex(Tolerance, MostIterations).FindMinimum(objective, at, steps);
            }
            catch (OptimizationException)
            {
                return null;
            }

            var reached = result.FunctionInfoAtMinimum.Value;
            var gained = cost - reached;
            (at, cost) = (result.MinimizingPoint, reached);
            if (gained < Agreement)
            {
                return double.IsFinite(cost) && cost < Outside ? (at, cost) : null;
            }
        }

        return null;
    }

    private static double Cost(Func<double[], double> meanLogLikelihood, Vector<double> logs)
    {
        var beyond = logs.Sum(log => Math.Max(0, Math.Abs(log) - LargestLog));
        var value = meanLogLikelihood([.. logs.Select(log => Math.Exp(Math.Clamp(log, -LargestLog, LargestLog)))]);
        return double.IsFinite(value) ? beyond * beyond - value : Outside;
    }
}
