namespace RelationBot.Language.Acts;

/// <summary>Recognises what a sentence does.</summary>
public static class DialogueActs
{
    public static ActSet Recognize(string text, Locale locale) => new();
}
