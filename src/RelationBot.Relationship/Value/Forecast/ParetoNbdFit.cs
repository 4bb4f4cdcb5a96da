namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Fits <see cref="ParetoNbd"/> by maximum likelihood. The cost grows with how many different customers there are, not with how many.</summary>
public static class ParetoNbdFit
{
    // Each step costs more than BG/NBD's where α and β are far apart.
    private const int Large = 3000, SampleSize = 600;

    /// <summary>The model that makes these customers likeliest, or why there is none: too few, or nobody came back.</summary>
    public static Fitted<ParetoNbd> Fit(IEnumerable<PurchasePattern> customers) => Fit(PatternCounts.Of(customers));

    internal static Fitted<ParetoNbd> Fit(PatternCounts customers)
    {
        if (customers.Shortage is { } shortage)
        {
            return Fitted<ParetoNbd>.Not(shortage);
        }

        var rate = customers.Rate;
        var found = LikelihoodMaximum.Find(
            customers, (groups, p) => LogLikelihood(groups, p[0], p[1], p[2], p[3]),
            [[0.5, 0.5 / (2 * rate), 0.6, 10], [1, 1 / rate, 0.5, 60]],
            customers.Distinct > Large ? SampleSize : int.MaxValue);
        return found is { } maximum
            ? new Fitted<ParetoNbd>(Model(maximum.Parameters), maximum.LogLikelihood, null) { StandardErrors = maximum.StandardErrors }
            : Fitted<ParetoNbd>.Not("the Pareto/NBD likelihood has no maximum that the search could find");
    }

    /// <summary>Log-likelihood of customers under given parameters.</summary>
    public static double LogLikelihood(ParetoNbd model, IEnumerable<PurchasePattern> customers) =>
        LogLikelihood(PatternCounts.Of(customers), model.R, model.Alpha, model.S, model.Beta);

    private static ParetoNbd Model(double[] p) => new(p[0], p[1], p[2], p[3]);

    // That the customer bought so often and is still there, and the odds that he has left since.
    private static double LogLikelihood(PatternCounts groups, double r, double alpha, double s, double beta)
    {
        var model = new ParetoNbd(r, alpha, s, beta);
        var (logAlpha, logBeta) = (Math.Log(alpha), Math.Log(beta));
        var (sum, carried, x) = (0.0, 0.0, 0);
        foreach (var group in groups.Groups)
        {
            for (; x < group.Frequency; x++)
            {
                carried += Math.Log(r + x);
            }

            var here = 0.0;
            foreach (var member in group.Members)
            {
                here += member.Customers * (
                    -(r + x) * Math.Log(alpha + member.Age) - s * Math.Log(beta + member.Age)
                    + LogOnePlus(model.LogOddsGone(x, member.Recency, member.Age)));
            }

            sum += group.Customers * (carried + r * logAlpha + s * logBeta) + here;
        }

        return sum;
    }

    // ln(1 + e^log), also where e^log is past all numbers.
    private static double LogOnePlus(double log) => Math.Max(0, log) + Math.Log(1 + Math.Exp(-Math.Abs(log)));
}
