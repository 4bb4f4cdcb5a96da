using System.Globalization;
using System.Text;

namespace RelationBot.Relationship.Conversations;

/// <summary>Makes FTS5 queries out of what people type, and snippets out of what is found.</summary>
internal static class SearchWords
{
    private const int Around = 60;
    private const int MostWords = 16;

    /// <summary>The words of a query; a trailing <c>*</c> stays with its word.</summary>
    public static List<string> Of(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in (text ?? "") + " ")
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0 && words.Count < MostWords)
            {
                words.Add(c == '*' ? word + "*" : word.ToString());
            }

            word.Clear();
        }

        return words;
    }

    /// <summary>Every word quoted, so that nothing the user types is FTS5 syntax.</summary>
    public static string Match(IReadOnlyList<string> words) =>
        string.Join(' ', words.Select(w => w.EndsWith('*') ? $"\"{w[..^1]}\"*" : $"\"{w}\""));

    /// <summary>The neighbourhood of the first word found.</summary>
    public static string Snippet(string text, IReadOnlyList<string> words)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        var at = -1;
        foreach (var word in words)
        {
            at = compare.IndexOf(text, word.TrimEnd('*'), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);
            if (at >= 0)
            {
                break;
            }
        }

        var start = Math.Max(0, at - Around);
        var end = Math.Min(text.Length, Math.Max(at, 0) + 2 * Around);
        return (start > 0 ? "…" : "") + text[start..end].Trim() + (end < text.Length ? "…" : "");
    }
}
