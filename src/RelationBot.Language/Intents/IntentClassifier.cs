using System.Runtime.CompilerServices;
using RelationBot.Language.Concepts;

namespace RelationBot.Language.Intents;

/// <summary>
/// Tells which intent a sentence expresses: linear models and learnt embeddings over words, pairs of words and letter
/// groups, calibrated on sentences they had not seen. Immutable once trained; safe for concurrent use.
/// </summary>
public sealed class IntentClassifier
{
    /// <summary>What one word of content alone is worth: it names a thing rather than a wish.</summary>
    private const double OneWord = 0.5;

    private readonly Locale _locale;
    private readonly ConceptLexicon _lexicon;
    private readonly Scope _scope;
    private readonly string[] _intents;
    private readonly Reader _reader;
    private readonly Vocabulary _vocabulary;
    private readonly Ensemble _models;
    private readonly Calibration _calibration;

    private IntentClassifier(TrainingSet set, Scope scope, Ensemble models, Calibration calibration) =>
        (_locale, _lexicon, _scope, _intents, _reader, _vocabulary, _models, _calibration) = (set.Locale, set.Lexicon, scope, [.. set.Intents], set.Reader, set.Vocabulary, models, calibration);

    /// <summary>
    /// Learns from sentences; the same sentences in the same order always give the same classifier. Sentences of intent
    /// <see cref="IntentScore.None"/> are examples of what is out of scope.
    /// </summary>
    public static IntentClassifier Train(IEnumerable<LabelledSentence> sentences, Locale locale, Scope scope = Scope.Open)
    {
        var set = new TrainingSet([.. sentences, .. scope == Scope.Open ? OutOfScope.Of(locale).Select(text => new LabelledSentence(text, IntentScore.None)) : []], locale);
        var calibration = Task.Run(() => Calibration.Learn(set));
        var models = set.Train(embeddings: 3);
        return new IntentClassifier(set, scope, models, calibration.GetAwaiter().GetResult());
    }

    /// <summary>Every intent, most probable first, <see cref="IntentScore.None"/> among them where anything taught it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IReadOnlyList<IntentScore> Classify(string text)
    {
        var words = _reader.Read(text);
        Span<float> probabilities = new float[_intents.Length];
        var signs = _models.Scores(_vocabulary.Vector(Features.Of(words, _locale, _lexicon)).Row, probabilities) with { Unknown = _vocabulary.Unknown(words, _locale) };
        _calibration.Apply(probabilities, signs, _scope == Scope.Open && Content(words) < 2 ? OneWord : 1);
        var familiar = _scope == Scope.Open ? _vocabulary.Familiarity(words, _locale) : 1;
        return Ordered(probabilities, familiar);
    }

    // A float that is not negative has the order of its bits; of equals the first comes first.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private IntentScore[] Ordered(ReadOnlySpan<float> probabilities, double familiar)
    {
        var values = new double[probabilities.Length];
        var keys = new long[probabilities.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = (probabilities[i] * familiar) + (_intents[i] == IntentScore.None ? 1 - familiar : 0);
            keys[i] = ((long)~BitConverter.SingleToUInt32Bits((float)values[i]) << 32) | (uint)i;
        }

        Sort(keys);
        var scores = new IntentScore[keys.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var at = (int)keys[i];
            scores[i] = new IntentScore(_intents[at], values[at]);
        }

        return scores;
    }

    // Shell's: the runtime's own, which it compiles well only after a while, would be half of what the first thousands of sentences cost.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(Span<long> keys)
    {
        foreach (var gap in (ReadOnlySpan<int>)[701, 301, 132, 57, 23, 10, 4, 1])
        {
            for (var i = gap; i < keys.Length; i++)
            {
                var (key, at) = (keys[i], i);
                for (; at >= gap && keys[at - gap] > key; at -= gap)
                {
                    keys[at] = keys[at - gap];
                }

                keys[at] = key;
            }
        }
    }

    private int Content(List<SentenceWord> words)
    {
        var content = 0;
        foreach (var word in words)
        {
            content += FillerWords.IsSmall(word.Form, _locale) ? 0 : 1;
        }

        return content;
    }
}
