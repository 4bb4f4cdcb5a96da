namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Reads fractions in words: « three and two thirds », « un sur trois », « half a million ».</summary>
internal static class FractionReader
{
    private const int Longest = 16;

    public static NumberSpan? Read(NumberReader r, int at)
    {
        if (!r.HasFractions)
        {
            return null;
        }

        var whole = r.Compose(at, r.Tokens.Count);
        return Over(r, at, whole) ?? Words(r, at) ?? Mixed(r, at, whole);
    }

    private static NumberSpan? Over(NumberReader r, int at, Composed? whole)
    {
        var left = whole is { } words ? (words.After, words.Value) : Digits(r, at);
        if (left is not { } numerator || numerator.After + 1 >= r.Tokens.Count)
        {
            return null;
        }

        var word = r.Tokens[numerator.After].Folded;
        var (over, outOf) = (r.Language.Over.Contains(word), 0);
        foreach (var phrase in r.Language.OutOf)
        {
            outOf = Matches(r, numerator.After, phrase) ?? outOf;
        }

        var from = over ? numerator.After + 1 : outOf;
        if (from == 0 || from >= r.Tokens.Count || (r.Compose(from, r.Tokens.Count) is { } denominator ? (denominator.After, denominator.Value) : Digits(r, from)) is not { } below)
        {
            return null;
        }

        return below.Value == 0 || (!over && numerator.Value >= below.Value) ? null : new NumberSpan(at, below.After, numerator.Value / below.Value, "fraction");
    }

    // « three million and a half » is half a million more, « one billion and a half million » is not.
    private static NumberSpan? Mixed(NumberReader r, int at, Composed? whole)
    {
        var left = whole is { } words ? (words.After, words.Value) : Digits(r, at);
        if (left is not { } number || number.After + 1 >= r.Tokens.Count || !r.Language.And.Contains(r.Tokens[number.After].Folded)
            || Simple(r, number.After + 1, true) is not { } fraction)
        {
            return null;
        }

        return new NumberSpan(at, fraction.After, Sum(number.Value, whole?.LastMultiplier ?? 1, fraction.Value, fraction.Round), "fraction");
    }

    // "one and a half million": the round word is of both where the whole has none of its own.
    private static double Sum(double whole, double multiplier, double fraction, double round) =>
        multiplier >= 1000 ? whole + (fraction * (round > 0 ? 1 : multiplier)) : whole < 1000 && round > 0 ? (whole * round) + fraction : whole + fraction;

    private static NumberSpan? Words(NumberReader r, int at)
    {
        if (Simple(r, at, false) is { } simple)
        {
            return new NumberSpan(at, simple.After, simple.Value, "fraction");
        }

        // The last "and" before the denominator parts the whole from the fraction.
        var denominator = Denominator(r, at);
        for (var and = denominator - 1; and > at; and--)
        {
            if (r.Language.And.Contains(r.Tokens[and].Folded) && !r.Language.JoinedOrdinals.Contains(r.Tokens[and + 1].Folded))
            {
                return r.Compose(at, and) is { } whole && whole.After == and && Simple(r, and + 1, true) is { } fraction
                    ? new NumberSpan(at, fraction.After, Sum(whole.Value, whole.LastMultiplier, fraction.Value, fraction.Round), "fraction")
                    : null;
            }
        }

        return null;
    }

    private static int Denominator(NumberReader r, int at)
    {
        for (var i = at; i < r.Tokens.Count && i < at + Longest; i++)
        {
            var word = r.Tokens[i].Folded;
            if (r.Language.Word(word) is { Ordinal: true } || (i > at && r.Language.Fraction(word) is not null))
            {
                return i;
            }

            if (r.Language.Word(word) is null && !r.Language.And.Contains(word) && !r.Language.Articles.Contains(word) && word != "-")
            {
                return -1;
            }
        }

        return -1;
    }

