namespace RelationBot.Language.Grammars;

/// <summary>
/// What was found per symbol and token, for as many tokens as matching looks ahead; a token further on takes the place of one
/// further back. Reused from text to text.
/// </summary>
internal sealed class Memo(int symbols)
{
    private const int Rows = 64;
    private static readonly Parsed Nothing = new(0, 0, null);
    private readonly Parsed?[] _cells = new Parsed?[Rows * symbols];
    private readonly int[] _owners = [.. Enumerable.Repeat(-1, Rows)];

    /// <summary>True where the symbol was tried at the token; <paramref name="parsed"/> is null where it is not there.</summary>
    public bool TryGet(int symbol, int at, out Parsed? parsed)
    {
        var row = at % Rows;
        if (_owners[row] != at)
        {
            _owners[row] = at;
            Array.Clear(_cells, row * symbols, symbols);
        }

        var cell = _cells[(row * symbols) + symbol];
        parsed = ReferenceEquals(cell, Nothing) ? null : cell;
        return cell is not null;
    }

    public void Set(int symbol, int at, Parsed? parsed)
    {
        if (_owners[at % Rows] == at)
        {
            _cells[(at % Rows * symbols) + symbol] = parsed ?? Nothing;
        }
    }

    /// <summary>Forgets the text.</summary>
    public void Clear() => Array.Fill(_owners, -1);
}
