using System.Text.RegularExpressions;

namespace RelationBot.Language.Statements;

/// <summary>What a budget is for, told just after its amount: « 1500 pour les deux », "600 each". Without it the amount says something else.</summary>
internal static class BudgetScope
{
    /// <summary>Just after it, where it follows the amount that ends at <paramref name="end"/>; there itself otherwise.</summary>
    public static int EndOf(string text, int end) => Told.Match(text[end..]) is { Success: true } told ? end + told.Length : end;

    private static readonly Regex Told = new(
        """^(?: (?:euros?|€|dollars|bucks|pounds))? (?:(?:pour|for) )?(?:les (?:deux|trois|quatre)|tous les deux|toutes les deux|le tout|l['’]ensemble|chacune?|chaque|en tout|au total|tout compris|par mois|both(?: of them)?|the (?:two|pair|lot)|all (?:of it|of them|two|three)|each|everything|in total|in all|all in|altogether|a month|per month)\b""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
