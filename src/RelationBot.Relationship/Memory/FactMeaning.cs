using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// What a value means whatever language it was said in, to compare it by: « les matins » and "mornings" are one wish. What
/// is more precise than a part of the day, days of the week or a channel keeps its own words.
/// </summary>
/// <param name="Thing">What is spoken of, without its articles.</param>
/// <param name="Negated">True where it is not wanted.</param>
internal readonly record struct FactMeaning(string Thing, bool Negated)
{
    // Longer ones first.
    private static readonly string[] _negations = ["surtout pas ", "please don't ", "don't ", "dont ", "do not ", "pas ", "jamais ", "plus ", "not ", "never ", "no "];
    private static readonly string[] _articles =
        ["in the ", "le ", "la ", "les ", "l'", "du ", "des ", "de ", "d'", "un ", "au ", "en ", "par ", "via ", "the ", "on ", "by ", "in ", "every "];

    private static readonly string[] _besides = [" aussi", " too"];

    private static readonly Dictionary<string, int> _days = Table(
        (1, "lundi lundis monday mondays"), (2, "mardi mardis tuesday tuesdays"), (3, "mercredi mercredis wednesday wednesdays"), (4, "jeudi jeudis thursday thursdays"),
        (5, "vendredi vendredis friday fridays"), (6, "samedi samedis saturday saturdays"), (7, "dimanche dimanches sunday sundays"));

    private static readonly Dictionary<string, string> _channels = Table(
        ("email", "mail mails email emails e-mail e-mails courriel courriels"), ("text", "sms texto textos text texts"), ("phone", "telephone tel phone call calls appel appels"));

    private static readonly HashSet<string> _between = new(StringComparer.Ordinal) { "et", "ou", "ni", "and", "or", "le", "les", "l", "on", "a", "the", "," };

    /// <summary>Whether a value comes on top of another: « le lundi aussi ».</summary>
    public static bool IsBeside(string value) => Array.Exists(_besides, b => value.EndsWith(b, StringComparison.OrdinalIgnoreCase));

    public static FactMeaning Of(string value)
    {
        var text = Folding.Fold(value).Trim();
        // « le lundi aussi » is a Monday, beside what was wished before (see FactKeys).
        text = Array.Find(_besides, b => text.EndsWith(b, StringComparison.Ordinal)) is { } beside ? text[..^beside.Length].TrimEnd() : text;
        var bare = Without(text, _negations);
        var thing = Without(bare, _articles);
        return new FactMeaning(Days(thing) ?? Channel(thing) ?? Part(thing) ?? thing, bare.Length < text.Length);
    }

    // « fin de matinée » and « le matin, avant 10h » are more than the part of the day.
    private static string? Part(string thing)
    {
        var words = thing.Split([' ', '-']);
        var oneWord = words.Length == 1 || (words.Length == 2 && words[0] == "apres");
        return oneWord && !thing.Any(char.IsAsciiDigit) ? (DayParts.Of(thing, Locale.French) ?? DayParts.Of(thing, Locale.English))?.ToString() : null;
    }

    private static string? Days(string thing)
    {
        var words = thing.Replace(",", " , ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !_between.Contains(w)).ToList();
        return words.Count > 0 && words.TrueForAll(_days.ContainsKey) ? "day " + string.Join(' ', words.Select(w => _days[w]).Distinct().Order()) : null;
    }

    private static string? Channel(string thing) =>
        thing is "phone calls" or "phone call" ? "phone" : thing is "text messages" or "text message" ? "text" : _channels.GetValueOrDefault(thing);

    private static string Without(string text, string[] beginnings) =>
        beginnings.FirstOrDefault(b => text.StartsWith(b, StringComparison.Ordinal)) is { } beginning ? text[beginning.Length..].Trim() : text;

    private static Dictionary<string, T> Table<T>(params (T Meaning, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Meaning))).ToDictionary(r => r.word, r => r.Meaning, StringComparer.Ordinal);
}
