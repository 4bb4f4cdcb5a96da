namespace RelationBot.Relationship.Value.Costs;

/// <summary>Something the company did for a customer outside this system, and what it took.</summary>
public sealed class ServiceEvent
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary><c>call</c>, <c>call-out</c> or <c>quote</c> (one that came to nothing).</summary>
    public required string Kind { get; set; }

    /// <summary>An advisor's minutes, where known.</summary>
    public int? Minutes { get; set; }

    /// <summary>What makes the row of the file this and no other.</summary>
    public required byte[] RowIdentity { get; set; }
}
