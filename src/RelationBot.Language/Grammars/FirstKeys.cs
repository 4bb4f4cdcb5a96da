namespace RelationBot.Language.Grammars;

/// <summary>Which words a pattern can begin with, so that most patterns are never tried.</summary>
internal static class FirstKeys
{
    /// <summary>Adds the keys; false where the pattern can begin with anything.</summary>
    /// <param name="seen">Symbols whose keys are added already, or are being added: one that begins with itself adds nothing more.</param>
    public static bool Of(Node? node, HashSet<string> keys, HashSet<Symbol> seen)
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
            case SymbolNode symbol:
                return symbol.Symbol.FirstOf(keys, seen);
            case BranchNode branch:
                foreach (var start in branch.Branches)
                {
                    if (!Of(start, keys, seen))
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
