using RelationBot.Language.Intents;

namespace RelationBot.Language.Statements.Learned;

/// <summary>What the models see in a message.</summary>
/// <param name="States">By what margin it states anything.</param>
/// <param name="Margins">Of each clause, by what margin it is of each kind, or states nothing.</param>
/// <param name="Tags">Of each clause the same as probabilities, by its words.</param>
internal readonly record struct ClauseSight(float States, float[][] Margins, float[][] Tags);

/// <summary>
/// Tells of each clause of a message whether it states a lasting thing, of which kind and under which key: linear models
/// learnt from invented messages. Immutable once trained; safe for concurrent use.
/// </summary>
internal sealed class ClauseModel
{
    private const int KeyFeatures = 1 << 13;
    private const int KeyEpochs = 4;

    private readonly float[] _kinds;
    private readonly float[] _states;
    private readonly float[] _keys;
    private readonly float[] _inferred;
    private readonly float[] _goesOn;
    private readonly WordTagger _tagger;
    private readonly string[] _keyNames;
    private readonly HashSet<(string Kind, string Key)> _pairs;

    private ClauseModel(float[] kinds, float[] states, float[] keys, float[] inferred, float[] goesOn, WordTagger tagger, string[] keyNames, HashSet<(string, string)> pairs) =>
        (_kinds, _states, _keys, _inferred, _goesOn, _tagger, _keyNames, _pairs) = (kinds, states, keys, inferred, goesOn, tagger, keyNames, pairs);

    private static int None => ClauseKinds.Names.Length;

    /// <summary>What <see cref="Write"/> kept.</summary>
    /// <exception cref="EndOfStreamException">There is less than was written.</exception>
    public static ClauseModel Read(BinaryReader reader)
    {
        string[] Names() => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        return new ClauseModel(
            Dense.Read(reader), Dense.Read(reader), Dense.Read(reader), Dense.Read(reader), Dense.Read(reader),
            WordTagger.Read(reader), Names(), [.. Names().Chunk(2).Select(pair => (pair[0], pair[1]))]);
    }

    public void Write(BinaryWriter writer)
    {
        foreach (var weights in (float[][])[_kinds, _states, _keys, _inferred, _goesOn])
        {
            Dense.Write(writer, weights);
        }

        _tagger.Write(writer);
        foreach (var names in (string[][])[_keyNames, [.. _pairs.SelectMany(pair => new[] { pair.Kind, pair.Key })]])
        {
            writer.Write(names.Length);
            Array.ForEach(names, writer.Write);
        }
    }

    /// <summary>Trains on messages and on their sentences alone: some seconds on two cores.</summary>
    public static ClauseModel Train(IReadOnlyList<TrainingMessage> written)
    {
        var messages = written.Concat(written.SelectMany(m => m.Sentences())).ToList();
        var keyNames = messages.SelectMany(m => m.Facts).Select(f => f.Key).Distinct().ToArray();
        var (kinds, states, keys, inferred, goesOn) = (new Examples(), new Examples(), new Examples(), new Examples(), new Examples());
        foreach (var ((message, features), m) in messages.AsParallel().AsOrdered().Select(m => (m, Seen(m))).AsEnumerable().Select((m, i) => (m, i)))
        {
            states.Add(features.OfWhole(), message.Facts.Count > 0 ? 1 : 0, message.Times);
            var before = (TrainingFact?)null;
            for (var c = 0; c < features.Clauses.Count; c++)
            {
                var (vector, fact) = (features.Of(c), StatedBy(message, features.Clauses[c]));
                kinds.Add(vector, fact is null ? None : Array.IndexOf(ClauseKinds.Names, fact.Kind), message.Times);

                // What a fact is called does not hang on what else its message says.
                if (fact is not null && m < written.Count)
                {
                    var folded = Folded(vector);
                    keys.Add(folded, Array.IndexOf(keyNames, fact.Key), message.Times);
                    inferred.Add(folded, fact.Explicit ? 0 : 1, message.Times);
                    if (before is not null)
                    {
                        goesOn.Add(folded, ReferenceEquals(fact, before) ? 1 : 0, message.Times);
                    }
                }

                before = fact;
            }
        }

        var tagger = Task.Run(() => WordTagger.Train([.. messages.SelectMany(m => Enumerable.Repeat(m, m.Times))]));
        return new ClauseModel(
            kinds.Margins(ClauseFeatures.Buckets, ClauseKinds.Names.Length + 1), states.Margins(ClauseFeatures.Buckets, 2),
            keys.Margins(KeyFeatures, keyNames.Length, KeyEpochs), inferred.Margins(KeyFeatures, 2), goesOn.Margins(KeyFeatures, 2),
            tagger.GetAwaiter().GetResult(), keyNames, [.. messages.SelectMany(m => m.Facts).Select(f => (f.Kind, f.Key))]);
    }

