using System.Globalization;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>The ways of naming a day that languages share.</summary>
internal static class Days
{
    public static DateOnly Today(DateTime now) => DateOnly.FromDateTime(now);

    public static DateOnly Monday(DateTime now) => Today(now).AddDays(-Index(now.DayOfWeek) + 1);

    /// <summary>1 for Monday, 7 for Sunday.</summary>
    public static int Index(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    public static DateMeaning Offset(int days) => new(now => DayFound.Sure(Today(now).AddDays(days)));

    /// <summary>A day of the calendar, as far as it was said.</summary>
    public static DateMeaning? Calendar(int? year, int? month, int day)
    {
        if (day is < 1 or > 31 || month is < 1 or > 12 || year is < 1 or > 9998)
        {
            return null;
        }

        return new DateMeaning(now => year is { } y && month is { } m
            ? new DayFound($"{y:D4}-{m:D2}-{day:D2}", Make(y, m, day), Make(y, m, day))
            : month is { } known ? Yearly(now, known, day) : Monthly(now, day), new CalendarParts(year, month, day));
    }

    /// <summary>A year of two digits, as it is understood: <c>99</c> is 1999, <c>21</c> is 2021.</summary>
    public static int Century(int year) => year >= 100 ? year : year >= 40 ? 1900 + year : 2000 + year;

    /// <summary>A weekday with the day of the month: the nearest such days before and after.</summary>
    public static DateMeaning? WeekdayOfMonth(DayOfWeek weekday, int day, bool thisMonth)
    {
        if (day is < 1 or > 31)
        {
            return null;
        }

        return new DateMeaning(now =>
        {
            if (thisMonth && Make(now.Year, now.Month, day) is { } here)
            {
                return DayFound.Sure(here);
            }

            DateOnly? past = null, future = null;
            for (var back = 0; back < 60 && past is null; back++)
            {
                past = Fits(now.AddMonths(-back), day, weekday) is { } d && d.ToDateTime(default) < now ? d : null;
            }

            for (var ahead = 0; ahead < 60 && future is null; ahead++)
            {
                future = Fits(now.AddMonths(ahead), day, weekday) is { } d && d.ToDateTime(default) >= now ? d : null;
            }

            return new DayFound($"XXXX-WXX-{Index(weekday)}", past, future);
        }, new CalendarParts(null, null, day), weekday);
    }

    public static DateMeaning Weekday(DayOfWeek weekday) => new(now =>
    {
        var day = Monday(now).AddDays(Index(weekday) - 1);
        var before = day.ToDateTime(default) < now;
        return new DayFound($"XXXX-WXX-{Index(weekday)}", before ? day : day.AddDays(-7), before ? day.AddDays(7) : day);
    }, null, weekday);

    /// <summary>The weekday of this week, the next (1), the last (-1).</summary>
    public static DateMeaning WeekdayOf(DayOfWeek weekday, int weeks) =>
        new(now => DayFound.Sure(Monday(now).AddDays(Index(weekday) - 1 + (7 * weeks))), null, weekday);

    /// <summary>« lundi en huit »: so many weeks after the coming one.</summary>
    public static DateMeaning WeeksAfterComing(DayOfWeek weekday, int weeks) => new(now =>
    {
        var ahead = (Index(weekday) - Index(now.DayOfWeek) + 7) % 7;
        return DayFound.Sure(Today(now).AddDays((ahead == 0 ? 7 : ahead) + (7 * weeks)));
    }, null, weekday);

    /// <summary>The nearest such weekday that is still to come, or that has been.</summary>
    public static DateMeaning Nearest(DayOfWeek weekday, bool ahead) => new(now =>
    {
        var day = Monday(now).AddDays(Index(weekday) - 1);
        return DayFound.Sure(ahead ? (day > Today(now) ? day : day.AddDays(7)) : (day < Today(now) ? day : day.AddDays(-7)));
    }, null, weekday);

    /// <summary>The first, second… such weekday of a month; the last for 5.</summary>
    public static DateMeaning WeekdayInMonth(DayOfWeek weekday, int which, Func<DateTime, PeriodFound?> month) => new(now =>
    {
        if (month(now) is not { } found)
        {
            return null;
        }

        var days = found.Spans.Select(s => Which(s.Start!.Value, weekday, which)).ToList();
        var timex = $"{found.Timex}-WXX-{Index(weekday)}-#{which}";
        return days.Count == 0 ? null : new DayFound(days.Count == 1 && !timex.StartsWith("XXXX", StringComparison.Ordinal) ? $"XXXX-{days[0].Month:D2}-WXX-{Index(weekday)}-#{which}" : timex, days[0], days[^1]);
    });

    /// <summary>A day moved on by a length of time.</summary>
    public static DateMeaning Shifted(DateMeaning from, DurationMeaning by, int sign) => new(now =>
    {
        if (from.Find(now) is not { Future: { } future })
        {
            return null;
        }

        var moved = DateOnly.FromDateTime(Durations.Add(future.ToDateTime(default), by.Parts, sign));
        return DayFound.Sure(moved);
    });

    public static DateOnly? Make(int year, int month, int day) => year is >= 1 and <= 9999 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>A fixed day of the year, or one that moves; of the year said, else the last and the next.</summary>
    public static DateMeaning Holiday(string timex, Func<int, DateOnly?> of, int? year) => new(now =>
    {
        if (year is { } said)
        {
            return of(said) is { } day ? DayFound.Sure(day) : null;
        }

        var here = of(now.Year);
        var before = here is { } h && h.ToDateTime(default) < now;
        var (past, future) = before ? (here, of(now.Year + 1)) : (of(now.Year - 1), here);
        return new DayFound(timex.Length > 0 ? timex : future is { } f ? $"XXXX-{f:MM-dd}" : "XXXX", past, future);
    }) { Festive = true };

    private static DateOnly Which(DateOnly first, DayOfWeek weekday, int which)
    {
        var day = first.AddDays((Index(weekday) - Index(first.DayOfWeek) + 7) % 7).AddDays(7 * (Math.Min(which, 5) - 1));
        return day.Month == first.Month ? day : day.AddDays(-7);
    }

    private static DateOnly? Fits(DateTime month, int day, DayOfWeek weekday) => Make(month.Year, month.Month, day) is { } d && d.DayOfWeek == weekday ? d : null;

    private static DayFound Yearly(DateTime now, int month, int day)
    {
        DateOnly? past = null, future = null;
        for (var back = 0; back <= 8 && past is null; back++)
        {
            past = Make(now.Year - back, month, day) is { } d && d.ToDateTime(default) < now ? d : null;
        }

        for (var ahead = 0; ahead <= 8 && future is null; ahead++)
        {
            future = Make(now.Year + ahead, month, day) is { } d && d.ToDateTime(default) >= now ? d : null;
        }

        return new DayFound(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}"), past, future);
    }

    private static DayFound Monthly(DateTime now, int day)
    {
        DateOnly? past = null, future = null;
        for (var back = 0; back <= 2 && past is null; back++)
        {
            var month = now.AddMonths(-back);
            past = Make(month.Year, month.Month, day) is { } d && d.ToDateTime(default) < now ? d : null;
        }

        for (var ahead = 0; ahead <= 2 && future is null; ahead++)
        {
            var month = now.AddMonths(ahead);
            future = Make(month.Year, month.Month, day) is { } d && d.ToDateTime(default) >= now ? d : null;
        }

        return new DayFound($"XXXX-XX-{day:D2}", past, future);
    }
}
