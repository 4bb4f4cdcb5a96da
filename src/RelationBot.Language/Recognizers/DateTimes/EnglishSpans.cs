using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Lengths, periods and what recurs in English.</summary>
internal static class EnglishSpans
{
    public static Grammar AddTo(Grammar g)
    {
        Lengths(g);
        Relative(g);
        Parts(g);
        Sets(g);
        return g;
    }

    private static void Lengths(Grammar g)
    {
        g.Rule("length", "{n:count} {unit}", m => Letters(m) ? Of(m.Get<double>("n"), m) : null).Rule("length", "(a)? (few|some|several) {unit}", m => Of(3, m)).Rule("length", "(a)? couple (of)? {unit}", m => Of(2, m))
            .Rule("length", "{n:count} of (a|an) {unit}", m => m.Get<double>("n") < 1 ? Of(m.Get<double>("n"), m) : null)
            .Rule("length", "{n:count} - {unit}", m => Of(m.Get<double>("n"), m))
            .Rule("length", "{n:count} {unit} and (a)? half", m => Of(m.Get<double>("n") + 0.5, m)).Rule("length", "{n:count} {unit} and (a)? quarter", m => Of(m.Get<double>("n") + 0.25, m))
            .Rule("length", "half (a|an)? {unit}", m => Of(0.5, m)).Rule("length", "{n:count} and (a)? half {unit}", m => Of(m.Get<double>("n") + 0.5, m)).Rule("length", "a quarter of (a|an) {unit}", m => Of(0.25, m))
            .Rule("lengths", "{a:length}", m => m.Get<DurationMeaning>("a")).Rule("lengths", "{a:length} (and|\\,)? {b:lengths}", m => new DurationMeaning([.. m.Get<DurationMeaning>("a").Parts, .. m.Get<DurationMeaning>("b").Parts]))
            .Rule("duration", "{a:lengths}", m => Sensible(m) ? m.Get<DurationMeaning>("a") : null).Rule("duration", "(all|the whole|the entire|whole|entire|all the) {unit}", m => Of(1, m))
            .Rule("instant", "in {d:duration}", m => Instant(m, 1)).Rule("instant", "{d:duration} (later|from now|hence)", m => Instant(m, 1)).Rule("instant", "{d:duration} (ago|before now|earlier)", m => Instant(m, -1))
            .Rule("instant", "(within|inside) {d:duration}", m => m.Get<DurationMeaning>("d") is { } d ? Periods.Within(d) : null)
            .Rule("instant", "from now (until|to|till) {d:duration} (later|from now)", m => m.Get<DurationMeaning>("d") is { } d ? new InstantRangeMeaning(now => ($"(PRESENT_REF,{Iso.Exact(Durations.Add(now, d.Parts, 1))},{d.Timex})", now, Durations.Add(now, d.Parts, 1))) : null)
            .Rules("instant", InstantMeaning.Now, "now", "right now", "at present", "at this time", "at the moment", "currently", "as of now", "at this moment")
            .Rules("instant", new InstantMeaning(now => ("FUTURE_REF", now)), "asap", "as soon as possible")
            .Rule("range", "(more than|over) {d:duration} (before|ago) {date}?", m => m.Has("date") ? new ComputedMeaning(now => Days.Shifted(m.Get<DateMeaning>("date"), m.Get<DurationMeaning>("d"), -1).Find(now) is { Future: { } day } ? Values.Of("daterange", [Values.Range(Iso.Day(day), "daterange", null, Iso.Day(day), "before")]) : null) : null)
            .Rule("range", "less than {d:duration} after {date}", m => new PeriodMeaning(now => m.Get<DateMeaning>("date").Find(now) is { Future: { } day } && Days.Shifted(m.Get<DateMeaning>("date"), m.Get<DurationMeaning>("d"), 1).Find(now) is { Future: { } end } ? new PeriodFound($"({Iso.Day(day)},{Iso.Day(end)},{m.Get<DurationMeaning>("d").Timex})", day, end) : null))
            .Rule("range", "(for)? {d:duration} \\,? (from|starting|starting from|starting on|beginning) {date}", m => m.Get<DurationMeaning>("d") is { IsDays: true } d && (m.Parse.Tokens[m.Start].Folded == "for" != m.Parse.Tokens.Skip(m.Start).Take(m.End - m.Start).Any(t => t.Folded is "starting" or "beginning")) ? new PeriodMeaning(now => m.Get<DateMeaning>("date").Find(now) is { Past: { } day } && DateOnly.FromDateTime(Durations.Add(day.ToDateTime(default), d.Parts, 1)) is var end ? new PeriodFound($"({Iso.Day(day)},{Iso.Day(end)},{d.Timex})", day, end) : null) : null);
    }

