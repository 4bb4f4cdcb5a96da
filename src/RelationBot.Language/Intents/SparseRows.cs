namespace RelationBot.Language.Intents;

/// <summary>Sentences as sparse vectors, one after another: row <c>i</c> is what lies from <c>Starts[i]</c> to <c>Starts[i + 1]</c>.</summary>
/// <param name="Starts">One more than there are rows.</param>
/// <param name="Indexes">The feature of each value.</param>
/// <param name="Values">The weight of the feature in the sentence.</param>
/// <param name="Features">How many features there are in all.</param>
internal sealed record SparseRows(int[] Starts, int[] Indexes, float[] Values, int Features)
{
    public int Count => Starts.Length - 1;

    public SparseRow this[int row] => new(Indexes.AsSpan(Starts[row]..Starts[row + 1]), Values.AsSpan(Starts[row]..Starts[row + 1]));

    public SparseRows First(int count) => this with { Starts = Starts[..(count + 1)] };

    /// <summary>The same rows, each value times its feature's factor.</summary>
    public SparseRows Times(float[] factors)
    {
        var values = new float[Values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Values[i] * factors[Indexes[i]];
        }

        return this with { Values = values };
    }

    public static SparseRows Of(IReadOnlyList<SparseVector> vectors, int features)
    {
        var starts = new int[vectors.Count + 1];
        for (var i = 0; i < vectors.Count; i++)
        {
            starts[i + 1] = starts[i] + vectors[i].Count;
        }

        var (indexes, values) = (new int[starts[^1]], new float[starts[^1]]);
        for (var i = 0; i < vectors.Count; i++)
        {
            vectors[i].Row.Indexes.CopyTo(indexes.AsSpan(starts[i]));
            vectors[i].Row.Values.CopyTo(values.AsSpan(starts[i]));

            // In the order of memory, which training goes through dozens of times.
            indexes.AsSpan(starts[i]..starts[i + 1]).Sort(values.AsSpan(starts[i]..starts[i + 1]));
        }

        return new SparseRows(starts, indexes, values, features);
    }
}

/// <summary>One sparse vector, looked at.</summary>
internal readonly ref struct SparseRow(ReadOnlySpan<int> indexes, ReadOnlySpan<float> values)
{
    public ReadOnlySpan<int> Indexes { get; } = indexes;

    public ReadOnlySpan<float> Values { get; } = values;
}

/// <summary>One sparse vector, held.</summary>
internal sealed class SparseVector(int[] indexes, float[] values, int count)
{
    public int Count => count;

    public SparseRow Row => new(indexes.AsSpan(0, count), values.AsSpan(0, count));

    /// <summary>The same over fewer features, which are laid upon each other; the constant, beyond all others, stays the last.</summary>
    public SparseVector Folded(int features, int constant)
    {
        var (places, sums, kept) = (new int[count], values[..count], 0);
        for (var i = 0; i < count; i++)
        {
            places[i] = indexes[i] == constant ? features : indexes[i] % features;
        }

        Array.Sort(places, sums);
        for (var i = 0; i < count; i++)
        {
            if (kept > 0 && places[kept - 1] == places[i])
            {
                sums[kept - 1] += sums[i];
            }
            else
            {
                (places[kept], sums[kept++]) = (places[i], sums[i]);
            }
        }

        return new SparseVector(places, sums, kept);
    }
}
