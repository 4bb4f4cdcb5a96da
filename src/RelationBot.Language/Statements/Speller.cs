using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>The word of the tables that a misspelt one stands for: one letter apart, the first letter right, and no other that near.</summary>
internal sealed class Speller(IReadOnlySet<string> vocabulary)
{
    /// <summary>Shorter words are too like each other.</summary>
    public const int Shortest = 6;

    private readonly ILookup<(char, int), string> _words = vocabulary.Where(w => w.Length >= Shortest - 1).ToLookup(w => (w[0], w.Length));

    /// <summary>The word meant, or null where it is known, none is near, or several are.</summary>
    public string? Nearest(string word)
    {
        if (word.Length < Shortest || vocabulary.Contains(word) || !word.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        string? nearest = null;
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            foreach (var candidate in _words[(word[0], length)])
            {
                if (Misspelling.OneLetterApart(word, candidate))
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
}
