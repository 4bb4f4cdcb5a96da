namespace RelationBot.Language.Intents;

/// <summary>Several wishes in one message.</summary>
public static class Clauses
{
    /// <summary>The parts that could each be a wish; the message itself where there is only one.</summary>
    public static IReadOnlyList<string> Split(string text, Locale locale) => [text];
}
