using System.Text.RegularExpressions;

namespace RelationBot.Language.Statements;

/// <summary>
/// Words that lead over to something said in passing (« au fait je suis daltonien », "btw I'm colour blind"): they state nothing, and
/// without a comma after them what follows was read as if it went on from them.
/// </summary>
internal static class Openers
{
    private static readonly Regex Said = new(
        @"\b(au fait|bon ben|bon bah|d'ailleurs|pour info|pr info|en passant|by the way|btw|fyi|incidentally|just so you know)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The text with spaces in place of such words.</summary>
    public static string Blank(string text) => Said.Replace(text, m => new string(' ', m.Length));
}
