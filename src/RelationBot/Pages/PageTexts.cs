using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;

namespace RelationBot.Pages;

/// <summary>
/// What the pages say, in the language the browser prefers: French, unless it ranks English before it. What customers and
/// the bot said is shown as it was said.
/// </summary>
public sealed class PageTexts(IHttpContextAccessor http, CompanyClock clock, DialogEngine dialogs)
{
    private readonly bool _english = PrefersEnglish(http.HttpContext?.Request);

    /// <summary>The language of the page, <c>fr</c> or <c>en</c>.</summary>
    public string Language => _english ? "en" : "fr";

    /// <summary>The company's name, as the dialogs say it too.</summary>
    public string Company => dialogs.Company(Locale);

    /// <summary>What stands for the company where there is room for one letter.</summary>
    public string Mark => Company[..1].ToUpperInvariant();

    private Locale Locale => _english ? Locale.English : Locale.French;

    private CultureInfo Culture => CultureInfo.GetCultureInfo(_english ? "en-GB" : "fr-FR");

    /// <summary>Whether the customer whose page it is asked to be addressed with « tu ».</summary>
    public bool Familiar { get; set; }

    /// <summary>The text under this key; a key that has none is shown as it is, which a test looks for.</summary>
    public string this[string key] => PageWords.All.TryGetValue(key, out var pair) ? Said(pair) : key;

    /// <summary>The text for one word of a closed list that may grow, such as a reason; an unknown word is shown as it is.</summary>
    public string Word(string list, string word) =>
        PageWords.All.TryGetValue($"{list}.{word.ToLowerInvariant()}", out var pair) ? Said(pair) : word;

    private string Said((string French, string English) pair) =>
        _english ? pair.English : Familiar ? DialogEngine.WithTu(pair.French) : pair.French;

    /// <summary>A dialog in a few words: those of the desk, or, of one that a company added, its title.</summary>
    public string Tried(string dialog) =>
        PageWords.All.ContainsKey("tried." + dialog) ? this["tried." + dialog] : dialogs.Title(dialog, Locale) ?? dialog;

    /// <summary>Who said it: a person by his name, the machine always as one.</summary>
    public string Name(TranscriptEntry entry) =>
        entry.Speaker is SpeakerRole.Bot or SpeakerRole.System || string.IsNullOrEmpty(entry.SpeakerName)
            ? this["name." + entry.Speaker.ToString().ToLowerInvariant()]
            : entry.SpeakerName;

    /// <summary>Where a fact comes from, in a few words.</summary>
    public string Origin(Fact fact) => fact.Origin switch
    {
        FactOrigin.Message => this[fact.Explicit ? "fact.explicit" : "fact.inferred"],
        FactOrigin.Note => $"{this["fact.note"]} {fact.SourceAuthor}",
        _ => this["fact.system"],
    };

    /// <summary>The same, to the customer himself.</summary>
    public string OwnOrigin(Fact fact) => fact.Origin switch
    {
        FactOrigin.Message => this[fact.Explicit ? "me.fact.explicit" : "me.fact.inferred"],
        FactOrigin.Note => $"{this["fact.note"]} {fact.SourceAuthor}",
        FactOrigin.Order => this["me.fact.order"],
        _ => this["me.fact.import"],
    };

    /// <summary>A fact as the chat says it (« pour les livraisons, le matin »).</summary>
    public string InWords(Fact fact) => dialogs.FactInWords(fact.Key, fact.Value, Locale, Familiar);

    /// <summary>Words that were said, after what they are the source of.</summary>
    public string Quoted(string words) => _english ? $": “{words}”" : $" : « {words} »";

    /// <summary>A colon, with the space that French puts before it.</summary>
    public string Colon => _english ? ":" : " :";

    /// <summary>A semicolon, likewise, and the space after it.</summary>
    public string Semicolon => _english ? "; " : " ; ";

    /// <summary>A length of time in whole years or days; without end where it is none.</summary>
    public string Span(TimeSpan span) => span.TotalDays switch
    {
        0 => this["span.endless"],
        >= 365 and var days when days % 365.25 is < 2 or > 363.25 => Several("span.year", (int)Math.Round(days / 365.25)),
        var days => Several("span.day", (int)Math.Ceiling(days)),
    };

    private string Several(string unit, int count) => string.Format(Culture, this[count == 1 ? unit : unit + "s"], count);

    /// <summary>A fact in one line.</summary>
    public string Line(Fact fact) => $"{Word("kind", fact.Kind)}{Colon} {fact.Value}";

    /// <summary>Whether <paramref name="at"/> and <paramref name="other"/> fall on one day at the company.</summary>
    public bool SameDay(DateTimeOffset at, DateTimeOffset other) => Local(at).Date == Local(other).Date;

    /// <summary>A day, written out.</summary>
    public string Day(DateTimeOffset at) => Local(at).ToString("dddd d MMMM yyyy", Culture);

    /// <summary>A day, in figures.</summary>
    public string Date(DateTimeOffset at) => Local(at).ToString("d MMM yyyy", Culture);

    /// <summary>A day, in figures.</summary>
    public string Date(DateOnly day) => day.ToString("d MMM yyyy", Culture);

    /// <summary>A number of things, its thousands apart.</summary>
    public string Count(long count) => count.ToString("N0", Culture);

    /// <summary>A time of day.</summary>
    public string Time(DateTimeOffset at) => Local(at).ToString("HH:mm", Culture);

    /// <summary>Day and time, the day only where it is not today.</summary>
    public string Moment(DateTimeOffset at) =>
        SameDay(at, clock.Now) ? Time(at) : $"{Date(at)}, {Time(at)}";

    /// <summary>How long ago, in the largest unit that fits.</summary>
    public string Since(DateTimeOffset at)
    {
        var passed = clock.Now - at;
        return passed switch
        {
            { TotalMinutes: < 1 } => this["since.now"],
            { TotalHours: < 1 } => $"{(int)passed.TotalMinutes} min",
            { TotalDays: < 1 } => $"{(int)passed.TotalHours} h {passed.Minutes:00}",
            _ => string.Format(Culture, this["since.days"], (int)passed.TotalDays),
        };
    }

    private DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, clock.Zone);

    private static bool PrefersEnglish(HttpRequest? request)
    {
        foreach (var language in (request?.GetTypedHeaders().AcceptLanguage ?? []).OrderByDescending(entry => entry.Quality ?? 1))
        {
            if (language.Value.StartsWith("fr", StringComparison.OrdinalIgnoreCase)) return false;
            if (language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
