using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Reads words as they were meant: « dem1 » as « demain », « vendrdi » as « vendredi », and cuts « dec31 » and « q1 » in two.</summary>
internal static class DateTimeTokens
{
    public static IReadOnlyList<Token> Of(IReadOnlyList<Token> tokens, DateTimeLanguage language)
    {
        List<Token>? changed = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var meant = Meant(token, language);
            var digits = meant is null ? Digits(token) : 0;
            if (meant is not null)
            {
                (changed ??= [.. tokens.Take(i)]).Add(token with { Folded = meant });
            }
            else if (digits > 0 && language.Heads.Contains(token.Folded[..digits]) && token.Length == token.Folded.Length && token.Length - digits <= 4)
            {
                changed ??= [.. tokens.Take(i)];
                changed.Add(new Token(token.Start, digits, token.Folded[..digits]));
                changed.Add(new Token(token.Start + digits, token.Length - digits, token.Folded[digits..]));
            }
            else
            {
                changed?.Add(token);
            }
        }

        return changed ?? tokens;
    }

    /// <summary>The same without the cuts: as many tokens as before.</summary>
    public static IReadOnlyList<Token> Meant(IReadOnlyList<Token> tokens, DateTimeLanguage language) =>
        [.. tokens.Select(t => Meant(t, language) is { } word ? t with { Folded = word } : t)];

    private static string? Meant(Token token, DateTimeLanguage language) =>
        !token.IsWord || token.IsNumber ? null : language.Shorthand.TryGetValue(token.Folded, out var word) ? word : language.Names.Repair(token.Folded);

    // Where the digits at the end of a word begin; 0 where it is not letters and then digits.
    private static int Digits(Token token)
    {
        if (token.Folded.Length < 2 || !char.IsLetter(token.Folded[0]) || !char.IsAsciiDigit(token.Folded[^1]))
        {
            return 0;
        }

        var at = 1;
        while (char.IsLetter(token.Folded[at]))
        {
            at++;
        }

        for (var i = at; i < token.Folded.Length; i++)
        {
            if (!char.IsAsciiDigit(token.Folded[i]))
            {
                return 0;
            }
        }

        return at;
    }
}
