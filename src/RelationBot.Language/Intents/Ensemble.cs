namespace RelationBot.Language.Intents;

/// <summary>One margin model and two embedding models, which err on different sentences: the mean of their log-probabilities.</summary>
internal sealed class Ensemble
{
    private const float MarginSharpness = 6;
    private const float MarginShare = 0.5f;

    private readonly MarginModel _margins;
    private readonly EmbeddingModel[] _embeddings;

    private Ensemble(MarginModel margins, EmbeddingModel[] embeddings) => (_margins, _embeddings) = (margins, embeddings);

    /// <param name="rows">Each sentence, then variants of each in the same order.</param>
    /// <param name="classOf">The class of each sentence.</param>
    /// <param name="classes">How many classes there are.</param>
    /// <param name="embeddings">How many embedding models.</param>
    public static Ensemble Train(SparseRows rows, int[] classOf, int classes, int embeddings)
    {
        var models = new EmbeddingModel[embeddings];
        MarginModel? margins = null;
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
        return new Ensemble(margins!, models);
    }

    /// <summary>Scores whose softmax are the probabilities, calibration apart.</summary>
    /// <returns>The greatest margin: how far the sentence lies on the side of any class.</returns>
    public float Scores(SparseRow row, Span<float> scores)
    {
        Span<float> one = new float[scores.Length];
        _margins.Scores(row, one);
        var margin = float.MinValue;
        foreach (var score in one)
        {
            margin = MathF.Max(margin, score);
        }

        scores.Clear();
        AddLogs(scores, one, MarginSharpness, MarginShare);
        foreach (var model in _embeddings)
        {
            model.Scores(row, one);
            AddLogs(scores, one, 1, (1 - MarginShare) / _embeddings.Length);
        }

        return margin;
    }

    // Few sentences need more rounds, and take none of the time.
    private static int EpochsFor(int sentences) => sentences > 5000 ? 12 : sentences > 2000 ? 15 : 18;

    private static void AddLogs(Span<float> sums, Span<float> scores, float sharpness, float share)
    {
        Dense.Softmax(scores, sharpness);
        for (var c = 0; c < scores.Length; c++)
        {
            sums[c] += share * MathF.Log(scores[c] + 1e-7f);
        }
    }
}
