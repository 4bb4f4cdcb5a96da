using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>The word of the tables that a misspelt one stands for: one letter apart, the first letter right, and no other that near.</summary>
internal sealed class Speller(IReadOnlySet<string> vocabulary, IReadOnlySet<string> beginnings, bool bySound)
{
    /// <summary>Shorter words are too like each other.</summary>
    public const int Shortest = 6;

    private static readonly string[] Sounds = ["aeiouy", "sczk", "mn", "fv", "dt", "bp", "gj"];

    private readonly ILookup<(char, int), string> _words = vocabulary.Where(w => w.Length >= Shortest - 1).ToLookup(w => (w[0], w.Length));

    // Of words that sound alike the first of the tables; French writes one sound in many ways.
    private readonly Dictionary<string, string> _sounds = bySound
        ? vocabulary.Where(w => w.Length >= Shortest - 1).OrderBy(w => w.Length).GroupBy(Phonetics.Key).Where(g => g.Key.Length >= 4).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal)
        : [];

    /// <summary>The word meant, or null where it is known, none is near, or several are.</summary>
    public string? Nearest(string word)
    {
        if (word.Length < Shortest - 1 || vocabulary.Contains(word) || !word.All(char.IsAsciiLetterLower) || beginnings.Any(b => word.StartsWith(b, StringComparison.Ordinal)))
        {
            return null;
        }

        if (bySound && _sounds.TryGetValue(Phonetics.Key(word), out var heard) && heard.Length - word.Length is >= -1 and <= 3)
        {
            return heard;
        }

        if (word.Length < Shortest)
        {
            return null;
        }

        string? nearest = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var candidate in _words[(word[0], length)])
            {
                if (Misspelling.OneLetterApart(word, candidate) && Likely(word, candidate))
                {
                    if (nearest is not null)
                    {
                        return null;
                    }

                    nearest = candidate;
                }
            }
        }

        return nearest;
    }

    // A consonant for quite another makes another word (« enraged », "engaged"), and so does an ending (« chicken », "chickens").
    private static bool Likely(string word, string candidate)
    {
        var (shorter, longer) = word.Length < candidate.Length ? (word, candidate) : (candidate, word);
        if (shorter.Length < longer.Length)
        {
            return !longer.StartsWith(shorter, StringComparison.Ordinal);
        }

        var differing = Enumerable.Range(0, word.Length).Where(i => word[i] != candidate[i]).ToList();
        return differing.Count == 2 || (differing[0] < word.Length - 1 && Sounds.Any(s => s.Contains(word[differing[0]], StringComparison.Ordinal) && s.Contains(candidate[differing[0]], StringComparison.Ordinal)));
    }
}
