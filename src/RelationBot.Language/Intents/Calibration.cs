using System.Runtime.CompilerServices;

namespace RelationBot.Language.Intents;

/// <summary>
/// Makes probabilities of scores, by what sentences that a model had not seen turned out to mean. Where examples of
/// <see cref="IntentScore.None"/> were given, it also learns to tell them by how sure the model is, from those examples and
/// from the sentences of intents that the model had never heard of.
/// </summary>
internal sealed class Calibration
{
    /// <summary>With fewer examples of none than this, none is a class like the others.</summary>
    private const int FewestNone = 20;
    private const int ManySentences = 3000;
    private const int UnknownIntents = 10;

    /// <summary>How much more examples of none count, all together, than sentences of intents that the model had never heard of: those are only somewhat like what customers say beside the matter.</summary>
    private const double ExamplesCount = 15;

    /// <summary>The share of well understood sentences that may be given up to tell what is out of scope.</summary>
    private const double MayLose = 0.002;

    /// <summary>The share of them that are next to being taken for none: how their odds fall off tells where the few lie that may be given up.</summary>
    private const double Tail = 0.05;

    private readonly float _sharpness;
    private readonly Reliability? _reliability;
    private readonly LogisticRegression? _none;
    private readonly int _noneClass;

    private Calibration(float sharpness, Reliability? reliability, LogisticRegression? none, int noneClass) =>
        (_sharpness, _reliability, _none, _noneClass) = (sharpness, reliability, none, noneClass);

    public static Calibration Learn(TrainingSet set)
    {
        var noneClass = set.Intents.ToList().IndexOf(IntentScore.None);
        var none = Enumerable.Range(0, set.Count).Count(i => set.ClassOf(i) == noneClass);
        var learnsNone = noneClass >= 0 && none >= FewestNone && set.Intents.Count > UnknownIntents && set.Count >= ManySentences;
        var outcomes = CrossValidation.Run(set, learnsNone ? 4 : 5, learnsNone ? 2 : set.Count >= ManySentences ? 1 : 5, learnsNone ? UnknownIntents : 0, noneClass);
        var sharpness = Sharpness(outcomes.Where(o => !o.Unknown && (!learnsNone || o.Class != noneClass)).ToList());
        return learnsNone
            ? new Calibration(sharpness, null, LearnNone(outcomes, sharpness, noneClass), noneClass)
            : new Calibration(sharpness, Reliability.Of([.. outcomes.Select(o => First(o, sharpness))]), null, noneClass);
    }

    private static (float First, bool Right) First(Outcome outcome, float sharpness)
    {
        var probabilities = outcome.Scores.AsSpan().ToArray();
        Dense.Softmax(probabilities, sharpness);
        var first = probabilities.Max();
        return (first, probabilities[outcome.Class] == first);
    }

    /// <summary>Scores become probabilities, in place.</summary>
    /// <param name="scores">Of the ensemble.</param>
    /// <param name="signs">What else it told.</param>
    /// <param name="evidence">1 where the sentence says enough; less makes all intents more alike.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(Span<float> scores, Signs signs, double evidence)
    {
        Dense.Softmax(scores, _sharpness * (float)evidence);
        if (_none is null)
        {
            _reliability?.Apply(scores);
            return;
        }

        var none = (float)_none.Probability(Of(scores, signs, _noneClass));
        var others = 1 - scores[_noneClass];
        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] = c == _noneClass ? none : scores[c] * (1 - none) / MathF.Max(others, 1e-6f);
        }
    }

    private static float Sharpness(List<Outcome> outcomes)
    {
        var (best, least) = (1f, double.PositiveInfinity);
        for (var sharpness = 0.4f; sharpness < 8 && outcomes.Count > 0; sharpness *= 1.05f)
        {
            var loss = 0.0;
            foreach (var outcome in outcomes)
            {
                var scores = outcome.Scores.AsSpan().ToArray();
                Dense.Softmax(scores, sharpness);
                loss -= Math.Log(scores[outcome.Class] + 1e-9);
            }

            (best, least) = loss < least ? (sharpness, loss) : (best, least);
        }

        return best;
    }

    private static LogisticRegression LearnNone(List<Outcome> outcomes, float sharpness, int noneClass)
    {
        var (others, unknown, none) = (outcomes.Count(o => !o.Unknown && o.Class != noneClass), outcomes.Count(o => o.Unknown), outcomes.Count(o => o.Class == noneClass));
        var unknownWeight = outcomes.Count / (2 * (1 + ExamplesCount) * Math.Max(1, unknown));
        var examples = new List<(double[] Signs, bool None, bool Right, double Weight)>(outcomes.Count);
        foreach (var outcome in outcomes)
        {
            Dense.Softmax(outcome.Scores, sharpness);
            examples.Add((Of(outcome.Scores, outcome.Signs, noneClass), outcome.Unknown || outcome.Class == noneClass, Best(outcome.Scores, noneClass).Class == outcome.Class,
                outcome.Unknown ? unknownWeight : outcome.Class == noneClass ? ExamplesCount * unknownWeight * unknown / none : outcomes.Count / (2.0 * others)));
        }

        var model = LogisticRegression.Train([.. examples.Select(e => (e.Signs, e.None, e.Weight))]);

        // None is answered where its odds exceed the probability of the best intent; the odds are moved so that this costs what it may.
        var right = examples.Where(e => e.Right && !e.None).Select(e => model.Score(e.Signs) - e.Signs[0]).Order().ToList();
        var beyond = right.Skip((int)((1 - Tail) * (right.Count - 1))).ToList();
        return beyond.Count == 0 ? model : model.Moved(-(beyond[0] + ((beyond.Average() - beyond[0]) * Math.Log(Tail / MayLose))));
    }

    private static double[] Of(ReadOnlySpan<float> probabilities, Signs signs, int noneClass)
    {
        var (_, first, second) = Best(probabilities, noneClass);
        return [Math.Log(first + 1e-6), Math.Log(first + 1e-6) - Math.Log(second + 1e-6), signs.Margin, Math.Log(probabilities[noneClass] + 1e-6), signs.Disagreement, Math.Abs(signs.Disagreement),
            signs.Unknown.Words, signs.Unknown.Share];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (int Class, float First, float Second) Best(ReadOnlySpan<float> probabilities, int noneClass)
    {
        var (best, first, second) = (-1, 0f, 0f);
        for (var c = 0; c < probabilities.Length; c++)
        {
            if (c != noneClass && probabilities[c] > first)
            {
                (best, first, second) = (c, probabilities[c], first);
            }
            else if (c != noneClass)
            {
                second = MathF.Max(second, probabilities[c]);
            }
        }

        return (best, first, second);
    }
}