    private sealed class Examples
    {
        public List<SparseVector> Vectors { get; } = [];

        public List<int> ClassOf { get; } = [];

        public void Add(SparseVector vector, int ofClass, int times)
        {
            Vectors.AddRange(Enumerable.Repeat(vector, times));
            ClassOf.AddRange(Enumerable.Repeat(ofClass, times));
        }

        // The last feature is the constant.
        public float[] Margins(int buckets, int classes, int epochs = MarginModel.Epochs) =>
            MarginModel.Train(SparseRows.Of(Vectors, buckets + 1), [.. ClassOf], classes, epochs);
    }

    private static ClauseFeatures Seen(TrainingMessage message)
    {
        var features = new ClauseFeatures(message.Text, message.Locale);
        for (var c = 0; c < features.Clauses.Count; c++)
        {
            _ = features.Of(c);
        }

        _ = features.OfWhole();
        return features;
    }

    /// <summary>The fact of the training data that a clause states: the one whose words it shares most of.</summary>
    public static TrainingFact? StatedBy(TrainingMessage message, Clause clause)
    {
        var (best, most) = ((TrainingFact?)null, 0);
        foreach (var fact in message.Facts)
        {
            var shared = Math.Min(clause.End, fact.End) - Math.Max(clause.Start, fact.Start);
            if (shared > most && (2 * shared >= fact.End - fact.Start || 2 * shared >= clause.End - clause.Start))
            {
                (best, most) = (fact, shared);
            }
        }

        return best;
    }

    public ClauseSight See(ClauseFeatures features)
    {
        Span<float> states = stackalloc float[2];
        Sum(_states, features.OfWhole().Row, states);
        var margins = new float[features.Clauses.Count][];
        for (var c = 0; c < margins.Length; c++)
        {
            margins[c] = new float[ClauseKinds.Names.Length + 1];
            Sum(_kinds, features.Of(c).Row, margins[c]);
        }

        return new ClauseSight(states[1], margins, _tagger.Means(features.Words, features.Clauses));
    }

    /// <summary>The key that suits a clause of this kind, and whether it says so itself.</summary>
    public (string Key, bool Explicit) Name(ClauseFeatures features, int clause, string kind)
    {
        var row = Folded(features.Of(clause)).Row;
        var margins = new float[_keyNames.Length];
        Sum(_keys, row, margins);
        var (key, most) = ("", float.NegativeInfinity);
        for (var k = 0; k < margins.Length; k++)
        {
            (key, most) = margins[k] > most && _pairs.Contains((kind, _keyNames[k])) ? (_keyNames[k], margins[k]) : (key, most);
        }

        Span<float> inferred = stackalloc float[2];
        Sum(_inferred, row, inferred);
        return (key, inferred[1] < 0);
    }

    /// <summary>By what margin a clause says more of what the clause before it states, rather than another thing.</summary>
    public float GoesOn(ClauseFeatures features, int clause)
    {
        Span<float> goesOn = stackalloc float[2];
        Sum(_goesOn, Folded(features.Of(clause)).Row, goesOn);
        return goesOn[1];
    }

    // Many keys over few features: the buckets are laid upon each other.
    private static SparseVector Folded(SparseVector vector) => vector.Folded(KeyFeatures, ClauseFeatures.Buckets);

    private static void Sum(float[] weights, SparseRow row, Span<float> margins)
    {
        margins.Clear();
        for (var i = 0; i < row.Indexes.Length; i++)
        {
            var own = weights.AsSpan(row.Indexes[i] * margins.Length, margins.Length);
            for (var c = 0; c < margins.Length; c++)
            {
                margins[c] += own[c] * row.Values[i];
            }
        }
    }
}