    private static (int After, double Value, double Round)? Simple(NumberReader r, int at, bool afterAnd)
    {
        if (at >= r.Tokens.Count)
        {
            return null;
        }

        if (r.Language.Fraction(r.Tokens[at].Folded) is { } bare)
        {
            var named = r.Language.Wholes.Contains(r.Tokens[at].Folded);
            return Scaled(r, at + 1, 1 / (double)bare) is var scaled && (scaled.Round > 0 || afterAnd || named) ? scaled : null;
        }

        for (var d = at + 1; d < r.Tokens.Count && d < at + Longest; d++)
        {
            var word = r.Tokens[d].Folded;
            if (r.Language.Fraction(word) is { } part)
            {
                return Numerator(r, at, d) is { } count ? Scaled(r, d + 1, count / (double)part) : null;
            }

            if (r.Language.Word(word) is { Ordinal: true } last)
            {
                return Ordinal(r, at, d, last);
            }

            var joins = r.Language.And.Contains(word) && d + 1 < r.Tokens.Count && r.Language.Word(r.Tokens[d + 1].Folded) is { Ordinal: true, Value: 1 };
            if (r.Language.Word(word) is null && !joins && word != "-")
            {
                return null;
            }
        }

        return null;
    }

    private static (int After, double Value, double Round)? Ordinal(NumberReader r, int at, int d, NumberWord last)
    {
        var from = DenominatorStart(r, at, d, last);
        if (r.Compose(from, d + 1, true) is not { } denominator || denominator.Value <= 2 || denominator.After != d + 1 || Numerator(r, at, from) is not { } count)
        {
            return null;
        }

        // « three fifth » is said in French without its s, in English « the twenty fifth » is an ordinal.
        if (count != 1 && !last.Plural && r.Language.Articles.Count > 0)
        {
            return null;
        }

        return count != 1 && !last.Plural && last.Value >= 100 ? null : Scaled(r, d + 1, count / denominator.Value);
    }

    private static int DenominatorStart(NumberReader r, int at, int d, NumberWord last)
    {
        var from = d;
        if (from - 1 > at && last.Value == 1 && r.Language.And.Contains(r.Tokens[from - 1].Folded))
        {
            return from - 2 > at ? from - 2 : from;
        }

        if (from - 1 > at && r.Language.Word(r.Tokens[from - 1].Folded) is { Kind: NumberWordKind.Small, Slot: >= 10 } ten && last.Value < ten.Slot)
        {
            return from - 1;
        }

        var previous = from - 1 > at ? r.Language.Word(r.Tokens[from - 1].Folded) : null;
        if (previous is { Kind: NumberWordKind.Hundred } && r.Language.Word(r.Tokens[from - 2].Folded) is { Value: 1 })
        {
            return r.Language.Articles.Count > 0 && from - 2 > at ? from - 2 : from - 1;
        }

        return previous is { Kind: NumberWordKind.Multiplier, Value: 1000 } && last.Value < 1000
            ? r.Language.Word(r.Tokens[from - 2].Folded) is { Value: 1 } && from - 2 > at ? from - 2 : from - 1
            : from;
    }

    private static double? Numerator(NumberReader r, int at, int end)
    {
        if (end > at && r.Tokens[end - 1].Folded == "-")
        {
            end--;
        }

        if (end == at + 1 && r.Language.Articles.Contains(r.Tokens[at].Folded))
        {
            return 1;
        }

        return end > at && !r.Tokens[at].IsNumber && r.Compose(at, end) is { } count && count.After == end ? count.Value : null;
    }

    // « un quart de million », "half a million", "half a dozen"
    private static (int After, double Value, double Round) Scaled(NumberReader r, int after, double value)
    {
        var at = after < r.Tokens.Count && (r.Language.Of.Contains(r.Tokens[after].Folded) || r.Language.Articles.Contains(r.Tokens[after].Folded)) ? after + 1 : after;
        return at >= r.Tokens.Count ? (after, value, 0)
            : r.Language.Word(r.Tokens[at].Folded) is { Kind: NumberWordKind.Multiplier, Ordinal: false } round ? (at + 1, value * (double)round.Value, (double)round.Value)
            : r.Language.Collectives.TryGetValue(r.Tokens[at].Folded, out var many) ? (at + 1, value * (double)many, (double)many)
            : (after, value, 0);
    }

    private static (int After, double Value)? Digits(NumberReader r, int at) =>
        r.Tokens[at].IsNumber && DigitReader.Read(r.Text, r.Tokens[at].Start, r.Language) is { IsInteger: true } digits ? (r.TokenAt(digits.End, at), digits.Value) : null;

    private static int? Matches(NumberReader r, int at, string phrase)
    {
        foreach (var word in phrase.Split(' '))
        {
            if (at >= r.Tokens.Count || r.Tokens[at++].Folded != word)
            {
                return null;
            }
        }

        return at;
    }
}
