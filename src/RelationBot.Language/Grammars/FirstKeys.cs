namespace RelationBot.Language.Grammars;

/// <summary>Which words a pattern can begin with, so that most patterns are never tried.</summary>
internal static class FirstKeys
{
    private const int MaxDepth = 12;

    /// <summary>Adds the keys; false where the pattern can begin with anything.</summary>
    public static bool Of(Node? node, HashSet<string> keys, int depth)
    {
        while (node is MarkNode or EdgeNode)
        {
            node = node.Next;
        }

        switch (node)
        {
            case WordNode word:
                keys.Add(Symbol.Key(word.Word));
                return true;
            case PrefixNode { Prefix.Length: >= 3 } prefix:
                keys.Add(Symbol.Key(prefix.Prefix));
                return true;
            case SymbolNode symbol when depth < MaxDepth:
                return symbol.Symbol.FirstOf(keys, depth);
            case BranchNode branch when depth < MaxDepth:
                foreach (var start in branch.Branches)
                {
                    if (!Of(start, keys, depth + 1))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }
}
