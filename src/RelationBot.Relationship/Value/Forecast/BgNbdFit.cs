namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Fits <see cref="BgNbd"/> by maximum likelihood. The cost grows with how many different customers there are, not with how many.</summary>
public static class BgNbdFit
{
    private const int Parameters = 4;

    /// <summary>The model that makes these customers likeliest, or why there is none: too few, or nobody came back.</summary>
    public static Fitted<BgNbd> Fit(IEnumerable<PurchasePattern> customers)
    {
        var counted = customers.CountBy(pattern => pattern).ToList();
        var total = counted.Sum(pair => (long)pair.Value);
        if (total < 2)
        {
            return Fitted<BgNbd>.Not(total == 0
                ? "there is no customer to learn from"
                : "there is one customer only: a model of the base needs others to compare him with");
        }

        if (counted.All(pair => pair.Key.Frequency == 0))
        {
            return Fitted<BgNbd>.Not("every customer bought on one day only: nothing shows how often they come back");
        }

        if (counted.Count < Parameters)
        {
            return Fitted<BgNbd>.Not($"only {counted.Count} different histories of purchases: {Parameters} parameters need at least as many");
        }

        var groups = Groups(counted);
        var rate = counted.Sum(p => (double)p.Key.Frequency * p.Value) / Math.Max(1, counted.Sum(p => p.Key.Age * p.Value));
        // The paper's r is below 1 and its mean rate r/α that of the base; the second start is a base whose customers rarely leave.
        var found = LikelihoodMaximum.Find(
            p => LogLikelihood(groups, p[0], p[1], p[2], p[3]) / total,
            [[0.5, 0.5 / (2 * rate), 0.8, 2], [1, 1 / rate, 0.1, 2]]);
        return found is var (parameters, mean)
            ? new Fitted<BgNbd>(new BgNbd(parameters[0], parameters[1], parameters[2], parameters[3]), mean * total, null)
            : Fitted<BgNbd>.Not("the BG/NBD likelihood has no maximum that the search could find");
    }

    /// <summary>Log-likelihood of customers under given parameters.</summary>
    public static double LogLikelihood(BgNbd model, IEnumerable<PurchasePattern> customers) =>
        LogLikelihood(Groups([.. customers.CountBy(pattern => pattern)]), model.R, model.Alpha, model.A, model.B);

    private static List<Group> Groups(List<KeyValuePair<PurchasePattern, int>> counted) =>
    [
        .. counted.GroupBy(pair => pair.Key.Frequency).OrderBy(same => same.Key).Select(same => new Group(
            same.Key, same.Sum(pair => (double)pair.Value),
            [.. same.Select(pair => new Member(pair.Key.Recency, pair.Key.Age, pair.Value))])),
    ];

    // The paper's A1 and A2. Since x counts, their gamma functions are products of x factors, carried from one x to the next: exact where the
    // parameters are large and the gamma functions would cancel.
    private static double LogLikelihood(List<Group> groups, double r, double alpha, double a, double b)
    {
        var (sum, carried, x) = (0.0, 0.0, 0);
        foreach (var group in groups)
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
    private static double LogTimes(Group group, double r, double alpha, double a, double b)
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

    private sealed record Group(int Frequency, double Customers, Member[] Members);

    private readonly record struct Member(double Recency, double Age, int Customers);
}
