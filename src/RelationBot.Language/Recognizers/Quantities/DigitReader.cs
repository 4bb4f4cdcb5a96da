using System.Globalization;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>A number in digits.</summary>
/// <param name="End">Index in the text just behind it.</param>
/// <param name="Value">What it says.</param>
/// <param name="Subtype"><c>integer</c>, <c>decimal</c> or <c>power</c>.</param>
internal readonly record struct DigitNumber(int End, double Value, string Subtype)
{
    public bool IsInteger => Subtype == "integer";
}

/// <summary>Reads digits with their separators: <c>1,234.5</c>, <c>1 234,5</c>, <c>12e+4</c>, <c>1.1^23</c>.</summary>
internal static class DigitReader
{
    private const int Longest = 40;

    public static DigitNumber? Read(string text, int at, NumberLanguage language)
    {
        var end = Run(text, at);
        if (end == at)
        {
            return null;
        }

        Span<char> digits = stackalloc char[Longest];
        var length = 0;
        if (!Put(text.AsSpan(at, end - at), digits, ref length))
        {
            return null;
        }

        var grouped = false;
        if (end - at <= 3)
        {
            var separator = Separator(text, at, end, language);
            while (separator != 0 && end < text.Length && text[end] == separator && IsGroup(text, end + 1, separator) && Put(text.AsSpan(end + 1, 3), digits, ref length))
            {
                end += 4;
                grouped = true;
            }
        }

        var subtype = "integer";
        if (end + 1 < text.Length && IsPoint(text, at, end, grouped, language) && Run(text, end + 1) is var tail && tail > end + 1)
        {
            if (length + 1 >= Longest || !Put(".", digits, ref length) || !Put(text.AsSpan(end + 1, tail - end - 1), digits, ref length))
            {
                return null;
            }

            end = tail;
            subtype = "decimal";
        }

        var value = subtype == "integer" && length <= 15 ? Whole(digits[..length]) : double.Parse(digits[..length], CultureInfo.InvariantCulture);
        return (subtype == "integer" && IsPrice(text, end, language) ? null : Power(text, end, value)) ?? new DigitNumber(end, value, subtype == "decimal" && text[end - 1] == '0' && text[end - 2] == '.' ? "integer" : subtype);
    }

    private static double Whole(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private static DigitNumber? Power(string text, int end, double value)
    {
        if (end + 1 < text.Length && text[end] == '^' && Exponent(text, end + 1) is { } power)
        {
            return new DigitNumber(power.End, Math.Pow(value, power.Value), "power");
        }

        if (end + 1 < text.Length && text[end] is 'e' or 'E' && Exponent(text, end + 1) is { } ten)
        {
            return new DigitNumber(ten.End, value * Math.Pow(10, ten.Value), "power");
        }

        return end + 4 < text.Length && text[end] is 'x' or 'X' or '×' && string.CompareOrdinal(text, end + 1, "10^", 0, 3) == 0 && Exponent(text, end + 4) is { } times
            ? new DigitNumber(times.End, value * Math.Pow(10, times.Value), "power")
            : null;
    }

    // « 12e50 » is a price where a letter stands for the currency; as a power nobody writes one so large.
    private static bool IsPrice(string text, int end, NumberLanguage language) =>
        language.Units.MoneyLetter is { } money && end < text.Length && text[end] == money.Letter[0] && Run(text, end + 1) == end + 3 && text[end + 1] >= '2';

    private static (int End, int Value)? Exponent(string text, int at)
    {
        var sign = 1;
        for (; at < text.Length && text[at] is '+' or '-'; at++)
        {
            sign = text[at] == '-' ? -sign : sign;
        }

        var end = Run(text, at);
        return end > at && end - at <= 4 ? (end, sign * int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture)) : null;
    }

    // Which sign separates thousands here, if any: the language's own, a space, in no language two kinds at once.
    private static char Separator(string text, int at, int end, NumberLanguage language)
    {
        if (end + 3 >= text.Length || (text[at] == '0' && end - at > 0 && text[at..end] != "0"))
        {
            return '\0';
        }

        return text[end] == language.Group || (text[end] is '\'' or '’' && Run(text, end + 1) == end + 4) || text[end] is ' ' or '\u00a0' or '\u202f' && text[at] != '0' && (at < 2 || !(char.IsWhiteSpace(text[at - 1]) && char.IsAsciiDigit(text[at - 2])))
            ? text[end]
            : '\0';
    }

    private static bool IsGroup(string text, int at, char separator) =>
        Run(text, at) == at + 3 && (at + 3 >= text.Length || !char.IsLetter(text[at + 3]) || separator != ' ')
        && !(separator == ' ' && at + 4 < text.Length && text[at + 3] is '/' or ':' or '-' && char.IsAsciiDigit(text[at + 4]));

    private static bool IsPoint(string text, int at, int end, bool grouped, NumberLanguage language)
    {
        var c = text[end];
        if (c == language.Point)
        {
            return !Repeats(text, at, end, c);
        }

        // The other language's point: « 5.00 » in French, « 1,3 » in English.
        return c == language.Group && !grouped && !Repeats(text, at, end, c);
    }

    // « 22,24,26 » is a list and « 1.2.3 » a version, neither a decimal.
    private static bool Repeats(string text, int at, int end, char c)
    {
        var tail = Run(text, end + 1);
        return (tail + 1 < text.Length && text[tail] == c && char.IsAsciiDigit(text[tail + 1]))
            || (at >= 2 && text[at - 1] == c && char.IsAsciiDigit(text[at - 2]));
    }

    private static int Run(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool Put(ReadOnlySpan<char> from, Span<char> to, ref int length)
    {
        if (length + from.Length > to.Length)
        {
            return false;
        }

        from.CopyTo(to[length..]);
        length += from.Length;
        return true;
    }
}
