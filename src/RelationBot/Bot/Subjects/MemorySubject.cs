using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot.Subjects;

/// <summary>What is remembered of a customer: used, and said where it comes from.</summary>
internal sealed class MemorySubject(Lazy<DialogEngine> engine, CompanyClock clock) : IVocabulary
{
    private const string DeliverySlot = "delivery_slot";

    public IReadOnlyDictionary<string, Source> Sources => new Dictionary<string, Source>
    {
        ["memory.delivery-slot"] = (served, _, _) => ValueTask.FromResult(PreferredSlot(served)),
    };

    private Known? PreferredSlot(Served served)
    {
        if (served.Recall(DeliverySlot) is not { } fact || DayParts.Of(fact.Value, served.Locale) is not { } part)
            return null;
        return new Known(part.ToString().ToLowerInvariant(), SourceOf(served, fact));
    }

    /// <summary>« vous me l'avez dit le 12 mai »</summary>
    private string SourceOf(Served served, Fact fact)
    {
        var pattern = served.Locale == Locale.French ? "d MMMM" : "MMMM d";
        var day = clock.Local(fact.StatedAt).ToString(pattern, CultureInfo.GetCultureInfo(SpokenLocale.Bcp47(served.Locale)));
        var values = new Dictionary<string, string> { ["day"] = day };
        if (fact.SourceAuthor is { } author)
            values["author"] = author;
        return Say(served, EngineSentences.SourceOf(fact.Origin), values);
    }

    private string Say(Served served, string sentence, IReadOnlyDictionary<string, string> values) =>
        engine.Value.Say(DialogState.New(served.Locale), sentence, values).Said[0].Text;
}
