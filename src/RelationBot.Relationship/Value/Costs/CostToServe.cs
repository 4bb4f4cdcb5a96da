namespace RelationBot.Relationship.Value.Costs;

/// <summary>What serving a customer costs a week, from his own contacts and the base's.</summary>
/// <param name="MinutesEach">An advisor's minutes each time, over the base.</param>
public sealed record CostToServe(
    UnitCosts Units, RatePrior Conversations, RatePrior Handled, double MinutesEach, RatePrior Returns, RatePrior CallOuts, RatePrior Quotes)
{
    // So many times at the base's length weigh as much as the customer's own.
    private const double UsualTimes = 2;

    /// <summary>Expected cost of a week while he is a customer.</summary>
    /// <param name="weeks">How long his contacts were counted.</param>
    /// <param name="returns">How often he brought something back; null for who has nothing to bring.</param>
    /// <param name="observed">In how many weeks.</param>
    public double Week(Contacts contacts, double weeks, int? returns, double observed)
    {
        var minutes = (UsualTimes * MinutesEach + contacts.Minutes) / (UsualTimes + contacts.Handled);
        return Units.Conversation * Conversations.Rate(contacts.Conversations, weeks)
            + Units.AdvisorMinute * minutes * Handled.Rate(contacts.Handled, weeks)
            + Units.CallOut * CallOuts.Rate(contacts.CallOuts, weeks)
            + Units.Quote * Quotes.Rate(contacts.Quotes, weeks)
            + (returns is { } brought ? Units.Return * Returns.Rate(brought, observed) : 0);
    }
}

/// <summary>Learns <see cref="CostToServe"/> from a base, one customer after the other.</summary>
internal sealed class CostLearning
{
    private readonly RateMoments _conversations = new(), _handled = new(), _returns = new(), _callOuts = new(), _quotes = new();
    private double _minutes, _times;

    public void Add(Contacts contacts, double weeks, int returns, double observed)
    {
        _conversations.Add(contacts.Conversations, weeks);
        _handled.Add(contacts.Handled, weeks);
        _callOuts.Add(contacts.CallOuts, weeks);
        _quotes.Add(contacts.Quotes, weeks);
        _returns.Add(returns, observed);
        (_minutes, _times) = (_minutes + contacts.Minutes, _times + contacts.Handled);
    }

    public CostToServe Learnt(UnitCosts units) => new(
        units, _conversations.Prior(), _handled.Prior(), _times > 0 ? _minutes / _times : 0, _returns.Prior(), _callOuts.Prior(), _quotes.Prior());
}
