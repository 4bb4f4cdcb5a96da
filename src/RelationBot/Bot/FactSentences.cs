using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Facts as they are said back, by the sentences of <c>engine.yaml</c>.</summary>
internal sealed class FactSentences(Lazy<DialogEngine> engine, CompanyClock clock)
{
    private const int LongestQuote = 160, FewestMore = 2;

    /// <summary>« pour les livraisons, le matin »</summary>
    public string InWords(Served served, Fact fact) => engine.Value.FactInWords(fact.Key, fact.Value, served.Locale, served.Familiar);

    /// <summary>Whether a fact was told in these words, whether with « tu » or with « vous ».</summary>
    public bool IsToldAs(Served served, Fact fact, IReadOnlySet<string> words) => words.Contains(InWords(served, fact)) || words.Contains(InWords(served with { Familiar = !served.Familiar }, fact));

    /// <summary>« pour les livraisons, le matin (vous me l'avez dit le 12 mai) »; with the words it was said in where they say more than was made of them.</summary>
    public string Briefly(Served served, Fact fact) => Remembered(served, fact, SaysMore(served, fact) ? fact.SourceText : null, asks: false);

    /// <summary>The same without those words.</summary>
    public string Barely(Served served, Fact fact) => Remembered(served, fact, null, asks: false);

    // « jamais le mercredi, j'ai les petits »: a figure, or more than a word, that the fact has not.
    private bool SaysMore(Served served, Fact fact)
    {
        if (fact is not { Origin: FactOrigin.Message, Explicit: true, SourceText: { Length: <= LongestQuote } source })
            return false;
        var more = SharedWords.In(source, served.Locale);
        more.ExceptWith(SharedWords.In(InWords(served, fact), served.Locale));
        more.ExceptWith(SharedWords.In(fact.Value, served.Locale));
        return more.Count >= FewestMore || more.Any(word => word.Any(char.IsAsciiDigit));
    }

    /// <summary>« pour les livraisons, le matin (vous me l'avez dit le 12 mai : « … ») »; asks whether what is doubtful still holds.</summary>
    public string WithSource(Served served, Fact fact) => Remembered(served, fact, fact.Origin == FactOrigin.Message ? fact.SourceText : null, asks: true);

    /// <summary>The same with the words it was said in, and no question.</summary>
    public string Quoted(Served served, Fact fact) => Remembered(served, fact, fact.Origin == FactOrigin.Message ? fact.SourceText : null, asks: false);

    /// <summary>« vous me l'avez dit le 12 mai », or what asks whether it is still so.</summary>
    public string SourceOf(Served served, Fact fact) => SourceOf(served, fact, asks: true);

    /// <summary>What is to be settled where <paramref name="asked"/> is said; null for what there is no doubt about, and for what was asked lately.</summary>
    public Doubt? DoubtOf(Served served, Fact fact, string asked) => IsDoubtful(fact, served.Now)
        ? new Doubt(fact.Id.ToString(CultureInfo.InvariantCulture), fact.Key, InWords(served, fact), asked)
        : null;

    private string SourceOf(Served served, Fact fact, bool asks)
    {
        var values = new Dictionary<string, string> { ["day"] = Day(served.Locale, fact.StatedAt) };
        if (fact.SourceAuthor is { } author)
            values["author"] = author;
        values["count"] = fact.Evidence.ToString(CultureInfo.InvariantCulture);
        var source = Source(fact, asks && IsDoubtful(fact, served.Now));
        return Say(served, source == EngineSentences.SourceOf(FactOrigin.Message) && IsAbroad(served, fact) ? EngineSentences.SourceAbroad : source, values);
    }

    // Said in the other language, where that can be told for sure.
    private static bool IsAbroad(Served served, Fact fact) =>
        fact.SourceText is { } words && LanguageDetector.Detect(words) is { } told && told != served.Locale;

    private static bool IsSeen(Fact fact) => fact is { Explicit: false, Evidence: > 2 };

    private static bool IsGuessed(Fact fact) => fact is { Explicit: false, Evidence: <= 2, Origin: FactOrigin.Message };

    private static bool IsDoubtful(Fact fact, DateTimeOffset now) =>
        (IsSeen(fact) || IsGuessed(fact) || FactAgeing.IsStale(fact, now)) && FactAgeing.ToAsk(fact, now);

    // What he did and never said, and what he said long ago, is put to him as a question; not twice in a month.
    private static string Source(Fact fact, bool asks) =>
        IsSeen(fact) ? (asks ? EngineSentences.SourceInferred : EngineSentences.SourceSeen)
        : IsGuessed(fact) ? (asks ? EngineSentences.SourceGuessed : EngineSentences.SourceDeduced)
        : asks ? EngineSentences.SourceStale
        : EngineSentences.SourceOf(fact.Origin);

    /// <summary>« 12 mai », in the company's time zone; with its year where that is not this one.</summary>
    public string Day(Locale locale, DateTimeOffset at)
    {
        var day = clock.Local(at);
        return day.ToString(day.Year == clock.Now.Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.GetCultureInfo(SpokenLocale.Bcp47(locale)));
    }

    private string Remembered(Served served, Fact fact, string? words, bool asks)
    {
        var values = new Dictionary<string, string> { ["fact"] = InWords(served, fact), ["source"] = SourceOf(served, fact, asks: false) };
        if (words is not null)
            words = WithoutOld(words, fact.Value, served.Locale);
        if (words is not null)
            values["words"] = words.Length > LongestQuote ? words[..LongestQuote] + '…' : words;
        var sentence = !asks || !IsDoubtful(fact, served.Now) ? EngineSentences.Remembered
            : IsGuessed(fact) ? EngineSentences.RememberedGuessed
            : EngineSentences.RememberedOld;
        return Say(served, sentence, values);
    }

    // « j'ai revendu la Clio, maintenant j'ai une Dacia »: of what was put right, the part that says how it is now.
    private static string WithoutOld(string words, string value, Locale locale)
    {
        var parts = words.Split(", ");
        return parts.Length > 1 && Correction.SaysOtherwise(words, locale) && Array.FindIndex(parts, p => p.Contains(value, StringComparison.OrdinalIgnoreCase) || (value.Any(char.IsAsciiDigit) && value.Split(' ').Where(w => w.Any(char.IsAsciiDigit)).All(p.Contains))) is >= 0 and var at
            ? (at > 0 ? "… " : "") + parts[at].Trim() + (at < parts.Length - 1 ? " …" : "")
            : words;
    }

    private string Say(Served served, string sentence, IReadOnlyDictionary<string, string> values) =>
        engine.Value.Say(served.Spoken, sentence, values).Said[0].Text;
}
