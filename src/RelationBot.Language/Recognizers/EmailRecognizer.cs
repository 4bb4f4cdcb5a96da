using System.Text.RegularExpressions;

namespace RelationBot.Language.Recognizers;

/// <summary>E-mail addresses.</summary>
public static class EmailRecognizer
{
    private static readonly Regex Address = new(
        @"[A-Za-z0-9_%+][A-Za-z0-9._%+\-]*@[A-Za-z0-9][A-Za-z0-9\-]*(\.[A-Za-z0-9][A-Za-z0-9\-]*)*\.[A-Za-z]{2,}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Entities of type <c>email</c>, whose <c>value</c> is the address as typed.</summary>
    public static IReadOnlyList<Entity> Recognize(string text) =>
        text.Contains('@', StringComparison.Ordinal)
            ? [.. Address.Matches(text).Select(m => Found.Of("email", m.Value, text, m.Index, m.Length))]
            : [];
}
