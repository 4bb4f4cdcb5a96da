using RelationBot.Language.Intents;

namespace RelationBot.Language.Statements.Learned;

/// <summary>What the models see in a message.</summary>
/// <param name="States">By what margin it states anything.</param>
/// <param name="StatesNet">The same as the nets see it: the logarithm of how much likelier than not.</param>
/// <param name="Margins">Of each clause, by what margin it is of each kind, or states nothing.</param>
/// <param name="Logs">Of each clause the logarithms of the same, as probabilities of the nets.</param>
/// <param name="Tags">The same as probabilities, by its words.</param>
internal readonly record struct ClauseSight(float States, float StatesNet, float[][] Margins, float[][] Logs, float[][] Tags);

/// <summary>
/// Tells of each clause of a message whether it states a lasting thing, of which kind and under which key: linear models
/// and nets learnt from invented messages. Immutable once trained; safe for concurrent use.
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
    private readonly ClauseNet _kindsNet;
    private readonly ClauseNet _statesNet;
    private readonly WordTagger _tagger;
    private readonly string[] _keyNames;
    private readonly HashSet<(string Kind, string Key)> _pairs;

    private ClauseModel(float[] kinds, float[] states, float[] keys, float[] inferred, float[] goesOn, ClauseNet kindsNet, ClauseNet statesNet, WordTagger tagger, string[] keyNames, HashSet<(string, string)> pairs) =>
        (_kinds, _states, _keys, _inferred, _goesOn, _kindsNet, _statesNet, _tagger, _keyNames, _pairs) = (kinds, states, keys, inferred, goesOn, kindsNet, statesNet, tagger, keyNames, pairs);

    private static int None => ClauseKinds.Names.Length;

    /// <summary>What <see cref="Write"/> kept.</summary>
    /// <exception cref="EndOfStreamException">There is less than was written.</exception>
    public static ClauseModel Read(BinaryReader reader)
    {
        string[] Names() => [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => reader.ReadString())];
        return new ClauseModel(
            Dense.Read(reader), Dense.Read(reader), Dense.Read(reader), Dense.Read(reader), Dense.Read(reader),
            ClauseNet.Read(reader), ClauseNet.Read(reader), WordTagger.Read(reader), Names(), [.. Names().Chunk(2).Select(pair => (pair[0], pair[1]))]);
    }

    public void Write(BinaryWriter writer)
    {
        foreach (var weights in (float[][])[_kinds, _states, _keys, _inferred, _goesOn])
        {
            Dense.Write(writer, weights);
        }

        _kindsNet.Write(writer);
        _statesNet.Write(writer);
        _tagger.Write(writer);
        foreach (var names in (string[][])[_keyNames, [.. _pairs.SelectMany(pair => new[] { pair.Kind, pair.Key })]])
        {
            writer.Write(names.Length);
            Array.ForEach(names, writer.Write);
        }
    }

    public static ClauseModel Train(IReadOnlyList<TrainingMessage> written)
    {
        var messages = written.Concat(written.SelectMany(m => m.Sentences())).ToList();
        var (clauses, kindOf, whole, statesOf) = (new List<SparseVector>(), new List<int>(), new List<SparseVector>(), new List<int>());
        var (facts, keyOf, inferredOf) = (new List<SparseVector>(), new List<int>(), new List<int>());
        var (later, goesOnOf) = (new List<SparseVector>(), new List<int>());
        var (netClauses, netWhole) = (new List<SparseVector>(), new List<SparseVector>());
        var keyNames = messages.SelectMany(m => m.Facts).Select(f => f.Key).Distinct().ToArray();
        foreach (var (message, features) in messages.AsParallel().AsOrdered().Select(m => (m, Seen(m))))
        {
            whole.Add(features.OfWhole().All);
            netWhole.Add(features.OfWhole().ForNet);
            statesOf.Add(message.Facts.Count > 0 ? 1 : 0);
            var before = (TrainingFact?)null;
            for (var c = 0; c < features.Clauses.Count; c++)
            {
                var vector = features.Of(c).All;
                clauses.Add(vector);
                netClauses.Add(features.Of(c).ForNet);
                var fact = StatedBy(message, features.Clauses[c]);
                kindOf.Add(fact is null ? None : Array.IndexOf(ClauseKinds.Names, fact.Kind));
                if (fact is not null)
                {
                    facts.Add(Folded(vector));
                    keyOf.Add(Array.IndexOf(keyNames, fact.Key));
                    inferredOf.Add(fact.Explicit ? 0 : 1);
                }

                if (fact is not null && before is not null)
                {
                    later.Add(Folded(vector));
                    goesOnOf.Add(ReferenceEquals(fact, before) ? 1 : 0);
                }

                before = fact;
            }
        }

        var states = MarginModel.Train(SparseRows.Of(whole, ClauseFeatures.Buckets + 1), [.. statesOf], 2);
        var kinds = MarginModel.Train(SparseRows.Of(clauses, ClauseFeatures.Buckets + 1), [.. kindOf], ClauseKinds.Names.Length + 1);
        var keys = MarginModel.Train(SparseRows.Of(facts, KeyFeatures + 1), [.. keyOf], keyNames.Length, KeyEpochs);
        var inferred = MarginModel.Train(SparseRows.Of(facts, KeyFeatures + 1), [.. inferredOf], 2);
        var goesOn = MarginModel.Train(SparseRows.Of(later, KeyFeatures + 1), [.. goesOnOf], 2);
        ClauseNet kindsNet = null!, statesNet = null!;
        WordTagger tagger = null!;
        Parallel.Invoke(
            () => kindsNet = ClauseNet.Train(netClauses, [.. kindOf], ClauseKinds.Names.Length + 1),
            () => tagger = WordTagger.Train(messages),
            () => statesNet = ClauseNet.Train(netWhole, [.. statesOf], 2));
        return new ClauseModel(kinds, states, keys, inferred, goesOn, kindsNet, statesNet, tagger, keyNames, [.. messages.SelectMany(m => m.Facts).Select(f => (f.Kind, f.Key))]);
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
        Sum(_states, features.OfWhole().All.Row, states);
        var net = _statesNet.Logs(features.OfWhole().ForNet);
        var (margins, logs) = (new float[features.Clauses.Count][], new float[features.Clauses.Count][]);
        for (var c = 0; c < margins.Length; c++)
        {
            margins[c] = new float[ClauseKinds.Names.Length + 1];
            Sum(_kinds, features.Of(c).All.Row, margins[c]);
            logs[c] = _kindsNet.Logs(features.Of(c).ForNet);
        }

        return new ClauseSight(states[1], net[1] - net[0], margins, logs, _tagger.Means(features.Words, features.Clauses));
    }

    /// <summary>The key that suits a clause of this kind, and whether it says so itself.</summary>
    public (string Key, bool Explicit) Name(ClauseFeatures features, int clause, string kind)
    {
        var row = Folded(features.Of(clause).All).Row;
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
        Sum(_goesOn, Folded(features.Of(clause).All).Row, goesOn);
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
