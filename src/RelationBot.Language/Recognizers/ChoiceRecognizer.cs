namespace RelationBot.Language.Recognizers;

/// <summary>Which of the offered answers a sentence means.</summary>
public static class ChoiceRecognizer
{
    /// <summary>The index of the choice, by its words, its place (« la deuxième ») or its number; null where none or several fit.</summary>
    public static int? Match(string text, IReadOnlyList<string> choices) => null;
}
