using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>A unit: what it is called in a resolution and, for money, its ISO code and how many of its hundredths make one.</summary>
/// <param name="Name">In the language's own words.</param>
/// <param name="Kind"><c>Length</c>, <c>Weight</c>, … of a dimension, or the ISO code of a currency; null for none.</param>
/// <param name="Scale">What its number is multiplied by (« MEUR » is a million euros).</param>
internal sealed record Unit(string Name, string? Kind, double Scale = 1);

/// <summary>The units of one kind in one language by the words that name them, the longest first.</summary>
internal sealed class UnitTable
{
    private readonly Dictionary<string, List<(string[] Words, Unit Unit, bool Exact)>> _units = new(StringComparer.Ordinal);

    /// <summary>« Name: word, other words, … » lines of one kind; a word with capitals counts only as it is written.</summary>
    public UnitTable Add(string? kind, string lines)
    {
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, code) = (line[..colon], kind);
            if (name.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                (name, code) = (name[..equals], name[(equals + 1)..]);
            }

            foreach (var words in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                Put(words, new Unit(name, code));
            }
        }

        return this;
    }

    public void Put(string words, Unit unit)
    {
        var exact = words.Any(char.IsAsciiLetterUpper);
        var split = exact ? words.Split(' ') : [.. Tokenizer.Tokenize(words, Locale.English).Select(t => t.Folded)];
        if (split.Length == 0)
        {
            return;
        }

        var first = Folding.Fold(split[0]);
        var list = _units.TryGetValue(first, out var known) ? known : _units[first] = [];
        list.Add((split, unit, exact));
        list.Sort((a, b) => b.Words.Length - a.Words.Length);
    }

    /// <summary>The unit that begins at this token, and the token behind it.</summary>
    public (Unit Unit, int After)? At(NumberReader r, int at)
    {
        if (at >= r.Tokens.Count || !_units.TryGetValue(r.Tokens[at].Folded, out var list))
        {
            return null;
        }

        foreach (var (words, unit, exact) in list)
        {
            if (Matches(r, at, words, exact))
            {
                return (unit, at + words.Length);
            }
        }

        return null;
    }

    /// <summary>The unit that this single folded word names.</summary>
    public Unit? ByCode(string word)
    {
        if (_units.TryGetValue(word, out var list))
        {
            foreach (var (words, unit, _) in list)
            {
                if (words.Length == 1)
                {
                    return unit;
                }
            }
        }

        return null;
    }

    private static bool Matches(NumberReader r, int at, string[] words, bool exact)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= r.Tokens.Count
                || (exact ? !r.Text.AsSpan(r.Tokens[at + i].Start, r.Tokens[at + i].Length).SequenceEqual(words[i]) : r.Tokens[at + i].Folded != words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
