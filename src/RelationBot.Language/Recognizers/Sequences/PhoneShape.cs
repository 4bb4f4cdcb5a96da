namespace RelationBot.Language.Recognizers.Sequences;

/// <summary>What keeps digits with separators from being a telephone number: dates, decimals, sums.</summary>
internal static class PhoneShape
{
    public static bool IsPlausible(ReadOnlySpan<char> number, int digits)
    {
        var international = number[0] == '+' || number.StartsWith("00") || number.StartsWith("(+") || number.StartsWith("(00");
        var separators = number.Length - digits;
        if (separators == 0)
        {
            return digits <= 15 && (digits >= 8 || number[0] == '0');
        }

        Span<int> groups = stackalloc int[number.Length];
        var count = Groups(number, groups);
        if (IsDate(number, groups[..count]) || IsDecimal(number, groups[..count]) || (international && number.IndexOf('-') == 3 && number.Count('-') >= 4))
        {
            return false;
        }

        if (groups[..count] is [3, 4] && !international && number[0] is '0' or '1')
        {
            return false;
        }

        var single = 0;
        foreach (var group in groups[..count])
        {
            single += group == 1 ? 1 : 0;
        }

        return single <= 3 && (digits >= 7 || number[0] == '0') && number.Count("  ") == 0 && !Plus(number) && (international || digits <= 16);
    }

    private static int Groups(ReadOnlySpan<char> number, Span<int> groups)
    {
        var (count, run) = (0, 0);
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c))
            {
                run++;
            }
            else if (run > 0)
            {
                groups[count++] = run;
                run = 0;
            }
        }

        groups[count++] = run;
        return run > 0 ? count : count - 1;
    }

    private static bool Plus(ReadOnlySpan<char> number) => number.LastIndexOf('+') > 1;

    // « 16-04-2010 », « 2010-04-16 », « 123-45-6789 »
    private static bool IsDate(ReadOnlySpan<char> number, ReadOnlySpan<int> groups) =>
        groups.Length == 3 && number.IndexOfAny("()+ ") < 0
        && (groups is [1 or 2, 1 or 2, 2 or 4] or [4, 1 or 2, 1 or 2] or [3, 2, 4]);

    private static bool IsDecimal(ReadOnlySpan<char> number, ReadOnlySpan<int> groups) => groups.Length == 2 && number.IndexOf('.') > 0 && number.IndexOfAny("()+-/ ") < 0;
}
