using RelationBot.Relationship.Conversations;

namespace RelationBot.Bot;

/// <summary>What a turn leaves behind beside what is said: committed with it, or not at all.</summary>
internal sealed class TurnEffects
{
    private readonly List<ITurnWrite> _writes = [];
    private readonly SortedSet<long> _factsRead = [];
    private readonly Dictionary<string, string> _reasons = [];

    /// <summary>The conversation's version that the turn was computed on; null where it does not matter.</summary>
    public long? ExpectedVersion { get; set; }

    /// <summary>The advisor who speaks in this turn instead of the bot, where one does.</summary>
    public string? Advisor { get; set; }

    /// <summary>True where a card or account number was taken out of what came in.</summary>
    public bool HasMasked { get; set; }

    /// <summary>True where an advisor's desk shows this conversation.</summary>
    public bool ConcernsDesk { get; set; }

    /// <summary>The customer's message that is answered, as the source of what it states.</summary>
    public string? MessageId { get; set; }

    public IReadOnlyList<ITurnWrite> Writes => _writes;

    /// <summary>Ids of the remembered facts that this turn used.</summary>
    public IReadOnlyCollection<long> FactsRead => _factsRead;

    public void Write(ITurnWrite write) => _writes.Add(write);

    public void Read(long factId) => _factsRead.Add(factId);

    /// <summary>Keeps why a sentence was said, for the supervisor.</summary>
    public void Explain(string activityId, string why) => _reasons[activityId] = why;

    public string? WhyOf(string? activityId) => activityId is null ? null : _reasons.GetValueOrDefault(activityId);

    /// <summary>The effects of <paramref name="turn"/>, made at first use.</summary>
    public static TurnEffects Of(Protocol.ITurnContext turn)
    {
        if (!turn.TurnState.TryGet<TurnEffects>(out var effects))
            turn.TurnState.Set(effects = new TurnEffects());
        return effects;
    }
}
