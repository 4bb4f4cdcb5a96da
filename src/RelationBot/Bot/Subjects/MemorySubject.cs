using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot.Subjects;

/// <summary>What is remembered of a customer: used, and said where it comes from.</summary>
internal sealed class MemorySubject(FactSentences sentences) : IVocabulary
{
    private const string DeliverySlot = "delivery_slot";

    public IReadOnlyDictionary<string, Source> Sources => new Dictionary<string, Source>
    {
        ["memory.delivery-slot"] = (served, _, _) => ValueTask.FromResult(PreferredSlot(served)),
    };

    private Known? PreferredSlot(Served served)
    {
        if (served.Recall(DeliverySlot) is not { } fact || (DayParts.Of(fact.Value, served.Locale) ?? DayParts.Of(fact.Value, Other(served.Locale))) is not { } part)
            return null;
        if (FactAgeing.ToAsk(fact, served.Now))
            served.Effects.Write(new AskedAboutFact(served.Customer.Id, fact.Id, served.Now));
        return new Known(part.ToString().ToLowerInvariant(), sentences.SourceOf(served, fact));
    }

    private static Locale Other(Locale locale) => locale == Locale.French ? Locale.English : Locale.French;
}
