namespace RelationBot.Language.Recognizers.Time;

/// <summary>The ways of naming a date that languages share; each language says which words call for which.</summary>
internal static class Dates
{
    /// <summary>« mardi »: the coming or the past one, never today.</summary>
    public static DateMeaning Weekday(DayOfWeek day, int weeks = 0) => new(
        anchor =>
        {
            var ahead = ((int)day - (int)anchor.Today.DayOfWeek + 7) % 7;
            var days = anchor.Direction == Direction.Future ? (ahead == 0 ? 7 : ahead) : (ahead == 0 ? -7 : ahead - 7);
            return new DaySpan(anchor.Today.AddDays(days + (7 * weeks)));
        },
        weeks == 0 ? $"XXXX-WXX-{Iso(day)}" : null);

    /// <summary>« ce jeudi », « vendredi prochain », « mardi dernier »: that of a calendar week counted from this one, as Recognizers-Text counts.</summary>
    public static DateMeaning WeekdayOfWeek(DayOfWeek day, int weeks) =>
        new(anchor => new DaySpan(anchor.Monday.AddDays(Iso(day) - 1 + (7 * weeks))));

    /// <summary>« ce jeudi »: today or the next one to come.</summary>
    public static DateMeaning ComingWeekday(DayOfWeek day) =>
        new(anchor => new DaySpan(anchor.Today.AddDays(((int)day - (int)anchor.Today.DayOfWeek + 7) % 7)));

    public static DateMeaning InDays(int days) => new(anchor => Shift(anchor.Today, days));

    public static DateMeaning InMonths(int months) =>
        new(anchor => months is > -1200 and < 1200 ? new DaySpan(anchor.Today.AddMonths(months)) : null);

    /// <summary>Every day from today for so long (« sous huitaine »).</summary>
    public static DateMeaning Within(int days) => new(anchor => Shift(anchor.Today, days) is { } last ? new DaySpan(anchor.Today, last.Start) : null);

    /// <summary>« le 12 »: the next or the last one, today included.</summary>
    public static DateMeaning DayOfMonth(int day) => new(
        anchor =>
        {
            var first = new DateOnly(anchor.Today.Year, anchor.Today.Month, 1);
            var step = anchor.Direction == Direction.Future ? 1 : -1;
            for (var month = 0; month < 12; month++)
            {
                if (Of(first.AddMonths(month * step), day) is { } found && (found.CompareTo(anchor.Today) * step) >= 0)
                {
                    return new DaySpan(found);
                }
            }

            return null;
        },
        $"XXXX-XX-{day:00}");

    /// <summary>« le 12 décembre », with its year or the next or last one.</summary>
    public static DateMeaning DayAndMonth(int day, int month, int? year = null) => month is < 1 or > 12 || day is < 1 or > 31
        ? new(_ => null)
        : new(
            anchor =>
            {
                if (year is { } y)
                {
                    return y is >= 1 and <= 9998 && Of(new DateOnly(y, month, 1), day) is { } exact ? new DaySpan(exact) : null;
                }

                var step = anchor.Direction == Direction.Future ? 1 : -1;
                for (var i = 0; i <= 8; i++)
                {
                    if (Of(new DateOnly(anchor.Today.Year + (i * step), month, 1), day) is { } found && (found.CompareTo(anchor.Today) * step) >= 0)
                    {
                        return new DaySpan(found);
                    }
                }

                return null;
            },
            year is { } said ? $"{said:0000}-{month:00}-{day:00}" : $"XXXX-{month:00}-{day:00}");

    /// <summary>Some days of a week counted from this one; 1 is Monday. Where they are over, the next week's for the future.</summary>
    public static DateMeaning Week(int weeks, int from = 1, int to = 7, bool rolls = false) => new(anchor =>
    {
        var monday = anchor.Monday.AddDays(7 * weeks);
        monday = rolls && anchor.Direction == Direction.Future && monday.AddDays(to - 1) < anchor.Today ? monday.AddDays(7) : monday;
        return new DaySpan(monday.AddDays(from - 1), monday.AddDays(to - 1));
    });

    public static DateMeaning Month(int months) => new(anchor =>
    {
        var first = new DateOnly(anchor.Today.Year, anchor.Today.Month, 1).AddMonths(months);
        return new DaySpan(first, first.AddMonths(1).AddDays(-1));
    });

    /// <summary>The last ten days of a month, for « fin du mois ».</summary>
    public static DateMeaning EndOfMonth(int months) => new(anchor =>
    {
        var last = new DateOnly(anchor.Today.Year, anchor.Today.Month, 1).AddMonths(months + 1).AddDays(-1);
        return new DaySpan(last.AddDays(-9) > anchor.Today ? last.AddDays(-9) : Min(anchor.Today, last), last);
    });

    public static DateMeaning MonthNamed(int month) => new(anchor =>
    {
        var year = anchor.Today.Year + (anchor.Direction == Direction.Future
            ? (month < anchor.Today.Month ? 1 : 0)
            : (month > anchor.Today.Month ? -1 : 0));
        var first = new DateOnly(year, month, 1);
        return new DaySpan(first, first.AddMonths(1).AddDays(-1));
    });

    /// <summary>From one date to another; an end that would come before the start is the one after it.</summary>
    public static DateMeaning Between(DateMeaning first, DateMeaning last) => new(anchor =>
    {
        if (first.At(anchor) is not { } start)
        {
            return null;
        }

        var after = new Anchor(start.Start.ToDateTime(TimeOnly.MinValue), Direction.Future);
        return last.At(anchor) is { } end && end.Start >= start.Start ? new DaySpan(start.Start, end.End ?? end.Start)
            : last.At(after) is { } later && later.Start >= start.Start ? new DaySpan(start.Start, later.End ?? later.Start)
            : null;
    });

    /// <summary>A year written with two digits or four.</summary>
    public static int Year(int year) => year < 100 ? 2000 + year : year;

    private static int Iso(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    private static DaySpan? Shift(DateOnly day, int days) => days is > -100_000 and < 100_000 ? new DaySpan(day.AddDays(days)) : null;

    private static DateOnly? Of(DateOnly month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) ? new DateOnly(month.Year, month.Month, day) : null;
}
