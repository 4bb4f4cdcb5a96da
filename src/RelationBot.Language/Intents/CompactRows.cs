using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace RelationBot.Language.Intents;

/// <summary>
/// Trained matrices side by side in one byte a weight, each row of each with a scale of its own: a sentence touches a hundred
/// rows, and fetching them is most of what it costs.
/// </summary>
internal sealed class CompactRows
{
    private const int CacheLine = 64;

    private static readonly int Lanes = Vector<sbyte>.Count;

    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly int[] _starts;

    /// <param name="parts">Matrices of equally many rows, row after row, with the length of their rows.</param>
    public CompactRows(params (float[] Full, int Width)[] parts)
    {
        _starts = new int[parts.Length + 1];
        for (var p = 0; p < parts.Length; p++)
        {
            _starts[p + 1] = _starts[p] + ((parts[p].Width + Lanes - 1) / Lanes * Lanes);
        }

        var rows = parts[0].Full.Length / parts[0].Width;
        (_weights, _scales) = (new sbyte[rows * Width], new float[rows * parts.Length]);
        for (var r = 0; r < rows; r++)
        {
            for (var p = 0; p < parts.Length; p++)
            {
                var (full, width) = parts[p];
                _scales[(r * parts.Length) + p] = Compact(full.AsSpan(r * width, width), _weights.AsSpan((r * Width) + _starts[p], width));
            }
        }
    }

    /// <summary>What <see cref="Write"/> kept, on a machine with vectors as wide.</summary>
    public CompactRows(BinaryReader reader) => (_starts, _scales, _weights) = (Dense.Read<int>(reader), Dense.Read(reader), Dense.Read<sbyte>(reader));

    /// <summary>The length of all the sums together.</summary>
    public int Width => _starts[^1];

    public void Write(BinaryWriter writer)
    {
        Dense.Write(writer, _starts);
        Dense.Write(writer, _scales);
        Dense.Write(writer, _weights);
    }

    /// <summary>Where the sums of a matrix begin.</summary>
    public int Start(int part) => _starts[part];

    /// <summary>Adds up the rows that a sentence touches, weighed; <paramref name="sums"/> is of length <see cref="Width"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(SparseRow sentence, Span<float> sums)
    {
        sums.Clear();
        Fetch(sentence.Indexes);
        var parts = _starts.Length - 1;
        for (var i = 0; i < sentence.Indexes.Length; i++)
        {
            var index = sentence.Indexes[i];
            for (var p = 0; p < parts; p++)
            {
                Add(sums[_starts[p].._starts[p + 1]], _weights.AsSpan((index * Width) + _starts[p], _starts[p + 1] - _starts[p]), sentence.Values[i] * _scales[(index * parts) + p]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<float> sums, ReadOnlySpan<sbyte> weights, float factor)
    {
        if (Avx512F.IsSupported)
        {
            var factors = Vector512.Create(factor);
            var totals = MemoryMarshal.Cast<float, Vector512<float>>(sums);
            var row = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(weights)[..totals.Length];
            for (var j = 0; j < totals.Length; j++)
            {
                totals[j] = Vector512.FusedMultiplyAdd(factors, Vector512.ConvertToSingle(Avx512F.ConvertToVector512Int32(row[j])), totals[j]);
            }
        }
        else
        {
            AddAnywhere(sums, weights, new Vector<float>(factor));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddAnywhere(Span<float> sums, ReadOnlySpan<sbyte> weights, Vector<float> factor)
    {
        var row = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(weights);
        var totals = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var j = 0; j < row.Length; j++)
        {
            Vector.Widen(row[j], out var low, out var high);
            Vector.Widen(low, out var first, out var second);
            Vector.Widen(high, out var third, out var fourth);
            totals[(j * 4) + 3] += factor * Vector.ConvertToSingle(fourth);
            totals[(j * 4) + 2] += factor * Vector.ConvertToSingle(third);
            totals[(j * 4) + 1] += factor * Vector.ConvertToSingle(second);
            totals[j * 4] += factor * Vector.ConvertToSingle(first);
        }
    }

    // All rows at once are fetched in the time of a few: the arithmetic would wait for each.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Fetch(ReadOnlySpan<int> indexes)
    {
        var seen = 0;
        foreach (var index in indexes)
        {
            var row = _weights.AsSpan(index * Width, Width);
            for (var at = 0; at < row.Length; at += CacheLine)
            {
                seen += row[at];
            }
        }

        _ = Volatile.Read(ref seen);
    }

    private static float Compact(ReadOnlySpan<float> full, Span<sbyte> compact)
    {
        var most = 1e-9f;
        foreach (var weight in full)
        {
            most = MathF.Max(most, MathF.Abs(weight));
        }

        var scale = most / sbyte.MaxValue;
        for (var i = 0; i < full.Length; i++)
        {
            compact[i] = (sbyte)MathF.Round(full[i] / scale);
        }

        return scale;
    }
}
