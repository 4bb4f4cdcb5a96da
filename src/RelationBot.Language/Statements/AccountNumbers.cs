using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>
/// Numbers by which money can be had: payment cards (Luhn's check digit), IBANs (ISO 13616, check digits modulo 97), and
/// digits after words like « numéro de compte ». A run of digits that fails its check is no such number.
/// </summary>
public static class AccountNumbers
{
    private const int ShortestCard = 13, LongestCard = 19;
    private const int ShortestIban = 15, LongestIban = 34;
    private const int ShortestAccount = 7;
    private const int NearBy = 5;

    // « 4970 - 1012 - … », one group a line.
    private const int LongestGap = 3;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" -.\u00a0\u202f/_–\r\n");

    private static readonly FrozenSet<string> Accounts = FrozenSet.Create("compte", "rib", "iban", "account");

    /// <summary>Where they stand; two of them may touch but do not overlap.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text)
    {
        var plain = text.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)) ? string.Concat(text.Select(Plain)) : text;
        return plain.Any(char.IsAsciiDigit) ? Spans.Merged([.. Cards(plain), .. Ibans(plain), .. Named(plain)]) : [];
    }

    // Digits of full width, or of another script.
    private static char Plain(char c) => CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c;

    // A card may be followed by other digits (« 4111 1111 1111 1111 12/27 »): every run of groups is tried, the longest first.
    private static IEnumerable<(int Start, int End)> Cards(string text)
    {
        var groups = Groups(text);
        for (var first = 0; first < groups.Count; first++)
        {
            for (var last = Math.Min(groups.Count - 1, first + LongestCard - 1); last >= first; last--)
            {
                if (IsRun(text, groups, first, last) && Digits(text, groups[first].Start, groups[last].End) is { Length: >= ShortestCard and <= LongestCard } digits
                    && Luhn(digits) && (last - first < 2 || IsWhole(text, groups, first, last) || LooksGrouped(groups, first, last)))
                {
                    yield return (groups[first].Start, groups[last].End);
                    first = last;
                    break;
                }
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Ibans(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (!char.IsAsciiLetter(text[i]) || !char.IsAsciiLetter(text[i + 1]) || !char.IsAsciiDigit(text[i + 2]) || !char.IsAsciiDigit(text[i + 3])
                || (i > 0 && char.IsLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            // The longest that checks out; the country's own length is not looked up.
            var (letters, end) = (new List<char>(), 0);
            for (var at = i; at < text.Length && letters.Count < LongestIban && (char.IsAsciiLetterOrDigit(text[at]) || Separators.Contains(text[at])); at++)
            {
                if (char.IsAsciiLetterOrDigit(text[at]))
                {
                    letters.Add(char.ToUpperInvariant(text[at]));
                    if (letters.Count >= ShortestIban && Modulo97(letters) == 1)
                    {
                        end = at + 1;
                    }
                }
            }

            if (end > 0)
            {
                yield return (i, end);
                i = end - 1;
            }
        }
    }

    // « numéro de compte 00012345678 », « RIB : 30004 00828 … »
    private static IEnumerable<(int Start, int End)> Named(string text)
    {
        var tokens = Tokenizer.Tokenize(text, Locale.French);
        var groups = Groups(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!Accounts.Contains(tokens[i].Folded))
            {
                continue;
            }

            var near = tokens[Math.Min(tokens.Count - 1, i + NearBy)].Start;
            var first = groups.FindIndex(group => group.Start > tokens[i].Start && group.Start <= near);
            if (first < 0)
            {
                continue;
            }

            var last = first;
            while (last + 1 < groups.Count && IsRun(text, groups, last, last + 1))
            {
                last++;
            }

            if (Digits(text, groups[first].Start, groups[last].End).Length >= ShortestAccount)
            {
                yield return (groups[first].Start, groups[last].End);
            }
        }
    }

    private static List<(int Start, int End)> Groups(string text)
    {
        var groups = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var start = i;
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                groups.Add((start, i));
            }
        }

        return groups;
    }

    private static bool IsRun(string text, List<(int Start, int End)> groups, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            var between = text.AsSpan(groups[i].End, groups[i + 1].Start - groups[i].End);
            if (between.Length > LongestGap || between.ContainsAnyExcept(Separators))
            {
                return false;
            }
        }

        return true;
    }

    // No further digits on either side, however they are grouped.
    private static bool IsWhole(string text, List<(int Start, int End)> groups, int first, int last) =>
        (first == 0 || !IsRun(text, groups, first - 1, first)) && (last == groups.Count - 1 || !IsRun(text, groups, last, last + 1));

    // As cards are printed: fours, or four, six and five.
    private static bool LooksGrouped(List<(int Start, int End)> groups, int first, int last) =>
        Enumerable.Range(first, last - first + 1).All(i => groups[i].End - groups[i].Start is 4 or 5 or 6 || (i == last && groups[i].End - groups[i].Start < 4));

    private static string Digits(string text, int start, int end) => string.Concat(text[start..end].Where(char.IsAsciiDigit));

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (2 * digit) - 9 : 2 * digit;
        }

        return sum > 0 && sum % 10 == 0;
    }

    private static int Modulo97(List<char> letters)
    {
        var rest = 0;
        for (var i = 0; i < letters.Count; i++)
        {
            var c = letters[(i + 4) % letters.Count];
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + (c - '0')) % 97 : ((rest * 100) + (c - 'A' + 10)) % 97;
        }

        return rest;
    }
}
