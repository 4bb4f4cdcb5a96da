namespace RelationBot.Bot;

/// <summary>
/// Numbers that are said to be a card's (« mon numéro de carte est … ») and fail its checksum: mistyped by a digit, they
/// still give away the rest. So do numbers of social security, by which a person is known everywhere.
/// </summary>
internal static class CardNumbers
{
    private const int Fewest = 12, Most = 19;

    // An American one; a French one without and with its key.
    private const int Ssn = 9, Nir = 13, NirWithKey = 15;

    private static readonly string[] Named = ["carte", "card", "cb ", "visa", "mastercard", "iban"];

    private static readonly string[] SocialSecurity = ["sécu", "secu", "social security", "nir ", "ssn", "national insurance"];

    /// <summary>The text with each such number as « … »; the same text where it holds none.</summary>
    public static string Mask(string text) =>
        Mask(Mask(text, Named, digits => digits is >= Fewest and <= Most), SocialSecurity, digits => digits is Ssn or (>= Nir and <= NirWithKey));

    private static string Mask(string text, string[] named, Func<int, bool> isOne)
    {
        if (!named.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase)))
            return text;

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var (end, digits) = Run(text, i);
            if (isOne(digits))
                return Mask(string.Concat(text.AsSpan(0, i), "…", text.AsSpan(end)), named, isOne);
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
