using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot.Subjects;

/// <summary>What is remembered of a customer: used, told with its sources, and forgotten at his word.</summary>
internal sealed class MemorySubject(Lazy<DialogEngine> engine, CompanyClock clock) : IVocabulary
{
    private const string DeliverySlot = "delivery_slot";

    public IReadOnlyDictionary<string, Source> Sources => new Dictionary<string, Source>
    {
        ["memory.delivery-slot"] = (served, _, _) => ValueTask.FromResult(PreferredSlot(served)),
    };

    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["memory.tell"] = new(Tell, new ActionDeclaration(
            ["told", "nothing"], new Dictionary<string, string> { ["facts"] = "text" })),
        ["memory.forget"] = new(Forget, new ActionDeclaration(
            ["done", "everything", "unknown", "nothing"], new Dictionary<string, string> { ["what"] = "text" })),
    };

    private Known? PreferredSlot(Served served)
    {
        if (served.Recall(DeliverySlot) is not { } fact || DayParts.Of(fact.Value, served.Locale) is not { } part)
            return null;
        return new Known(part.ToString().ToLowerInvariant(), SourceOf(served, fact));
    }

    private ValueTask<ActionResult> Tell(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (served.Facts.Count == 0)
            return ValueTask.FromResult(new ActionResult("nothing"));

        foreach (var fact in served.Facts)
            served.Effects.Read(fact.Id);
        var lines = served.Facts.Select(fact => "- " + WithSource(served, fact));
        return ValueTask.FromResult(new ActionResult(
            "told", new Dictionary<string, string> { ["facts"] = string.Join('\n', lines) }));
    }

    private ValueTask<ActionResult> Forget(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (served.Facts.Count == 0)
            return ValueTask.FromResult(new ActionResult("nothing"));

        var what = slots.GetValueOrDefault("what") ?? "";
        if (what == Slots.Everything || Retractions.Recognize(what, served.Locale) is { Everything: true })
        {
            Retire(served, served.Facts);
            return ValueTask.FromResult(new ActionResult("everything"));
        }

        var found = FactMatch.Find(served.Facts, what, served.Locale);
        if (found.Count == 0)
            return ValueTask.FromResult(new ActionResult("unknown", new Dictionary<string, string> { ["what"] = what }));

        Retire(served, found);
        return ValueTask.FromResult(new ActionResult(
            "done", new Dictionary<string, string> { ["what"] = string.Join(", ", found.Select(fact => InWords(served, fact))) }));
    }

    private static void Retire(Served served, IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            served.Effects.Read(fact.Id);
            served.Effects.Write(new RetireFact(served.Customer.Id, fact.Id, served.Now));
        }
    }

    private string InWords(Served served, Fact fact) => engine.Value.FactInWords(fact.Key, fact.Value, served.Locale);

    /// <summary>« pour les livraisons, le matin (vous me l'avez dit le 12 mai : « … ») »</summary>
    private string WithSource(Served served, Fact fact)
    {
        var values = new Dictionary<string, string> { ["fact"] = InWords(served, fact), ["source"] = SourceOf(served, fact) };
        if (fact is { Origin: FactOrigin.Message, SourceText: { } words })
            values["words"] = words;
        return Say(served, EngineSentences.Remembered, values);
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
