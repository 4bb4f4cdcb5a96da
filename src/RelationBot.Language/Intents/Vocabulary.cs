using RelationBot.Language.Text;

namespace RelationBot.Language.Intents;

/// <summary>The features that training met, their rarity, and which words the wishes themselves use.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, (int Index, float Rarity)> _features = [];
    private readonly HashSet<ulong> _wishes = [];

    public Vocabulary(IReadOnlyList<(HashSet<ulong> Features, bool Wish)> sentences)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var (features, wish) in sentences)
        {
            foreach (var feature in features)
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
            }

            if (wish)
            {
                _wishes.UnionWith(features);
            }
        }

        foreach (var (feature, count) in counts)
        {
            _features[feature] = (_features.Count, MathF.Log(1 + (sentences.Count / (float)count)));
        }
    }

    public int Count => _features.Count;

    /// <summary>Known features by index, weighed by rarity, of length one.</summary>
    public (int Index, float Value)[] Vector(HashSet<ulong> features)
    {
        var vector = new List<(int Index, float Value)>(features.Count);
        var square = 0f;
        foreach (var feature in features)
        {
            if (_features.TryGetValue(feature, out var known))
            {
                vector.Add((known.Index, known.Rarity));
                square += known.Rarity * known.Rarity;
            }
        }

        var length = MathF.Max(MathF.Sqrt(square), 1e-6f);
        return [.. vector.Select(v => (v.Index, v.Value / length))];
    }

    /// <summary>
    /// How far the words are those of wishes: 0 where the sentence shares nothing with training but small words, 1 where
    /// half of its own words, or three, are known. A word with a typo counts by its letter groups.
    /// </summary>
    public double Familiarity(IReadOnlyList<string> words, Locale locale)
    {
        double known = 0, counted = 0;
        var content = words.Where(w => w[0] != '<' && !FillerWords.IsSmall(w, locale)).ToList();
        foreach (var word in content.Count > 0 ? content : words)
        {
            counted++;
            known += _wishes.Contains(Features.Word(Stemmer.Stem(word, locale))) ? 1 : Resemblance(word);
        }

        return counted == 0 ? 0 : Math.Clamp(Math.Max(known / counted / 0.5, known / 3), 0, 1) * (content.Count > 0 ? 1 : 0.8);
    }

    private double Resemblance(string word)
    {
        if (word.Length < 4)
        {
            return 0;
        }

        var groups = new HashSet<ulong>();
        Features.AddGroups(groups, word);
        var share = groups.Count(_wishes.Contains) / (double)groups.Count;
        return share >= 0.4 ? Math.Min(1, share + 0.2) : 0;
    }
}
