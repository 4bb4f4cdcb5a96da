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

    private static readonly HashSet<string> NotHis = new(StringComparer.Ordinal) { "pas pour moi", "pas pour nous", "not for me", "not for us" };

    public static IReadOnlyList<Statement> Of(Message message) =>
        message.Has("joking") ? []
        : [.. (message.Has("to-the-record") && message.Has("entitled") ? message.Statements.Where(s => s.Kind is "promise" or "criticism") : message.Statements).Where(s => IsWhole(s.Value, message.Locale))];

    /// <summary>Whether a value says something by itself.</summary>
    public static bool IsWhole(string value, Locale locale)
    {
        var words = Tokenizer.Tokenize(value, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded).ToList();
        return words.Count > 0 && !Dangling.Contains(words[^1]) && !Others.Contains(words[0]) && !NotHis.Contains(string.Join(' ', words));
    }
}
