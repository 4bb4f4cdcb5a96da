using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationBot.Language.Intents;

/// <summary>A trained matrix in one byte a weight, each row with a scale of its own: a sentence touches a hundred rows, and fetching them is most of what it costs.</summary>
internal sealed class CompactRows
{
    private static readonly int Lanes = Vector<sbyte>.Count;

    private readonly sbyte[] _weights;
    private readonly float[] _scales;

    /// <param name="full">Row after row.</param>
    /// <param name="width">The length of a row.</param>
    public CompactRows(float[] full, int width)
    {
        Width = (width + Lanes - 1) / Lanes * Lanes;
        var rows = width == 0 ? 0 : full.Length / width;
        (_weights, _scales) = (new sbyte[rows * Width], new float[rows]);
        for (var r = 0; r < rows; r++)
        {
            var row = full.AsSpan(r * width, width);
            var most = 1e-9f;
            foreach (var weight in row)
            {
                most = MathF.Max(most, MathF.Abs(weight));
            }

            _scales[r] = most / sbyte.MaxValue;
            for (var i = 0; i < width; i++)
            {
                _weights[(r * Width) + i] = (sbyte)MathF.Round(row[i] / _scales[r]);
            }
        }
    }

    /// <summary>The length of a row as it is kept; what goes beyond the width given is zero.</summary>
    public int Width { get; }

    /// <summary>Adds up the rows that a sentence touches, weighed; <paramref name="sums"/> is of length <see cref="Width"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(SparseRow sentence, Span<float> sums)
    {
        sums.Clear();
        var totals = MemoryMarshal.Cast<float, Vector<float>>(sums);
        for (var i = 0; i < sentence.Indexes.Length; i++)
        {
            var index = sentence.Indexes[i];
            var factor = new Vector<float>(sentence.Values[i] * _scales[index]);
            var row = MemoryMarshal.Cast<sbyte, Vector<sbyte>>(_weights.AsSpan(index * Width, Width));
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
    }
}
