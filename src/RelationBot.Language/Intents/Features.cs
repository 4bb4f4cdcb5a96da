using RelationBot.Language.Text;

namespace RelationBot.Language.Intents;

/// <summary>The three sorts of features, each brought to length one by itself so that none drowns another.</summary>
internal enum FeatureGroup : byte
{
    /// <summary>Words and their stems.</summary>
    Words,

    /// <summary>Neighbouring stems in their order, and any two stems of the sentence in none.</summary>
    Pairs,

    /// <summary>Letter groups of three to five inside a word, which survive a typo.</summary>
    Letters,
}

/// <summary>One feature, by its hash.</summary>
internal readonly record struct Feature(ulong Hash, FeatureGroup Group);

/// <summary>What the models weigh.</summary>
internal static class Features
{
    private const int FarthestPair = 20;
    private const int LongestWord = 24;

    public static List<Feature> Of(List<SentenceWord> words, Locale locale)
    {
        var features = new List<Feature>(words.Count * 24);
        var keys = new List<ulong>(words.Count + 2) { Hash(Seed('k'), "<s>") };
        string? last = null;
        foreach (var word in words)
        {
            if (word.Form.Length > 0)
            {
                features.Add(new(Hash(Seed('w'), word.Form), FeatureGroup.Words));
                AddLetters(features, word.Form);
            }

            if (word.IsKind && word.Key == last)
            {
                continue;
            }

            last = word.Key;
            var stem = word.IsKind ? word.Key : Lemmas.Of(word.Form, locale) ?? Stemmer.Stem(word.Form, locale);
            features.Add(new(Stem(stem), FeatureGroup.Words));
            keys.Add(Hash(Seed('k'), stem));
        }

        keys.Add(Hash(Seed('k'), "</s>"));
        AddPairs(features, keys);
        return features;
    }

    public static ulong Stem(string stem) => Hash(Seed('s'), stem);

    /// <summary>The letter groups of one word, edges marked.</summary>
    public static void AddLetters(List<Feature> features, string word)
    {
        var length = Math.Min(word.Length, LongestWord);
        Span<char> marked = stackalloc char[LongestWord + 2];
        marked[0] = '<';
        word.AsSpan(0, length).CopyTo(marked[1..]);
        marked[length + 1] = '>';
        for (var start = 0; start + 3 <= length + 2; start++)
        {
            var hash = Hash(Hash(Seed('c'), marked.Slice(start, 2)), marked.Slice(start + 2, 1));
            features.Add(new(hash, FeatureGroup.Letters));
            for (var end = start + 3; end < Math.Min(start + 5, length + 2); end++)
            {
                hash = Hash(hash, marked.Slice(end, 1));
                features.Add(new(hash, FeatureGroup.Letters));
            }
        }
    }

    private static void AddPairs(List<Feature> features, List<ulong> keys)
    {
        for (var i = 0; i + 1 < keys.Count; i++)
        {
            features.Add(new(Mix(keys[i], keys[i + 1]), FeatureGroup.Pairs));
        }

        for (var i = 1; i < keys.Count - 1; i++)
        {
            for (var j = i + 1; j < Math.Min(keys.Count - 1, i + FarthestPair); j++)
            {
                features.Add(new(~Mix(Math.Min(keys[i], keys[j]), Math.Max(keys[i], keys[j])), FeatureGroup.Pairs));
            }
        }
    }

    private static ulong Mix(ulong first, ulong second) => (((first ^ 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL) ^ second) * 0x94D049BB133111EBUL;

    private static ulong Seed(char kind) => 14695981039346656037UL ^ ((ulong)kind << 40);

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
