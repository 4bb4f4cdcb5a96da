namespace RelationBot.Relationship.Conversations;

/// <summary>One activity as the transcript keeps it.</summary>
/// <param name="ActivityId">Its id, unique in the conversation.</param>
/// <param name="Type">The activity's type (<c>message</c>, …).</param>
/// <param name="Speaker">Who spoke.</param>
/// <param name="SpeakerName">The name shown for him, or null.</param>
/// <param name="Text">The words, or null.</param>
/// <param name="At">When.</param>
/// <param name="Json">The whole activity.</param>
public sealed record TranscriptEntry(
    string ActivityId, string Type, SpeakerRole Speaker, string? SpeakerName, string? Text, DateTimeOffset At, string Json)
{
    /// <summary>Its place in the conversation, from 1; 0 until it is stored.</summary>
    public long Position { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>Which dialog and step said it, for the supervisor.</summary>
    public string? Why { get; init; }

    /// <summary>Ids of the facts that were used for it.</summary>
    public IReadOnlyList<long> FactsRead { get; init; } = [];

    /// <summary>Ids of the facts that came from it; those of the turn's own writes are added when it is stored.</summary>
    public IReadOnlyList<long> FactsWritten { get; init; } = [];

    /// <summary>False for what is kept only so that it is not done twice (typing, conversationUpdate).</summary>
    public bool InHistory { get; init; } = true;

    /// <summary>True for an incoming activity that was handled as a turn; set when it is stored.</summary>
    public bool IsTurn { get; init; }
}

/// <summary>Who spoke.</summary>
public enum SpeakerRole
{
    Customer,
    Bot,
    Advisor,
    System,
}
