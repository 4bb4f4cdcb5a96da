namespace RelationBot.Relationship.Value.Runs;

/// <summary>One valuation of the whole base: what it learnt, what came of it, or why it could not be done.</summary>
public sealed class ValueRun
{
    public long Id { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>What asked for it: <c>night</c>, <c>import</c>, <c>command</c> or <c>demo</c>.</summary>
    public required string Cause { get; set; }

    /// <summary>Why there is none; tiers then stayed as they were.</summary>
    public string? Fault { get; set; }

    /// <summary>The models and thresholds, for valuing one customer later.</summary>
    public string? ModelJson { get; set; }

    /// <summary>The base's figures: tiers, Pareto curve, who costs more than he brings.</summary>
    public string? FiguresJson { get; set; }
}
