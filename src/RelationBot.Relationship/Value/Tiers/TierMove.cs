namespace RelationBot.Relationship.Value.Tiers;

/// <summary>How many customers went from one tier to another on a day; counted, so that years of a large base are drawn at once.</summary>
public sealed class TierMove
{
    /// <summary>A day number.</summary>
    public int Day { get; set; }

    /// <summary>Empty for none.</summary>
    public required string From { get; set; }

    /// <summary>Empty for none.</summary>
    public required string To { get; set; }

    public int Customers { get; set; }
}
