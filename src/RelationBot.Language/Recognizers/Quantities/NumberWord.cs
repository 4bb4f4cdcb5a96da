namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>How a word takes part in a number.</summary>
internal enum NumberWordKind
{
    Zero,

    /// <summary>One to ninety-nine as far as one word says it.</summary>
    Small,
    Hundred,
    Multiplier,
}

/// <summary>A word of a number.</summary>
/// <param name="Kind">Its part.</param>
/// <param name="Value">What it counts.</param>
/// <param name="Slot">What may be added after it, exclusive: 10 after « vingt », 20 after « soixante », 1 for nothing.</param>
/// <param name="Ordinal">True for « vingtième »: it ends the number.</param>
/// <param name="Plural">True for « cinquièmes ».</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value, int Slot, bool Ordinal = false, bool Plural = false);
