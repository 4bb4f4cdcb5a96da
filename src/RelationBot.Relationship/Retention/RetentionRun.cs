namespace RelationBot.Relationship.Retention;

/// <summary>What one night's retention deleted of one collection.</summary>
public sealed class RetentionRun
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The collection's name, as configured (<c>Transcripts</c>).</summary>
    public required string Collection { get; set; }

    /// <summary>What was last touched before this moment went.</summary>
    public DateTimeOffset Before { get; set; }

    public long Deleted { get; set; }

    public double Seconds { get; set; }
}
