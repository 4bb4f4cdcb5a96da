namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Fits <see cref="BgNbd"/> by maximum likelihood. The cost grows with how many different customers there are, not with how many.</summary>
public static class BgNbdFit
{
    /// <summary>The model that makes these customers likeliest, or why there is none: too few, or nobody came back.</summary>
    public static Fitted<BgNbd> Fit(IEnumerable<PurchasePattern> customers) => Fit(PatternCounts.Of(customers));

    internal static Fitted<BgNbd> Fit(PatternCounts customers)
    {
        if (customers.Shortage is { } shortage)
        {
            return Fitted<BgNbd>.Not(shortage);
        }

        // The paper's r is below 1 and its mean rate r/α that of the base; the second start is a base whose customers rarely leave.
        var rate = customers.Rate;
        var found = LikelihoodMaximum.Find(
            customers, (groups, p) => LogLikelihood(groups, p[0], p[1], p[2], p[3]),
            [[0.5, 0.5 / (2 * rate), 0.8, 2], [1, 1 / rate, 0.1, 2]]);
        return found is { Parameters: [var r, var alpha, var a, var b] } maximum
            ? new Fitted<BgNbd>(new BgNbd(r, alpha, a, b), maximum.LogLikelihood, null) { StandardErrors = maximum.StandardErrors }
            : Fitted<BgNbd>.Not("the BG/NBD likelihood has no maximum that the search could find");
    }

    /// <summary>Log-likelihood of customers under given parameters.</summary>
    public static double LogLikelihood(BgNbd model, IEnumerable<PurchasePattern> customers) =>
        LogLikelihood(PatternCounts.Of(customers), model.R, model.Alpha, model.A, model.B);

    // The paper's A1 and A2. Since x counts, their gamma functions are products of x factors, carried from one x to the next: exact where the
    // parameters are large and the gamma functions would cancel.
    private static double LogLikelihood(PatternCounts groups, double r, double alpha, double a, double b)
    {
        var (sum, carried, x) = (0.0, 0.0, 0);
        foreach (var group in groups.Groups)
        {
            for (; x < group.Frequency; x++)
            {
                carried += Math.Log(r + x) + Math.Log((b + x) / (a + b + x));
            }

            sum += group.Customers * carried + LogTimes(group, r, alpha, a, b);
        }

        return sum;
    }

    // The paper's A3 and A4 with α^r in both: the sum of two exponentials with the larger taken out.
    private static double LogTimes(PatternCounts.Group group, double r, double alpha, double a, double b)
    {
        var x = group.Frequency;
        var logAlpha = Math.Log(alpha);
        var left = x == 0 ? 0 : Math.Log(a / (b + x - 1));
        var sum = 0.0;
        foreach (var member in group.Members)
        {
            var alive = LogTime(member.Age);
            if (x > 0)
            {
                var gone = left + LogTime(member.Recency);
                alive = Math.Max(alive, gone) + Math.Log(1 + Math.Exp(-Math.Abs(alive - gone)));
            }

            sum += member.Customers * alive;
        }

        return sum;

        double LogTime(double weeks) => (r + x) * Math.Log(alpha / (alpha + weeks)) - x * logAlpha;
    }
}
