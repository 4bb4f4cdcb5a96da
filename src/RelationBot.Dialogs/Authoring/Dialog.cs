using RelationBot.Language;

namespace RelationBot.Dialogs.Authoring;

/// <summary>One dialog as its author wrote it.</summary>
internal sealed record Dialog(string Name, Place Place)
{
    /// <summary>How the bot names it to a customer (« déplacer une livraison »), or null.</summary>
    public Wording? Title { get; init; }

    /// <summary>Only for a verified customer.</summary>
    public bool NeedsCustomer { get; init; }

    /// <summary>Named when somebody asks what can be done here; false where that would only lengthen the list.</summary>
    public bool InHelp { get; init; } = true;

    public IReadOnlyDictionary<Locale, IReadOnlyList<Template>> Start { get; init; } = new Dictionary<Locale, IReadOnlyList<Template>>();

    public IReadOnlyList<Step> Steps { get; init; } = [];

    public IEnumerable<Ask> Asks => Steps.OfType<Ask>();

    /// <summary>Everything that it says.</summary>
    public IEnumerable<Wording> Wordings => Steps.SelectMany(s => s switch
    {
        Ask ask => [ask.Question, ask.Refuse, ask.None, .. ask.Options.Values],
        Confirm confirm => [confirm.Question],
        Do action => action.Outcomes.Values.Select(o => o.Text),
        Say say => [say.Ending?.Text],
        _ => Array.Empty<Wording?>(),
    }).Prepend(Title).OfType<Wording>();

    /// <summary>Does something only after a yes.</summary>
    public bool Confirms => !OffersPerson && Steps.Any(s => s is Confirm);

    /// <summary>Whether one of its steps does this.</summary>
    public bool Does(string action) => Steps.OfType<Do>().Any(s => s.Name == action);

    /// <summary>Whether it changes, or tells, what a customer has agreed to.</summary>
    public bool IsOfConsent => Steps.OfType<Do>().Any(s => s.Name.StartsWith("consent.", StringComparison.Ordinal));

    /// <summary>Whether it changes it.</summary>
    public bool SetsConsent => IsOfConsent && !Does(Running.Rights.TellConsent);

    /// <summary>Whether it asks what is to be forgotten.</summary>
    public bool Forgets => Asks.Any(a => a.Type == SlotTypes.Retraction);

    /// <summary>Its title, or its first sentence where it has none.</summary>
    public string TitleIn(Locale locale, bool familiar = false) => Title?.In(locale, familiar)[0].Text ?? Start[locale][0].Text;

    /// <summary>Whether it does something with what is held of the customer: what is remembered, his record, who he is, his consent.</summary>
    public bool IsAboutHim => Steps.OfType<Do>().Any(s => s.Name.Split('.')[0] is "memory" or "record" or "identity" or "consent");

    /// <summary>Calls a person before anything else.</summary>
    public bool CallsPerson => Steps is [Say { Ending.Handoff: not null }, ..];

    /// <summary>Does nothing but offer a person.</summary>
    public bool OffersPerson => Steps is [Confirm, Say { Ending.Handoff: not null }];

    /// <summary>The step's place; -1 for none of that name, the number of steps for <see cref="Ending.End"/>.</summary>
    public int IndexOf(string? step)
    {
        if (step == Ending.End)
        {
            return Steps.Count;
        }

        for (var i = 0; i < Steps.Count; i++)
        {
            if (Steps[i].Name == step)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>One step. Its name is what follows its first key (<c>ask: day</c>).</summary>
internal abstract record Step(string Name, Place Place)
{
    /// <summary>The step is passed over unless <c>tier</c>, or a slot, has one of these values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> When { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>Gets a slot its value.</summary>
internal sealed record Ask(string Name, Place Place) : Step(Name, Place)
{
    public string Type { get; init; } = "text";

    public string? From { get; init; }

    /// <summary>Where the value that holds now is known from; it is not taken for an answer, but « un jour plus tard » counts from it and an undoing goes back to it.</summary>
    public string? Current { get; init; }

    /// <summary>True where `direction` is said, which only a date has.</summary>
    public bool Directed { get; init; }

    /// <summary>True for a day that lies behind: « mardi » is then the last one.</summary>
    public bool Past { get; init; }

    /// <summary>True where it asks for a day to come.</summary>
    public bool AsksDayAhead => Type == SlotTypes.Date && !Past;

    public string? Check { get; init; }

    public string? Suggest { get; init; }

    /// <summary>Where it is known that what is proposed is what he likes; it is asked with the proposal as the slot's value, and says why.</summary>
    public string? Prefer { get; init; }

    /// <summary>Asked only where there is something to propose; « je ne sais pas » passes it.</summary>
    public bool Optional { get; init; }

    /// <summary>Values by their words in each language, where a closed list is understood.</summary>
    public IReadOnlyDictionary<string, Wording> Options { get; init; } = new Dictionary<string, Wording>();

    public Wording? Question { get; init; }

    public Wording? Refuse { get; init; }

    /// <summary>Said instead of the question where there is nothing to propose; the dialog ends with it.</summary>
    public Wording? None { get; init; }
}

/// <summary>Asks for a yes before something is done.</summary>
internal sealed record Confirm(string Name, Place Place) : Step(Name, Place)
{
    public Wording? Question { get; init; }

    /// <summary>Where a plain no leads; without it the dialog ends and nothing is done.</summary>
    public string? No { get; init; }
}

/// <summary>Does something and says what came of it.</summary>
internal sealed record Do(string Name, Place Place) : Step(Name, Place)
{
    public IReadOnlyDictionary<string, Ending> Outcomes { get; init; } = new Dictionary<string, Ending>();
}

/// <summary>Says something.</summary>
internal sealed record Say(string Name, Place Place) : Step(Name, Place)
{
    public Ending? Ending { get; init; }
}

/// <summary>What is said, and where it leads.</summary>
/// <param name="Go">The step to go to, or <see cref="End"/>; null for the next one.</param>
internal sealed record Ending(Wording? Text, string? Go, HandoffRequest? Handoff)
{
    /// <summary>Where a <c>go:</c> ends the dialog.</summary>
    public const string End = "end";
}
