using RelationBot.Language.Text;

namespace RelationBot.Language.Intents;

/// <summary>
/// What the model weighs: stems, pairs of neighbouring stems, and letter groups of three and four inside a word, which
/// survive a typo. Each is a 64-bit hash.
/// </summary>
internal static class Features
{
    private const int LongestSentence = 60;

    public static HashSet<ulong> Of(IReadOnlyList<string> words, Locale locale)
    {
        var features = new HashSet<ulong>();
        var previous = "<s>";
        foreach (var word in words.Take(LongestSentence))
        {
            var stem = Stemmer.Stem(word, locale);
            features.Add(Word(stem));
            features.Add(Hash(Hash(Seed('b'), previous), "_" + stem));
            previous = stem;
            if (word[0] != '<' && !FillerWords.IsSmall(word, locale))
            {
                AddGroups(features, word);
            }
        }

        return features;
    }

    public static ulong Word(string stem) => Hash(Seed('w'), stem);

    /// <summary>The letter groups of one word, edges marked.</summary>
    public static void AddGroups(HashSet<ulong> features, string word)
    {
        var marked = $"<{(word.Length > 24 ? word[..24] : word)}>";
        for (var size = 3; size <= 4; size++)
        {
            for (var i = 0; i + size <= marked.Length; i++)
            {
                features.Add(Hash(Seed('c'), marked.AsSpan(i, size)));
            }
        }
    }

    private static ulong Seed(char kind) => 14695981039346656037UL ^ kind;

    // FNV-1a; string.GetHashCode differs from run to run.
    private static ulong Hash(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
