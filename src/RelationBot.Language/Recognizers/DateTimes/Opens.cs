namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>What is open at one end: before, after, since and until a time.</summary>
internal static class Opens
{
    /// <param name="mod"><c>before</c>, <c>after</c>, <c>since</c> or <c>until</c>.</param>
    public static Meaning? Of(string mod, Meaning meaning) => meaning switch
    {
        DateMeaning date => new ComputedMeaning(now => date.Find(now) is not { } day ? null
            : Values.Of("daterange", Values.Each(day).Where(d => d is not null).Select(d => Range(day.Timex, "daterange", mod, Iso.Day(d!.Value), Iso.Day(d.Value), "datetimepoint")))),
        PeriodMeaning period => new ComputedMeaning(now => period.Find(now) is not { Spans.Count: > 0 } found ? null
            : Values.Of("daterange", found.Spans.Distinct().Select(s => Period(found, mod, s)))),
        TimeMeaning time => new ComputedMeaning(_ => Values.Of("timerange", time.Each().Select(t =>
            Range(t.Timex, "timerange", time.Mod is null ? mod : mod + "-" + time.Mod, t.Written, t.Written, "datetimepoint")))),
        PartMeaning part => new ComputedMeaning(_ => Values.Of("timerange", [Range(part.Code, "timerange", mod, part.Start, part.End, null)])),
        DurationMeaning length => length with { Mod = mod switch { "before" => "less", "after" => "more", _ => mod } },
        _ => null,
    };

    private static bool Ends(string mod) => mod is "before" or "until";

    private static Dictionary<string, object> Range(string timex, string type, string mod, string start, string end, string? source)
    {
        var at = mod.StartsWith("before", StringComparison.Ordinal) || mod.StartsWith("since", StringComparison.Ordinal) ? start : end;
        return Ends(mod.Split('-')[0]) ? Values.Range(timex, type, null, mod.StartsWith("until", StringComparison.Ordinal) ? end : start, mod, source) : Values.Range(timex, type, at, null, mod, source);
    }

    private static Dictionary<string, object> Period(PeriodFound found, string mod, DaySpan span)
    {
        var full = found.Mod is null ? mod : mod + "-" + found.Mod;
        var (start, end) = (Iso.Day(span.Start!.Value), Iso.Day(span.End!.Value));
        var day = mod switch { "before" => found.Mod == "end" ? end : start, "after" => found.Mod == "start" ? start : end, "since" => start, _ => end };
        return Ends(mod) ? Values.Range(found.Timex, "daterange", null, day, full, "datetimerange") : Values.Range(found.Timex, "daterange", day, null, full, "datetimerange");
    }
}
