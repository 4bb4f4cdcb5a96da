using System.Globalization;

namespace RelationBot.Language.Statements;

/// <summary>What is no joke: nobody has forty children.</summary>
internal static class Plausible
{
    /// <summary>The words, or nothing where any number in them is above <paramref name="most"/>; ages do not count.</summary>
    public static string Any(string words, int most) =>
        words.Split(' ').Any(w => int.TryParse(w, CultureInfo.InvariantCulture, out var count) && count > most) && !words.Contains(" an", StringComparison.Ordinal) && !words.Contains(" year", StringComparison.Ordinal) ? "" : words;

    /// <summary>The words, or nothing where they begin with a number above <paramref name="most"/>.</summary>
    public static string Count(string words, int most) =>
        int.TryParse(words.AsSpan(0, words.TakeWhile(char.IsAsciiDigit).Count()), CultureInfo.InvariantCulture, out var count) && count > most ? "" : words;
}
