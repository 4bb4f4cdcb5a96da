using MathNet.Numerics.Integration;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Integrals of what falls smoothly from a first moment on, by Gauss and Legendre's rule on a logarithmic scale of time.</summary>
internal static class Quadrature
{
    private const int Order = 32;

    // Beyond that many units of the exponent nothing is left to add up.
    private const double Negligible = 40;

    private static readonly (double At, double Weight)[] _nodes = Nodes();

    /// <summary>Of <paramref name="value"/> from <paramref name="from"/> to <paramref name="to"/>; it may change fast near -<paramref name="scale"/>.</summary>
    public static double Over(double from, double to, double scale, Func<double, double> value)
    {
        var start = Math.Log(from + scale);
        var width = Math.Log(to + scale) - start;
        var sum = 0.0;
        foreach (var (at, weight) in _nodes)
        {
            var time = Math.Exp(start + width * at);
            sum += weight * time * value(time - scale);
        }

        return sum * width;
    }

    /// <summary>Both rates' totals from now on, discounted by <paramref name="force"/> a week.</summary>
    public static Remaining Discounted(double scale, double force, Func<double, Remaining> rates)
    {
        var width = Math.Log(1 + Negligible / (force * scale));
        var (transactions, weeks) = (0.0, 0.0);
        foreach (var (at, weight) in _nodes)
        {
            var time = scale * Math.Exp(width * at);
            var week = time - scale;
            var rate = rates(week);
            var factor = weight * time * Math.Exp(-force * week);
            transactions += factor * rate.Transactions;
            weeks += factor * rate.Weeks;
        }

        return new Remaining(transactions * width, weeks * width);
    }

    private static (double At, double Weight)[] Nodes()
    {
        var rule = new GaussLegendreRule(0, 1, Order);
        return [.. rule.Abscissas.Zip(rule.Weights)];
    }
}
