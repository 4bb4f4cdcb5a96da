using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What of a message may be noted: nothing said for a laugh, no right that somebody has written into his own record, and no
/// half of a sentence (« réponds jamais aux »), nor what is said of another (« lui écrire »).
/// </summary>
internal static class Believable
{
    // Nothing that is said in full ends in one of these.
    private static readonly HashSet<string> Dangling = new(StringComparer.Ordinal)
    {
        "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "a", "par", "pour", "chez", "et", "ou", "ni", "mais", "que", "qu", "qui", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "ce", "cet", "cette", "ces",
        "the", "an", "of", "my", "our", "your", "their", "and", "or", "but", "than", "with", "from",
    };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "lui", "leur", "eux", "him", "her", "them", "his", "their" };

    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal) { "je", "suis", "un", "peu", "tres", "trop", "fatigue", "fatiguee", "creve", "crevee", "epuise", "epuisee", "enrhume", "enrhumee", "i", "m", "am", "im", "so", "very", "a", "bit", "tired", "exhausted", "knackered", "sleepy" };

    private static readonly HashSet<string> Third = new(StringComparer.Ordinal) { "il", "elle", "ils", "elles", "he", "she", "they" };

    private static readonly string[] Subjects = ["je ", "j'", "j’", "on ", "nous ", "il ", "elle ", "ils ", "elles ", "I ", "we ", "he ", "she ", "they "];

    // « j'ai été menuisier 38 ans »: a participle says nothing without what stands before it.
    private static readonly string[] Been = ["été ", "been "], Having = ["j'ai ", "j’ai ", "on a ", "nous avons ", "il a ", "elle a ", "I've ", "I’ve ", "I have ", "we've ", "we have "];

    private static readonly HashSet<string> Owned = new(StringComparer.Ordinal) { "mon", "ma", "mes", "notre", "nos", "my", "our" };

    private static readonly HashSet<string> Homes = new(StringComparer.Ordinal) { "house", "home", "maison", "place", "logement" };

    // Said of what he alludes to, and no word of what it is.
    private static readonly HashSet<string> Alluding = new(StringComparer.Ordinal) { "pas pour moi", "pas pour nous", "not for me", "not for us", "comme d habitude", "comme d'habitude", "comme toujours", "comme avant", "as usual", "same as usual", "the usual", "same slot as usual" };

    // "same noise as before"
    private static readonly string[] AsBefore = [" as before", " as usual", " as last time", " comme avant", " que d'habitude", " comme la dernière fois", " que la dernière fois", " qu'avant"];

    private const int ShortWish = 6;

    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal) { "qu", "que", "quel", "quelle", "quels", "quelles", "qui", "ou", "combien", "comment", "pourquoi", "what", "which", "who", "where", "how", "why", "whats" };

    public static IReadOnlyList<Statement> Of(Message message) =>
        message.Has("joking") || message.Has("hoping-better") || AsksWithoutSign(message) ? []
        : [.. (message.Has("to-the-record") && message.Has("entitled") ? message.Statements.Where(s => s.Kind is "promise" or "criticism") : Relatives.Whole(message, message.Statements))
            .Where(s => IsWhole(s.Value, message.Locale) && !IsPassing(s, message.Locale) && !IsMereThing(s, message.Locale) && !IsHealthOfAnother(s, message.Locale))
            .Select(s => s.Kind == "promise" ? s with { Value = WithoutReceiver(s.Value) } : s.Kind == "personal" ? s with { Value = WithSubject(WithoutLead(WithoutTurn(s.Value)), message.Text) } : s with { Value = WithoutLead(WithoutTurn(WithSpan(s.Value, message.Text))) })];

    // "recommend me a blanket"; « qu'est-ce qui compte pour moi, je vous l'avais dit »; « toujours pas de coup de fil » is what did not come.
    private static bool AsksWithoutSign(Message message) => (message.Words.Count <= ShortWish && message.Has("choosing")) || (message.Words.Count > 0 && Asking.Contains(message.Words[0]) && message.Has("asks-memory")) || (message.Has("overdue") && message.Statements.All(s => s.Key.StartsWith("contact_", StringComparison.Ordinal)));

    // « mes colis », "my parcels": what is wished of them is said elsewhere; "house": everybody lives somewhere.
    private static bool IsMereThing(Statement statement, Locale locale) => Words(statement.Value, locale) is var words
        && ((words.Count == 2 && Owned.Contains(words[0]) && (statement.Kind is "preference" or "expectation" || Relatives.Are(words[1]))) || (words.Count == 1 && statement.Key == "home_type" && Homes.Contains(words[0])));

    // « je suis fatigué » is so tonight.
    private static bool IsPassing(Statement statement, Locale locale) => statement.Key == "health" && Words(statement.Value, locale).All(Passing.Contains);

    // « mon père, il a … » is his to tell.
    private static bool IsHealthOfAnother(Statement statement, Locale locale) => statement.Key == "health" && Words(statement.Value, locale) is [var first, ..] && Third.Contains(first);

    // « bosse de nuit » is told as « je bosse de nuit ».
    private static string WithSubject(string value, string text)
    {
        var at = text.IndexOf(value, StringComparison.Ordinal);
        var subjects = Array.Exists(Been, b => value.StartsWith(b, StringComparison.Ordinal)) ? Having : Subjects;
        return at > 0 && Array.Find(subjects, s => text.AsSpan(0, at).EndsWith(s, StringComparison.OrdinalIgnoreCase) && (at == s.Length || !char.IsLetterOrDigit(text[at - s.Length - 1]))) is { } subject
            ? text[(at - subject.Length)..(at + value.Length)]
            : value;
    }

    // « moi je suis végétarien » is told as « je suis végétarien », « dont un petit de huit mois » as « un petit de huit mois ».
    private static string WithoutLead(string value) => Array.Exists(Leads, l => value.StartsWith(l, StringComparison.OrdinalIgnoreCase)) ? value[value.IndexOf(' ', StringComparison.Ordinal)..].TrimStart() : value;

    private static readonly string[] Leads = ["moi je ", "moi j'", "moi j’", "nous on ", "dont un ", "dont une ", "dont deux "];

    // « finalement livrez chez mes parents » is told without what only says that it is otherwise than before.
    private static string WithoutTurn(string value) => Array.Find(Turns, t => value.StartsWith(t, StringComparison.OrdinalIgnoreCase)) is { } said && value.Length > said.Length ? value[said.Length..].TrimStart() : value;

    private static readonly string[] Turns = ["finalement ", "finalement, ", "en fait ", "en fait, ", "actually ", "actually, ", "on second thought ", "on second thought, "];

    // "between 4 and 6 in the afternoon": both ends of it.
    private static string WithSpan(string value, string text) =>
        value.Length > 0 && char.IsAsciiDigit(value[0]) && text.IndexOf(value, StringComparison.Ordinal) is > 0 and var at
        && text[..at].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., "between" or "entre" or "from" or "de" or "Between" or "Entre", _, "and" or "et" or "to" or "à"] before
            ? string.Join(' ', before[^3..]) + ' ' + value
            : value;

    // « promised me a free filter »
    private static string WithoutReceiver(string value) =>
        value.Split(' ', 3) is ["me" or "us", "a" or "an" or "the" or "my" or "our" or "that" or "free", _] ? value[3..] : value;

    /// <summary>Whether a value says something by itself.</summary>
    public static bool IsWhole(string value, Locale locale)
    {
        var words = Words(value, locale);
        return words.Count > 0 && words[0] is not ("if" or "si") && !(words[0] is "when" or "whenever" or "quand" or "lorsque" && words.Count <= ShortWish) && !Dangling.Contains(words[^1]) && !Others.Contains(words[0]) && !Alluding.Contains(string.Join(' ', words)) && !Array.Exists(AsBefore, end => value.EndsWith(end, StringComparison.OrdinalIgnoreCase));
    }

    private static List<string> Words(string value, Locale locale) => [.. Tokenizer.Tokenize(value, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded)];
}
