using System.Runtime.CompilerServices;

namespace RelationBot.Language.Intents;

/// <summary>
/// The last step of an <see cref="EmbeddingModel"/> for reading only: weights lie by dimension, so that a dimension in which
/// a sentence has nothing, every other one, is passed over.
/// </summary>
internal sealed class ClassLayer
{
    private readonly float[] _weights;
    private readonly float[] _bias;

    /// <param name="weights">Class after class, a weight for each dimension.</param>
    /// <param name="bias">One for each class.</param>
    public ClassLayer(float[] weights, float[] bias)
    {
        var dimensions = weights.Length / bias.Length;
        (_weights, _bias) = (new float[weights.Length], bias);
        for (var c = 0; c < bias.Length; c++)
        {
            for (var d = 0; d < dimensions; d++)
            {
                _weights[(d * bias.Length) + c] = weights[(c * dimensions) + d];
            }
        }
    }

    /// <summary>What <see cref="Write"/> kept.</summary>
    public ClassLayer(BinaryReader reader) => (_weights, _bias) = (Dense.Read(reader), Dense.Read(reader));

    public void Write(BinaryWriter writer)
    {
        Dense.Write(writer, _weights);
        Dense.Write(writer, _bias);
    }

    /// <param name="hidden">The sum of the places of a sentence's features.</param>
    /// <param name="scores">A score for each class.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Scores(ReadOnlySpan<float> hidden, Span<float> scores)
    {
        _bias.CopyTo(scores);
        for (var d = 0; d < hidden.Length; d++)
        {
            if (hidden[d] > 0)
            {
                Dense.Add(scores, _weights.AsSpan(d * scores.Length, scores.Length), hidden[d]);
            }
        }
    }
}
