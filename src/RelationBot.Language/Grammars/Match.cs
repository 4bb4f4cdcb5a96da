namespace RelationBot.Language.Grammars;

/// <summary>What a pattern found, for its meaning to be made of.</summary>
internal sealed class Match(Parse parse, int start)
{
    private readonly List<(string Name, Parsed Parsed)> _kept = new(4);

    public Parse Parse { get; } = parse;

    public Grammar Grammar => Parse.Grammar;

    public int Start { get; private set; } = start;

    public int End { get; set; }

    public int SpanStart { get; set; } = -1;

    public int SpanEnd { get; set; } = -1;

    public int Kept => _kept.Count;

    /// <summary>The words between &lt; and &gt;, or all of them.</summary>
    public string Span => SpanStart < 0 ? Parse.Slice(Start, End) : Parse.Slice(SpanStart, SpanEnd < 0 ? End : SpanEnd);

    public Match Reuse(int at)
    {
        _kept.Clear();
        (Start, End, SpanStart, SpanEnd) = (at, 0, -1, -1);
        return this;
    }

    public void Keep(string name, Parsed parsed) => _kept.Add((name, parsed));

    public void Forget(int kept) => _kept.RemoveRange(kept, _kept.Count - kept);

    public bool Has(string name) => _kept.Exists(k => k.Name == name);

    public T Get<T>(string name) => (T)_kept.First(k => k.Name == name).Parsed.Value!;

    public Parsed? Find(string name) => _kept.Find(k => k.Name == name).Parsed;

    public T? Find<T>(string name) where T : struct =>
        _kept.Find(k => k.Name == name) is { Name: not null } found ? (T)found.Parsed.Value! : null;
}

/// <summary>What was found where: tokens from <see cref="Start"/> until before <see cref="End"/>.</summary>
internal sealed record Parsed(int Start, int End, object? Value);