    // "this spring mattress", "a winter coat"
    private static bool Thing(Match m) => !m.Parse.EndsClause(m.End) && m.Parse.Tokens[m.End] is { IsNumber: false, Folded: var next } && m.Parse.Tokens[m.End].IsWord && !EnglishChat.GoesOn(next);

    private static DurationMeaning Of(double count, Match m) => new([(count, m.Get<string>("unit"))]);

    // « 3h » and « 3 h », but « 5 s » and « 5 y » only glued.
    private static bool Letters(Match m) => m.Parse.Tokens[m.End - 1] is not { Length: 1 } || m.Parse.Touches(m.End - 1);

    private static bool Sensible(Match m) => !(m.End - m.Start == 2 && m.Parse.Tokens[m.Start].Folded is "a" or "an" or "one" && m.Parse.Tokens[m.End - 1].Folded is "quarter") && !(m.End - m.Start == 2 && m.Parse.Tokens[m.Start].Folded is "a" or "an" && m.Parse.Tokens[m.End - 1].Folded is "day" or "night" or "second" or "week" or "year" or "month" or "weekend" && !(m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "ago" or "later" or "from" or "before" or "after" or "earlier") && !(m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "in" or "within" or "for" or "than"));

    private static Meaning? Instant(Match m, int sign) => m.Get<DurationMeaning>("d") is { IsDays: false } d
        ? new InstantMeaning(now => (Iso.Exact(Durations.Add(now, d.Parts, sign)), Durations.Add(now, d.Parts, sign)))
        : null;

    private static void Relative(Grammar g)
    {
        g.Rules("offset", 0, "this", "current", "the current", "the").Rules("offset", 1, "next", "coming", "upcoming", "following", "this coming").Rules("offset", -1, "last", "past", "previous", "preceding");
        g.Rule("week", "{offset} week", m => m.Get<int>("offset")).Rules("week", 2, "the week after next", "week after next").Rules("week", -2, "the week before last", "week before last")
            .Rule("period", "{week}", m => Stay(m, "week") ? Periods.WeekFrom(m.Get<int>("week")) : null).Rule("period", "{offset} month", m => Stay(m, "month") ? Periods.MonthFrom(m.Get<int>("offset")) : null)
            .Rule("period", "{offset} (calendar)? year ('s)?", m => Stay(m, "year") ? Periods.YearFrom(m.Get<int>("offset")) : null).Rule("period", "{offset} weekend", m => Periods.Weekend(m.Get<int>("offset")))
            .Rule("period", "{offset} quarter", m => Stay(m, "quarter") && m.Parse.Tokens[m.Start].Folded != "the" ? Periods.QuarterFrom(m.Get<int>("offset")) : m.End - m.Start > 2 ? Periods.QuarterFrom(m.Get<int>("offset")) : null)
            .Rule("period", "{offset} (working|work|business) week", m => Periods.WorkWeek(m.Get<int>("offset"))).Rule("period", "(the)? next decade", _ => Periods.DecadeFrom(1)).Rule("period", "(the)? (last|past) decade", _ => Periods.DecadeFrom(-1)).Rule("period", "this decade", _ => Periods.DecadeFrom(0))
            .Rule("period", "weekend", _ => Periods.Weekend(0)).Rule("period", "that weekend", _ => Periods.Weekend(0, "ref_undef"))
            .Rule("period", "same week", _ => new PeriodMeaning(now => Periods.WeekFrom(0).Find(now)! with { Timex = "XXXX-WXX", Mod = "ref_undef" }))
            .Rule("period", "{offset} {month}", m => m.Parse.Tokens[m.Start].Folded == "the" ? null : m.Get<int>("offset") == 0 ? Periods.MonthOf(m.Get<int>("month"), 0) : Near(m.Get<int>("month"), m.Get<int>("offset")))
            .Rule("period", "{offset} fortnight", m => Fortnight(m.Get<int>("offset")))
            .Rule("period", "(next|coming|upcoming|following) {d:duration}", m => Following(m, true)).Rule("period", "(last|past|previous) {d:duration}", m => Following(m, false))
            .Rule("period", "{n:count} (next|coming|upcoming|following) {unit}", m => Ahead(m, true)).Rule("period", "{n:count} (last|past|previous) {unit}", m => Ahead(m, false));
        g.Rule("instant", "(the)? (next|coming) (hour|minute|second)", m => One(m, true)).Rule("instant", "(the)? (last|past|previous) (hour|minute|second)", m => One(m, false))
            .Rule("instant", "(next|coming|upcoming|following) {d:duration}", m => m.Get<DurationMeaning>("d") is { IsDays: false } d ? Periods.Following(d, true) : null).Rule("instant", "(last|past|previous) {d:duration}", m => m.Get<DurationMeaning>("d") is { IsDays: false } d ? Periods.Following(d, false) : null)
            .Rule("instant", "{n:count} (next|coming|upcoming) {unit}", m => Counted(m) && Of(m.Get<double>("n"), m) is { IsDays: false } d ? Periods.Following(d, true) : null).Rule("instant", "{n:count} (last|past|previous) {unit}", m => Counted(m) && Of(m.Get<double>("n"), m) is { IsDays: false } d ? Periods.Following(d, false) : null);
    }

