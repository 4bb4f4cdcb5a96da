using MathNet.Numerics.Differentiation;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>A maximum of a likelihood.</summary>
/// <param name="StandardErrors">From the curvature there; not a number in directions in which the likelihood is flat.</param>
internal sealed record Maximum(double[] Parameters, double LogLikelihood, double[] StandardErrors);

/// <summary>
/// Finds the positive parameters that make a likelihood largest: by Nelder and Mead's simplex on their logarithms, which no start leads
/// astray, and where there is much data on a sample of it first, then by Newton's steps on all, which are few.
/// </summary>
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
    private const int SampleSize = 2500;
    private const int MostNewtonSteps = 6;
    private const double Flat = 1e-12;

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

    /// <summary>The maximum over all customers; null where no start led to one.</summary>
    public static Maximum? Find(
        PatternCounts customers, Func<PatternCounts, double[], double> logLikelihood, IReadOnlyList<double[]> starts, int sampleSize = SampleSize)
    {
        var sample = customers.Sample(sampleSize);
        if (Find(p => logLikelihood(sample, p) / sample.Customers, starts) is not { } near)
        {
            return null;
        }

        double Mean(double[] p) => logLikelihood(customers, p) / customers.Customers;
        if (sample != customers)
        {
            if (Newton(Mean, near.Parameters) is { } reached)
            {
                near = reached;
            }
            else if (near.Parameters.Any(p => Math.Abs(Math.Log(p)) > LargestLog - 0.5))
            {
                // At the model's limit the likelihood is flat: more customers lead nowhere else.
                near = (near.Parameters, Mean(near.Parameters));
                return new Maximum(near.Parameters, near.MeanLogLikelihood * customers.Customers, [.. near.Parameters.Select(_ => double.NaN)]);
            }
            else if (Find(Mean, [near.Parameters]) is { } climbed)
            {
                near = climbed;
            }
            else
            {
                return null;
            }
        }

        return new Maximum(near.Parameters, near.MeanLogLikelihood * customers.Customers, Errors(Mean, near.Parameters, customers.Customers));
    }

    // Null where the likelihood is not curved downwards, or the steps do not settle: the simplex must go on then.
    private static (double[] Parameters, double MeanLogLikelihood)? Newton(Func<double[], double> mean, double[] start)
    {
        var at = Vector<double>.Build.DenseOfEnumerable(start.Select(x => Math.Log(x)));
        var cost = Cost(mean, at);
        for (var step = 0; step < MostNewtonSteps; step++)
        {
            var (gradient, curvature) = Slope(mean, at);
            if (!curvature.IsSymmetric() || curvature.Evd().EigenValues.Any(value => value.Real <= 0))
            {
                return null;
            }

            var move = curvature.Solve(-gradient);
            var gain = -gradient.DotProduct(move) / 2;
            var next = Cost(mean, at + move);
            if (!(next <= cost + Flat) || move.AbsoluteMaximum() > 2)
            {
                return null;
            }

            (at, cost) = (at + move, next);
            if (gain < Flat)
            {
                return ([.. at.Select(log => Math.Exp(log))], -cost);
            }
        }

        return null;
    }

    private static (Vector<double> Gradient, Matrix<double> Curvature) Slope(Func<double[], double> mean, Vector<double> at)
    {
        double Of(double[] logs) => Cost(mean, Vector<double>.Build.DenseOfArray(logs));
        var gradient = new NumericalJacobian(3, 1).Evaluate(Of, [.. at]);
        var curvature = Matrix<double>.Build.DenseOfArray(new NumericalHessian(3, 1).Evaluate(Of, [.. at]));
        return (Vector<double>.Build.DenseOfEnumerable(gradient.Cast<double>()), (curvature + curvature.Transpose()) / 2);
    }

    private static double[] Errors(Func<double[], double> mean, double[] parameters, double customers)
    {
        var at = Vector<double>.Build.DenseOfEnumerable(parameters.Select(x => Math.Log(x)));
        var curvature = Slope(mean, at).Curvature * customers;
        var unknown = parameters.Select(_ => double.NaN).ToArray();
        if (!curvature.Enumerate().All(double.IsFinite) || curvature.Evd().EigenValues.Any(value => value.Real <= 1e-6))
        {
            return unknown;
        }

        var spread = curvature.Inverse();
        return [.. parameters.Select((p, i) => p * Math.Sqrt(spread[i, i]))];
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
