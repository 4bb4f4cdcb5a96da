namespace RelationBot.Relationship.Customers;

/// <summary>That an account was found not to be a customer's and was unlinked from his record, by whom, and what went with it.</summary>
public sealed class UnlinkedHandle
{
    public long Id { get; set; }

    /// <summary>Whose record it was linked to.</summary>
    public long CustomerId { get; set; }

    public required string Channel { get; set; }

    /// <summary>The account; null for a conversation without one, in which somebody had proved to be him.</summary>
    public string? Value { get; set; }

    /// <summary>The desk user, or <c>customer</c>.</summary>
    public required string By { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>How many conversations went.</summary>
    public long Conversations { get; set; }

    /// <summary>How many facts went.</summary>
    public long Facts { get; set; }
}
