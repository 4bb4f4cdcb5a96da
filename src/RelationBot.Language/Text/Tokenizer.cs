using System.Collections.Frozen;

namespace RelationBot.Language.Text;

/// <summary>
/// Cuts a text into words, numbers and signs. « l'après-midi » is <c>l</c>, <c>apres</c>, <c>midi</c>; « 14h30 » is
/// <c>14</c>, <c>h</c>, <c>30</c>; « dem1 » stays one word; the hyphen counts only beside a digit. English « don't » is <c>dont</c>, « it's » is <c>it</c>, <c>s</c>.
/// </summary>
public static class Tokenizer
{
    private static readonly FrozenSet<string> Elided = FrozenSet.Create(
        "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quelqu", "quoiqu", "presqu");

    // Typed without its apostrophe, the elided word is still one: where to cut.
    private static readonly FrozenSet<string> Glued = FrozenSet.Create(
        "jai", "jaimerais", "jaime", "jattends", "jhabite", "jaurais", "javais", "jarrive", "jarrete", "jetais", "jessaie",
        "cest", "cetait", "nai", "nest", "ny", "nen", "sil", "lheure", "lapres", "daccord", "dici", "labonnement", "mappelle", "marrange", "mappeler", "lespoir");

    public static IReadOnlyList<Token> Tokenize(string text, Locale locale)
    {
        var tokens = new List<Token>(text.Length / 4 + 2);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                i = Add(tokens, text, i, EndOf(text, i, char.IsAsciiDigit));
            }
            else if (IsLetter(text[i]))
            {
                i = Word(tokens, text, i, locale);
            }
            else
            {
                if (!char.IsWhiteSpace(text[i]) && !IsInnerHyphen(text, i) && !IsMark(text[i]))
                {
                    tokens.Add(new Token(i, 1, Folding.Fold(text[i].ToString())));
                }

                i++;
            }
        }

        return tokens;
    }

    /// <summary>The words of a text, folded, without numbers and signs.</summary>
    public static string[] Words(string text, Locale locale) => [.. Tokenize(text, locale).Where(t => t.IsWord).Select(t => t.Folded)];

    private static int Word(List<Token> tokens, string text, int start, Locale locale)
    {
        var unit = start > 0 && char.IsAsciiDigit(text[start - 1]); // « 14h30 »
        var end = EndOf(text, start, unit ? static c => IsLetter(c) || IsMark(c) : static c => IsLetter(c) || IsMark(c) || char.IsAsciiDigit(c));
        var apostrophe = end + 1 < text.Length && Folding.IsApostrophe(text[end]) && IsLetter(text[end + 1]);
        var word = Folding.Fold(text[start..end]);
        if (locale == Locale.French)
        {
            if (apostrophe && word == "aujourd")
            {
                return Add(tokens, text, start, EndOf(text, end + 1, IsLetter));
            }

            if (apostrophe && Elided.Contains(word))
            {
                tokens.Add(new Token(start, end + 1 - start, word));
                return end + 1;
            }

            if (Glued.Contains(word))
            {
                tokens.Add(new Token(start, 1, word[..1]));
                tokens.Add(new Token(start + 1, end - start - 1, word[1..]));
                return end;
            }
        }
        else if (apostrophe)
        {
            var tail = EndOf(text, end + 1, IsLetter);
            if (Folding.Fold(text[(end + 1)..tail]) is "t" or "m" or "re" or "ve" or "ll" or "d")
            {
                return Add(tokens, text, start, tail);
            }
        }

        tokens.Add(new Token(start, end - start, word));
        return apostrophe ? end + 1 : end;
    }

    private static int Add(List<Token> tokens, string text, int start, int end)
    {
        tokens.Add(new Token(start, end - start, Folding.Fold(text[start..end]).Replace("'", "", StringComparison.Ordinal)));
        return end;
    }

    private static bool IsLetter(char c) => char.IsLetter(c);

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f';

    private static bool IsInnerHyphen(string text, int i) =>
        text[i] is '-' or '‑' && i > 0 && i + 1 < text.Length && IsLetter(text[i - 1]) && IsLetter(text[i + 1]);

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        while (start < text.Length && belongs(text[start]))
        {
            start++;
        }

        return start;
    }
}
