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

    /// <summary>A letter right behind digits that stands for the sign of a currency, and that currency's unit: « 500e », « 12e50 ».</summary>
    public (string Letter, string Unit)? MoneyLetter { get; init; }

    /// <summary>Before digits with that letter, which then count a place: « le 12e », « au 3e ».</summary>
    public IReadOnlySet<string> Counting { get; init; } = new HashSet<string>();

    /// <summary>Behind digits with that letter where they are money: « 500e par mois ».</summary>
    public IReadOnlySet<string> BehindMoney { get; init; } = new HashSet<string>();

    /// <summary>Before a number that is an age ("aged 12").</summary>
    public required IReadOnlySet<string> Ages { get; init; }

    /// <summary>Units that are other words too, with what follows where they are units ("2 in wide").</summary>
    public required IReadOnlyDictionary<string, IReadOnlySet<string>> Homographs { get; init; }

    /// <summary>Degrees, that are no length before the name of a scale.</summary>
    public required IReadOnlySet<string> Degrees { get; init; }

    /// <summary>Around degrees that are of an angle.</summary>
    public required IReadOnlySet<string> Angles { get; init; }
}
