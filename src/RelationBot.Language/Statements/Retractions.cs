namespace RelationBot.Language.Statements;

/// <summary>« Oubliez que je préfère le matin », "forget everything".</summary>
public static class Retractions
{
    /// <summary>What is to be forgotten, or null where the sentence does not ask for it.</summary>
    public static Retraction? Recognize(string text, Locale locale) => null;
}
