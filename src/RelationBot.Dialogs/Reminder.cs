namespace RelationBot.Dialogs;

/// <summary>What is remembered that matters to what the customer has just said, ready to be said in his language.</summary>
/// <param name="Facts">Those that matter, the most telling first.</param>
/// <param name="Exchange">The past exchange that it is about, or null.</param>
public sealed record Reminder(IReadOnlyList<RemindedFact> Facts, RemindedExchange? Exchange)
{
    public static readonly Reminder Nothing = new([], null);

    /// <summary>Whether anything of his life or his projects is remembered at all, found or not: what he asks for may be in it.</summary>
    public bool HoldsMore { get; init; }
}

/// <summary>A fact that matters.</summary>
/// <param name="Kind"><c>preference</c>, <c>promise</c>, …</param>
/// <param name="Key">What it is about (<c>contact_time</c>).</param>
/// <param name="InWords">The fact as it is said back, with where it comes from.</param>
/// <param name="IsNamed">The customer spoke of it with its own words; otherwise it matters to such things as he spoke of.</param>
/// <param name="IsAbout">He spoke of such things (« comment allez-vous me joindre ? »); otherwise it only may matter.</param>
/// <param name="Doubt">Set where it had better be asked whether it is (still) so.</param>
public sealed record RemindedFact(string Kind, string Key, string InWords, bool IsNamed, bool IsAbout = false, Doubt? Doubt = null)
{
    /// <summary>The same with the words it was said in: he asks what it was, and a value may hold less than they tell.</summary>
    public string Quoted { get; init; } = InWords;

    /// <summary>Of a promise, the day that its words name; null where they name none.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>It tells what he asks for, in whatever words (<see cref="Language.Retrieval.AskedSides"/>).</summary>
    public bool Answers { get; init; }

    /// <summary>It tells of an appliance of his: « elle fuit encore » may mean that.</summary>
    public bool OfThing { get; init; }

    /// <summary>It says how or when he is to be reached.</summary>
    public bool OfContact { get; init; } = Key.StartsWith("contact_", StringComparison.Ordinal);
}

/// <summary>A past exchange.</summary>
/// <param name="Day">When it was, as it is said (« 14 novembre »).</param>
/// <param name="Words">What the customer wrote then, as he wrote it.</param>
/// <param name="Done">What was done then, as he was told; empty for nothing.</param>
/// <param name="IsNamed">The customer spoke of it with its own words; otherwise it is only the last one.</param>
public sealed record RemindedExchange(string Day, IReadOnlyList<string> Words, IReadOnlyList<string> Done, bool IsNamed)
{
    /// <summary>It tells of such a thing as he asks for (« il entre au CP » of a child), in other words than his.</summary>
    public bool IsAbout { get; init; }

    /// <summary>The name of a dialog that was not finished, or null.</summary>
    public string? Left { get; init; }

    /// <summary>A person was called then, and nobody has come yet.</summary>
    public bool WaitsForPerson { get; init; }
}
