using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>A number found: tokens from <see cref="First"/> until before <see cref="After"/>.</summary>
internal readonly record struct NumberSpan(int First, int After, double Value, string? Subtype, bool Ordinal = false, bool Digits = false, int TextEnd = -1);

/// <summary>Reads the numbers of one text, in digits and in words, forwards only.</summary>
internal sealed class NumberReader(string text, IReadOnlyList<Token> tokens, NumberLanguage language)
{
    private const int Longest = 24;

    private bool? _hasFractions;
    private (bool Known, NumberSpan? Found)[]? _found;

    /// <summary>How many words and digits were looked at, those looked at again included.</summary>
    public long Steps { get; private set; }

    /// <summary>True where any word is here that makes fractions; most texts have none.</summary>
    public bool HasFractions => _hasFractions ??= Tokens.Any(t => Language.And.Contains(t.Folded) || Language.Over.Contains(t.Folded)
        || Language.OutOf.Any(o => o.StartsWith(t.Folded, StringComparison.Ordinal)) || Language.Fraction(t.Folded) is not null || Language.Word(t.Folded) is { Ordinal: true });

    public string Text { get; } = text;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public NumberLanguage Language { get; } = language;

    /// <summary>What was found at a token, looked for once: every model asks for the same numbers.</summary>
    public NumberSpan? Once(int at, Func<NumberReader, int, NumberSpan?> find)
    {
        var found = _found ??= new (bool, NumberSpan?)[Tokens.Count];
        if (!found[at].Known)
        {
            found[at] = (true, find(this, at));
        }

        return found[at].Found;
    }

    /// <summary>A whole number in words, digits allowed where words follow them (« 3 cent », « 2 million »).</summary>
    /// <param name="at">The first token.</param>
    /// <param name="limit">The token it has to end before.</param>
    /// <param name="ordinal">True where it has to end with an ordinal.</param>
    public Composed? Compose(int at, int limit, bool ordinal = false)
    {
        var sum = new NumberSum();
        limit = Math.Min(limit, at + Longest);
        var i = at;
        while (i < limit)
        {
            var step = Step(i, limit, ordinal, ref sum);
            if (step == 0)
            {
                break;
            }

            i += step;
            if (sum.EndsOrdinal)
            {
                break;
            }
        }

        return i == at || (ordinal && !sum.EndsOrdinal) ? null : new Composed(i, (double)sum.Value, sum.LastMultiplier, sum.HasWords, sum.EndsOrdinal, sum.Plural);
    }

    private int Step(int i, int limit, bool ordinal, ref NumberSum sum)
    {
        Steps++;
        if (TryAdd(i, limit, ordinal, ref sum) is var taken && taken > 0)
        {
            return taken;
        }

        if (i + 1 >= limit || sum.IsEmpty)
        {
            return 0;
        }

        var word = Tokens[i].Folded;
        if (word == "-" && sum.Slot == 10 && sum.HasWords)
        {
            return Next(i, limit, ordinal, ref sum);
        }

        if (Language.And.Contains(word) && (sum.Slot >= 100 || (Language.AndJoinsTens && sum.Slot is 10 or 20)))
        {
            return Next(i, limit, ordinal, ref sum);
        }

        return 0;
    }

    // What joins counts only where the number goes on, and not with a round number of its own (« 3 cents et 2 cents »).
    private int Next(int i, int limit, bool ordinal, ref NumberSum sum)
    {
        var tried = sum;
        var taken = TryAdd(i + 1, limit, ordinal, ref tried);
        if (taken == 0 || tried.Value == sum.Value || Language.Articles.Contains(Tokens[i + 1].Folded))
        {
            return 0;
        }

        var after = i + 1 + taken;
        if (sum.Slot == 100 && Language.AndJoinsTens && after < limit && Language.Word(Tokens[after].Folded) is { Kind: NumberWordKind.Hundred })
        {
            return 0;
        }

        sum = tried;
        return taken + 1;
    }

    private int TryAdd(int i, int limit, bool ordinal, ref NumberSum sum)
    {
        var token = Tokens[i];
        if (token.IsNumber)
        {
            return Digits(i, ref sum);
        }

        if (i + 1 < limit && Language.Compounds.TryGetValue((token.Folded, Tokens[i + 1].Folded), out var compound) && sum.Slot > compound.Value && (ordinal || !compound.Ordinal) && sum.AddSmall(compound))
        {
            return 2;
        }

        if (Language.Word(token.Folded) is { } word)
        {
            return (ordinal || !word.Ordinal) && sum.Add(word) ? 1 : 0;
        }

        return sum.IsEmpty && Language.Articles.Contains(token.Folded) && i + 1 < limit
            && Language.Word(Tokens[i + 1].Folded) is { Kind: NumberWordKind.Hundred or NumberWordKind.Multiplier } round && (ordinal || !round.Ordinal) ? 1 : 0;
    }

    // Digits begin a number only where a round word follows them, and go on after one.
    private int Digits(int i, ref NumberSum sum)
    {
        if (DigitReader.Read(Text, Tokens[i].Start, Language) is not { } digits || digits.Subtype == "power")
        {
            return 0;
        }

        var after = TokenAt(digits.End, i);
        if (sum.IsEmpty)
        {
            if (after >= Tokens.Count || Language.Word(Tokens[after].Folded) is not { Kind: NumberWordKind.Hundred or NumberWordKind.Multiplier, Ordinal: false })
            {
                return 0;
            }

            return sum.AddDigits((decimal)digits.Value, true) ? after - i : 0;
        }

        return digits is { IsInteger: true, Value: > 0 } && sum.HasWords && !Fractional(digits.End) && sum.AddDigits((decimal)digits.Value, false) ? after - i : 0;
    }

    private bool Fractional(int end) => end + 1 < Text.Length && Text[end] is '/' or ',' or '.' && char.IsAsciiDigit(Text[end + 1]);

    /// <summary>The first token at or behind this place of the text.</summary>
    public int TokenAt(int place, int from)
    {
        while (from < Tokens.Count && Tokens[from].Start < place)
        {
            Steps++;
            from++;
        }

        return from;
    }
}

/// <summary>A whole number read.</summary>
/// <param name="After">The token behind it.</param>
/// <param name="Value">Its value.</param>
/// <param name="LastMultiplier">The round number it ends with (« trois millions »), or 1.</param>
/// <param name="HasWords">False where it is but digits.</param>
/// <param name="Ordinal">True where it ends with an ordinal.</param>
/// <param name="Plural">True where that is a plural.</param>
internal readonly record struct Composed(int After, double Value, double LastMultiplier, bool HasWords, bool Ordinal, bool Plural);
