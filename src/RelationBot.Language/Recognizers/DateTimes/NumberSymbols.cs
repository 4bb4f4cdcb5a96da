using System.Globalization;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Quantities;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>
/// The numbers that dates are made of, as symbols of a grammar: <c>{d1}</c> one or two digits, <c>{d2}</c> exactly two, <c>{d4}</c> a year of four,
/// <c>{hhmm}</c> four digits of a clock, <c>{count}</c> any number, <c>{small}</c> a whole number up to 100 in digits or words, <c>{word}</c> in words only,
/// <c>{ord}</c> an ordinal, <c>{glued}</c> nothing between the token before and this one.
/// </summary>
internal static class NumberSymbols
{
    public static Grammar AddTo(Grammar g, NumberLanguage numbers, OrdinalLanguage ordinals, IReadOnlyCollection<string> first)
    {
        string[] digits = [Symbol.Digits];
        Add(g, "d1", (p, at) => Digits(p, at, 1, 2), digits);
        Add(g, "d2", (p, at) => Digits(p, at, 2, 2), digits);
        Add(g, "d4", (p, at) => Digits(p, at, 4, 4) is { Value: int and >= 1000 and <= 2999 } year ? year : null, digits);
        Add(g, "hhmm", (p, at) => Digits(p, at, 3, 4) is { Value: int number } found && number / 100 <= 24 && number % 100 < 60 ? found : null, digits);
        Add(g, "word", (p, at) => p.Tokens[at].IsNumber ? null : Words(p, at, numbers), first);
        Add(g, "small", (p, at) => p.Tokens[at].IsNumber ? Digits(p, at, 1, 3) : Words(p, at, numbers), [.. digits, .. first]);
        Add(g, "count", (p, at) => Count(p, at, numbers), [.. digits, .. first, "½", "¼", "¾", .. numbers.Articles]);
        Add(g, "ord", (p, at) => Ordinal(p, at, numbers, ordinals), [.. digits, .. first]);
        return g;
    }

    private static void Add(Grammar g, string name, Func<Parse, int, Parsed?> read, IReadOnlyCollection<string> first)
    {
        g[name].BuiltIn = read;
        g[name].BuiltInFirst = first;
    }

    private static NumberReader Reader(Parse parse, NumberLanguage numbers) =>
        (NumberReader)(parse.State ??= new NumberReader(parse.Text, parse.Tokens, numbers));

    private static Parsed? Digits(Parse parse, int at, int least, int most) =>
        parse.Tokens[at] is { IsNumber: true } token && token.Length >= least && token.Length <= most
            ? new Parsed(at, at + 1, int.Parse(token.Folded, CultureInfo.InvariantCulture))
            : null;

    private static Parsed? Words(Parse parse, int at, NumberLanguage numbers) =>
        Reader(parse, numbers).Compose(at, parse.Tokens.Count) is { HasWords: true, Value: <= 9999 } words
            ? new Parsed(at, words.After, (int)words.Value)
            : null;

    private static Parsed? Count(Parse parse, int at, NumberLanguage numbers)
    {
        if (parse.Tokens[at].Folded is "-" or "." || numbers.Minus.Contains(parse.Tokens[at].Folded))
        {
            return null;
        }

        if (NumberFinder.At(Reader(parse, numbers), at) is { } found && !(found.Subtype == "fraction" && found.After - at >= 3 && (numbers.Over.Contains(parse.Tokens[at + 1].Folded) || numbers.OutOf.Contains(parse.Tokens[at + 1].Folded))))
        {
            return found.Value is >= 0 and < 1e7 && found.Subtype is not "power" ? new Parsed(at, found.After, found.Value) : null;
        }

        return parse.Tokens[at] is { IsNumber: true } && DigitReader.Read(parse.Text, parse.Tokens[at].Start, numbers) is { Value: < 1e7, Subtype: not "power" } digits ? new Parsed(at, Reader(parse, numbers).TokenAt(digits.End, at), digits.Value)
            : numbers.Articles.Contains(parse.Tokens[at].Folded) ? new Parsed(at, at + 1, 1d) : null;
    }

    private static Parsed? Ordinal(Parse parse, int at, NumberLanguage numbers, OrdinalLanguage ordinals)
    {
        if (Digits(parse, at, 1, 3) is { } digits)
        {
            return at + 1 < parse.Tokens.Count && parse.Touches(at + 1) && ordinals.Suffixes.Contains(parse.Tokens[at + 1].Folded) ? digits with { End = at + 2 } : null;
        }

        return Reader(parse, numbers).Compose(at, parse.Tokens.Count, true) is { Ordinal: true, Plural: false, Value: <= 100 } words
            ? new Parsed(at, words.After, (int)words.Value)
            : null;
    }
}
