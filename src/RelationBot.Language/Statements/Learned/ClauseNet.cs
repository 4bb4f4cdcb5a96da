using RelationBot.Language.Intents;

namespace RelationBot.Language.Statements.Learned;

/// <summary>An embedding model or several over the features of a clause or a message: they err on other clauses than the margin models do.</summary>
internal sealed class ClauseNet
{
    private const int Models = 1;
    private const int Epochs = 6;
    private const int Features = 1 << 14;

    private readonly EmbeddingModel[] _models = new EmbeddingModel[Models];
    private readonly float[][] _places = new float[Models][];
    private readonly int _classes;

    private ClauseNet(int classes) => _classes = classes;

    public static ClauseNet Train(IReadOnlyList<SparseVector> vectors, int[] classOf, int classes)
    {
        var net = new ClauseNet(classes);
        var rows = SparseRows.Of([.. vectors.Select(v => v.Folded(Features, ClauseFeatures.Buckets))], Features + 1);
        Parallel.For(0, Models, m =>
        {
            net._models[m] = EmbeddingModel.Train(rows, classOf, classes, m + 1, Epochs);
            net._places[m] = net._models[m].TakePlaces();
        });
        return net;
    }

    public static ClauseNet Read(BinaryReader reader)
    {
        var net = new ClauseNet(reader.ReadInt32());
        for (var m = 0; m < Models; m++)
        {
            (net._models[m], net._places[m]) = (EmbeddingModel.Read(reader), Dense.Read(reader));
        }

        return net;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_classes);
        for (var m = 0; m < Models; m++)
        {
            _models[m].Write(writer);
            Dense.Write(writer, _places[m]);
        }
    }

    /// <summary>The logarithms of the probabilities of the classes, their mean over the models.</summary>
    public float[] Logs(SparseVector vector)
    {
        var row = vector.Folded(Features, ClauseFeatures.Buckets).Row;
        var logs = new float[_classes];
        Span<float> scores = stackalloc float[_classes];
        Span<float> hidden = stackalloc float[EmbeddingModel.Dimensions];
        for (var m = 0; m < Models; m++)
        {
            hidden.Clear();
            for (var i = 0; i < row.Indexes.Length; i++)
            {
                Dense.Add(hidden, _places[m].AsSpan(row.Indexes[i] * EmbeddingModel.Dimensions, EmbeddingModel.Dimensions), row.Values[i]);
            }

            _models[m].Scores(hidden, scores);
            Dense.Softmax(scores, 1);
            for (var c = 0; c < _classes; c++)
            {
                logs[c] += MathF.Log(scores[c] + 1e-6f) / Models;
            }
        }

        return logs;
    }
}