    // « the week » alone is this one only where nothing goes on; « the month of May » is not.
    private static bool Stay(Match m, string unit) => !(m.Parse.Tokens[m.Start].Folded == "the" && m.End - m.Start == 2 && m.End < m.Parse.Tokens.Count && (m.Parse.Tokens[m.End].Folded is "of" or "to" or "that" or "after" or "before" or "starting" or "beginning" || (m.Parse.Tokens[m.End].IsNumber && unit != "day")));

    private static PeriodMeaning Near(int month, int offset) => new(now => Periods.Of(offset > 0 ? (month > now.Month ? now.Year : now.Year + 1) : month < now.Month ? now.Year : now.Year - 1, month), null, 'M');

    private static PeriodMeaning Fortnight(int offset) => new(now =>
    {
        var start = Days.Monday(now).AddDays(14 * offset);
        return new PeriodFound($"({Iso.Day(start)},{Iso.Day(start.AddDays(14))},P2W)", start, start.AddDays(14));
    });

    private static Meaning? Following(Match m, bool ahead) => m.Get<DurationMeaning>("d") is { IsDays: true } d && !(m.Parse.Tokens[m.End - 1].Folded is "weekend") ? Periods.Following(d, ahead) as PeriodMeaning : null;

    private static PeriodMeaning? Ahead(Match m, bool ahead) => Counted(m) && Of(m.Get<double>("n"), m) is { IsDays: true } d ? Periods.Following(d, ahead) as PeriodMeaning : null;

    // « 13 last minute » is a number and a minute, « $1k last month » an amount and a month.
    private static bool Counted(Match m) => m.Get<double>("n") is <= 1000 and var n && m.Parse.Tokens[m.End - 1].Folded.EndsWith('s') == (n > 1) && m.Find("n")!.End - m.Start == 1;

    private static Meaning One(Match m, bool ahead) => Periods.Following(new DurationMeaning([(1, m.Parse.Tokens[m.End - 1].Folded switch { "hour" => "H", "minute" => "TM", _ => "S" })]), ahead);

