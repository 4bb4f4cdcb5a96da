namespace RelationBot.Relationship.Handoffs;

/// <summary>A conversation that a person must take over, takes, or took.</summary>
public sealed class Handoff
{
    /// <summary>Its id; made by <see cref="RequestHandoff"/>'s caller or left empty to have one made.</summary>
    public string Id { get; set; } = "";

    public required string ConversationId { get; set; }

    public long? CustomerId { get; set; }

    /// <summary>Why: <c>asked</c>, <c>not-routine</c>, …</summary>
    public required string Reason { get; set; }

    /// <summary>Which people, where the dialog says so.</summary>
    public string? Queue { get; set; }

    public HandoffState State { get; set; }

    public DateTimeOffset RequestedAt { get; set; }

    /// <summary>The desk user who has it.</summary>
    public string? Advisor { get; set; }

    public DateTimeOffset? AcceptedAt { get; set; }

    public DateTimeOffset? ResolvedAt { get; set; }

    public string? Note { get; set; }

    /// <summary>The customer's tier when he asked, or null for a visitor.</summary>
    public string? Tier { get; set; }

    /// <summary>What the customer was worth when he asked.</summary>
    public decimal LifetimeValue { get; set; }

    /// <summary>What the bot tried before, a JSON array of texts.</summary>
    public string TriedJson { get; set; } = "[]";

    /// <summary>The matter in a sentence.</summary>
    public string? Summary { get; set; }
}

/// <summary>Where a handoff stands.</summary>
public enum HandoffState
{
    Pending,
    Open,
    Resolved,
}
