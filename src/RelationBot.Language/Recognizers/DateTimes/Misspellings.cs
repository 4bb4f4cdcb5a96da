using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>The names of days and months with one letter wrong, missing, too many, or two swapped; never a word that is one of its own.</summary>
internal sealed class Misspellings
{
    private const int Shortest = 4;
    private const int Long = 7;
    private readonly Dictionary<int, List<string>> _byLength = [];
    private readonly FrozenSet<string> _words;

    /// <param name="names">The names, at least five letters long.</param>
    /// <param name="words">Words that are a letter away from one of them and mean something else.</param>
    public Misspellings(string names, string words)
    {
        foreach (var name in names.Split(' '))
        {
            (_byLength.TryGetValue(name.Length, out var list) ? list : _byLength[name.Length] = []).Add(name);
        }

        _words = words.Split(' ').Concat(names.Split(' ').SelectMany(n => (string[])[n, n + "s"])).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The name that is meant, or null. Of a short name the first letter must be right, or be missing: « hardi » is not « mardi ».</summary>
    public string? Repair(string folded)
    {
        if (folded.Length < Shortest || _words.Contains(folded))
        {
            return null;
        }

        for (var length = folded.Length - 1; length <= folded.Length + 1; length++)
        {
            foreach (var name in _byLength.GetValueOrDefault(length) ?? [])
            {
                if ((name[0] == folded[0] || name[1] == folded[0] || length >= Long) && Misspelling.OneLetterApart(folded, name))
                {
                    return name;
                }
            }
        }

        return null;
    }
}
