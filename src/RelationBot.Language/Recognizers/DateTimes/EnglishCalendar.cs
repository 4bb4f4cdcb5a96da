using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>The rarer ways of English to name days and spans: the one after next, last days, decades, the working week.</summary>
internal static class EnglishCalendar
{
    private static readonly string[] Decades = ["tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    public static Grammar AddTo(Grammar g)
    {
        Days(g);
        Spans(g);
        Clock(g);
        return g;
    }

    private static void Days(Grammar g)
    {
        g.Rule("date", "(the)? {weekday} after next", m => DateTimes.Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 2)).Rule("date", "(the)? {weekday} before last", m => DateTimes.Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), -2))
            .Rule("date", "{weekday} from {p:week}", m => DateTimes.Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), m.Get<int>("p"))).Rule("date", "{weekday} {n:count} weeks (from now|hence|out)", m => m.Get<double>("n") is >= 1 and < 100 and var n ? DateTimes.Days.WeeksAfterComing(m.Get<DayOfWeek>("weekday"), (int)n - 1) : null)
            .Rule("date", "(the)? last day (of|in) {p:period}", m => Edge(m, true)).Rule("date", "(the)? last day (of|in) {p:monthyear}", m => Edge(m, true)).Rule("date", "(the)? first day (of|in) {p:period}", m => Edge(m, false)).Rule("date", "(the)? first day (of|in) {p:monthyear}", m => Edge(m, false))
            .Rule("date", "(the)? {d:d1} (st|nd|rd|th)? of (the)? {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M', Calendar: null } month && m.Get<int>("d") is >= 1 and <= 31 and var day ? new DateMeaning(now => month.Find(now) is { Spans: [{ Start: { } start }, ..] } && DateTimes.Days.Make(start.Year, start.Month, day) is { } found ? DayFound.Sure(found) : null) : null)
            .Rule("date", "(the day before|eve of) {x:date}", m => Moved(m, -1)).Rule("date", "the day after {x:date}", m => Moved(m, 1))
            .Rule("date", "(the)? {ord} {weekday} after {x:date}", m => NthFrom(m, true)).Rule("date", "(the)? {ord} {weekday} before {x:date}", m => NthFrom(m, false)).Rule("date", "(the)? {weekday} after {x:date}", m => m.Get<DateMeaning>("x").Weekday is null ? NthFrom(m, true) : null).Rule("date", "(the)? {weekday} before {x:date}", m => m.Get<DateMeaning>("x").Weekday is null ? NthFrom(m, false) : null)
            .Rule("date", "in (about|around|roughly|approximately) {d:duration}", m => m.Get<DurationMeaning>("d") is { IsDays: true, Mod: null } length ? DateTimes.Days.Shifted(DateTimes.Days.Offset(0), length, 1) : null).Rule("instant", "in (about|around|roughly|approximately) {d:duration}", m => m.Get<DurationMeaning>("d") is { IsDays: false } d ? new InstantMeaning(now => (Iso.Exact(Durations.Add(now, d.Parts, 1)), Durations.Add(now, d.Parts, 1))) : null)
            .Rules("date", DateTimes.Days.Holiday("", Holidays.FromEaster(-47), null), "tuesday gras", "shrove tuesday", "pancake day", "fat tuesday");
    }

    private static DateMeaning? Moved(Match m, int days)
    {
        var date = m.Get<DateMeaning>("x");
        return new DateMeaning(now => date.Find(now) is { } day ? new DayFound(day.IsSure && day.Past is { } sure ? Iso.Day(sure.AddDays(days)) : day.Future is { } f ? $"XXXX-{f.AddDays(days):MM-dd}" : day.Timex, day.Past?.AddDays(days), day.Future?.AddDays(days)) : null);
    }

    private static DateMeaning? Edge(Match m, bool last) => m.Get<PeriodMeaning>("p") is { Unit: not ' ' } whole ? new DateMeaning(now => whole.Find(now) is { Spans: [{ Start: { } start, End: { } end }, ..] spans }
        ? new DayFound(Iso.Day(last ? end.AddDays(-1) : start), last ? end.AddDays(-1) : start, last ? spans[^1].End?.AddDays(-1) : spans[^1].Start) : null) : null;

    private static DateMeaning? NthFrom(Match m, bool after)
    {
        var (date, weekday, which) = (m.Get<DateMeaning>("x"), m.Get<DayOfWeek>("weekday"), m.Find<int>("ord") ?? 1);
        return which is < 1 or > 50 ? null : new DateMeaning(now =>
        {
            if (date.Find(now) is not { } day)
            {
                return null;
            }

            DateOnly? From(DateOnly? start) => start is not { } s ? null
                : after ? s.AddDays(1 + ((weekday - s.AddDays(1).DayOfWeek + 7) % 7) + (7 * (which - 1)))
                : s.AddDays(-1 - ((s.AddDays(-1).DayOfWeek - weekday + 7) % 7) - (7 * (which - 1)));
            return From(day.Future) is { } future ? day.IsSure ? DayFound.Sure(future) : new DayFound($"XXXX-{future:MM-dd}", From(day.Past), future) : null;
        });
    }

    private static void Spans(Grammar g)
    {
        for (var i = 0; i < Decades.Length; i++)
        {
            g.Rules("period", Periods.Decade(10 * (i + 1)), "(the)? " + Decades[i]);
        }

        g.Rule("period", "(the)? {month} after next", m => new PeriodMeaning(now => Periods.Of(m.Get<int>("month") > now.Month ? now.Year + 1 : now.Year + 2, m.Get<int>("month")), null, 'M')).Rules("period", Periods.MonthFrom(2), "(the)? month after next").Rules("period", Periods.MonthFrom(-2), "(the)? month before last")
            .Rules("period", Periods.YearFrom(2), "(the)? year after next").Rules("period", Periods.YearFrom(-2), "(the)? year before last").Rules("period", Periods.Weekend(2), "(the)? weekend after next").Rules("period", Periods.QuarterFrom(2), "(the)? quarter after next")
            .Rule("period", "(the)? {ord} quarter", m => m.Get<int>("ord") is >= 1 and <= 4 and var q && Alone(m) ? Periods.Quarter(q, null) : null).Rule("period", "(the)? (first|1 st) half (of)? {y:year}", m => m.Get<PeriodMeaning>("y").Calendar?.Year is { } year ? Periods.HalfYear(1, year) : null)
            .Rule("period", "(the)? (second|2 nd) half (of)? {y:year}", m => m.Get<PeriodMeaning>("y").Calendar?.Year is { } year ? Periods.HalfYear(2, year) : null).Rules("period", Pieces.Of(Periods.YearFrom(0), "end"), "eoy").Rules("period", Periods.WeekFrom(0), "during the week")
            .Rule("period", "(the)? weekend of (the)? {x:date}", m => new PeriodMeaning(now => m.Get<DateMeaning>("x").Find(now) is { Past: { } past, Future: { } future } ? new PeriodFound(Periods.WeekTimex(Monday(future)) + "-WE", [.. new[] { past, future }.Select(d => new DaySpan(Monday(d).AddDays(5), Monday(d).AddDays(7))).Distinct()]) : null))
            .Rules("set", new SetMeaning("XXXX-WXX-WE"), "weekends", "on weekends", "at weekends").Rules("set", new SetMeaning("P1BD"), "weekdays", "on weekdays", "every weekday", "workdays").Rule("set", "{n:small} times (a|per|each|every) {unit}", m => new SetMeaning(Durations.Timex([(1, m.Get<string>("unit"))]))).Rule("set", "(once|twice) (a|per|each|every) {unit}", m => new SetMeaning(Durations.Timex([(1, m.Get<string>("unit"))])))
            .Rule("set", "once every {n:small} {unit}", m => new SetMeaning(Durations.Timex([(m.Get<int>("n"), m.Get<string>("unit"))])));
    }

    private static bool Alone(Match m) => m.Parse.EndsClause(m.End) || !(m.Parse.Tokens[m.End].IsNumber || m.Parse.Tokens[m.End].Folded is "of" or "in" or "the");

    private static DateOnly Monday(DateOnly day) => day.DayOfWeek == DayOfWeek.Monday ? day.AddDays(-7) : day.AddDays(1 - DateTimes.Days.Index(day.DayOfWeek));

    private static void Clock(Grammar g)
    {
        g.Rule("time", "{plain} (oclock|o'clock|o clock) {am}", m => m.Get<TimeMeaning>("plain").In(false)).Rule("time", "{plain} (oclock|o'clock|o clock) {pm}", m => m.Get<TimeMeaning>("plain").In(true))
            .Rule("time", "{n:small} (minutes|minute|min|mins)? to (noon|midday)", m => m.Get<int>("n") is > 0 and < 60 and var n && (n % 5 == 0 || m.End - m.Start > 3) ? TimeMeaning.Of(11, 60 - n)! with { Half = false } : null).Rule("time", "{n:small} (minutes|minute|min|mins) to midnight", m => m.Get<int>("n") is > 0 and < 60 and var n ? TimeMeaning.Of(23, 60 - n) : null)
            .Rule("time", "{n:small} (minutes|minute|min|mins)? past (noon|midday)", m => m.Get<int>("n") is > 0 and < 60 and var n ? TimeMeaning.Of(12, n)! with { Half = false } : null).Rule("time", "{n:small} (minutes|minute|min|mins)? past midnight", m => m.Get<int>("n") is > 0 and < 60 and var n ? TimeMeaning.Of(0, n) : null)
            .Rule("time", "half past (noon|midday)", _ => TimeMeaning.Of(12, 30)! with { Half = false }).Rule("time", "half past midnight", _ => TimeMeaning.Of(0, 30)).Rule("time", "{n:small} (minutes|minute|min|mins)? (after|til|till|before) {x:plain}", m => m.Get<int>("n") is > 0 and < 60 and var n && m.Parse.Tokens[m.Start + 1].Folded.StartsWith("min", StringComparison.Ordinal) ? (m.Parse.Tokens[m.Find("x")!.Start - 1].Folded == "after" ? m.Get<TimeMeaning>("x") with { Minute = n, Precision = 1 } : To(m.Get<TimeMeaning>("x"), n)) : null)
            .Rule("time", "{x:time} (sharp|on the dot|exactly|precisely)", m => m.Get<TimeMeaning>("x"))
            .Rule("part", "mid (-)? {x:partname}", m => m.Get<PartMeaning>("x") is { Code: "TMO" or "TAF" or "TEV" } part ? part.Middle : null)
            .Rule("open", "after (work|office hours)", m => !m.Parse.IsChat ? null : Opens.Of("after", TimeMeaning.Of(17)!)).Rule("open", "after (school|class|classes)", m => !m.Parse.IsChat ? null : Opens.Of("after", TimeMeaning.Of(15)! with { Half = false })).Rules("part", new PartMeaning("TMEL", TimeSpan.FromHours(11), TimeSpan.FromHours(13)), "at (lunch|lunchtime)", "over lunch", "during lunch")
            .Rules("part", new PartMeaning("TDT", TimeSpan.FromHours(8), TimeSpan.FromHours(18)), "during (the day|business hours|office hours|working hours)", "in the daytime");
        g.Rule("datetime", "{date} (at)? {hhmm}", m => m.Parse.Tokens[m.End - 1].Length == 4 && m.End - m.Find("date")!.End == 2 ? Together.At(m.Get<DateMeaning>("date"), TimeMeaning.Of(m.Get<int>("hhmm") / 100, m.Get<int>("hhmm") % 100)! with { Half = false }) : null)
            .Rule("datetime", "at {hhmm} (on)? {date}", m => m.Parse.Tokens[m.Start + 1].Length == 4 ? Together.At(m.Get<DateMeaning>("date"), TimeMeaning.Of(m.Get<int>("hhmm") / 100, m.Get<int>("hhmm") % 100)! with { Half = false }) : null);
    }

    private static TimeMeaning To(TimeMeaning time, int minutes) => time with { Hour = time.Hour == 1 && time.Half ? 12 : (time.Hour + 23) % 24, Minute = 60 - minutes, Precision = 1 };
}
