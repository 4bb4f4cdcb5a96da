using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>
/// Speaks the language that a customer writes in, where his channel tells another. It was only seen: when a conversation
/// opens he is told so and asked, once; from his yes on they open in that language.
/// </summary>
internal sealed class LanguageHabit(Lazy<DialogEngine> engine)
{
    private const string AskedLanguage = "writing-language";

    /// <summary>The language to open in, which he has said is welcome; null for the channel's.</summary>
    public static Locale? Welcome(CustomerWorld world) => Habit(world) is { Explicit: true } fact ? LocaleOf(fact) : null;

    /// <summary>Adds the question to a greeting in another language.</summary>
    public DialogReply Ask(CustomerWorld world, TurnEffects effects, DialogReply greeting)
    {
        if (greeting.State is { Active: not null } or { Asked: not null } || Habit(world) is not { Explicit: false } fact || !FactAgeing.ToAsk(fact, world.Now)
            || LocaleOf(fact) is not { } language || language == greeting.State.Locale)
        {
            return greeting;
        }

        effects.Read(fact.Id);
        effects.Write(new AskedAboutFact(world.Customer!.Id, fact.Id, world.Now));
        // In that language: if it is the right one, he reads it.
        var count = new Dictionary<string, string> { ["count"] = fact.Evidence.ToString(CultureInfo.InvariantCulture) };
        var question = Sentence(EngineSentences.LanguageSeen, language, count) with
        {
            Suggestions = [Sentence(EngineSentences.Yes, language).Text, Sentence(EngineSentences.No, language).Text],
        };
        return greeting with { State = greeting.State with { Asked = AskedLanguage }, Said = [.. greeting.Said, question] };
    }

    /// <summary>The answer to it; null where the message is something else, and the question is let go.</summary>
    public DialogReply? Take(CustomerWorld world, TurnEffects effects, DialogState state, string text)
    {
        if (state.Asked != AskedLanguage || Habit(world) is not { } fact || LocaleOf(fact) is not { } language)
            return null;
        var current = state.Locale ?? Locale.French;
        if ((PlainAnswer.Read(text, language) ?? PlainAnswer.Read(text, current)) is not { } yes)
            return null;

        effects.Write(new SettleFact(world.Customer!.Id, fact.Id, yes, world.Now));
        var spoken = yes ? language : current;
        var said = Sentence(yes ? EngineSentences.LanguageKept : EngineSentences.LanguageLeft, spoken);
        return new DialogReply(state with { Asked = null, Locale = spoken, LastAt = world.Now }, [said], null, []);
    }

    private static Fact? Habit(CustomerWorld world) => world.Facts.FirstOrDefault(fact => fact.Key == InferHabits.WritingLanguage);

    private static Locale? LocaleOf(Fact fact) => fact.Value switch
    {
        "français" or "French" => Locale.French,
        "anglais" or "English" => Locale.English,
        _ => null,
    };

    private Said Sentence(string name, Locale language, IReadOnlyDictionary<string, string>? values = null) =>
        engine.Value.Say(DialogState.New(language), name, values).Said[0];
}
