namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>A day with a time, a part of the day or a range of times.</summary>
internal static class Together
{
    private static ComputedMeaning With(DateMeaning date, Func<DateTime, Outcome?> find) => new(find) { Rolls = date.Rolls };

    public static MomentMeaning? At(DateMeaning date, TimeMeaning time) => date.Festive ? null : new MomentMeaning(date, time) { Rolls = date.Rolls };

    public static ComputedMeaning? In(DateMeaning date, PartMeaning part) => date.Festive || part.Code.StartsWith("TME", StringComparison.Ordinal) ? null : With(date, now => date.Find(now) is not { } day ? null
        : Values.Of("datetimerange", Values.Each(day).Where(d => d is not null).Select(d => Values.Range(day.Timex + part.Code, "datetimerange", $"{Iso.Day(d!.Value)} {part.Start}", $"{Iso.Day(d.Value)} {part.End}", part.Mod))));

    /// <summary>« tôt mercredi », « later today »: half of the day.</summary>
    public static ComputedMeaning Half(DateMeaning date, bool early) => With(date, now => date.Find(now) is not { } day ? null
        : Values.Of("datetimerange", [Values.Range(day.Timex, "datetimerange",
            Iso.Moment(day.Future!.Value.ToDateTime(default).AddHours(early ? 0 : 12)), Iso.Moment(day.Future.Value.ToDateTime(default).AddHours(early ? 12 : 24)), early ? "start" : "end")]));

    public static ComputedMeaning? From(DateMeaning date, TimeRangeMeaning range) => date.Festive ? null : With(date, now => date.Find(now) is not { } day ? null
        : Values.Of("datetimerange", range.Spans.SelectMany(s => Values.Each(day).Where(d => d is not null).Select(d =>
        {
            var next = s.Overnight ? Next(day.Timex, d!.Value) : day.Timex;
            var start = d!.Value.ToDateTime(default) + s.Start.Span;
            return Values.Range($"({day.Timex}{s.Start.Timex},{next}{range.ExactEnd ?? s.End.Timex},{Durations.Clock(s.Length)})", "datetimerange", Iso.Moment(start), Iso.Moment(start + s.Length));
        }))));

    /// <summary>The end of a day, as Recognizers-Text has it.</summary>
    public static ComputedMeaning EndOf(DateMeaning date) => With(date, now => date.Find(now) is not { } day ? null
        : Values.Of("datetime", Values.Each(day).Where(d => d is not null).Select(d => Values.Entry(day.Timex + "T23:59:59", "datetime", Iso.Moment(d!.Value.ToDateTime(default).AddDays(1).AddSeconds(-1))))));

    /// <summary>« demain avant 17h »: open at one end.</summary>
    public static ComputedMeaning Open(DateMeaning date, TimeMeaning time, string mod, bool ends, string? source = null) => With(date, now => date.Find(now) is not { } day ? null
        : Values.Of("datetimerange", (time.Half ? [time] : time.Each()).SelectMany(t => Values.Each(day).Where(d => d is not null).Select(d =>
        {
            var moment = Iso.Moment(d!.Value.ToDateTime(default) + t.Span);
            return Values.Range(day.Timex + t.Timex, "datetimerange", ends ? null : moment, ends ? moment : null, mod, source);
        })))) with { HalfUnsaid = time.Half };

    /// <summary>« depuis ce matin »: from where the part of the day begins.</summary>
    public static ComputedMeaning? From(DatePart said) => said.Date.Festive || said.Part.Code.StartsWith("TME", StringComparison.Ordinal) ? null : With(said.Date, now => said.Date.Find(now) is not { } day ? null
        : Values.Of("datetimerange", Values.Each(day).Where(d => d is not null).Select(d => Values.Range(day.Timex + said.Part.Code, "datetimerange", $"{Iso.Day(d!.Value)} {said.Part.Start}", null, "since"))));

    private static string Next(string timex, DateOnly day) =>
        timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) ? $"XXXX-WXX-{Days.Index(day.AddDays(1).DayOfWeek)}"
        : timex.StartsWith("XXXX-XX", StringComparison.Ordinal) ? $"XXXX-XX-{day.AddDays(1):dd}"
        : timex.StartsWith("XXXX", StringComparison.Ordinal) ? $"XXXX-{day.AddDays(1):MM-dd}" : Iso.Day(day.AddDays(1));
}
