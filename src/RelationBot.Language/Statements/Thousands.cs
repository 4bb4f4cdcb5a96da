namespace RelationBot.Language.Statements;

/// <summary>
/// Amounts written in groups (« 1 200 euros », "1,250"): the tokenizer parts them, so a value may have lost all but one group. It does so because
/// what a group is depends on what is read: « 06 12 345 678 » and « le 3 250 personnes » have none, and recognizers, masks of account numbers and
/// models that were learnt count on its digits as they stand.
/// </summary>
internal static class Thousands
{
    private const int Group = 3;

    private static readonly string[] Units = ["euros", "euro", "eur", "€", "dollars", "bucks", "pounds", "$", "£"];

    /// <summary>The place of a value with the groups, and the unit, that belong to the number at its edges; the same place where there are none.</summary>
    public static (int Start, int End) Whole(string text, int start, int end)
    {
        while (start >= 2 && IsGroup(text, start) && IsSeparator(text[start - 1]) && char.IsAsciiDigit(text[start - 2]))
        {
            start = DigitsBefore(text, start - 1);
        }

        if (end == 0 || !char.IsAsciiDigit(text[end - 1]) || end - DigitsBefore(text, end) > Group)
        {
            return (start, end);
        }

        var grouped = EndOf(text, end);
        return (start, grouped == end ? end : WithUnit(text, grouped));
    }

    /// <summary>Just after the number whose first digits end at <paramref name="end"/>; there itself where no groups follow.</summary>
    public static int EndOf(string text, int end)
    {
        while (end > 0 && end < text.Length && char.IsAsciiDigit(text[end - 1]) && end - DigitsBefore(text, end) <= Group && IsSeparator(text[end]) && IsGroup(text, end + 1))
        {
            end += 1 + Group;
        }

        return end;
    }

    private static int WithUnit(string text, int end)
    {
        var at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var unit = Array.Find(Units, u => text.AsSpan(at).StartsWith(u, StringComparison.OrdinalIgnoreCase) && (at + u.Length == text.Length || !char.IsLetter(text[at + u.Length])));
        return unit is null ? end : at + unit.Length;
    }

    // Just three digits, no more.
    private static bool IsGroup(string text, int at) =>
        at + Group <= text.Length && text.AsSpan(at, Group).IndexOfAnyExceptInRange('0', '9') < 0 && (at + Group == text.Length || !char.IsAsciiDigit(text[at + Group]));

    private static bool IsSeparator(char c) => c is ' ' or ',' or '.' or '\u00a0' or '\u202f';

    private static int DigitsBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start;
    }
}