    private static void Parts(Grammar g)
    {
        foreach (var whole in new[] { "{p:period}", "{p:monthyear}", "{p:year}" })
        {
            g.Rule("period", "(beginning|start) of (the)? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "start")).Rule("period", "(middle) of (the)? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "mid")).Rule("period", "end of (the)? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "end"))
                .Rule("period", "early (in)? (the)? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "start")).Rule("period", "mid (-)? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "mid")).Rule("period", "late (in)? (the)? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "end"))
                .Rule("period", "(the)? {ord} week (of|in) " + whole, m => m.Get<PeriodMeaning>("p").Unit is 'M' or 'Y' ? Periods.WeekIn(m.Get<int>("ord"), m.Get<PeriodMeaning>("p")) : null).Rule("period", "(the)? last week (of|in) " + whole, m => m.Get<PeriodMeaning>("p").Unit is 'M' or 'Y' ? Periods.WeekIn(-1, m.Get<PeriodMeaning>("p")) : null)
                .Rule("period", "(the)? {ord} quarter (of)? (the)? " + whole, m => InYear(m, y => Periods.Quarter(m.Get<int>("ord"), y))).Rule("period", "(the)? {ord} month (of)? (the)? " + whole, m => m.Get<PeriodMeaning>("p") is { Unit: 'Y' } year ? new PeriodMeaning(now => year.Find(now) is { Spans: [{ Start: { } s }, ..] } && m.Get<int>("ord") <= 12 ? Periods.Of(s.Year, m.Get<int>("ord")) : null, null, 'M') : null)
                .Rule("period", "(the)? last {d:duration} of " + whole, m => Edge(m, false)).Rule("period", "(the)? first {d:duration} of " + whole, m => Edge(m, true))
                .Rule("period", whole + " {q:quarter}", m => InYear(m, y => Periods.Quarter(m.Get<int>("q"), y))).Rule("period", "{p:year} ('s)? {ord} quarter", m => InYear(m, y => Periods.Quarter(m.Get<int>("ord"), y)));
        }

        g.Rule("period", "(earlier|early) {p:period}", m => m.Get<PeriodMeaning>("p").Unit == ' ' ? null : Pieces.Side(m.Get<PeriodMeaning>("p"), true, m.Parse.Tokens[m.Start + 1].Folded is "this" or "in" or "the")).Rule("period", "(earlier|early) in {p:period}", m => Pieces.Side(m.Get<PeriodMeaning>("p"), true, true))
            .Rule("period", "(later|late) (in)? {p:period}", m => m.Get<PeriodMeaning>("p").Unit == ' ' ? null : Pieces.Side(m.Get<PeriodMeaning>("p"), false, true)).Rule("period", "(the)? (end of|eo) month", _ => Pieces.Of(Periods.MonthFrom(0), "end")).Rule("period", "(the)? end of (the)? year", _ => Pieces.Of(Periods.YearFrom(0), "end")).Rule("period", "(the)? end of week", _ => Pieces.Of(Periods.WeekFrom(0), "end"))
            .Rule("period", "(rest|remaining|remainder) (of)? {p:period}", m => Pieces.Rest(m.Get<PeriodMeaning>("p"))).Rule("period", "year to date", _ => Pieces.ToDate(Periods.YearFrom(0))).Rule("period", "month to date", _ => Pieces.ToDate(Periods.MonthFrom(0))).Rule("period", "ytd", _ => Pieces.ToDate(Periods.YearFrom(0)))
            .Rule("period", "week {n:d1}", m => Periods.NumberedWeek(m.Get<int>("n"), null)).Rule("period", "week {n:d1} (of|in) {y:d4}", m => Periods.NumberedWeek(m.Get<int>("n"), m.Get<int>("y"))).Rule("period", "w {n:d2}", m => SharedRules.Touching(m) ? Periods.NumberedWeek(m.Get<int>("n"), null) : null)
            .Rule("period", "(the week|w/c|week) (starting|of|commencing|beginning)? (on|of)? {date}", m => Periods.WeekOf(m.Get<DateMeaning>("date")))
            .Rule("quarter", "q {n:d1}", m => m.Get<int>("n") is >= 1 and <= 4 and var q ? q : null).Rule("quarter", "{ord} quarter", m => m.Get<int>("ord") is >= 1 and <= 4 and var q ? q : null)
            .Rule("period", "{quarter}", m => m.Parse.Tokens[m.Start].Folded == "q" ? Periods.Quarter(m.Get<int>("quarter"), null) : null).Rule("period", "{q:quarter} (-|of|in|/)? {y:d4}", m => OfYear(m)).Rule("period", "{y:d4} (-|/)? {q:quarter}", m => OfYear(m)).Rule("period", "{offset} year (s)? {q:quarter}", m => new PeriodMeaning(now => Periods.Quarter(m.Get<int>("q"), now.Year + m.Get<int>("offset"))!.Find(now), null, 'Q'))
            .Rule("period", "{y:d4} (-|/)? h {n:d1}", m => Periods.HalfYear(m.Get<int>("n"), m.Get<int>("y"))).Rule("period", "h {n:d1} (-|of|in|/)? {y:d4}", m => Periods.HalfYear(m.Get<int>("n"), m.Get<int>("y")))
            .Rule("period", "{y:d4} s", m => m.Get<int>("y") % 10 == 0 ? Periods.Years(m.Get<int>("y"), 10) : null).Rule("period", "{y:d2} s", m => m.Get<int>("y") % 10 == 0 && SharedRules.Touching(m) && EnglishTurns.IsDecade(m) ? Periods.Decade(m.Get<int>("y")) : null).Rule("period", "(the)? {ord} century", m => m.Get<int>("ord") is > 1 and < 40 and var c ? Periods.Years((c - 1) * 100, 100) : null)
            .Rules("seasonname", "SP", "spring").Rules("seasonname", "SU", "summer").Rules("seasonname", "FA", "autumn").Rules("seasonname", "WI", "winter").Rule("period", "{seasonname}", m => Thing(m) ? null : Periods.Season(m.Get<string>("seasonname"), null)).Rule("period", "(the)? {seasonname} (of|in)? {y:d4}", m => Periods.Season(m.Get<string>("seasonname"), m.Get<int>("y"))).Rule("period", "{offset} {seasonname}", m => m.Parse.Tokens[m.Start].Folded == "the" || Thing(m) ? null : Periods.Season(m.Get<string>("seasonname"), null, m.Get<int>("offset")))
            .Rules("special", "SY", "school year", "sy").Rules("special", "FY", "fiscal year", "fy").Rule("period", "{offset} {special}", m => m.Parse.Tokens[m.Start].Folded == "the" ? null : Periods.Special(m.Get<string>("special"), null, m.Get<int>("offset"))).Rule("period", "{special} {y:d4}", m => Periods.Special(m.Get<string>("special"), m.Get<int>("y"), null)).Rule("period", "{special} {y:d2}", m => Periods.Special(m.Get<string>("special"), Days.Century(m.Get<int>("y")), null)).Rule("period", "{special}", m => m.End - m.Start > 1 ? Periods.Special(m.Get<string>("special"), null, null) : null);
        g.Rule("open", "to date", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "up" or "equals" or "equal" ? null : new ComputedMeaning(now => Values.Of("daterange", [Values.Range("PRESENT_REF", "daterange", null, Iso.Day(Days.Today(now)), "before")])))
            .Rule("range", "{month} {a:dom} (-|to|through|till|until) (the)? {b:dom} (\\,)? {y:d4}?", DayRange).Rule("range", "({from}|{between})? (the)? {month} (the)? {a:dom} ({to}|{and}) {b:dom}", DayRange)
            .Rule("range", "({from}|{between})? {a:dom} ({to}|{and}) {b:dom} (of)? {month} (\\,)? {y:d4}?", m => m.Has("and") && !m.Has("between") ? null : DayRange(m))
            .Rule("range", "between now and {b:date}", m => Ranges.Of(Days.Offset(0), m.Get<Meaning>("b")));
    }

