namespace RelationBot.Language.Recognizers;

/// <summary>Telephone numbers, French and international.</summary>
public static class PhoneRecognizer
{
    /// <summary>Entities of type <c>phonenumber</c>, whose <c>value</c> is the number as typed.</summary>
    public static IReadOnlyList<Entity> Recognize(string text) => [];
}
