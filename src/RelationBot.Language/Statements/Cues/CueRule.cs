namespace RelationBot.Language.Statements.Cues;

/// <summary>What of a part of a sentence is the value.</summary>
internal enum CueValue
{
    /// <summary>The words of the topic alone (« le samedi »).</summary>
    Topic,

    /// <summary>From the topic to the end of the part (« dur d'oreille de naissance »).</summary>
    FromTopic,

    /// <summary>What follows the topic (« ce qui compte c'est » | « le délai »).</summary>
    AfterTopic,

    /// <summary>All of the part.</summary>
    Part,
}

/// <summary>
/// A statement told by words that stand together in one part of a sentence, in whatever order: a topic, and what shows that it
/// is lasting and his. Patterns with an order are the grammar's business.
/// </summary>
/// <param name="Topic">The symbol that is spoken of.</param>
/// <param name="All">Symbols of which each must stand in the part, outside the topic.</param>
/// <param name="None">Symbols of which none may.</param>
/// <param name="Not">What says no before the value (« pas »), where the rule denies.</param>
/// <param name="Say">Makes the words make sense alone; empty where they state nothing after all.</param>
internal sealed record CueRule(
    string Kind, string Key, double Confidence, CueValue Value, string Topic, string[] All, string[] None, string Not = "", bool Inferred = false,
    Func<string, string>? Say = null)
{
    public string Name => $"{Topic} {string.Join(' ', All)} {Value}";
}
