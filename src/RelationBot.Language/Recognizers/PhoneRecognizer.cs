using System.Text.RegularExpressions;

namespace RelationBot.Language.Recognizers;

/// <summary>Telephone numbers, French, American and international.</summary>
public static class PhoneRecognizer
{
    private static readonly Regex Number = new(
        @"(\+|\()?[0-9][0-9 .\-()/\u00A0\u202F]{6,20}[0-9]", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Entities of type <c>phonenumber</c>, whose <c>value</c> is the number as typed.</summary>
    public static IReadOnlyList<Entity> Recognize(string text) =>
        [.. Number.Matches(text).Where(m => IsPhone(m.Value) && !Touches(text, m)).Select(m => Found.Of("phonenumber", m.Value, text, m.Index, m.Length))];

    // Ten digits at home; abroad a plus or 00 says so. A date or an order number has fewer, a card number more.
    private static bool IsPhone(string number)
    {
        var digits = number.Count(char.IsAsciiDigit);
        return number[0] == '+' || number.StartsWith("00", StringComparison.Ordinal) ? digits is >= 9 and <= 15 : digits == 10;
    }

    private static bool Touches(string text, Capture m) =>
        (m.Index > 0 && (char.IsLetterOrDigit(text[m.Index - 1]) || text[m.Index - 1] == '-'))
        || (m.Index + m.Length < text.Length && char.IsLetterOrDigit(text[m.Index + m.Length]));
}
