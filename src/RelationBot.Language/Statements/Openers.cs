using System.Text.RegularExpressions;

namespace RelationBot.Language.Statements;

/// <summary>
/// Words that lead over to something said in passing (« au fait je suis daltonien », "btw I'm colour blind") or ask that it be kept, or only that he is back: they state
/// nothing, and without a comma after them what follows was read as if it went on from them.
/// </summary>
internal static class Openers
{
    private static readonly Regex Said = new(
        @"\b(au fait|bon ben|bon bah|d'ailleurs|pour info|pr info|en passant|by the way|btw|fyi|incidentally|just so you know)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // « retenez que je suis végétarienne » tells that she is.
    private static readonly Regex Asked = new(
        @"(^|[.,;:!?]) *((et|and|also|please|svp|merci de|alors|so|but|mais) )?((can|could|would|will) you (please )?|(pouvez|pourriez|peux|pourrais)[- ](vous|tu) )?(remember|note|keep in mind|bear in mind|make a note|take note|retenir|noter|vous souvenir|retenez|retiens|notez|note|souvenez[- ]vous|souviens[- ]toi|gardez en tête|garde en tête|gardez en tete|n'oubliez pas|n'oublie pas|don't forget|sachez|sache)( bien)? (that |que |qu')",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // "hey it's me again", « c'est encore moi » tell who writes; "call me again" does not.
    private static readonly Regex Returned = new(
        @"(^|[.,;:!?]) *((hey|hi|hello|hiya|yo|bonjour|salut|coucou|re|rebonjour|bonsoir)( there)?[,!]? +)?((it|that)(['’ ]?s| is) (just |only )?me(,? again| back)?|me again|(c['’ ]?est )?(encore|à nouveau|de nouveau) moi|c['’ ]?est (re)?moi( encore| à nouveau| de nouveau)?|me (re)?(voilà|voila|voici)( encore)?)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    // « en fait on a un lapin » tells that they have one; before a value alone (« en fait le jeudi ») it takes back.
    private static readonly Regex Led = new(
        @"\b(?<led>en fait|finalement),? (on a|on est|on habite|nous avons|nous sommes|j'ai|j'habite|je suis)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>The text with spaces in place of such words.</summary>
    public static string Blank(string text) => Led.Replace(Said.Replace(Asked.Replace(Returned.Replace(text, m => EndsClause(text, m) ? Spaces(m) : m.Value), Spaces), Spaces), m => new string(' ', m.Groups["led"].Length) + m.Value[m.Groups["led"].Length..]);

    private static bool EndsClause(string text, Match m) =>
        text.AsSpan(m.Index + m.Length).TrimStart(' ') is "" or "\n" or ['.' or ',' or ';' or ':' or '!' or '?', ..];

    // Where a sentence ended before them it still does.
    private static string Spaces(Match m) => char.IsPunctuation(m.Value[0]) ? m.Value[0] + new string(' ', m.Length - 1) : new string(' ', m.Length);
}
