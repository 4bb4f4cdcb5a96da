using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>The numbers of a text from left to right.</summary>
internal static class NumberFinder
{
    /// <summary>The number that begins at this token, if any.</summary>
    public static NumberSpan? At(NumberReader r, int at) => r.Once(at, Find);

    private static NumberSpan? Find(NumberReader r, int at)
    {
        var sign = Sign(r, at);
        var from = sign > 0 ? at + sign : at;
        if (from >= r.Tokens.Count)
        {
            return null;
        }

        var found = r.Tokens[from].IsNumber || IsPoint(r, from) ? FromDigits(r, from) : FromWords(r, from);
        return found is not { } span ? null : span with { First = at, Value = sign > 0 ? -span.Value : span.Value };
    }

    public static IEnumerable<NumberSpan> All(NumberReader r)
    {
        for (var at = 0; at < r.Tokens.Count;)
        {
            if (At(r, at) is { } found && found.After > at)
            {
                yield return found;
                at = found.After;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The numbers that a unit may follow, glued to it or not (« 29km »).</summary>
    public static IReadOnlyList<NumberSpan> Spans(NumberReader r)
    {
        var spans = new List<NumberSpan>();
        for (var at = 0; at < r.Tokens.Count;)
        {
            var found = At(r, at) ?? Glued(r, at);
            if (found is { } span && span.After > at)
            {
                spans.Add(span);
                at = span.After;
            }
            else
            {
                at++;
            }
        }

        return spans;
    }

    private static NumberSpan? Glued(NumberReader r, int at)
    {
        var first = r.Tokens[at].Folded == "-" && at + 1 < r.Tokens.Count && Sign(r, at) == 1 ? at + 1 : at;
        return r.Tokens[first].IsNumber && DigitReader.Read(r.Text, r.Tokens[first].Start, r.Language) is { } digits
            ? new NumberSpan(at, r.TokenAt(digits.End, first), first > at ? -digits.Value : digits.Value, digits.Subtype, Digits: true)
            : null;
    }

    private static int Sign(NumberReader r, int at)
    {
        var token = r.Tokens[at];
        if (token.Folded is "-" or "−")
        {
            var free = token.Start == 0 || char.IsWhiteSpace(r.Text[token.Start - 1]) || r.Text[token.Start - 1] is '(' or '=' or ':';
            return free && at + 1 < r.Tokens.Count && (at == 0 || !r.Tokens[at - 1].IsNumber) && (r.Tokens[at + 1].IsNumber || IsPoint(r, at + 1)) ? 1 : 0;
        }

        return r.Language.Minus.Contains(token.Folded) && at + 1 < r.Tokens.Count ? 1 : 0;
    }

    // « .25 » is a number where nothing stands right before it.
    private static bool IsPoint(NumberReader r, int at) =>
        r.Tokens[at].Length == 1 && r.Tokens[at].Folded[0] == r.Language.Point && at + 1 < r.Tokens.Count && r.Tokens[at + 1].IsNumber && r.Tokens[at + 1].Start == r.Tokens[at].End
        && (r.Tokens[at].Start == 0 || char.IsWhiteSpace(r.Text[r.Tokens[at].Start - 1]));

    private static NumberSpan? FromDigits(NumberReader r, int at)
    {
        var start = r.Tokens[at].Start;
        if (IsPoint(r, at))
        {
            return DigitReader.Read(r.Text, start + 1, r.Language) is { IsInteger: true } decimals && !Letter(r.Text, decimals.End)
                ? new NumberSpan(at, at + 2, double.Parse("0." + r.Text[(start + 1)..decimals.End], System.Globalization.CultureInfo.InvariantCulture), "decimal", Digits: true)
                : null;
        }

        if (FractionReader.Read(r, at) is { } fraction)
        {
            return fraction;
        }

        if (r.Compose(at, r.Tokens.Count) is { HasWords: true } words && (words.After >= r.Tokens.Count || !IsCollective(r, words.After)))
        {
            return new NumberSpan(at, words.After, words.Value, words.Value == Math.Floor(words.Value) ? "integer" : "decimal");
        }

        if (DigitReader.Read(r.Text, start, r.Language) is not { } digits)
        {
            return null;
        }

        if (Slashed(r, at, digits) is { } slashed)
        {
            return slashed;
        }

        var after = r.TokenAt(digits.End, at);
        if (after < r.Tokens.Count && IsCollective(r, after))
        {
            return new NumberSpan(at, after + 1, digits.Value * Collective(r, after), digits.Subtype);
        }

        if (after < r.Tokens.Count && r.Tokens[after].Folded is "½" or "¼" or "¾" && digits.IsInteger)
        {
            return new NumberSpan(at, after + 1, digits.Value + Vulgar(r.Tokens[after].Folded), "fraction");
        }

        if (Suffix(r, after, digits) is { } suffixed)
        {
            return suffixed with { First = at };
        }

        return Letter(r.Text, digits.End) || (start > 0 && char.IsLetter(r.Text[start - 1])) ? null : new NumberSpan(at, after, digits.Value, digits.Subtype, Digits: true);
    }

    private static bool IsCollective(NumberReader r, int at) => r.Language.Collectives.ContainsKey(r.Tokens[at].Folded);

    private static double Collective(NumberReader r, int at) => (double)r.Language.Collectives[r.Tokens[at].Folded];

    private static bool Letter(string text, int at) => at < text.Length && char.IsLetter(text[at]);

    private static double Vulgar(string sign) => sign switch { "½" => 0.5, "¼" => 0.25, _ => 0.75 };

    private static NumberSpan? Suffix(NumberReader r, int after, DigitNumber digits)
    {
        if (after >= r.Tokens.Count || r.Tokens[after] is not { IsWord: true, IsNumber: false, Length: <= 4 } token)
        {
            return null;
        }

        var sign = r.Text.Substring(token.Start, token.Length);
        if (!r.Language.Suffixes.TryGetValue(sign, out var factor) || factor == 0 || (after + 1 < r.Tokens.Count && r.Tokens[after + 1].Start == token.End && r.Tokens[after + 1].IsWord))
        {
            return null;
        }

        var subtype = sign is "k" or "K" && digits.Subtype == "decimal" ? "decimal" : digits.Value * (double)factor is var value && value == Math.Floor(value) ? "integer" : "decimal";
        return new NumberSpan(after, after + 1, digits.Value * (double)factor, subtype);
    }

    // « 4/5 », « 1 4/5 »: no date, no path.
    private static NumberSpan? Slashed(NumberReader r, int at, DigitNumber digits)
    {
        var (whole, numerator, slash) = (0d, digits, r.TokenAt(digits.End, at));
        if (!digits.IsInteger || (r.Tokens[at].Start > 0 && r.Text[r.Tokens[at].Start - 1] is '/' or '-' && at > 0 && r.Tokens[Math.Max(0, at - 2)].IsNumber && at > 1))
        {
            return null;
        }

        if (slash < r.Tokens.Count && r.Tokens[slash].IsNumber && DigitReader.Read(r.Text, r.Tokens[slash].Start, r.Language) is { IsInteger: true } second)
        {
            (whole, numerator, slash) = (digits.Value, second, r.TokenAt(second.End, slash));
        }

        if (slash + 1 >= r.Tokens.Count || r.Text[r.Tokens[slash].Start] != '/' || r.Tokens[slash].Start != numerator.End || !r.Tokens[slash + 1].IsNumber
            || r.Tokens[slash + 1].Start != r.Tokens[slash].End || DigitReader.Read(r.Text, r.Tokens[slash + 1].Start, r.Language) is not { IsInteger: true, Value: > 0 } denominator
            || (denominator.End < r.Text.Length && (r.Text[denominator.End] is '/' || char.IsLetter(r.Text[denominator.End]))))
        {
            return null;
        }

        return new NumberSpan(at, r.TokenAt(denominator.End, slash), whole + (numerator.Value / denominator.Value), "fraction");
    }

    // « rien de neuf », « flambant neuf »
    private static bool IsAdjective(NumberReader r, int at) => at > 0 && r.Language.Adjectives.TryGetValue(r.Tokens[at].Folded, out var before)
        && (before.Contains(r.Tokens[at - 1].Folded) || (at > 1 && before.Contains($"{r.Tokens[at - 2].Folded}-{r.Tokens[at - 1].Folded}")));

    private static NumberSpan? FromWords(NumberReader r, int at)
    {
        var folded = r.Tokens[at].Folded;
        if (IsAdjective(r, at))
        {
            return null;
        }

        if (folded is "½" or "¼" or "¾")
        {
            return new NumberSpan(at, at + 1, Vulgar(folded), "fraction");
        }

        if (FractionReader.Read(r, at) is { } fraction)
        {
            return fraction;
        }

        if (r.Compose(at, r.Tokens.Count) is not { } words)
        {
            return r.Language.Articles.Contains(folded) && at + 1 < r.Tokens.Count && IsCollective(r, at + 1) ? new NumberSpan(at, at + 2, Collective(r, at + 1), "integer") : null;
        }

        if (Point(r, at, words) is { } point)
        {
            return point;
        }

        if (words.After < r.Tokens.Count && IsCollective(r, words.After))
        {
            return new NumberSpan(at, words.After + 1, words.Value * Collective(r, words.After), "integer");
        }

        return new NumberSpan(at, words.After, words.Value, "integer");
    }

    private static NumberSpan? Point(NumberReader r, int at, Composed whole)
    {
        if (whole.After + 1 >= r.Tokens.Count || !r.Language.PointWords.Contains(r.Tokens[whole.After].Folded))
        {
            return null;
        }

        var digits = "";
        var i = whole.After + 1;
        while (i < r.Tokens.Count && digits.Length < 15 && r.Compose(i, Round(r, i)) is { Value: < 100, HasWords: true } part)
        {
            digits += ((int)part.Value).ToString(System.Globalization.CultureInfo.InvariantCulture);
            i = part.After;
        }

        if (digits.Length == 0)
        {
            return null;
        }

        var value = whole.Value + double.Parse("0." + digits, System.Globalization.CultureInfo.InvariantCulture);
        return i < r.Tokens.Count && r.Language.Word(r.Tokens[i].Folded) is { Kind: NumberWordKind.Multiplier, Ordinal: false } round
            ? new NumberSpan(at, i + 1, value * (double)round.Value, value * (double)round.Value is var much && much == Math.Floor(much) ? "integer" : "decimal")
            : new NumberSpan(at, i, value, "decimal");
    }

    // Where the small words end: « virgule cinq » and then « million ».
    private static int Round(NumberReader r, int at)
    {
        var end = at;
        while (end < r.Tokens.Count && end < at + 4 && r.Language.Word(r.Tokens[end].Folded) is not { Kind: NumberWordKind.Multiplier or NumberWordKind.Hundred })
        {
            end++;
        }

        return end;
    }
}
