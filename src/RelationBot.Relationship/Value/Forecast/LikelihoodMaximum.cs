using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Finds the positive parameters that make a likelihood largest, by Nelder and Mead's simplex on their logarithms.</summary>
internal static class LikelihoodMaximum
{
    // Further out a model is at its limit, where customers do not differ at all; nothing it predicts changes there any more.
    private const double LargestLog = 10;

    private const double Step = 0.4;
    private const double Tolerance = 1e-10;
    private const double Fine = 1e-13;
    private const double Agreement = 1e-8;
    private const int MostIterations = 2000;
    private const int MostRestarts = 12;
    private const double Outside = 1e100;

    /// <summary>
    /// The parameters and the mean log-likelihood there, best of all <paramref name="starts"/>; null where no start led to a maximum.
    /// </summary>
    /// <param name="meanLogLikelihood">Log-likelihood divided by the number of customers.</param>
    public static (double[] Parameters, double MeanLogLikelihood)? Find(
        Func<double[], double> meanLogLikelihood, IReadOnlyList<double[]> starts)
    {
        var objective = ObjectiveFunction.Value(logs => Cost(meanLogLikelihood, logs));
        (Vector<double> Logs, double Cost)? best = null;
        foreach (var start in starts)
        {
            if (Climb(objective, Vector<double>.Build.DenseOfEnumerable(start.Select(x => Math.Log(x)))) is { } found
                && (best is null || found.Cost < best.Value.Cost))
            {
                best = found;
            }
        }

        if (best is not { } reached)
        {
            return null;
        }

        // The last digits, where rounding lets them be had.
        var (logs, cost) = Run(objective, reached.Logs, Step / 20, Fine) is { } finer && finer.Cost < reached.Cost ? finer : reached;
        return ([.. logs.Select(log => Math.Exp(log))], -cost);
    }

    // A simplex can shrink before it is there: a fresh one from where it stopped must not find anything better.
    private static (Vector<double> Logs, double Cost)? Climb(IObjectiveFunction objective, Vector<double> start)
    {
        var (at, cost) = (start, double.PositiveInfinity);
        for (var run = 0; run < MostRestarts; run++)
        {
            if (Run(objective, at, run % 2 == 0 ? Step : -Step / 2, Tolerance) is not { } reached)
            {
                return null;
            }

            var gained = cost - reached.Cost;
            (at, cost) = reached;
            if (gained < Agreement)
            {
                return double.IsFinite(cost) && cost < Outside ? (at, cost) : null;
            }
        }

        return null;
    }

    // Null where the simplex has not settled in time.
    private static (Vector<double> Logs, double Cost)? Run(IObjectiveFunction objective, Vector<double> start, double step, double tolerance)
    {
        try
        {
            var result = new NelderMeadSimplex(tolerance, MostIterations)
                .FindMinimum(objective, start, Vector<double>.Build.Dense(start.Count, step));
            return (result.MinimizingPoint, result.FunctionInfoAtMinimum.Value);
        }
        catch (OptimizationException)
        {
            return null;
        }
    }

    private static double Cost(Func<double[], double> meanLogLikelihood, Vector<double> logs)
    {
        var beyond = logs.Sum(log => Math.Max(0, Math.Abs(log) - LargestLog));
        var value = meanLogLikelihood([.. logs.Select(log => Math.Exp(Math.Clamp(log, -LargestLog, LargestLog)))]);
        return double.IsFinite(value) ? beyond * beyond - value : Outside;
    }
}
