using System.Buffers;
using System.Runtime.CompilerServices;

namespace RelationBot.Language.Intents;

/// <summary>What else the models tell of a sentence.</summary>
/// <param name="Margin">The greatest margin: how far the sentence lies on the side of any class.</param>
/// <param name="Disagreement">By how much the margin model and the embedding models differ on the best class, as logarithms of probabilities.</param>
/// <param name="Unknown">How many of its words training never met, and what share of it they are.</param>
internal readonly record struct Signs(float Margin, float Disagreement, (int Words, float Share) Unknown = default);

/// <summary>One margin model and three embedding models, which err on different sentences: the mean of their log-probabilities.</summary>
internal sealed class Ensemble
{
    private const float MarginSharpness = 6;

    // Places of features need many sentences to be learnt.
    private const int Many = 2000;
    private const float MarginShareOfMany = 0.5f;
    private const float MarginShareOfFew = 0.65f;

    private readonly CompactRows _rows;
    private readonly ClassLayer[] _layers;
    private readonly float _marginShare;

    private Ensemble(float[] margins, int classes, EmbeddingModel[] embeddings, float marginShare)
    {
        _rows = new CompactRows([(margins, classes), .. embeddings.Select(e => (e.TakePlaces(), EmbeddingModel.Dimensions))]);
        (_layers, _marginShare) = ([.. embeddings.Select(e => e.Layer())], marginShare);
    }

    /// <param name="rows">Each sentence, then variants of each in the same order.</param>
    /// <param name="classOf">The class of each sentence.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="embeddings">How many embedding models.</param>
    public static Ensemble Train(SparseRows rows, int[] classOf, int classes, int embeddings)
    {
        var models = new EmbeddingModel[embeddings];
        float[] margins = [];
        Parallel.For(0, embeddings + 1, i =>
        {
            if (i < embeddings)
            {
                models[i] = EmbeddingModel.Train(rows, classOf, classes, i + 1, EpochsFor(classOf.Length));
            }
            else
            {
                margins = MarginModel.Train(rows.First(classOf.Length), classOf, classes);
            }
        });
        return new Ensemble(margins, classes, models, classOf.Length > Many ? MarginShareOfMany : MarginShareOfFew);
    }

    /// <summary>Scores whose softmax are the probabilities, calibration apart.</summary>
    /// <param name="row">The sentence.</param>
    /// <param name="scores">A score for each class.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Signs Scores(SparseRow row, Span<float> scores)
    {
        var width = _rows.Width;
        var numbers = ArrayPool<float>.Shared.Rent(width + scores.Length);
        var sums = numbers.AsSpan(0, width);
        var margins = numbers.AsSpan(width, scores.Length);
        _rows.Sum(row, sums);
        var one = sums[..scores.Length];
        var margin = float.MinValue;
        foreach (var score in one)
        {
            margin = MathF.Max(margin, score);
        }

        scores.Clear();
        Dense.AddLogSoftmax(scores, one, MarginSharpness, _marginShare);
        scores.CopyTo(margins);
        for (var m = 0; m < _layers.Length; m++)
        {
            _layers[m].Scores(sums.Slice(_rows.Start(m + 1), EmbeddingModel.Dimensions), one);
            Dense.AddLogSoftmax(scores, one, 1, (1 - _marginShare) / _layers.Length);
        }

        var signs = new Signs(margin, Disagreement(margins, scores));
        ArrayPool<float>.Shared.Return(numbers);
        return signs;
    }

    private float Disagreement(Span<float> margins, Span<float> scores)
    {
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        return (margins[best] / _marginShare) - ((scores[best] - margins[best]) / (1 - _marginShare));
    }

    // Few sentences need more rounds, and take none of the time.
    private static int EpochsFor(int sentences) => sentences > 5000 ? 13 : 18;
}
