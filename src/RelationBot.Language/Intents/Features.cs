using RelationBot.Language.Concepts;
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

    /// <summary>What the words are about, and any two of those.</summary>
    Concepts,
}

/// <summary>One feature, by its hash.</summary>
internal readonly record struct Feature(ulong Hash, FeatureGroup Group);

/// <summary>What the models weigh.</summary>
internal static class Features
{
    private const int FarthestPair = 20;
    private const int LongestWord = 24;
    private const int MostConcepts = 40;
    private const ulong ConceptSeed = 77;

    public static List<Feature> Of(List<SentenceWord> words, Locale locale, ConceptLexicon? lexicon = null)
    {
        var features = new List<Feature>(words.Count * 32);
        var stems = new List<string>(words.Count);
        var keys = new List<ulong>(words.Count + 2) { Hash(Seed('k'), "<s>") };
        string? last = null;
        foreach (var word in words)
        {
            if (word.Form.Length > 0)
            {
                features.Add(new(Hash(Seed('w'), word.Form), FeatureGroup.Words));
                AddLetters(features, word.Form);
            }

            var stem = word.IsKind ? word.Key : Key(word.Form, locale);
            stems.Add(stem);
            if (!word.IsKind || word.Key != last)
            {
                features.Add(new(Stem(stem), FeatureGroup.Words));
                keys.Add(Hash(Seed('k'), stem));
            }

            last = word.Key;
        }

        keys.Add(Hash(Seed('k'), "</s>"));
        AddPairs(features, keys);
        AddConcepts(features, words, stems, lexicon ?? ConceptLexicon.Of(locale));
        return features;
    }

    /// <summary>What inflected forms of a word have in common.</summary>
    public static string Key(string folded, Locale locale) => Lemmas.Of(folded, locale) ?? Stemmer.Stem(folded, locale);

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

    /// <summary>Every concept, its domain, and any two concepts of different words; features of either language may meet.</summary>
    public static void AddConcepts(List<Feature> features, List<SentenceWord> words, List<string> stems, ConceptLexicon lexicon)
    {
        Span<ulong> found = stackalloc ulong[MostConcepts];
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            // A time or a number is that and no more: a slot of a training sentence holds no word.
            var before = count;
            foreach (var concept in words[i].IsKind ? [] : lexicon.Find(words, stems, i))
            {
                features.Add(new(Mix(ConceptSeed, concept), FeatureGroup.Concepts));
                features.Add(new(Mix(ConceptSeed, lexicon.Domain(concept)), FeatureGroup.Concepts));
                for (var j = 0; j < before; j++)
                {
                    if (found[j] != concept)
                    {
                        features.Add(new(Mix(Math.Min(found[j], concept) + ConceptSeed + 1, Math.Max(found[j], concept)), FeatureGroup.Concepts));
                    }
                }

                if (count < MostConcepts)
                {
                    found[count++] = concept;
                }
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
