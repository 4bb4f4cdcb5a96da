using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>What is told on the condition that it be not noted: « ça reste entre nous », "off the record". Such a message states nothing.</summary>
public static class OffTheRecord
{
    private const int LongestLooked = 1000;

    private static readonly Grammar French = Describe(
        Locale.French,
        "^ ..2 entre nous", "(reste|restera|restent|rester|garder|gardez|gardes|garde|dit|dis) ..3 entre nous", "entre nous $", "(gardez|gardes|garde|garder) ..1 (ca |cela |le |la )?pour (vous|toi) $", "(en|sous le sceau de la) confidence", "confidentiel*", "en off",
        "(ne |n')?(le |la |l'|les |ca |cela )?(notez|note|enregistrez|enregistre|inscrivez|retenez|retiens|marquez|mettez) (le |la |ca |cela )?(surtout )?(pas|nulle part)( (ca|cela))? (:|$)", "^ (ne |n')?(ecrivez|ecris) (ca |cela )?(surtout )?pas( (ca|cela))? (:|$)",
        "(ne |n')(le |la |l'|les )(notez|note|ecrivez|ecris|enregistrez|enregistre|inscrivez|retenez|retiens|marquez|repetez|repete) (surtout )?(pas|nulle part)", "(sans|a ne pas|ne pas|inutile de|pas la peine de|pas besoin de) (le |la |l')?(noter|ecrire|enregistrer|marquer|inscrire)( (ca|cela))?");

    private static readonly Grammar English = Describe(
        Locale.English,
        "off the record", "between you and (me|i)", "^ ..1 between (us|ourselves)", "(keep|keeping|stay|stays|just|strictly|only) ..3 between (us|ourselves)", "between (us|ourselves) $", "(dont|do not|no need to|never|without|rather you didnt) ..1 (write|writing|note|noting|record|recording|log|logging|jot|jotting) (this|that|it|any of (this|that)) (down)?",
        "(dont|do not|never) (put|leave|have) (this|that|it) (on|in) ..1 (file|record|records|notes|system)", "(keep|keeping) (this|that|it) (between|to yourself|quiet|out of|off)", "in (strict )?confidence", "confidentially", "not for the record");

    public static bool IsTold(string text, Locale locale) =>
        (locale == Locale.French ? French : English).Parse(Quotations.Blank(text.Length > LongestLooked ? text[..LongestLooked] : text)).Scan("off").Any();

    private static Grammar Describe(Locale locale, params string[] patterns) => new Grammar(locale).Rules("off", true, patterns).Seal();
}
