using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>A street address in a text: a number and, a few words on, the name of a kind of street (« 8 rue des Tanneurs à Tours »).</summary>
public static class StreetAddress
{
    private const int LongestStreet = 4, LongestTown = 4;

    private static readonly FrozenSet<string> Streets = FrozenSet.Create(
        "rue", "avenue", "impasse", "chemin", "boulevard", "allee", "route", "quai", "square", "cours", "street", "road", "lane", "drive", "court", "close", "crescent", "terrace", "st", "ave", "rd");

    private static readonly FrozenSet<string> At = FrozenSet.Create("au", "at");

    /// <summary>Where it begins, with the « au » before it; null for none.</summary>
    public static int? StartIn(string text)
    {
        var tokens = Tokenizer.Tokenize(text, Locale.French).Where(t => t.IsWord || t.IsNumber).ToList();
        var number = tokens.FindIndex(t => t.IsNumber && tokens.Skip(tokens.IndexOf(t) + 1).Take(LongestStreet).Any(s => Streets.Contains(s.Folded)));
        return number < 0 ? null : tokens[number > 0 && At.Contains(tokens[number - 1].Folded) ? number - 1 : number].Start;
    }

    /// <summary>Whether what follows a comma is still of the address: « 41000 Blois », "Springfield".</summary>
    public static bool GoesOn(string clause) =>
        clause.Length > 0 && (char.IsAsciiDigit(clause[0]) || char.IsUpper(clause[0])) && clause.Split(' ').Length <= LongestTown;
}
