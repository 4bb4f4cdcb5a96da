namespace RelationBot.Language.Intents;

/// <summary>
/// Tells which intent a sentence expresses: a linear model over stems, pairs and letter groups, with « none » learnt from
/// built-in small talk and raised where a sentence shares few words with the wishes. Immutable once trained; safe for
/// concurrent use.
/// </summary>
public sealed class IntentClassifier
{
    private readonly Locale _locale;
    private readonly string[] _intents;
    private readonly Vocabulary _vocabulary;
    private readonly SoftmaxModel _model;

    private IntentClassifier(Locale locale, string[] intents, Vocabulary vocabulary, SoftmaxModel model) =>
        (_locale, _intents, _vocabulary, _model) = (locale, intents, vocabulary, model);

    /// <summary>Learns from sentences; the same sentences in the same order always give the same classifier. Sentences of intent <see cref="IntentScore.None"/> are examples of what is out of scope.</summary>
    public static IntentClassifier Train(IEnumerable<LabelledSentence> sentences, Locale locale)
    {
        var own = sentences.ToList();
        var intents = own.Select(s => s.Intent).Append(IntentScore.None).Distinct().ToArray();
        var classOf = intents.Index().ToDictionary(i => i.Item, i => i.Index, StringComparer.Ordinal);
        var examples = own.Concat(OutOfScope.Of(locale).Select(text => new LabelledSentence(text, IntentScore.None)))
            .Select(s => (Features: Features.Of(SentenceWords.Of(s.Text, locale), locale), Class: classOf[s.Intent]))
            .Where(e => e.Features.Count > 0)
            .ToList();
        var vocabulary = new Vocabulary([.. examples.Select(e => (e.Features, e.Class != classOf[IntentScore.None]))]);
        var model = new SoftmaxModel([.. examples.Select(e => (vocabulary.Vector(e.Features), e.Class))], vocabulary.Count, intents.Length);
        return new IntentClassifier(locale, intents, vocabulary, model);
    }

    /// <summary>Every intent, most probable first, <see cref="IntentScore.None"/> among them.</summary>
    public IReadOnlyList<IntentScore> Classify(string text)
    {
        var words = SentenceWords.Of(text, _locale);
        Span<float> probabilities = new float[_intents.Length];
        _model.Probabilities(_vocabulary.Vector(Features.Of(words, _locale)), probabilities);
        var familiar = _vocabulary.Familiarity(words, _locale);
        var scores = new IntentScore[_intents.Length];
        for (var i = 0; i < scores.Length; i++)
        {
            var none = _intents[i] == IntentScore.None;
            scores[i] = new IntentScore(_intents[i], (probabilities[i] * familiar) + (none ? 1 - familiar : 0));
        }

        Array.Sort(scores, (a, b) => b.Probability.CompareTo(a.Probability));
        return scores;
    }
}
