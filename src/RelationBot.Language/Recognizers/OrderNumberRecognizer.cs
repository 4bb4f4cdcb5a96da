using System.Text.RegularExpressions;

namespace RelationBot.Language.Recognizers;

/// <summary>Order numbers however they are typed: <c>RB-1042</c>, « rb 1042 », « commande 1042 », « n°1042 ».</summary>
public static class OrderNumberRecognizer
{
    private static readonly Regex Number = new(
        @"\b(rb[\s\-‑–_.]{0,2}|(commandes?|cde|cmd|order|num[eé]ro|number|n[°ºo]|#)[\s:]{0,2}((num[eé]ro|number|n[°ºo]\.?|#|est|is)[\s:]{0,2})?(rb[\s\-‑–_.]{0,2})?)(?<n>[0-9]{3,7})\b"
        + @"|#(?<n>[0-9]{3,7})\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Entities of type <c>ordernumber</c>, whose <c>value</c> is the canonical <c>RB-1042</c>. A text that is nothing but a number of three to seven digits is one.</summary>
    public static IReadOnlyList<Entity> Recognize(string text)
    {
        var alone = text.AsSpan().Trim();
        if (alone.Length is >= 3 and <= 7 && alone.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return [Found.Of("ordernumber", $"RB-{alone}", text, text.IndexOf(alone[0], StringComparison.Ordinal), alone.Length)];
        }

        return [.. Number.Matches(text).Select(m => Found.Of("ordernumber", "RB-" + m.Groups["n"].Value, text, m.Index, m.Length))];
    }
}