    private static PeriodMeaning? OfYear(Match m) => Periods.Quarter(m.Get<int>("q"), m.Get<int>("y")) is { } quarter ? quarter with { Unit = 'Q' } : null;

    private static Meaning? DayRange(Match m) =>
        Days.Calendar(m.Find<int>("y"), m.Get<int>("month"), m.Get<int>("a")) is { } a && Days.Calendar(m.Find<int>("y"), m.Get<int>("month"), m.Get<int>("b")) is { } b && m.Get<int>("a") < m.Get<int>("b") ? Ranges.Of(a, b)
        : Days.Calendar(null, null, m.Get<int>("a")) is { } first && Days.Calendar(m.Find<int>("y"), m.Get<int>("month"), m.Get<int>("b")) is { } second ? Ranges.Of(first, second) : null;

    private static PeriodMeaning? InYear(Match m, Func<int?, PeriodMeaning?> make) => m.Get<PeriodMeaning>("p") is not { Unit: 'Y' } year ? null
        : m.Parse.Tokens[m.End - 1].Folded == "year" && m.Parse.Tokens[m.End - 2].Folded == "the" ? make(null)
        : new PeriodMeaning(now => year.Find(now) is { Spans: [{ Start: { } s }, ..] } ? make(s.Year)?.Find(now) : null, null, 'Q');

