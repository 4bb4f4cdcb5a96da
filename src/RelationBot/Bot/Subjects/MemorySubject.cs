using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot.Subjects;

/// <summary>What is remembered of a customer: used, and said where it comes from.</summary>
internal sealed class MemorySubject(FactSentences sentences) : IVocabulary
{
    private const string DeliverySlot = "delivery_slot";

    // A dialog left for longer than this is not taken up unasked.
    private static readonly TimeSpan StillAsked = TimeSpan.FromHours(24);

    public IReadOnlyDictionary<string, Source> Sources => new Dictionary<string, Source>
    {
        ["memory.delivery-slot"] = (served, _, _) => ValueTask.FromResult(PreferredSlot(served)),
        ["memory.delivery-day"] = (served, slots, _) => ValueTask.FromResult(PreferredDay(served, slots)),
    };

    private Known? PreferredSlot(Served served)
    {
        if (served.Recall(DeliverySlot) is not { } fact || SlotOf(served, fact) is not { } slot)
            return null;
        var because = sentences.SourceOf(served, fact);
        return new Known(slot, because, sentences.DoubtOf(served, fact, because));
    }

    // The day that is proposed, where it is one that he likes.
    private Known? PreferredDay(Served served, Slots slots)
    {
        if (!DateOnly.TryParseExact(slots.GetValueOrDefault("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || new DeliveryDays(served, slots).Telling(day) is not { } fact)
        {
            return null;
        }

        served.Effects.Read(fact.Id);
        var because = sentences.SourceOf(served, fact);
        return new Known(slots["day"], because, sentences.DoubtOf(served, fact, because));
    }

    /// <summary>He was asked a moment ago whether what is remembered is (still) so, and now has said yes to a slot: the same confirms it, another ends it.</summary>
    public static void Settle(Served served, string slot)
    {
        if (served.Recall(DeliverySlot) is { AskedAt: { } asked } fact && served.Now - asked < StillAsked && SlotOf(served, fact) is { } remembered
            && (!fact.Explicit || FactAgeing.IsStale(fact, served.Now)))
        {
            served.Effects.Write(new SettleFact(served.Customer.Id, fact.Id, slot == remembered, served.Now));
        }
    }

    private static string? SlotOf(Served served, Fact fact) =>
        (DayParts.Of(fact.Value, served.Locale) ?? DayParts.Of(fact.Value, Other(served.Locale)))?.ToString().ToLowerInvariant();

    private static Locale Other(Locale locale) => locale == Locale.French ? Locale.English : Locale.French;
}
