namespace RelationBot.Language.Recognizers.Sequences;

/// <summary>
/// How sure a telephone number is, from 0 to 1, as Recognizers-Text counts: a code, separators and length speak for it;
/// one digit over and over, mere digits and mixed writing against.
/// </summary>
internal static class PhoneScore
{
    public static double Of(ReadOnlySpan<char> number)
    {
        var score = 30 + Code(number) + Format(number);
        var (digits, longRuns) = Count(number);
        score += Math.Min(digits - 8, 3) * 10;
        score -= Math.Max(0, Tail(number) - 2) * 10;
        score -= digits == number.Length ? Math.Max(0, digits - 11) * 10 : 0;
        score -= Math.Max(longRuns - 1, 0) * 10;
        score -= number[0] == '(' && number.Contains(").", StringComparison.Ordinal) ? 40 : 0;
        score += digits == 7 && number.Length == 8 && number[3] == '-' ? 15 : 0;
        return Math.Clamp(score, 0, 100) / 100.0;
    }

    private static int Code(ReadOnlySpan<char> number) =>
        number[0] == '+' || number.StartsWith("00") || number.StartsWith("(+") || number.StartsWith("(00") ? 40 : number.Contains('(') ? 30 : 0;

    private static int Format(ReadOnlySpan<char> number)
    {
        var (count, run, longest) = (0, 0, 0);
        foreach (var c in number)
        {
            if (char.IsWhiteSpace(c) || c is '-' or '/' or '.')
            {
                count += run == 0 ? 1 : 0;
                longest = Math.Max(longest, ++run);
            }
            else
            {
                run = 0;
            }
        }

        return (Math.Min(count, 3) * 20) - (longest > 1 ? 20 : 0) - (number.Contains('(') != number.Contains(')') ? 20 : 0);
    }

    private static (int Digits, int LongRuns) Count(ReadOnlySpan<char> number)
    {
        var (digits, longRuns, run) = (0, 0, 0);
        foreach (var c in number)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            digits += run > 0 ? 1 : 0;
            longRuns += run == 5 ? 1 : 0;
        }

        return (digits, longRuns);
    }

    private static int Tail(ReadOnlySpan<char> number)
    {
        var same = 1;
        while (same < number.Length && number[^(same + 1)] == number[^1])
        {
            same++;
        }

        return same >= 3 ? same : 0;
    }
}
