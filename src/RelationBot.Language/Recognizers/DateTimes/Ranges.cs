namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>From one day to another, each said as a day, a month, a year, or now.</summary>
internal static class Ranges
{
    /// <summary>Null where the two do not go together.</summary>
    public static Meaning? Of(Meaning from, Meaning to)
    {
        var (a, b) = (Point(from), Point(to));
        if (a is null || b is null)
        {
            return null;
        }

        var weekdays = from is DateMeaning { Weekday: not null, Calendar: null } && to is DateMeaning { Weekday: not null, Calendar: null };
        (from, to) = (Complete(from, to, true), Complete(to, from, false));
        return new PeriodMeaning(now => Found(from, to, now)) { Inclusive = to is DateMeaning, Rolls = weekdays };
    }

    private static CalendarParts? Point(Meaning meaning) => meaning switch
    {
        DateMeaning date => date.Calendar ?? new CalendarParts(null, null, null),
        PeriodMeaning period => period.Calendar ?? new CalendarParts(null, null, null),
        _ => null,
    };

    // « du 18 au 19 novembre », « de mai à octobre 2020 »: what the first leaves out is that of the second, or the other way round.
    private static Meaning Complete(Meaning meaning, Meaning other, bool first)
    {
        if (Point(meaning) is not { } own || Point(other) is not { } its)
        {
            return meaning;
        }

        var month = own.Month ?? (own.Day is not null ? its.Month : null);
        var year = own.Year ?? (month is null || !(first || its.Year is null) ? null : its.Year);
        if (first && own.Year is null && year is { } same && month > its.Month)
        {
            year = same - 1;
        }

        return meaning switch
        {
            DateMeaning { Calendar.Day: { } day, Weekday: null } when first || own.Month is null => Days.Calendar(year, first && own.Month is null && its.Day < day ? null : month, day) ?? meaning,
            PeriodMeaning { Calendar.Month: { } m } when year is not null => (Meaning?)Periods.Month(m, year) ?? meaning,
            _ => meaning,
        };
    }

    private static PeriodFound? Found(Meaning from, Meaning to, DateTime now)
    {
        var (starts, startTimex, startSure) = Ends(from, now);
        var (ends, endTimex, endSure) = Ends(to, now);
        if (starts.Count == 0 || ends.Count == 0)
        {
            return null;
        }

        var spans = Pair(starts, ends, startSure, endSure);
        if (spans.Count == 0)
        {
            return new PeriodFound($"({startTimex},{endTimex},PXD)", []);
        }

        List<string> each = [.. spans.Select(s => $"({startTimex},{endTimex},{Length(from, to, s)})")];
        return new PeriodFound(each[^1], spans) { Each = each };
    }

    private static List<DaySpan> Pair(List<DateOnly> starts, List<DateOnly> ends, bool startSure, bool endSure)
    {
        if (startSure && endSure)
        {
            return [new DaySpan(starts[0], ends[0])];
        }

        if (startSure)
        {
            return [new DaySpan(starts[0], ends.Find(e => e >= starts[0]) is { Year: > 1 } end ? end : ends[^1])];
        }

        if (endSure)
        {
            return [new DaySpan(starts.FindLast(s => s <= ends[0]) is { Year: > 1 } start ? start : starts[0], ends[0])];
        }

        var (pastStart, futureStart, pastEnd, futureEnd) = (starts[0], starts[^1], ends[0], ends[^1]);
        futureStart = futureStart > futureEnd ? pastStart : futureStart;
        pastEnd = pastStart > pastEnd ? futureEnd : pastEnd;
        return [new DaySpan(pastStart, pastEnd), new DaySpan(futureStart, futureEnd)];
    }

    private static (List<DateOnly> Days, string Timex, bool Sure) Ends(Meaning meaning, DateTime now)
    {
        if (meaning is DateMeaning date)
        {
            return date.Find(now) is { } day ? ([.. new[] { day.Past, day.Future }.OfType<DateOnly>().Distinct()], day.Timex, day.IsSure) : ([], "", false);
        }

        if (meaning is not PeriodMeaning period || period.Find(now) is not { Spans.Count: > 0 } found)
        {
            return ([], "", false);
        }

        // « de la fin de mars à mi-septembre »
        List<DateOnly> days = [.. found.Spans.Select(s => found.Mod switch { "end" => s.End!.Value, "mid" => new DateOnly(s.Start!.Value.Year, s.Start.Value.Month, period.Unit == 'M' ? 16 : 1), _ => s.Start!.Value }).Distinct()];
        var first = days[0];
        var timex = found.Timex.StartsWith("XXXX", StringComparison.Ordinal) ? $"XXXX-{first:MM-dd}" : found.Timex.Contains(",", StringComparison.Ordinal) || days.Count == 1 ? Iso.Day(first) : found.Timex;
        return (days, timex, days.Count == 1);
    }

    private static string Length(Meaning from, Meaning to, DaySpan span)
    {
        var (start, end) = (span.Start!.Value, span.End!.Value);
        if (from is PeriodMeaning { Unit: var a } && to is PeriodMeaning { Unit: var b })
        {
            var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
            return a == 'Y' && b == 'Y' && from is PeriodMeaning { Calendar: not null } && to is PeriodMeaning { Calendar: not null } ? $"P{end.Year - start.Year}Y" : $"P{months}M";
        }

        return $"P{end.DayNumber - start.DayNumber}D";
    }
}
