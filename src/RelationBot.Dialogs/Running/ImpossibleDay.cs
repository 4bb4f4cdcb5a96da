using System.Globalization;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>Days that are written like one and are none: « le 31/02 », « le 30 février ».</summary>
internal static class ImpossibleDay
{
    private const int LeapYear = 2024;

    private static readonly string[][] Months =
    [
        ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"], ["mai", "may"], ["juin", "june"],
        ["juillet", "july"], ["aout", "august"], ["septembre", "september"], ["octobre", "october"], ["novembre", "november"], ["decembre", "december"],
    ];

    /// <param name="named">The days that were recognised; what they cover is possible.</param>
    public static bool IsIn(string text, IReadOnlyList<Token> tokens, IReadOnlyList<When> named)
    {
        bool Covered(int at) => named.Any(w => w.Start <= at && at < w.End && w.Day is not null);
        for (var slash = text.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = text.IndexOf('/', slash + 1))
        {
            if (!Covered(slash) && Number(text, slash, -1) is { } one && Number(text, slash, 1) is { } other && !Exists(one, other) && !Exists(other, one))
            {
                return true;
            }
        }

        for (var i = 1; i < tokens.Count; i++)
        {
            var month = Array.FindIndex(Months, m => m.Contains(tokens[i].Folded)) + 1;
            if (month > 0 && int.TryParse(tokens[i - 1].Folded, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && !Exists(day, month))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Exists(int day, int month) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(LeapYear, month);

    // The one or two digits right before or after a sign.
    private static int? Number(string text, int sign, int step)
    {
        var digits = "";
        for (var i = sign + step; i >= 0 && i < text.Length && char.IsAsciiDigit(text[i]); i += step)
        {
            digits = step > 0 ? digits + text[i] : text[i] + digits;
        }

        return digits.Length is 1 or 2 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }
}
