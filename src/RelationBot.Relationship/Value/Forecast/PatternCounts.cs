namespace RelationBot.Relationship.Value.Forecast;

/// <summary>The sufficient statistics of a base: each different history of purchases, and how many customers have it.</summary>
internal sealed class PatternCounts
{
    private const int Parameters = 4;

    private PatternCounts(IReadOnlyList<Group> groups, double customers, int distinct) =>
        (Groups, Customers, Distinct) = (groups, customers, distinct);

    /// <summary>By repeat transactions, fewest first.</summary>
    public IReadOnlyList<Group> Groups { get; }

    public double Customers { get; }

    /// <summary>How many different histories there are.</summary>
    public int Distinct { get; }

    /// <summary>Repeat transactions a week, over all.</summary>
    public double Rate { get; private init; }

    /// <summary>Why no model can be learnt from these, or null.</summary>
    public string? Shortage =>
        Customers == 0 ? "there is no customer to learn from"
        : Customers < 2 ? "there is one customer only: a model of the base needs others to compare him with"
        : Groups.All(group => group.Frequency == 0) ? "every customer bought on one day only: nothing shows how often they come back"
        : Distinct < Parameters ? $"only {Distinct} different histories of purchases: {Parameters} parameters need at least as many"
        : null;

    public static PatternCounts Of(IEnumerable<PurchasePattern> customers) => Of([.. customers.CountBy(pattern => pattern)]);

    /// <summary>Every so many-th history, spread evenly, each with its customers: enough to come near the maximum with.</summary>
    public PatternCounts Sample(int most)
    {
        if (Distinct <= most)
        {
            return this;
        }

        var (step, next, i) = ((double)Distinct / most, 0.0, 0);
        var groups = new List<Group>();
        foreach (var group in Groups)
        {
            var members = new List<Member>();
            foreach (var member in group.Members)
            {
                if (i++ >= next)
                {
                    members.Add(member);
                    next += step;
                }
            }

            if (members.Count > 0)
            {
                groups.Add(new Group(group.Frequency, members.Sum(m => (double)m.Customers), [.. members]));
            }
        }

        return new PatternCounts(groups, groups.Sum(g => g.Customers), most) { Rate = Rate };
    }

    private static PatternCounts Of(List<KeyValuePair<PurchasePattern, int>> counted)
    {
        var groups = counted.GroupBy(pair => pair.Key.Frequency).OrderBy(same => same.Key).Select(same => new Group(
            same.Key, same.Sum(pair => (double)pair.Value),
            [.. same.OrderBy(pair => pair.Key.AgeDays).ThenBy(pair => pair.Key.RecencyDays)
                .Select(pair => new Member(pair.Key.Recency, pair.Key.Age, pair.Value))])).ToList();
        return new PatternCounts(groups, groups.Sum(g => g.Customers), counted.Count)
        {
            Rate = counted.Sum(p => (double)p.Key.Frequency * p.Value) / Math.Max(1, counted.Sum(p => p.Key.Age * p.Value)),
        };
    }

    /// <summary>Customers with the same number of repeat transactions.</summary>
    internal sealed record Group(int Frequency, double Customers, Member[] Members);

    /// <summary>Customers who are alike in everything.</summary>
    internal readonly record struct Member(double Recency, double Age, int Customers);
}
