namespace RelationBot.Language.Recognizers;

/// <summary>E-mail addresses.</summary>
public static class EmailRecognizer
{
    /// <summary>Entities of type <c>email</c>, whose <c>value</c> is the address as typed.</summary>
    public static IReadOnlyList<Entity> Recognize(string text) => [];
}
