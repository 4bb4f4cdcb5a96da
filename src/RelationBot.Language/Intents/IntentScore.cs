namespace RelationBot.Language.Intents;

/// <summary>How probable an intent is.</summary>
/// <param name="Intent">Its name, or <see cref="None"/>.</param>
/// <param name="Probability">Between 0 and 1; those of one sentence sum to 1.</param>
public readonly record struct IntentScore(string Intent, double Probability)
{
    /// <summary>The intent of a sentence that means none of them.</summary>
    public const string None = "none";
}
