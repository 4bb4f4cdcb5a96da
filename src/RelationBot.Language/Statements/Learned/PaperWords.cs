using System.Text.RegularExpressions;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// Whether a clause names a paper by its reference (« le sinistre sous la réf 88-AQ », "rental agreement R-5583") or what a display
/// or letter said, whose words are blanked: neither tells anything of whoever writes it, though it looks like a thing of his.
/// </summary>
internal static class PaperWords
{
    private const string Paper =
        "réf|ref|référence|reference|dossier|sinistre|contrat|facture|commande|bon|devis|ticket|agreement|policy|contract|order|invoice|claim|case|booking|quote|permit|account";

    private static readonly Regex Reference = new(
        $@"\b({Paper})\W+((n°|no|num|numéro|number|du|le|la|sous|est|is) *)*#?[A-Z]*[-/ ]?\d{{2,}}|\b({Paper})\b.*\b(\d{{2,}}-[A-Z]+|[A-Z]{{1,4}}-\d{{2,}})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex Quoted = new("« {2,}»|\" {2,}\"|“ {2,}”", RegexOptions.NonBacktracking);

    public static bool IsOf(string value) => Reference.IsMatch(value) || Quoted.IsMatch(value);
}
