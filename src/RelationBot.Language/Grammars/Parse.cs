using RelationBot.Language.Text;

namespace RelationBot.Language.Grammars;

/// <summary>One text under one grammar.</summary>
internal sealed class Parse(Grammar grammar, string text, IReadOnlyList<Token> tokens)
{
    private readonly int[] _keys = grammar.Keys(tokens);
    // Deeper than any sentence nests: what is said over and over must not exhaust the stack.
    private const int Deepest = 64;
    private int _depth;
    private Memo? _memo;
    private Match? _spare;

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public string Text { get; } = text;

    /// <summary>How many steps of patterns were taken: what the time of matching grows with, on any machine.</summary>
    public long Steps { get; private set; }

    /// <summary>True for a customer's message, in which half a date is a date; false for any text.</summary>
    public bool IsChat { get; init; }

    public Grammar Grammar => grammar;

    public Locale Locale => grammar.Locale;

    /// <summary>Gives back what matching needed; the parse finds nothing more at no cost after it.</summary>
    public void Release()
    {
        if (_memo is { } memo)
        {
            _memo = null;
            grammar.GiveBack(memo);
        }

        (State as Parse)?.Release();
    }

    /// <summary>True where nothing stands between this token and the one before.</summary>
    public bool Touches(int at) => at > 0 && at < Tokens.Count && Tokens[at - 1].End == Tokens[at].Start;

    /// <summary>What a built-in matcher keeps for the length of the parse.</summary>
    public object? State { get; set; }

    /// <summary>The text of these tokens, with what stands between them.</summary>
    public string Slice(int start, int end) => start >= end ? "" : Text[Tokens[start].Start..Tokens[end - 1].End];

    /// <summary>True where a clause ends before this token: at the end, or at a sign that separates.</summary>
    public bool EndsClause(int at) =>
        at >= Tokens.Count || Tokens[at].Folded is "." or "," or ";" or "!" or "?" or ":" or "(" or ")" or "«" or "»" or "\"" or "…" or "—" or "–";

    /// <summary>True where a sentence ends before this token.</summary>
    public bool EndsSentence(int at) =>
        at >= Tokens.Count || Tokens[at].Folded is "!" or "?" or ";" or "…"
        || (Tokens[at].Folded == "." && (at + 1 == Tokens.Count || Tokens[at + 1].Start > Tokens[at].End));

    /// <summary>The longest match of the symbol at this token, or null.</summary>
    public Parsed? At(Symbol symbol, int at)
    {
        if (at >= Tokens.Count || _depth >= Deepest)
        {
            return null;
        }

        _memo ??= grammar.TakeMemo();
        if (_memo.TryGet(symbol.Index, at, out var known))
        {
            return known;
        }

        _memo.Set(symbol.Index, at, null); // A symbol that begins with itself finds nothing rather than no end.
        _depth++;
        var found = Longest(symbol, at);
        _depth--;
        _memo.Set(symbol.Index, at, found);
        return found;
    }

    /// <summary>The matches of the symbol from left to right, the longest at each place, none inside another.</summary>
    /// <param name="symbol">What is looked for.</param>
    /// <param name="skipped">Tokens that nothing begins at, or null.</param>
    public IEnumerable<Parsed> Scan(string symbol, bool[]? skipped = null)
    {
        var wanted = grammar[symbol];
        for (var at = 0; at < Tokens.Count;)
        {
            if (skipped?[at] != true && At(wanted, at) is { } parsed && parsed.End > at)
            {
                yield return parsed;
                at = parsed.End;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The matches of every rule of the symbol at every place.</summary>
    public IEnumerable<Parsed> All(string symbol)
    {
        var wanted = grammar[symbol];
        for (var at = 0; at < Tokens.Count; at++)
        {
            var (keyed, anywhere) = wanted.Candidates(_keys[at]);
            foreach (var rule in keyed.Concat(anywhere))
            {
                if (Try(rule, at) is { } parsed)
                {
                    yield return parsed;
                }
            }
        }
    }

    private Parsed? Longest(Symbol symbol, int at)
    {
        if (symbol.BuiltIn is { } builtIn)
        {
            return builtIn(this, at);
        }

        var best = symbol.Word(Tokens[at].Folded) is { } value ? new Parsed(at, at + 1, value) : null;
        var (keyed, anywhere) = symbol.Candidates(_keys[at]);
        return Longer(anywhere, at, Longer(keyed, at, best));
    }

    private Parsed? Longer(Rule[] rules, int at, Parsed? best)
    {
        foreach (var rule in rules)
        {
            if (Try(rule, at) is { } parsed && (best is null || parsed.End > best.End))
            {
                best = parsed;
            }
        }

        return best;
    }

    private Parsed? Try(Rule rule, int at)
    {
        var match = _spare is { } spare ? spare.Reuse(at) : new Match(this, at);
        _spare = null;
        if (Run(rule.Start, at, match))
        {
            return rule.Produce(match) is { } value ? new Parsed(at, match.End, value) : null;
        }

        _spare = match; // A meaning may hold on to its match; a failed one is free.
        return null;
    }

    private bool Run(Node? node, int at, Match match)
    {
        for (; node is not null; node = node.Next)
        {
            Steps++;
            switch (node)
            {
                case WordNode word when at < Tokens.Count && Tokens[at].Folded == word.Word:
                case PrefixNode prefix when at < Tokens.Count && Tokens[at].Folded.StartsWith(prefix.Prefix, StringComparison.Ordinal):
                    at++;
                    break;
                case EdgeNode edge when edge.Start ? at == 0 || EndsClause(at - 1) : EndsClause(at):
                    break;
                case MarkNode mark:
                    return Span(mark, at, match);
                case SymbolNode symbol:
                    return Symbol(symbol, at, match);
                case GapNode gap:
                    return Gap(gap, at, match);
                case BranchNode branch:
                    return Branch(branch, at, match);
                default:
                    return false;
            }
        }

        match.End = at;
        return true;
    }

    private bool Span(MarkNode mark, int at, Match match)
    {
        var (start, end) = (match.SpanStart, match.SpanEnd);
        (match.SpanStart, match.SpanEnd) = mark.Opens ? (at, end) : (start, at);
        if (Run(mark.Next, at, match))
        {
            return true;
        }

        (match.SpanStart, match.SpanEnd) = (start, end);
        return false;
    }

    private bool Symbol(SymbolNode node, int at, Match match)
    {
        var kept = match.Kept;
        if (At(node.Symbol, at) is { } parsed)
        {
            match.Keep(node.Name, parsed);
            if (Run(node.Next, parsed.End, match))
            {
                return true;
            }

            match.Forget(kept);
        }

        return false;
    }

    private bool Gap(GapNode gap, int at, Match match)
    {
        for (var skipped = 0; skipped <= gap.Most; skipped++, at++)
        {
            if (skipped >= gap.Least && Run(gap.Next, at, match))
            {
                return true;
            }

            if (EndsClause(at))
            {
                return false;
            }
        }

        return false;
    }

    private bool Branch(BranchNode branch, int at, Match match)
    {
        var kept = match.Kept;
        foreach (var start in branch.Branches)
        {
            if (Run(start, at, match))
            {
                return true;
            }

            match.Forget(kept);
        }

        return false;
    }
}
