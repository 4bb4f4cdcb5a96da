using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Cuts what is written as one word but said as two: « dec31 », « q1 », « cy18 ».</summary>
internal static class DateTimeTokens
{
    public static IReadOnlyList<Token> Of(string text, Locale locale, IReadOnlySet<string> heads)
    {
        var tokens = Tokenizer.Tokenize(text, locale);
        List<Token>? cut = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var digits = Digits(token);
            if (digits > 0 && heads.Contains(token.Folded[..digits]) && token.Length == token.Folded.Length && token.Length - digits <= 4)
            {
                cut ??= [.. tokens.Take(i)];
                cut.Add(new Token(token.Start, digits, token.Folded[..digits]));
                cut.Add(new Token(token.Start + digits, token.Length - digits, token.Folded[digits..]));
            }
            else
            {
                cut?.Add(token);
            }
        }

        return cut ?? tokens;
    }

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
