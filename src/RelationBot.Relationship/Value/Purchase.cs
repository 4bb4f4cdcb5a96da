namespace RelationBot.Relationship.Value;

/// <summary>Something a customer bought, as the company's books have it.</summary>
public sealed class Purchase
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The day of <see cref="At"/> at the company.</summary>
    public DateOnly Day { get; set; }

    /// <summary>What was paid; negative for a return.</summary>
    public decimal Amount { get; set; }

    /// <summary>What the company kept of it, where known.</summary>
    public decimal? Margin { get; set; }

    public string? OrderNumber { get; set; }

    /// <summary>ISO 4217, or null for the company's own.</summary>
    public string? Currency { get; set; }

    /// <summary>What makes the row of the file this and no other: importing it again changes nothing.</summary>
    public required byte[] RowIdentity { get; set; }
}
