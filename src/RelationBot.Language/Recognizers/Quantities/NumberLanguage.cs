using System.Collections.Frozen;
using System.Globalization;
using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>How a language writes and says numbers: the whole of what the reader knows about it.</summary>
internal sealed class NumberLanguage(Locale locale)
{
    private readonly Dictionary<string, NumberWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal> _fractions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fractionPlurals = new(StringComparer.Ordinal);

    public Locale Locale { get; } = locale;

    /// <summary>Separates thousands (<c>,</c>), and the decimals (<c>.</c>).</summary>
    public required char Group { get; init; }

    public required char Point { get; init; }

    public required IReadOnlySet<string> And { get; init; }

    public required IReadOnlySet<string> PointWords { get; init; }

    public required IReadOnlySet<string> Minus { get; init; }

    /// <summary>Articles that count as one before a fraction or a round number.</summary>
    public required IReadOnlySet<string> Articles { get; init; }

    /// <summary>« sur », "over": between the two numbers of a fraction, whatever their sizes.</summary>
    public required IReadOnlySet<string> Over { get; init; }

    /// <summary>"out of": where the first number is smaller.</summary>
    public required IReadOnlyList<string> OutOf { get; init; }

    /// <summary>« douzaine », "dozen": how many each is.</summary>
    public required IReadOnlyDictionary<string, decimal> Collectives { get; init; }

    /// <summary>True where « et » joins tens and one only (« vingt et un »); "and" joins after hundreds.</summary>
    public required bool AndJoinsTens { get; init; }

    /// <summary>Two words that count as one: « quatre-vingts ».</summary>
    public IReadOnlyDictionary<(string First, string Second), NumberWord> Compounds { get; init; } = new Dictionary<(string, string), NumberWord>();

    /// <summary>Words that are one and more often an article, where nothing else is said of a number.</summary>
    public IReadOnlySet<string> Ones { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words before which one stands for a thing ("this one").</summary>
    public IReadOnlySet<string> Pointers { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Ordinals that only end a longer one, behind the word that joins (« vingt et unième »).</summary>
    public IReadOnlySet<string> JoinedOrdinals { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Words that are a number and an adjective (« neuf »), and those before which they are the adjective.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Adjectives { get; init; } = FrozenDictionary<string, IReadOnlySet<string>>.Empty;

    /// <summary>What stands around units.</summary>
    public required UnitWords Units { get; init; }

    /// <summary>Fractions that stand alone (« la moitié »).</summary>
    public IReadOnlySet<string> Wholes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>« un quart <em>de</em> million ».</summary>
    public IReadOnlySet<string> Of { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The plural of a hundred that is also the hundredth of a currency (« 50 cents »), or null.</summary>
    public string? HundredthHomonym { get; init; }

    /// <summary>Signs and letters right behind digits: <c>10k</c>.</summary>
    public required IReadOnlyDictionary<string, decimal> Suffixes { get; init; }

    public NumberWord? Word(string folded) => _words.TryGetValue(folded, out var word) ? word : null;

    /// <summary>Every word that a number can begin with.</summary>
    public IReadOnlyCollection<string> FirstWords => [.. _words.Keys, .. _fractions.Keys, .. Collectives.Keys];

    public decimal? Fraction(string folded) => _fractions.TryGetValue(folded, out var value) ? value : null;

    public NumberLanguage Small(int from, int step, int slot, string words)
    {
        foreach (var word in words.Split(' '))
        {
            AddAll(word, new NumberWord(from == 0 ? NumberWordKind.Zero : NumberWordKind.Small, from, slot));
            from += step;
        }

        return this;
    }

    public NumberLanguage Round(NumberWordKind kind, decimal value, string words)
    {
        foreach (var word in words.Split(' '))
        {
            AddAll(word, new NumberWord(kind, value, 1000));
        }

        return this;
    }

    /// <summary>Ordinals: « word=value », the plural with an s.</summary>
    public NumberLanguage Ordinals(string pairs)
    {
        foreach (var pair in pairs.Split(' '))
        {
            var (names, value) = (pair[..pair.IndexOf('=', StringComparison.Ordinal)], decimal.Parse(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture));
            var kind = value >= 1000 ? NumberWordKind.Multiplier : value == 100 ? NumberWordKind.Hundred : NumberWordKind.Small;
            foreach (var name in names.Split('/'))
            {
                _words[name] = new NumberWord(kind, value, 1, true);
                _words[name + "s"] = new NumberWord(kind, value, 1, true, true);
            }
        }

        return this;
    }

    /// <summary>« word=denominator » of fractions that are no ordinals.</summary>
    public NumberLanguage Fractions(string pairs)
    {
        foreach (var pair in pairs.Split(' '))
        {
            _fractions[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = decimal.Parse(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        }

        return this;
    }

    /// <summary>A value as Recognizers-Text writes it: fifteen digits, the language's own point.</summary>
    public string Write(double value)
    {
        var text = value.ToString("G15", CultureInfo.InvariantCulture);
        return Point == '.' ? text : text.Replace('.', Point);
    }

    public IReadOnlyList<Token> Tokens(string text) => Tokenizer.Tokenize(text, Locale);

    private void AddAll(string names, NumberWord word)
    {
        foreach (var name in names.Split('/'))
        {
            _words.TryAdd(name, word);
        }
    }
}
