using System.Numerics;

namespace RelationBot.Language.Intents;

/// <summary>Features by their hashes, which are taken as they are: one place of memory is fetched for each that is looked up.</summary>
internal sealed class FeatureTable
{
    private readonly (ulong Hash, int Index, float Rarity)[] _places;
    private readonly int _shift;

    /// <param name="most">So many features will be added, not more.</param>
    public FeatureTable(int most)
    {
        _places = new (ulong, int, float)[BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, most * 3 / 2))];
        _shift = 64 - BitOperations.Log2((uint)_places.Length);
        _places.AsSpan().Fill((0, -1, 0));
    }

    public int Count { get; private set; }

    /// <summary>Gives the next index to a feature; one that is there keeps its own, with the new rarity.</summary>
    public void Add(ulong hash, float rarity)
    {
        var place = Place(hash);
        _places[place] = (hash, _places[place].Index < 0 ? Count++ : _places[place].Index, rarity);
    }

    /// <summary>The feature's index, or a negative number where it was never added.</summary>
    public int Find(ulong hash, out float rarity)
    {
        ref readonly var found = ref _places[Place(hash)];
        rarity = found.Rarity;
        return found.Index;
    }

    /// <summary>All of them with their rarity, in the order of their indexes.</summary>
    public IEnumerable<(ulong Hash, float Rarity)> InOrder() => _places.Where(p => p.Index >= 0).OrderBy(p => p.Index).Select(p => (p.Hash, p.Rarity));

    private int Place(ulong hash)
    {
        var place = (int)((hash * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_places[place].Index >= 0 && _places[place].Hash != hash)
        {
            place = (place + 1) & (_places.Length - 1);
        }

        return place;
    }
}
