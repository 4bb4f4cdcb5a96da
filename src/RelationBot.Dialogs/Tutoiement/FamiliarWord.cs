using System.Text;

namespace RelationBot.Dialogs.Tutoiement;

/// <summary>A word of an authored sentence and what stands between it and the next one; a <c>{value}</c> is a word too.</summary>
/// <param name="Text">As written.</param>
/// <param name="After">Space, apostrophe, hyphen, punctuation.</param>
/// <param name="Quoted">Inside « »: words to be said by the customer.</param>
internal readonly record struct FamiliarWord(string Text, string After, bool Quoted)
{
    public string Lower => Text.ToLowerInvariant();

    public bool IsValue => Text.StartsWith('{');

    /// <summary>Whether the next word belongs to the same clause.</summary>
    public bool GoesOn => After is " " or "'" or "’" or "-";

    public bool EndsClause => After.AsSpan().IndexOfAny(",;:.!?(/…\n") >= 0 || After.Contains("\\n", StringComparison.Ordinal);

    public bool EndsSentence => After.AsSpan().IndexOfAny(".!?/\n") >= 0;

    /// <summary>The words of a sentence, and what stands before the first.</summary>
    public static List<FamiliarWord> Split(string text, out string before)
    {
        var words = new List<FamiliarWord>();
        var at = End(text, 0, c => !IsOfWord(c) && c != '{');
        before = text[..at];
        var quoted = before.Contains('«', StringComparison.Ordinal);
        while (at < text.Length)
        {
            var end = text[at] == '{' ? text.IndexOf('}', at) + 1 : End(text, at, IsOfWord);
            var next = End(text, end, c => !IsOfWord(c) && c != '{');
            var after = text[end..next];
            words.Add(new FamiliarWord(text[at..end], after, quoted));
            quoted = after.LastIndexOf('«') is var open && after.LastIndexOf('»') is var close && open != close ? open > close : quoted;
            at = next;
        }

        return words;
    }

    public static string Join(string before, IEnumerable<FamiliarWord> words) =>
        words.Aggregate(new StringBuilder(before), (text, word) => text.Append(word.Text).Append(word.After)).ToString();

    private static int End(string text, int at, Func<char, bool> isOf)
    {
        while (at < text.Length && isOf(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c);
}
