using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Facts as they are said back, by the sentences of <c>engine.yaml</c>.</summary>
internal sealed class FactSentences(Lazy<DialogEngine> engine, CompanyClock clock)
{
    private const int LongestQuote = 160;

    /// <summary>« pour les livraisons, le matin »</summary>
    public string InWords(Served served, Fact fact) => engine.Value.FactInWords(fact.Key, fact.Value, served.Locale);

    /// <summary>« pour les livraisons, le matin (vous me l'avez dit le 12 mai) »</summary>
    public string Briefly(Served served, Fact fact) => Remembered(served, fact, null);

    /// <summary>« pour les livraisons, le matin (vous me l'avez dit le 12 mai : « … ») »</summary>
    public string WithSource(Served served, Fact fact) => Remembered(served, fact, fact.Origin == FactOrigin.Message ? fact.SourceText : null);

    /// <summary>« vous me l'avez dit le 12 mai »</summary>
    public string SourceOf(Served served, Fact fact)
    {
        var values = new Dictionary<string, string> { ["day"] = Day(served.Locale, fact.StatedAt) };
        if (fact.SourceAuthor is { } author)
            values["author"] = author;
        values["count"] = fact.Evidence.ToString(CultureInfo.InvariantCulture);
        return Say(served, Source(fact, served.Now), values);
    }

    // What he did and never said, and what he said long ago, is put to him as a question.
    private static string Source(Fact fact, DateTimeOffset now) =>
        fact is { Explicit: false, Evidence: > 2 } ? EngineSentences.SourceInferred
        : FactAgeing.IsStale(fact, now) ? EngineSentences.SourceStale
        : EngineSentences.SourceOf(fact.Origin);

    /// <summary>« 12 mai », in the company's time zone.</summary>
    public string Day(Locale locale, DateTimeOffset at) =>
        clock.Local(at).ToString(locale == Locale.French ? "d MMMM" : "MMMM d", CultureInfo.GetCultureInfo(SpokenLocale.Bcp47(locale)));

    private string Remembered(Served served, Fact fact, string? words)
    {
        var values = new Dictionary<string, string> { ["fact"] = InWords(served, fact), ["source"] = SourceOf(served, fact) };
        if (words is not null)
            values["words"] = words.Length > LongestQuote ? words[..LongestQuote] + '…' : words;
        return Say(served, EngineSentences.Remembered, values);
    }

    private string Say(Served served, string sentence, IReadOnlyDictionary<string, string> values) =>
        engine.Value.Say(DialogState.New(served.Locale), sentence, values).Said[0].Text;
}