    private static PeriodMeaning? Edge(Match m, bool first) => m.Get<DurationMeaning>("d") is not { IsDays: true } d || m.Get<PeriodMeaning>("p") is not { Unit: not ' ' } whole ? null : new PeriodMeaning(now =>
    {
        if (whole.Find(now) is not { Spans: [{ Start: { } start, End: { } end }, ..] })
        {
            return null;
        }

        if (d.Parts is [(_, "W")])
        {
            start = start.AddDays((8 - Days.Index(start.DayOfWeek)) % 7);
            end = end.AddDays(1 - Days.Index(end.DayOfWeek));
        }

        (start, end) = first ? (start, DateOnly.FromDateTime(Durations.Add(start.ToDateTime(default), d.Parts, 1))) : (DateOnly.FromDateTime(Durations.Add(end.ToDateTime(default), d.Parts, -1)), end);
        return new PeriodFound($"({Iso.Day(start)},{Iso.Day(end)},{d.Timex})", start, end);
    });

    private static void Sets(Grammar g)
    {
        g.Rules("set", new SetMeaning("P1D"), "everyday", "daily", "one a day", "once a day", "every single day").Rules("set", new SetMeaning("P1W"), "weekly", "once a week").Rules("set", new SetMeaning("P2W"), "biweekly", "bi-weekly", "fortnightly").Rules("set", new SetMeaning("P1M"), "monthly", "once a month").Rules("set", new SetMeaning("P2M"), "bimonthly", "bi-monthly")
            .Rules("set", new SetMeaning("P3M"), "quarterly").Rules("set", new SetMeaning("P0.5Y"), "semi-annually", "semiannually", "semiannual", "semi-annual", "biannually").Rules("set", new SetMeaning("P1Y"), "yearly", "annually", "annual", "once a year").Rules("every", "every", "every", "each", "any");
        g.Rule("set", "{every} {unit}", m => m.Parse.Tokens[m.Start].Folded == "any" && m.Get<string>("unit") is "D" or "TM" or "S" or "H" || m.Parse.Tokens[m.End - 1].Folded == "night" ? null : new SetMeaning(Durations.Timex([(1, m.Get<string>("unit"))])))
            .Rule("set", "{every} other {unit}", m => new SetMeaning(Durations.Timex([(2, m.Get<string>("unit"))]))).Rule("set", "{every} {n:small} {unit}", m => new SetMeaning(Durations.Timex([(m.Get<int>("n"), m.Get<string>("unit"))])))
            .Rule("set", "{every} (other)? {weekday}", m => new SetMeaning(Weekly(m))).Rule("set", "{every} (other)? {weekday} (at)? {x:anytime}", m => new SetMeaning(Weekly(m) + m.Get<TimeMeaning>("x").Timex)).Rule("set", "{every} {weekday} (in the)? {x:partname}", m => new SetMeaning(Weekly(m) + m.Get<PartMeaning>("x").Code))
            .Rule("set", "{plural} (at)? {x:anytime}", m => new SetMeaning(m.Get<string>("plural") + m.Get<TimeMeaning>("x").Timex)).Rule("set", "{plural} (in the)? {x:partname}", m => new SetMeaning(m.Get<string>("plural") + m.Get<PartMeaning>("x").Code)).Rule("set", "{plural}", m => new SetMeaning(m.Get<string>("plural"))).Rule("plural", "{weekday}", m => m.Parse.Tokens[m.Start].Folded.EndsWith("days", StringComparison.Ordinal) ? Weekly(m) : null)
            .Rule("set", "{weekday} {x:partname}", m => m.Parse.Tokens[m.End - 1].Folded is "mornings" or "afternoons" or "evenings" or "nights" ? new SetMeaning(Weekly(m) + m.Get<PartMeaning>("x").Code) : null)
            .Rule("set", "{every} {x:partname}", m => new SetMeaning(m.Get<PartMeaning>("x").Code)).Rule("set", "{every} {x:partname} (at)? {t:anytime}", m => new SetMeaning((m.Get<TimeMeaning>("t") is { Half: true } half ? half.In(m.Get<PartMeaning>("x").Afternoon)! : m.Get<TimeMeaning>("t")).Timex))
            .Rule("set", "{x:time} ({every} day|daily|everyday)", m => new SetMeaning(m.Get<TimeMeaning>("x").Timex)).Rule("set", "({every} day|daily|everyday) (at)? {x:time}", m => new SetMeaning(m.Get<TimeMeaning>("x").Timex)).Rule("set", "{x:time} {every} {weekday}", m => new SetMeaning(Weekly(m) + m.Get<TimeMeaning>("x").Timex));
    }

    private static string Weekly(Match m) => $"XXXX-WXX-{Days.Index(m.Get<DayOfWeek>("weekday"))}";
}
