namespace RelationBot.Relationship.Customers;

/// <summary>
/// A code asked for in a conversation. One is kept for a claim that fits nobody too, so that a visitor cannot tell whether
/// an account exists; no code is right for that one. A question about what only he knows is kept in the same way.
/// </summary>
public sealed class OneTimeCode
{
    public long Id { get; set; }

    public required string ConversationId { get; set; }

    /// <summary>Whose it is; null where the claim fitted nobody.</summary>
    public long? CustomerId { get; set; }

    public CodePurpose Purpose { get; set; }

    /// <summary>SHA-256 of the conversation and the code, hexadecimal; <see cref="KnowledgeQuestion.Open"/> where a question was asked; empty where nothing is right.</summary>
    public required string Hash { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>Wrong answers so far.</summary>
    public int Failures { get; set; }

    /// <summary>When it was used or replaced; it is good for nothing afterwards.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}

/// <summary>What a code proves.</summary>
public enum CodePurpose
{
    /// <summary>That the visitor is the customer.</summary>
    Identify,

    /// <summary>That the customer himself wants to be erased.</summary>
    Erase,

    /// <summary>That whoever has shown another factor is the customer: not a code, but a question that was asked.</summary>
    Answer,

    /// <summary>That the customer himself wants another address, at the one he has.</summary>
    Address,

    /// <summary>That the customer himself wants an account unlinked from his record.</summary>
    Unlink,
}
