using RelationBot.Language;

namespace RelationBot.Dialogs.Running;

/// <summary>What a language says around the days that a customer names, folded: what rules one out, what says that it is the present one, what moves it.</summary>
internal sealed record DayWords
{
    /// <summary>Begins another clause.</summary>
    public required IReadOnlySet<string> Breaks { get; init; }

    public required IReadOnlySet<string> Negations { get; init; }

    /// <summary>What has a day now.</summary>
    public required IReadOnlySet<string> Current { get; init; }

    /// <summary>May stand between that and its day.</summary>
    public required IReadOnlySet<string> Links { get; init; }

    /// <summary>Ties it to its day; without one of these nothing is said of the present day.</summary>
    public required IReadOnlySet<string> Belongs { get; init; }

    /// <summary>« un autre jour que … »</summary>
    public required IReadOnlySet<string> Others { get; init; }

    /// <summary>Where it is to go.</summary>
    public required IReadOnlySet<string> To { get; init; }

    public required IReadOnlySet<string> Moving { get; init; }

    public required IReadOnlySet<string> Or { get; init; }

    /// <summary>Points back to a day named before.</summary>
    public required string ThatDay { get; init; }

    public static DayWords Of(Locale locale) => locale == Locale.French ? French : English;

    private static readonly DayWords French = new()
    {
        Breaks = Set("mais plutot donc sinon finalement"),
        Negations = Set("pas ni sauf absent absente impossible jamais indisponible"),
        Current = Set("livraison colis commande prevue prevu arrive arriver"),
        Links = Set("de du le la prevue prevu pour est d"),
        Belongs = Set("de du d prevue prevu arrive arriver est"),
        Others = Set("autre autres autrement"),
        To = Set("a au jusqu"),
        Moving = Set("deplacer decaler repousser reporter avancer passer changer deplacez decalez"),
        Or = Set("ou"),
        ThatDay = "ce jour",
    };

    private static readonly DayWords English = new()
    {
        Breaks = Set("but rather so otherwise preferably"),
        Negations = Set("not nor neither cant cannot wont dont except away impossible isnt doesnt unavailable"),
        Current = Set("delivery parcel order package planned scheduled due arrive"),
        Links = Set("on for of planned scheduled due is the"),
        Belongs = Set("of for planned scheduled due arrive is"),
        Others = Set("other another"),
        To = Set("to until"),
        Moving = Set("move change reschedule push shift bring postpone"),
        Or = Set("or"),
        ThatDay = "that day",
    };

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
