using System.Globalization;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>The ways of naming several days that languages share.</summary>
internal static class Periods
{
    public static PeriodMeaning Year(int year) => new(_ => new PeriodFound($"{year:D4}", new DateOnly(year, 1, 1), new DateOnly(year + 1, 1, 1)), new CalendarParts(year, null, null), 'Y');

    public static PeriodMeaning YearFrom(int offset) => new(now => Year(now.Year + offset).Find(now), null, 'Y');

    public static PeriodMeaning? Month(int month, int? year)
    {
        if (month is < 1 or > 12 || year is < 1 or > 9998)
        {
            return null;
        }

        return new PeriodMeaning(now =>
        {
            if (year is { } y)
            {
                return Of(y, month);
            }

            var here = new DateOnly(now.Year, month, 1);
            var past = month < now.Month ? here : here.AddYears(-1);
            var future = month < now.Month ? here.AddYears(1) : here;

            return new PeriodFound($"XXXX-{month:D2}", [new DaySpan(past, past.AddMonths(1)), new DaySpan(future, future.AddMonths(1))]);
        }, new CalendarParts(year, month, null), 'M');
    }

    public static PeriodFound Of(int year, int month) => new($"{year:D4}-{month:D2}", new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1));

    /// <summary>The named month of this year (0), the next (1), the last (-1).</summary>
    public static PeriodMeaning MonthOf(int month, int years) => new(now => Of(now.Year + years, month), null, 'M');

    public static PeriodMeaning MonthFrom(int offset) => new(now =>
    {
        var month = new DateOnly(now.Year, now.Month, 1).AddMonths(offset);
        return Of(month.Year, month.Month);
    }, null, 'M');

    public static PeriodMeaning WeekFrom(int offset) => new(now => Week(Days.Monday(now).AddDays(7 * offset)), null, 'W');

    /// <summary>A week and the one after it.</summary>
    public static PeriodMeaning TwoWeeks(int first) => new(now => new PeriodFound($"({Iso.Day(Days.Monday(now).AddDays(7 * first))},{Iso.Day(Days.Monday(now).AddDays(7 * (first + 2)))},P2W)", Days.Monday(now).AddDays(7 * first), Days.Monday(now).AddDays(7 * (first + 2))));

    public static PeriodFound Week(DateOnly monday) => new(WeekTimex(monday), monday, monday.AddDays(7));

    public static string WeekTimex(DateOnly monday) => $"{ISOWeek.GetYear(monday.ToDateTime(default)):D4}-W{ISOWeek.GetWeekOfYear(monday.ToDateTime(default)):D2}";

    public static PeriodMeaning WorkWeek(int offset) => new(now =>
    {
        var monday = Days.Monday(now).AddDays(7 * offset);
        return new PeriodFound(WeekTimex(monday), monday, monday.AddDays(5));
    });

    public static PeriodMeaning Weekend(int offset, string? mod = null) => new(now =>
    {
        var monday = Days.Monday(now).AddDays(7 * offset);
        return new PeriodFound(mod is null ? WeekTimex(monday) + "-WE" : "XXXX-WXX-WE", [new DaySpan(monday.AddDays(5), monday.AddDays(7))], mod);
    });

    public static PeriodMeaning? NumberedWeek(int week, int? year) => week is < 1 or > 53 ? null : new PeriodMeaning(now =>
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year ?? now.Year, week, DayOfWeek.Monday));
        return new PeriodFound($"{year ?? now.Year:D4}-W{week:D2}", monday, monday.AddDays(7));
    });

    /// <summary>The first, second… week of a month or a year; the last for -1.</summary>
    public static PeriodMeaning WeekIn(int which, PeriodMeaning whole) => new(now =>
    {
        if (whole.Find(now) is not { Spans.Count: > 0 } found)
        {
            return null;
        }

        var spans = found.Spans.Select(s =>
        {
            var first = which > 0 ? s.Start!.Value : s.End!.Value.AddDays(-1);
            var thursday = Thursday(first, which > 0);
            var monday = thursday.AddDays(1 - Days.Index(thursday.DayOfWeek)).AddDays(which > 0 ? 7 * (which - 1) : 0);
            return new DaySpan(monday, monday.AddDays(7));
        }).ToList();
        var timex = whole.Unit == 'Y' ? WeekTimex(spans[0].Start!.Value) : $"{found.Timex}-W{(which < 0 ? 5 : which):D2}";
        return new PeriodFound(timex, spans);
    });

    public static PeriodMeaning? Quarter(int quarter, int? year, int offset = 0) => quarter is < 1 or > 4 ? null : new PeriodMeaning(now => Part(now, ((quarter - 1) * 3) + 1, 3, year, offset));

    public static PeriodMeaning? HalfYear(int half, int? year) => half is < 1 or > 2 ? null : new PeriodMeaning(now => Part(now, ((half - 1) * 6) + 1, 6, year, 0));

    /// <summary>The quarter now, or before or after it, of so many.</summary>
    public static PeriodMeaning QuarterFrom(int offset, int count = 1) => new(now =>
    {
        var here = new DateOnly(now.Year, ((now.Month - 1) / 3 * 3) + 1, 1);
        var start = here.AddMonths(offset < 0 ? -3 * count : 3 * offset);
        var end = start.AddMonths(3 * count);
        return new PeriodFound($"({Iso.Day(start)},{Iso.Day(end)},P{3 * count}M)", start, end);
    });

    public static PeriodMeaning Years(int from, int count) => new(_ => new PeriodFound($"({from:D4}-01-01,{from + count:D4}-01-01,P{count}Y)", new DateOnly(from, 1, 1), new DateOnly(from + count, 1, 1)));

    public static PeriodMeaning DecadeFrom(int offset) => new(now => Years((now.Year / 10 * 10) + (10 * offset), 10).Find(now));

    /// <summary>« les années 90 »: of this century or the last.</summary>
    public static PeriodMeaning Decade(int digits) => new(_ => new PeriodFound(
        $"(XX{digits:D2}-01-01,XX{(digits + 10) % 100:D2}-01-01,P10Y)", [new DaySpan(new DateOnly(1900 + digits, 1, 1), new DateOnly(1910 + digits, 1, 1)), new DaySpan(new DateOnly(2000 + digits, 1, 1), new DateOnly(2010 + digits, 1, 1))]));

    public static PeriodMeaning Season(string code, int? year, int? offset = null) => new(now => new PeriodFound(
        year is { } said ? $"{said:D4}-{code}" : offset is { } years ? $"{now.Year + years:D4}-{code}" : code, []));

    public static PeriodMeaning Special(string prefix, int? year, int? offset) => new(now => new PeriodFound(prefix + (year?.ToString("D4", CultureInfo.InvariantCulture) ?? (offset is { } o ? (now.Year + o).ToString("D4", CultureInfo.InvariantCulture) : "XXXX")), []));

    /// <summary>The next or the last so many days, weeks, months or years from today.</summary>
    public static Meaning Following(DurationMeaning length, bool ahead)
    {
        if (length.Parts is [(var quarters, "3M")])
        {
            return QuarterFrom(ahead ? 1 : -1, (int)quarters);
        }

        if (!length.IsDays)
        {
            return new InstantRangeMeaning(now => ahead ? Instants(now, Durations.Add(now, length.Parts, 1), length) : Instants(Durations.Add(now, length.Parts, -1), now, length));
        }

        return new PeriodMeaning(now =>
        {
            var today = Days.Today(now);
            if (length.Parts is [(_, "BD")])
            {
                return Business(now, length, ahead);
            }

            var (start, end) = ahead
                ? (today.AddDays(1), DateOnly.FromDateTime(Durations.Add(today.AddDays(1).ToDateTime(default), length.Parts, 1)))
                : (DateOnly.FromDateTime(Durations.Add(today.ToDateTime(default), length.Parts, -1)), today);
            return new PeriodFound($"({Iso.Day(start)},{Iso.Day(end)},{length.Timex})", start, end);
        });
    }

    /// <summary>From now until so long after.</summary>
    public static Meaning Within(DurationMeaning d) => d.IsDays ? new PeriodMeaning(now =>
    {
        var (start, end) = (Days.Today(now), DateOnly.FromDateTime(Durations.Add(now.Date, d.Parts, 1)));
        return new PeriodFound($"({Iso.Day(start)},{Iso.Day(end)},{d.Timex})", start, end);
    })
        : new InstantRangeMeaning(now => Instants(now, Durations.Add(now, d.Parts, 1), d));

    /// <summary>The week that a day of the calendar lies in.</summary>
    public static PeriodMeaning? WeekOf(DateMeaning date) => date.Calendar is not null ? new PeriodMeaning(now => date.Find(now) is { Past: { } past, Future: { } future } found
        ? new PeriodFound(found.Timex, [.. new[] { past, future }.Select(d => d.AddDays(1 - Days.Index(d.DayOfWeek))).Select(d => new DaySpan(d, d.AddDays(7)))]) : null) : null;

    public static (string Timex, DateTime Start, DateTime End) Instants(DateTime start, DateTime end, DurationMeaning length) =>
        ($"({Iso.Exact(start)},{Iso.Exact(end)},{length.Timex})", start, end);

    private static PeriodFound Business(DateTime now, DurationMeaning length, bool ahead)
    {
        var count = (int)Math.Min(length.Parts[0].Count, 400);
        var days = new List<DateOnly>();
        for (var i = 1; i <= count; i++)
        {
            days.Add(DateOnly.FromDateTime(Durations.BusinessDays(now, ahead ? i : -i)));
        }

        days.Sort();
        var (start, end) = (days[0], ahead ? days[^1].AddDays(1) : Days.Today(now));
        return new PeriodFound($"({Iso.Day(start)},{Iso.Day(end)},{length.Timex})", [new DaySpan(start, end)], null, null, string.Join(',', days.Select(Iso.Day)));
    }

    private static PeriodFound Part(DateTime now, int month, int length, int? year, int offset)
    {
        if (year is null && offset == 0)
        {
            var here = new DateOnly(now.Year, month, 1);
            return new PeriodFound($"(XXXX-{month:D2}-01,XXXX-{here.AddMonths(length).Month:D2}-01,P{length}M)",
                [new DaySpan(here, here.AddMonths(length)), new DaySpan(here.AddYears(1), here.AddYears(1).AddMonths(length))]);
        }

        var start = new DateOnly(year ?? (now.Year + offset), month, 1);
        return new PeriodFound($"({Iso.Day(start)},{Iso.Day(start.AddMonths(length))},P{length}M)", start, start.AddMonths(length));
    }

    private static DateOnly Thursday(DateOnly day, bool forward)
    {
        var thursday = day.AddDays(4 - Days.Index(day.DayOfWeek));
        return forward ? (thursday < day ? thursday.AddDays(7) : thursday) : thursday > day ? thursday.AddDays(-7) : thursday;
    }
}
