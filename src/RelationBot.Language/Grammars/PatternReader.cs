using RelationBot.Language.Text;

namespace RelationBot.Language.Grammars;

/// <summary>
/// Reads a pattern: words; <c>annul*</c> a beginning; <c>(a|b)</c> one of; <c>?</c> the last may be missing;
/// <c>{month}</c> another symbol, <c>{m:month}</c> kept as <c>m</c>; <c>_</c> any word; <c>..3</c> up to three words;
/// <c>&lt;</c> and <c>&gt;</c> around what is of interest; <c>^</c> and <c>$</c> the edges of a clause.
/// A faulty pattern is a bug of the description and throws.
/// </summary>
internal sealed class PatternReader(string pattern, Locale locale, Func<string, Symbol> symbols)
{
    private const string Signs = "()|?{}<>^$";
    private int _at;

    public Node? Read()
    {
        var build = Alternatives();
        return _at == pattern.Length ? build(null) : throw Fault();
    }

    // Steps are built from the end backwards: each is given what follows it.
    private Func<Node?, Node?> Alternatives()
    {
        var branches = new List<Func<Node?, Node?>> { Sequence() };
        while (Take('|'))
        {
            branches.Add(Sequence());
        }

        return branches.Count == 1 ? branches[0] : next => new BranchNode([.. branches.Select(b => b(next))]);
    }

    private Func<Node?, Node?> Sequence()
    {
        var items = new List<Func<Node?, Node?>>();
        while (Peek() is { } c && c is not ('|' or ')'))
        {
            var item = Item(c);
            if (_at < pattern.Length && pattern[_at] == '?')
            {
                _at++;
                items.Add(next => new BranchNode([item(next), next]));
            }
            else
            {
                items.Add(item);
            }
        }

        return next => Enumerable.Reverse(items).Aggregate(next, (after, item) => item(after));
    }

    private Func<Node?, Node?> Item(char c)
    {
        switch (c)
        {
            case '(':
                _at++;
                var inner = Alternatives();
                return Take(')') ? inner : throw Fault();
            case '<' or '>':
                _at++;
                return next => new MarkNode(c == '<') { Next = next };
            case '^' or '$':
                _at++;
                return next => new EdgeNode(c == '^') { Next = next };
            case '{':
                var end = pattern.IndexOf('}', _at);
                var parts = pattern[(_at + 1)..end].Split(':');
                _at = end + 1;
                var symbol = symbols(parts[^1]);
                return next => new SymbolNode(symbol, parts[0]) { Next = next };
            case '\\':
                var sign = pattern[_at + 1].ToString();
                _at += 2;
                return next => new WordNode(sign) { Next = next };
            default:
                return Words();
        }
    }

    private Func<Node?, Node?> Words()
    {
        var start = _at;
        while (_at < pattern.Length && pattern[_at] is not (' ' or '\\') && !Signs.Contains(pattern[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        var word = pattern[start.._at];
        if (word.Length == 0)
        {
            throw Fault();
        }

        if (word == "_")
        {
            return next => new GapNode(1, 1) { Next = next };
        }

        if (word.StartsWith("..", StringComparison.Ordinal))
        {
            var most = int.Parse(word.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
            return next => new GapNode(0, most) { Next = next };
        }

        if (word.EndsWith('*'))
        {
            return next => new PrefixNode(Folding.Fold(word[..^1])) { Next = next };
        }

        var tokens = Tokenizer.Tokenize(word.TrimEnd('\''), locale); // « l' » before a bracket
        return next => tokens.Reverse().Aggregate(next, (after, token) => new WordNode(token.Folded) { Next = after });
    }

    private char? Peek()
    {
        while (_at < pattern.Length && pattern[_at] == ' ')
        {
            _at++;
        }

        return _at < pattern.Length ? pattern[_at] : null;
    }

    private bool Take(char c)
    {
        if (Peek() != c)
        {
            return false;
        }

        _at++;
        return true;
    }

    private FormatException Fault() => new($"pattern '{pattern}' is wrong at {_at}");
}
