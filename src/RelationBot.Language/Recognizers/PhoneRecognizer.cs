using RelationBot.Language.Recognizers.Sequences;

namespace RelationBot.Language.Recognizers;

/// <summary>Telephone numbers as customers give them.</summary>
public static class PhoneRecognizer
{
    // What is shorter is an order number or a date for a customer, whatever it may be in any text.
    private const int FewestDigits = 9;

    /// <summary>Entities of type <c>phonenumber</c>, whose <c>value</c> is the number as typed.</summary>
    public static IReadOnlyList<Entity> Recognize(string text)
    {
        var found = new List<Entity>();
        PhoneModel.Find(text, found);
        return found.FindAll(p => p.Text.Count(char.IsAsciiDigit) >= FewestDigits);
    }
}
