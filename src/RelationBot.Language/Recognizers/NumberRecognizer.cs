namespace RelationBot.Language.Recognizers;

/// <summary>Numbers in digits and in words (« trois », « vingt-deux », "twenty two").</summary>
public static class NumberRecognizer
{
    /// <summary>Entities of type <c>number</c>, whose <c>value</c> is written with invariant digits.</summary>
    public static IReadOnlyList<Entity> Recognize(string text, Locale locale) => [];
}
