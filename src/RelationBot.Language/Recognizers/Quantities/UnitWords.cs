namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>The little words that a language puts around its units.</summary>
internal sealed record UnitWords
{
    /// <summary>Between a number and its unit: « un million de kilos ».</summary>
    public required IReadOnlySet<string> Joints { get; init; }

    /// <summary>The same of money.</summary>
    public required IReadOnlySet<string> MoneyJoints { get; init; }

    /// <summary>Behind a price and a small number that is no cents of it: « 15 euros 20 par personne », "15 dollars 20 more".</summary>
    public required IReadOnlySet<string> NoCents { get; init; }

    /// <summary>Before a number that is an age ("aged 12").</summary>
    public required IReadOnlySet<string> Ages { get; init; }

    /// <summary>Units that are other words too, with what follows where they are units ("2 in wide").</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> Homographs { get; init; }

    /// <summary>Degrees, that are no length before the name of a scale.</summary>
    public required IReadOnlySet<string> Degrees { get; init; }

    /// <summary>Around degrees that are of an angle.</summary>
    public required IReadOnlySet<string> Angles { get; init; }
}
