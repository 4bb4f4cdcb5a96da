using RelationBot.Language.Intents;

namespace RelationBot.Language.Statements.Learned;

/// <summary>What a clause states, as far as the models see it.</summary>
/// <param name="Fact">How likely it is that it states a lasting thing, and of this kind.</param>
internal readonly record struct ClauseScore(string Kind, string Key, bool Explicit, double Fact);

/// <summary>
/// Tells of each clause of a message whether it states a lasting thing, of which kind and under which key: linear models
/// learnt from invented messages. Immutable once trained; safe for concurrent use.
/// </summary>
internal sealed class ClauseModel
{
    /// <summary>The kinds, in the order of the models' classes; after them comes « nothing ».</summary>
    public static readonly string[] Kinds = ["preference", "expectation", "criterion", "criticism", "priority", "project", "personal", "promise"];

    private static readonly double[] OfKind = [-0.983, -0.789, -0.608, -0.684, -0.795, -0.691, -0.877, -0.190];

    private const int KeyFeatures = 1 << 13;

    private readonly float[] _kinds;
    private readonly float[] _states;
    private readonly float[] _keys;
    private readonly float[] _inferred;
    private readonly float[] _goesOn;
    private readonly string[] _keyNames;
    private readonly HashSet<(string Kind, string Key)> _pairs;

    private ClauseModel(float[] kinds, float[] states, float[] keys, float[] inferred, float[] goesOn, string[] keyNames, HashSet<(string, string)> pairs) =>
        (_kinds, _states, _keys, _inferred, _goesOn, _keyNames, _pairs) = (kinds, states, keys, inferred, goesOn, keyNames, pairs);

    private static int None => Kinds.Length;

    public static ClauseModel Train(IReadOnlyList<TrainingMessage> messages)
    {
        var (clauses, kindOf, whole, statesOf) = (new List<SparseVector>(), new List<int>(), new List<SparseVector>(), new List<int>());
        var (facts, keyOf, inferredOf) = (new List<SparseVector>(), new List<int>(), new List<int>());
        var (later, goesOnOf) = (new List<SparseVector>(), new List<int>());
        var keyNames = messages.SelectMany(m => m.Facts).Select(f => f.Key).Distinct().ToArray();
        foreach (var message in messages)
        {
            var features = new ClauseFeatures(message.Text, message.Locale);
            whole.Add(features.OfWhole());
            statesOf.Add(message.Facts.Count > 0 ? 1 : 0);
            var before = (TrainingFact?)null;
            for (var c = 0; c < features.Clauses.Count; c++)
            {
                var vector = features.Of(c);
                clauses.Add(vector);
                var fact = StatedBy(message, features.Clauses[c]);
                kindOf.Add(fact is null ? None : Array.IndexOf(Kinds, fact.Kind));
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
        var kinds = MarginModel.Train(SparseRows.Of(clauses, ClauseFeatures.Buckets + 1), [.. kindOf], Kinds.Length + 1);
        var keys = MarginModel.Train(SparseRows.Of(facts, KeyFeatures + 1), [.. keyOf], keyNames.Length);
        var inferred = MarginModel.Train(SparseRows.Of(facts, KeyFeatures + 1), [.. inferredOf], 2);
        var goesOn = MarginModel.Train(SparseRows.Of(later, KeyFeatures + 1), [.. goesOnOf], 2);
        return new ClauseModel(kinds, states, keys, inferred, goesOn, keyNames, [.. messages.SelectMany(m => m.Facts).Select(f => (f.Kind, f.Key))]);
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

    /// <summary>The margins by which the message states anything, and by which each clause is of each kind or nothing.</summary>
    public (float States, float[][] Clauses) Margins(ClauseFeatures features)
    {
        Span<float> states = stackalloc float[2];
        Sum(_states, features.OfWhole().Row, states);
        var clauses = new float[features.Clauses.Count][];
        for (var c = 0; c < clauses.Length; c++)
        {
            clauses[c] = new float[Kinds.Length + 1];
            Sum(_kinds, features.Of(c).Row, clauses[c]);
        }

        return (states[1], clauses);
    }

    /// <summary>The likeliest kind of a clause, and how likely it is that it states a thing of that kind: by how far it is from stating nothing, how far that kind leads, and what the whole message looks like.</summary>
    /// <remarks>The weights are those of a logistic regression on messages that the models had not seen, in four parts.</remarks>
    public static (int Kind, double Probability) Judge(float[] margins, float states)
    {
        var (best, second) = (0, -1);
        for (var k = 1; k < Kinds.Length; k++)
        {
            if (margins[k] > margins[best])
            {
                (best, second) = (k, best);
            }
            else if (second < 0 || margins[k] > margins[second])
            {
                second = k;
            }
        }

        var evidence = OfKind[best] - (0.685 * margins[None]) + (1.942 * margins[best]) + (0.172 * states) + (0.485 * (margins[best] - margins[second]));
        return (best, 1 / (1 + Math.Exp(-evidence)));
    }

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

    /// <summary>Whether a clause says more of what the clause before it states, rather than another thing.</summary>
    public bool GoesOn(ClauseFeatures features, int clause)
    {
        Span<float> goesOn = stackalloc float[2];
        Sum(_goesOn, Folded(features.Of(clause)).Row, goesOn);
        return goesOn[1] > 0;
    }

    // Many keys over few features: the buckets are laid upon each other.
    private static SparseVector Folded(SparseVector vector)
    {
        var row = vector.Row;
        var sums = new SortedDictionary<int, float>();
        for (var i = 0; i < row.Indexes.Length; i++)
        {
            var index = row.Indexes[i] == ClauseFeatures.Buckets ? KeyFeatures : row.Indexes[i] % KeyFeatures;
            sums[index] = sums.GetValueOrDefault(index) + row.Values[i];
        }

        return new SparseVector([.. sums.Keys], [.. sums.Values], sums.Count);
    }

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
