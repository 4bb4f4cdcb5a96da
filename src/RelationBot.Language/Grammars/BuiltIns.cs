using System.Globalization;

namespace RelationBot.Language.Grammars;

/// <summary>The symbols that every grammar has: <c>{digits}</c>, a number of up to six digits, <c>{clause}</c>, the words until the clause ends, and <c>{sentence}</c>, those until the sentence does.</summary>
internal static class BuiltIns
{
    private const int Longest = 24;

    public static void AddTo(Grammar grammar)
    {
        grammar["digits"].BuiltIn = Digits;
        grammar["digits"].BuiltInFirst = [Symbol.Digits];
        grammar["clause"].BuiltIn = (parse, at) => Until(parse, at, parse.EndsClause);
        grammar["sentence"].BuiltIn = (parse, at) => Until(parse, at, parse.EndsSentence);
    }

    private static Parsed? Digits(Parse parse, int at) =>
        parse.Tokens[at] is { IsNumber: true, Length: <= 6 } token
            ? new Parsed(at, at + 1, int.Parse(token.Folded, CultureInfo.InvariantCulture))
            : null;

    private static Parsed? Until(Parse parse, int at, Func<int, bool> ends)
    {
        var end = at;
        while (end < parse.Tokens.Count && end - at < Longest && !ends(end))
        {
            end++;
        }

        return end == at ? null : new Parsed(at, end, parse.Slice(at, end));
    }
}
