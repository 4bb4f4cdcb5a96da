using System.Globalization;

namespace RelationBot.Language.Grammars;

/// <summary>The symbols that every grammar has: <c>{digits}</c>, a number of up to six digits, and <c>{clause}</c>, the words until the clause ends.</summary>
internal static class BuiltIns
{
    private const int LongestClause = 16;

    public static void AddTo(Grammar grammar)
    {
        grammar["digits"].BuiltIn = Digits;
        grammar["clause"].BuiltIn = Clause;
    }

    private static Parsed? Digits(Parse parse, int at) =>
        parse.Tokens[at] is { IsNumber: true, Length: <= 6 } token
            ? new Parsed(at, at + 1, int.Parse(token.Folded, CultureInfo.InvariantCulture))
            : null;

    private static Parsed? Clause(Parse parse, int at)
    {
        var end = at;
        while (end < parse.Tokens.Count && end - at < LongestClause && !parse.EndsClause(end))
        {
            end++;
        }

        return end == at ? null : new Parsed(at, end, parse.Slice(at, end));
    }
}
