namespace RelationBot.Bot;

/// <summary>
/// Numbers that are said to be a card's (« mon numéro de carte est … ») and fail its checksum: mistyped by a digit, they
/// still give away the rest.
/// </summary>
internal static class CardNumbers
{
    private const int Fewest = 12, Most = 19;

    private static readonly string[] Named = ["carte", "card", "cb ", "visa", "mastercard", "iban"];

    /// <summary>The text with each such number as « … »; the same text where it holds none.</summary>
    public static string Mask(string text)
    {
        if (!Named.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)))
            return text;

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var (end, digits) = Run(text, i);
            if (digits is >= Fewest and <= Most)
                return Mask(string.Concat(text.AsSpan(0, i), "…", text.AsSpan(end)));
            i = end;
        }

        return text;
    }

    // Groups of digits with a space, a dot or a dash between them.
    private static (int End, int Digits) Run(string text, int start)
    {
        var (end, digits) = (start, 0);
        for (var i = start; i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is ' ' or '-' or '.' or '\u00a0' or '\u202f' && i == end)); i++)
        {
            if (char.IsAsciiDigit(text[i]))
                (end, digits) = (i + 1, digits + 1);
        }

        return (end, digits);
    }
}
