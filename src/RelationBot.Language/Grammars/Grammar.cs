using RelationBot.Language.Text;

namespace RelationBot.Language.Grammars;

/// <summary>
/// The one engine behind everything that is recognised by rule: symbols with words and patterns, described as data per
/// language. Matching keeps what it found per symbol and position, and its gaps are bounded: time grows with length only.
/// </summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<(Symbol Symbol, string Pattern, Func<Match, object?> Produce)> _pending = [];

    private readonly HashSet<string> _vocabulary = new(StringComparer.Ordinal);
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _keyIds = new(StringComparer.Ordinal);
    private Memo? _idle;

    public Grammar(Locale locale)
    {
        Locale = locale;
        BuiltIns.AddTo(this);
    }

    public Locale Locale { get; }

    public int SymbolCount => _symbols.Count;

    public Symbol this[string name] =>
        _symbols.TryGetValue(name, out var symbol) ? symbol : _symbols[name] = new Symbol(_symbols.Count, name);

    /// <summary>Single words, separated by spaces, that all mean the value.</summary>
    public Grammar Words(string symbol, object value, string words)
    {
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            this[symbol].Add(word, value);
        }

        return this;
    }

    /// <summary>A pattern and what it means; null from <paramref name="produce"/> is « after all not ».</summary>
    public Grammar Rule(string symbol, string pattern, Func<Match, object?> produce)
    {
        _pending.Add((this[symbol], pattern, produce));
        return this;
    }

    /// <summary>Patterns that all mean the value.</summary>
    public Grammar Rules(string symbol, object value, params ReadOnlySpan<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            Rule(symbol, pattern, _ => value);
        }

        return this;
    }

    /// <summary>The whole words that the description names, folded; filled when it ends.</summary>
    public IReadOnlySet<string> Vocabulary => _vocabulary;

    /// <summary>The beginnings of words that it names (« annul* »), without the star.</summary>
    public IReadOnlySet<string> Beginnings => _beginnings;

    /// <summary>Ends the description.</summary>
    public Grammar Seal()
    {
        _vocabulary.UnionWith(_symbols.Values.SelectMany(symbol => symbol.Words));
        foreach (var (symbol, pattern, produce) in _pending)
        {
            var words = pattern.Split([' ', '(', ')', '|', '?', '<', '>', '^', '$', ',', '\''], StringSplitOptions.RemoveEmptyEntries);
            _vocabulary.UnionWith(words.Where(word => word.All(char.IsAsciiLetterLower)));
            _beginnings.UnionWith(words.Where(word => word.Length > 1 && word.EndsWith('*')).Select(word => word[..^1]));
            symbol.Add(new Rule(new PatternReader(pattern, Locale, name => this[name]).Read(), produce));
        }

        foreach (var symbol in _symbols.Values)
        {
            symbol.Seal(_keyIds);
        }

        return this;
    }

    /// <summary>Which rules each token may begin, as a number; -1 for none.</summary>
    internal int[] Keys(IReadOnlyList<Token> tokens)
    {
        var lookup = _keyIds.GetAlternateLookup<ReadOnlySpan<char>>();
        var keys = new int[tokens.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var folded = tokens[i].Folded;
            var key = tokens[i].IsNumber ? Symbol.Digits : folded.AsSpan(0, Math.Min(3, folded.Length));
            keys[i] = lookup.TryGetValue(key, out var id) ? id : -1;
        }

        return keys;
    }

    internal Memo TakeMemo() => Interlocked.Exchange(ref _idle, null) ?? new Memo(_symbols.Count);

    internal void GiveBack(Memo memo)
    {
        memo.Clear();
        _idle = memo;
    }

    public Parse Parse(string text) => new(this, text, Tokenizer.Tokenize(text, Locale));

    public Parse Parse(string text, IReadOnlyList<Token> tokens, bool chat = false) => new(this, text, tokens) { IsChat = chat };
}
