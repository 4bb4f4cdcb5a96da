using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// Tells of each word of a message whether it belongs to what states a lasting thing, and of which kind: softmax regression by
/// AdaGrad (Duchi et al. 2011), with features left out at random. It errs on other messages than models of whole clauses do.
/// </summary>
internal sealed class WordTagger
{
    private const int Epochs = 5;
    private const float Rate = 0.06f;
    private const float LeftOut = 0.15f;
    private const float Learnt = 1e-6f;

    private static readonly int Labels = ClauseKinds.Names.Length + 1;

    private readonly float[] _weights;

    private WordTagger(float[] weights) => _weights = weights;

    private static int None => Labels - 1;

    public static WordTagger Read(BinaryReader reader) => new(Dense.Read(reader));

    public void Write(BinaryWriter writer) => Dense.Write(writer, _weights);

    public static WordTagger Train(IReadOnlyList<TrainingMessage> messages)
    {
        var examples = messages.AsParallel().AsOrdered().Select(m => Examples(m).ToArray()).ToArray();
        var (weights, squares, scores) = (new float[WordRows.Buckets * Labels], new float[WordRows.Buckets], new float[Labels]);
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            var rate = Rate * (1.02f - ((float)epoch / Epochs));
            foreach (var (row, label) in examples.SelectMany(e => e))
            {
                // Those left out go to the end.
                var kept = row.Length;
                for (var i = 0; i < kept;)
                {
                    if (random.NextSingle() < LeftOut)
                    {
                        (row[i], row[kept - 1]) = (row[--kept], row[i]);
                    }
                    else
                    {
                        i++;
                    }
                }

                Learn(row.AsSpan(0, kept), label, rate);
            }
        }

        return new WordTagger(weights);

        void Learn(ReadOnlySpan<int> row, int label, float rate)
        {
            Probabilities(weights, row, scores);
            scores[label] -= 1;
            var energy = Dense.Dot(scores, scores) / Labels;
            if (energy < Learnt)
            {
                return;
            }

            foreach (var f in row)
            {
                squares[f] += energy;
                Dense.Add(weights.AsSpan(f * Labels, Labels), scores, -rate / MathF.Sqrt(squares[f] + 1));
            }
        }
    }

    /// <summary>Of each clause the mean over its words of how likely they are to be of each kind, or of nothing.</summary>
    public float[][] Means(WordRows words, IReadOnlyList<Clause> clauses)
    {
        var (row, scores) = (new List<int>(), new float[Labels]);
        var (means, clause) = (clauses.Select(_ => new float[Labels]).ToArray(), 0);
        var counts = new int[clauses.Count];
        for (var i = 0; i < words.Words.Count && clause < clauses.Count; i++)
        {
            var word = words.Words[i];
            while (clause < clauses.Count && word.Start >= clauses[clause].End)
            {
                clause++;
            }

            if (clause < clauses.Count && word.IsWord && word.Start >= clauses[clause].Start)
            {
                Probabilities(_weights, words.Row(i, row), scores);
                Dense.Add(means[clause], scores, 1);
                counts[clause]++;
            }
        }

        for (var c = 0; c < means.Length; c++)
        {
            means[c][None] = counts[c] == 0 ? 1 : means[c][None];
            Dense.Scale(means[c], 1f / Math.Max(1, counts[c]));
        }

        return means;
    }

    private static IEnumerable<(int[] Row, int Label)> Examples(TrainingMessage message)
    {
        var (words, row) = (new WordRows(Tokenizer.Tokenize(message.Text, message.Locale), message.Locale), new List<int>());
        for (var i = 0; i < words.Words.Count; i++)
        {
            if (words.Words[i].IsWord)
            {
                yield return (words.Row(i, row).ToArray(), LabelOf(message, words.Words[i]));
            }
        }
    }

    private static int LabelOf(TrainingMessage message, Token word) =>
        message.Facts.FirstOrDefault(f => word.Start >= f.Start && word.Start < f.End) is { } fact ? Array.IndexOf(ClauseKinds.Names, fact.Kind) : None;

    private static void Probabilities(float[] weights, ReadOnlySpan<int> row, float[] scores)
    {
        Array.Clear(scores);
        foreach (var f in row)
        {
            Dense.Add(scores, weights.AsSpan(f * Labels, Labels), 1);
        }

        Dense.Softmax(scores, 1);
    }
}
