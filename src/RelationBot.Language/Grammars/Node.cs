namespace RelationBot.Language.Grammars;

/// <summary>One step of a compiled pattern; the steps are linked in the order of the words.</summary>
internal abstract class Node
{
    public Node? Next { get; init; }
}

/// <summary>One word as it is.</summary>
internal sealed class WordNode(string word) : Node
{
    public string Word { get; } = word;
}

/// <summary>A word by its beginning.</summary>
internal sealed class PrefixNode(string prefix) : Node
{
    public string Prefix { get; } = prefix;
}

/// <summary>Whatever another symbol of the grammar matches, kept under a name.</summary>
internal sealed class SymbolNode(Symbol symbol, string name) : Node
{
    public Symbol Symbol { get; } = symbol;

    public string Name { get; } = name;
}

/// <summary>The first branch that leads to the end.</summary>
internal sealed class BranchNode(IReadOnlyList<Node?> branches) : Node
{
    public IReadOnlyList<Node?> Branches { get; } = branches;
}

/// <summary>Up to so many words of any kind, as few as possible.</summary>
internal sealed class GapNode(int least, int most) : Node
{
    public int Least { get; } = least;

    public int Most { get; } = most;
}

/// <summary>Where the span of interest begins or ends.</summary>
internal sealed class MarkNode(bool opens) : Node
{
    public bool Opens { get; } = opens;
}

/// <summary>The beginning or the end of a clause.</summary>
internal sealed class EdgeNode(bool start) : Node
{
    public bool Start { get; } = start;
}
