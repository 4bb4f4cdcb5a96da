namespace RelationBot.Relationship.Customers;

/// <summary>That somebody was told, at first contact, that he speaks with a machine.</summary>
public sealed class Disclosure
{
    public long Id { get; set; }

    public required string ConversationId { get; set; }

    /// <summary>The customer, where he was known then.</summary>
    public long? CustomerId { get; set; }

    public required string Channel { get; set; }

    /// <summary>The sentence's name and a hash of its words as written in <c>dialogs/engine/engine.yaml</c>.</summary>
    public required string TextVersion { get; set; }

    public DateTimeOffset At { get; set; }
}
