namespace RelationBot.Relationship.Value.Tiers;

/// <summary>A customer left one tier for another; kept for good.</summary>
public sealed class TierChange
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The company's day of <see cref="At"/>, as a day number.</summary>
    public int Day { get; set; }

    /// <summary>Null where he had none.</summary>
    public string? From { get; set; }

    /// <summary>Null where none is computed any more.</summary>
    public string? To { get; set; }

    /// <summary>Who set it; null where it was computed.</summary>
    public string? By { get; set; }

    /// <summary>Why: a person's words, or the computed reasons as a JSON array of <c>{"fr":…,"en":…}</c>.</summary>
    public required string Reason { get; set; }
}

/// <summary>A tier that a person set by hand; it holds until its day has passed, whatever is computed.</summary>
public sealed class ManualTier
{
    public long CustomerId { get; set; }

    public required string Tier { get; set; }

    public required string Reason { get; set; }

    /// <summary>The desk user's name.</summary>
    public required string By { get; set; }

    public DateTimeOffset SetAt { get; set; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly Until { get; set; }
}
