namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Days of the year that move.</summary>
internal static class Holidays
{
    /// <summary>Easter Sunday of the Gregorian calendar (Meeus).</summary>
    public static DateOnly? Easter(int year)
    {
        if (year is < 1583 or > 9998)
        {
            return null;
        }

        var (a, b, c) = (year % 19, year / 100, year % 100);
        var (d, e, g) = (b / 4, b % 4, (b - ((b + 8) / 25) + 1) / 3);
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = (c / 4, c % 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var month = (h + l - (7 * m) + 114) / 31;
        return new DateOnly(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }

    public static Func<int, DateOnly?> FromEaster(int days) => year => Easter(year)?.AddDays(days);

    /// <summary>The first, second… such weekday of the month, the last for -1.</summary>
    public static Func<int, DateOnly?> Nth(int month, DayOfWeek weekday, int which) => year =>
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (which < 0)
        {
            var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
            return last.AddDays(-((last.DayOfWeek - weekday + 7) % 7));
        }

        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - first.DayOfWeek + 7) % 7) + (7 * (which - 1)));
    };

    /// <summary>The last such weekday before a day of the year.</summary>
    public static DateOnly? Before(int year, int month, int day, DayOfWeek weekday) =>
        Days.Make(year, month, day) is { } end && year > 1 ? end.AddDays(-1 - ((end.AddDays(-1).DayOfWeek - weekday + 7) % 7)) : null;

    public static Func<int, DateOnly?> Fixed(int month, int day) => year => Days.Make(year, month, day);
}
