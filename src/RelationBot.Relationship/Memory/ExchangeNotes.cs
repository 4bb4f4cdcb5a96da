namespace RelationBot.Relationship.Memory;

/// <summary>What one turn adds to the exchange it belongs to.</summary>
public sealed record ExchangeNotes
{
    /// <summary>What the customer wished, in his words; null where he answered a question or was only polite.</summary>
    public string? Asked { get; init; }

    /// <summary>The dialogs that spoke.</summary>
    public IReadOnlyList<string> Matter { get; init; } = [];

    /// <summary>What was done, as it was told.</summary>
    public IReadOnlyList<string> Done { get; init; } = [];

    /// <summary>What was promised, as he told it or as he was told it.</summary>
    public IReadOnlyList<string> Promised { get; init; } = [];

    /// <summary>What is open now, instead of what was before; null where this turn does not tell.</summary>
    public IReadOnlyList<string>? LeftOpen { get; init; }

    public ExchangeMood Mood { get; init; }
}
