namespace RelationBot.Language.Grammars;

/// <summary>A named thing of a grammar: its words, its patterns, or a built-in matcher.</summary>
internal sealed class Symbol(int index, string name)
{
    private readonly Dictionary<string, object> _words = new(StringComparer.Ordinal);
    private readonly List<(Rule Rule, HashSet<string>? First)> _rules = [];
    private Rule[]?[] _byKey = [];
    private Rule[] _anywhere = [];

    public int Index { get; } = index;

    public string Name { get; } = name;

    public Func<Parse, int, Parsed?>? BuiltIn { get; set; }

    /// <summary>The words that the built-in matcher can begin with; null for any.</summary>
    public IReadOnlyCollection<string>? BuiltInFirst { get; set; }

    public IEnumerable<string> Words => _words.Keys;

    public void Add(string word, object value) => _words.TryAdd(word, value);

    public void Add(Rule rule) => _rules.Add((rule, null));

    public object? Word(string folded) => _words.Count == 0 ? null : _words.GetValueOrDefault(folded);

    /// <summary>The rules that may begin with a word of this key.</summary>
    public RuleCandidates Candidates(int key) => new(key >= 0 && key < _byKey.Length ? _byKey[key] ?? [] : [], _anywhere);

    /// <summary>Sorts the rules by what they can begin with; after that the grammar does not change.</summary>
    public void Seal(Dictionary<string, int> keyIds)
    {
        var byKey = new Dictionary<string, List<Rule>>(StringComparer.Ordinal);
        var anywhere = new List<Rule>();
        foreach (var (rule, _) in _rules)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            if (!FirstKeys.Of(rule.Start, keys, []))
            {
                anywhere.Add(rule);
                continue;
            }

            foreach (var key in keys)
            {
                (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add(rule);
            }
        }

        foreach (var (key, rules) in byKey)
        {
            if (!keyIds.TryGetValue(key, out var id))
            {
                keyIds[key] = id = keyIds.Count;
            }

            if (id >= _byKey.Length)
            {
                Array.Resize(ref _byKey, id + 1);
            }

            _byKey[id] = [.. rules];
        }

        _anywhere = [.. anywhere];
    }

    public bool FirstOf(HashSet<string> keys, HashSet<Symbol> seen)
    {
        if (!seen.Add(this))
        {
            return true;
        }

        if (BuiltIn is not null)
        {
            foreach (var word in BuiltInFirst ?? [])
            {
                keys.Add(Key(word));
            }

            return BuiltInFirst is not null;
        }

        foreach (var word in _words.Keys)
        {
            keys.Add(Key(word));
        }

        return _rules.TrueForAll(r => FirstKeys.Of(r.Rule.Start, keys, seen));
    }

    /// <summary>Rules are found by the first three letters, so that word beginnings (« annul* ») are found too.</summary>
    public static string Key(string word) => word.Length > 0 && char.IsAsciiDigit(word[0]) ? Digits : word.Length <= 3 ? word : word[..3];

    /// <summary>The key of every number in digits.</summary>
    public const string Digits = "0";
}

internal readonly record struct RuleCandidates(Rule[] Keyed, Rule[] Anywhere);

/// <summary>One pattern and what it means.</summary>
internal sealed record Rule(Node? Start, Func<Match, object?> Produce);
