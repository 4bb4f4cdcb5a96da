using static MathNet.Numerics.SpecialFunctions;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Fits <see cref="GammaGamma"/> by maximum likelihood on the customers who came back and paid.</summary>
public static class GammaGammaFit
{
    private const int Parameters = 3;

    /// <summary>The model that makes the customers' mean amounts likeliest, or why there is none. First purchases are not looked at.</summary>
    public static Fitted<GammaGamma> Fit(IEnumerable<CustomerHistory> customers)
    {
        var spending = Spending(customers);
        var distinct = spending.DistinctBy(c => (c.Pattern.Frequency, c.AverageSpend)).Count();
        if (distinct < Parameters)
        {
            return Fitted<GammaGamma>.Not(
                $"only {distinct} different spendings of customers who came back and paid: {Parameters} parameters need at least as many");
        }

        if (spending.All(c => c.AverageSpend == spending[0].AverageSpend))
        {
            return Fitted<GammaGamma>.Not("everybody spends the same: nothing shows how customers differ");
        }

        // In units of the mean the search is the same in every currency.
        var mean = spending.Average(c => c.AverageSpend);
        var groups = Groups(spending.ConvertAll(c => c with { AverageSpend = c.AverageSpend / mean }));
        var found = LikelihoodMaximum.Find(
            p => groups.Sum(group => LogLikelihood(group, p[0], p[1], p[2])) / spending.Count,
            [[4, 4, 0.75], [1, 2, 1]]);
        if (found is not var (parameters, _))
        {
            return Fitted<GammaGamma>.Not("the gamma-gamma likelihood has no maximum that the search could find");
        }

        var model = new GammaGamma(parameters[0], parameters[1], parameters[2] * mean);
        return new Fitted<GammaGamma>(model, LogLikelihood(model, spending), null);
    }

    /// <summary>Log-likelihood of the customers who came back and paid under given parameters.</summary>
    public static double LogLikelihood(GammaGamma model, IEnumerable<CustomerHistory> customers) =>
        Groups(Spending(customers)).Sum(group => LogLikelihood(group, model.P, model.Q, model.Gamma));

    private static List<CustomerHistory> Spending(IEnumerable<CustomerHistory> customers) =>
        [.. customers.Where(c => c.Pattern.Frequency > 0 && c.AverageSpend > 0)];

    private static List<Group> Groups(List<CustomerHistory> spending) =>
    [
        .. spending.GroupBy(c => c.Pattern.Frequency)
            .Select(same => new Group(same.Key, [.. same.Select(c => c.AverageSpend)], same.Sum(c => Math.Log(c.AverageSpend)))),
    ];

    private static double LogLikelihood(Group group, double p, double q, double gamma)
    {
        var x = (double)group.Frequency;
        var n = group.Averages.Length;
        var sum = n * (GammaLn(p * x + q) - GammaLn(p * x) - GammaLn(q) + q * Math.Log(gamma) + p * x * Math.Log(x))
            + (p * x - 1) * group.SumOfLogs;
        var slope = p * x + q;
        foreach (var average in group.Averages)
        {
            sum -= slope * Math.Log(gamma + x * average);
        }

        return sum;
    }

    private sealed record Group(int Frequency, double[] Averages, double SumOfLogs);
}
