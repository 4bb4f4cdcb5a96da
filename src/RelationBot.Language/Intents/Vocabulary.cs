using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationBot.Language.Intents;

/// <summary>The features that training met, their rarity, and which words the wishes themselves use.</summary>
internal sealed class Vocabulary
{
    // Measured: all of it makes a wish in other words unsure, none of it makes few-shot sets too sure.
    private const float UnknownShare = 0.5f;

    private readonly float[] _shares;
    private readonly FeatureTable _features;
    private readonly HashSet<ulong> _wishes = [];

    // Where nothing was left out of the vocabulary, what is not in it takes its share of a sentence all the same: such a sentence is less sure.
    private readonly float _unknownSquare;

    private readonly float _unknownRarity;

    /// <param name="sentences">Their features, and whether they are wishes.</param>
    /// <param name="shares">How much each <see cref="FeatureGroup"/> counts in a sentence.</param>
    /// <param name="keepsRare">To keep what occurs once, and count what is unknown.</param>
    public Vocabulary(IReadOnlyList<(List<Feature> Features, bool Wish)> sentences, float[] shares, bool keepsRare)
    {
        (_shares, _unknownRarity) = (shares, MathF.Log(1 + sentences.Count));
        var counts = new Dictionary<Feature, int>();
        foreach (var (features, wish) in sentences)
        {
            foreach (var feature in features.ToHashSet())
            {
                counts[feature] = counts.GetValueOrDefault(feature) + 1;
                if (wish)
                {
                    _wishes.Add(feature.Hash);
                }
            }
        }

        _unknownSquare = keepsRare ? UnknownShare * (1 + MathF.Log((1f + sentences.Count) / 2)) : 0;
        var kept = counts.Where(c => c.Value > 1 || keepsRare || c.Key.Group == FeatureGroup.Words).ToList();
        _features = new FeatureTable(kept.Count);
        foreach (var (feature, count) in kept)
        {
            _features.Add(feature.Hash, MathF.Sqrt(1 + MathF.Log((1f + sentences.Count) / (1 + count))));
        }
    }

    /// <summary>What <see cref="Write"/> kept.</summary>
    public Vocabulary(BinaryReader reader)
    {
        (_shares, _unknownSquare, _unknownRarity) = (Dense.Read(reader), reader.ReadSingle(), reader.ReadSingle());
        var (hashes, rarities) = (Dense.Read<ulong>(reader), Dense.Read(reader));
        _features = new FeatureTable(hashes.Length);
        for (var f = 0; f < hashes.Length; f++)
        {
            _features.Add(hashes[f], rarities[f]);
        }

        _wishes = [.. Dense.Read<ulong>(reader)];
    }

    public void Write(BinaryWriter writer)
    {
        Dense.Write(writer, _shares);
        writer.Write(_unknownSquare);
        writer.Write(_unknownRarity);
        var features = _features.InOrder().ToList();
        Dense.Write(writer, features.Select(f => f.Hash).ToArray());
        Dense.Write(writer, features.Select(f => f.Rarity).ToArray());
        Dense.Write(writer, _wishes.ToArray());
    }

    /// <summary>How many features vectors have; the last is in every sentence.</summary>
    public int Count => _features.Count + 1;

    /// <summary>Known features by index, weighed by rarity; each group of length one, then all together, then the constant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public SparseVector Vector(List<Feature> features)
    {
        Span<float> squares = stackalloc float[_shares.Length];
        squares.Clear();

        var (indexes, weights) = (new int[features.Count + 1], new float[features.Count + 1]);
        var places = ArrayPool<int>.Shared.Rent((int)BitOperations.RoundUpToPowerOf2((uint)(features.Count * 2) + 1));
        var repeats = ArrayPool<(FeatureGroup Group, int Times)>.Shared.Rent(features.Count + 1);
        var count = 0;
        var free = places.AsSpan(0, (int)BitOperations.RoundUpToPowerOf2((uint)(features.Count * 2) + 1));
        free.Clear();
        foreach (var feature in CollectionsMarshal.AsSpan(features))
        {
            var index = _features.Find(feature.Hash, out var rarity);
            if (index < 0)
            {
                squares[(int)feature.Group] += _unknownSquare;
                continue;
            }

            var place = index & (free.Length - 1);
            while (free[place] > 0 && indexes[free[place] - 1] != index)
            {
                place = (place + 1) & (free.Length - 1);
            }

            if (free[place] == 0)
            {
                (indexes[count], weights[count], repeats[count], free[place]) = (index, rarity, (feature.Group, 1), ++count);
            }
            else
            {
                repeats[free[place] - 1].Times++;
            }
        }

        for (var i = 0; i < count; i++)
        {
            weights[i] *= repeats[i].Times > 1 ? 1 + MathF.Log(repeats[i].Times) : 1;
            squares[(int)repeats[i].Group] += weights[i] * weights[i];
        }

        Span<float> factors = stackalloc float[_shares.Length];
        var total = 0f;
        for (var g = 0; g < _shares.Length; g++)
        {
            total += squares[g] > 0 ? _shares[g] * _shares[g] : 0;
        }

        for (var g = 0; g < _shares.Length; g++)
        {
            factors[g] = _shares[g] / MathF.Sqrt(squares[g] * total);
        }

        for (var i = 0; i < count; i++)
        {
            weights[i] *= factors[(int)repeats[i].Group];
        }

        ArrayPool<int>.Shared.Return(places);
        ArrayPool<(FeatureGroup, int)>.Shared.Return(repeats);
        (indexes[count], weights[count]) = (_features.Count, 1);
        return new SparseVector(indexes, weights, count + 1);
    }

    /// <summary>How many of the words training never met, and what share of the sentence they are, weighed by rarity.</summary>
    public (int Words, float Share) Unknown(List<SentenceWord> words, Locale locale)
    {
        var (count, unknown, total) = (0, 0f, 1e-6f);
        foreach (var word in words)
        {
            if (_features.Find(Features.Stem(word.IsKind ? word.Key : Features.Key(word.Form, locale)), out var rarity) >= 0)
            {
                total += (rarity * rarity) - 1;
            }
            else
            {
                (count, unknown, total) = (count + 1, unknown + _unknownRarity, total + _unknownRarity);
            }
        }

        return (count, unknown / total);
    }

    /// <summary>
    /// How far the words are those of wishes: 0 where the sentence shares nothing with training but small words, 1 where
    /// half of its own words, or three, are known. A word with a typo counts by its letter groups.
    /// </summary>
    public double Familiarity(List<SentenceWord> words, Locale locale)
    {
        double known = 0, counted = 0;
        var content = words.FindAll(w => !w.IsKind && !FillerWords.IsSmall(w.Form, locale));
        foreach (var word in content.Count > 0 ? content : words)
        {
            counted++;
            known += _wishes.Contains(Features.Stem(word.IsKind ? word.Key : Features.Key(word.Form, locale))) ? 1 : Resemblance(word.Form);
        }

        return counted == 0 ? 0 : Math.Clamp(Math.Max(known / counted / 0.5, known / 3), 0, 1) * (content.Count > 0 ? 1 : 0.8);
    }

    private double Resemblance(string word)
    {
        if (word.Length < 4)
        {
            return 0;
        }

        var groups = new List<Feature>();
        Features.AddLetters(groups, word);
        var share = groups.Count(g => _wishes.Contains(g.Hash)) / (double)groups.Count;
        return share >= 0.4 ? Math.Min(1, share + 0.2) : 0;
    }
}
