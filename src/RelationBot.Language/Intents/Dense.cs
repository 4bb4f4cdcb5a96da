using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RelationBot.Language.Intents;

/// <summary>Arithmetic on dense vectors, as many numbers at a time as the machine takes.</summary>
internal static class Dense
{
    /// <summary><paramref name="sum"/> += <paramref name="factor"/> × <paramref name="vector"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> sum, ReadOnlySpan<float> vector, float factor)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(vector);
        var factors = new Vector<float>(factor);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += factors * vectors[i];
        }

        for (var i = sums.Length * Vector<float>.Count; i < sum.Length; i++)
        {
            sum[i] += factor * vector[i];
        }
    }

    public static void Scale(Span<float> vector, float factor)
    {
        foreach (ref var value in vector)
        {
            value *= factor;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var lefts = MemoryMarshal.Cast<float, Vector<float>>(left);
        var rights = MemoryMarshal.Cast<float, Vector<float>>(right);

        // Four sums at once: one alone waits for each addition before it starts the next.
        var (first, second, third, fourth) = (Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero, Vector<float>.Zero);
        var at = 0;
        for (; at + 4 <= lefts.Length; at += 4)
        {
            first += lefts[at] * rights[at];
            second += lefts[at + 1] * rights[at + 1];
            third += lefts[at + 2] * rights[at + 2];
            fourth += lefts[at + 3] * rights[at + 3];
        }

        for (; at < lefts.Length; at++)
        {
            first += lefts[at] * rights[at];
        }

        var sum = Vector.Sum(first + second + (third + fourth));
        for (var i = lefts.Length * Vector<float>.Count; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Scores become probabilities, sharper where <paramref name="sharpness"/> is over 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Softmax(Span<float> scores, float sharpness)
    {
        var max = float.MinValue;
        foreach (var score in scores)
        {
            max = MathF.Max(max, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp((score - max) * sharpness);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }
    }

    /// <summary><paramref name="sum"/> += <paramref name="share"/> × the logarithms of the probabilities that <paramref name="scores"/> make; the scores are lost.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddLogSoftmax(Span<float> sum, Span<float> scores, float sharpness, float share)
    {
        const float Least = 1e-7f;
        var vectors = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var rest = vectors.Length * Vector<float>.Count;
        var max = float.MinValue;
        foreach (var score in scores)
        {
            max = MathF.Max(max, score);
        }

        var totals = Vector<float>.Zero;
        foreach (ref var vector in vectors)
        {
            vector = Vector.Exp((vector - new Vector<float>(max)) * sharpness);
            totals += vector;
        }

        var total = Vector.Sum(totals);
        for (var i = rest; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp((scores[i] - max) * sharpness);
            total += scores[i];
        }

        var sums = MemoryMarshal.Cast<float, Vector<float>>(sum);
        for (var i = 0; i < vectors.Length; i++)
        {
            sums[i] += Vector.Log((vectors[i] / total) + new Vector<float>(Least)) * share;
        }

        for (var i = rest; i < scores.Length; i++)
        {
            sum[i] += share * MathF.Log((scores[i] / total) + Least);
        }
    }

    public static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    /// <exception cref="EndOfStreamException">There is less than was written.</exception>
    public static float[] Read(BinaryReader reader) => Read<float>(reader);

    /// <inheritdoc cref="Read(BinaryReader)"/>
    public static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
