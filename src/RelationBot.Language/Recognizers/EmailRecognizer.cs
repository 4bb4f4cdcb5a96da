using RelationBot.Language.Recognizers.Sequences;

namespace RelationBot.Language.Recognizers;

/// <summary>E-mail addresses, whatever the language.</summary>
public static class EmailRecognizer
{
    /// <summary>Entities of type <c>email</c>, whose <c>value</c> is the address in small letters.</summary>
    public static IReadOnlyList<Entity> Recognize(string text)
    {
        var found = new List<Entity>();
        EmailModel.Find(text, found);
        return found;
    }
}
