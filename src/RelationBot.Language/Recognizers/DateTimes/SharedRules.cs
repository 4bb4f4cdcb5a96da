using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>
/// How days, times and lengths go together whatever the language. A language's description fills the symbols: <c>month</c>, <c>weekday</c>, <c>unit</c>,
/// <c>date</c>, <c>year</c>, <c>monthyear</c>, <c>period</c>, <c>time</c>, <c>clock</c>, <c>part</c>, <c>duration</c>, <c>set</c>, and the little words <c>at</c>, <c>to</c>,
/// <c>from</c>, <c>between</c>, <c>and</c>, <c>on</c>, <c>before</c>, <c>after</c>, <c>since</c>, <c>until</c>, <c>approx</c>, <c>partof</c>.
/// </summary>
internal static class SharedRules
{
    public static Grammar AddTo(Grammar g)
    {
        Points(g);
        Times(g);
        Combine(g);
        Opened(g);
        Moments(g);
        TimeZones.AddTo(g);
        foreach (var symbol in new[] { "date", "period", "year", "monthyear", "range", "time", "timerange", "part", "duration", "set", "datetime", "open", "instant" })
        {
            g.Rule("entity", $"{{x:{symbol}}}", m => m.Get<Meaning>("x"));
        }

        return g;
    }

    private static void Points(Grammar g)
    {
        g.Rule("date", "{y:d4} - {m:d1} - {d:d1}", m => Touching(m) ? Days.Calendar(m.Get<int>("y"), m.Get<int>("m"), m.Get<int>("d")) : null)
            .Rule("date", "{y:d4} / {m:d1} / {d:d1}", m => Touching(m) ? Days.Calendar(m.Get<int>("y"), m.Get<int>("m"), m.Get<int>("d")) : null)
            .Rule("date", "{y:d4} . {m:d1} . {d:d1}", m => Touching(m) ? Days.Calendar(m.Get<int>("y"), m.Get<int>("m"), m.Get<int>("d")) : null)
            .Rule("date", "{y:d4} {m:d2} {d:d2}", m => Days.Calendar(m.Get<int>("y"), m.Get<int>("m"), m.Get<int>("d")))
            .Rule("monthyear", "{y:d4} (-|/) {m:d1}", m => Touching(m) ? Periods.Month(m.Get<int>("m"), Plausible(m.Get<int>("y"))) : null)
            .Rule("monthyear", "{m:d1} (-|/) {y:d4}", m => Touching(m) ? Periods.Month(m.Get<int>("m"), Plausible(m.Get<int>("y"))) : null)
            .Rule("point", "{x:date}", m => m.Get<Meaning>("x")).Rule("point", "{x:monthyear}", m => m.Get<Meaning>("x"))
            .Rule("point", "{x:year}", m => m.Get<Meaning>("x")).Rule("point", "{x:period}", m => m.Get<PeriodMeaning>("x") is { Unit: 'M' or 'Y' or 'Q' } or { Calendar: not null } ? m.Get<Meaning>("x") : null)
            .Rule("point", "{now}", _ => Days.Offset(0)).Rule("point", "{x:partial}", m => m.Get<Meaning>("x"))
            .Rule("partial", "{ord}", m => Days.Calendar(null, null, m.Get<int>("ord")));
        g.Rule("range", "{from} {a:point} {to} {b:point}", m => Ranges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b")) is { } range && !Same(m) ? range : null)
            .Rule("range", "{between} {a:point} ({and}|{to}) {b:point}", m => Same(m) ? null : Ranges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b")))
            .Rule("range", "{a:point} {to} {b:point}", m => !m.Has("partial") && Ranges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b")) is { } range && !Same(m) ? range : null)
            .Rule("range", "{a:monthyear} {b:monthyear}", m => Hyphened(m, m.Find("a")!.End) ? Ranges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b")) : null)
            .Rule("range", "{a:monthyear} {b:date}", m => Hyphened(m, m.Find("a")!.End) ? Ranges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b")) : null)
            .Rule("range", "{a:date} {b:date}", m => Hyphened(m, m.Find("a")!.End) ? Ranges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b")) : null);
    }

    private static void Moments(Grammar g)
    {
        g.Rule("datetime", "{date} t {x:clock}", m => Joined(m) ? Together.At(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x") with { Half = false }) : null)
            .Rule("datetime", "{date} t {x:clock} z", m => Joined(m) ? Together.At(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x") with { Half = false }) : null);
        g.Rule("moment", "{x:datetime}", m => m.Get<Meaning>("x") is MomentMeaning moment ? moment : null).Rule("moment", "{x:time}", m => m.Get<Meaning>("x")).Rule("moment", "{now}", _ => InstantMeaning.Now);
        g.Rule("range", "({from}|{between}) {a:moment} ({to}|{and}) {b:moment}", m => m.Has("and") == m.Has("between") || m.Has("to") ? Between(g, m) : null)
            .Rule("range", "{a:moment} {to} {b:moment}", m => Between(g, m))
            .Rule("range", "({from}|{between}) {now} ({to}|{and}) {b:time}", m => MomentRanges.Of(InstantMeaning.Now, m.Get<Meaning>("b")));
    }

    // "3:00 to 4:00 tomorrow" is of one day.
    private static ComputedMeaning? Between(Grammar g, Match m) => m.Get<Meaning>("a") is TimeMeaning && m.Parse.At(g["anytime"], m.Find("b")!.Start) is not null ? null : MomentRanges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b"));

    // « 2026-12-24T20:30:00Z » is one word.
    private static bool Joined(Match m) => Touching(m, m.Find("date")!.End - m.Start - 1);

    private static int? Plausible(int year) => year is >= 1500 and <= 2200 ? year : 9999;

    // Two mere years or numbers with a hyphen are a range only as years; « 3 to 4 » is a time.
    private static bool Same(Match m) => m.Get<Meaning>("a") is DateMeaning { Calendar: { Month: null, Year: null }, Weekday: null } && m.Get<Meaning>("b") is DateMeaning { Calendar: { Month: null, Year: null }, Weekday: null };

    private static void Times(Grammar g)
    {
        g.Rule("clock", "{h:d1} : {m:d2}", m => Touching(m) ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m")) : null)
            .Rule("clock", "{h:d1} : {m:d2} : {s:d2}", m => Touching(m) ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m"), m.Get<int>("s")) : null)
            .Rule("time", "{x:clock}", m => m.Get<TimeMeaning>("x"))
            .Rule("time", "{approx} {x:time}", m => m.Get<TimeMeaning>("x") with { Mod = "approx" })
            .Rule("anytime", "{x:time}", m => m.Get<TimeMeaning>("x"))
            .Rule("anytime", "{x:bare}", m => m.Get<TimeMeaning>("x"));
        g.Rule("timerange", "{from} {a:anytime} {to} {b:time}", Range).Rule("timerange", "{from} {a:time} {to} {b:anytime}", Range)
            .Rule("timerange", "{between} {a:anytime} ({and}|{to}) {b:time}", Range).Rule("timerange", "{between} {a:time} ({and}|{to}) {b:anytime}", Range)
            .Rule("timerange", "{a:anytime} {to} {b:time}", Range).Rule("timerange", "{a:time} {to} {b:anytime}", Range)
            .Rule("timerange", "({from}|{between})? {a:hhmm} - {b:hhmm}", m => Touching(m, 2) && m.Parse.Tokens[m.End - 1].Length == 4 && m.Get<int>("a") < 1500 && (m.Has("from") || m.Has("between"))
                ? TimeRangeMeaning.Of(Clock(m.Get<int>("a")), Clock(m.Get<int>("b"))) : null)
            .Rule("timerange", "{from} {a:time} {for} {d:duration}", m => Lasting(m)).Rule("timerange", "{for} {d:duration} {from} {a:anytime}", m => Lasting(m))
            .Rule("barerange", "({from}|{between})? {a:anytime} ({to}|{and}) {b:anytime}", m => m.Has("and") && !m.Has("between") ? null : Range(m))
            .Rule("timerange", "{x:timerange} {part}", m => m.Get<TimeRangeMeaning>("x"))
            .Rule("timerange", "({from}|{between})? {a:bare} ({to}|{and}) {b:bare} {part}", m => m.Has("and") && !m.Has("between") ? null : TimeRangeMeaning.Of(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b"), m.Get<PartMeaning>("part").Afternoon))
            .Rule("timerange", "{part} {x:timerange}", m => m.Get<TimeRangeMeaning>("x") is { Spans.Count: > 1 } both ? both with { Spans = [both.Spans[m.Get<PartMeaning>("part").Afternoon ? 1 : 0]] } : m.Get<TimeRangeMeaning>("x"));
        g.Rule("saidtime", "{atonly}? {x:time}", m => m.Get<Meaning>("x")).Rule("saidtime", "{x:timerange}", m => m.Get<Meaning>("x")).Rule("saidtime", "{between} {x:barerange}", m => m.Get<Meaning>("x"))
            .Rule("saidtime", "({before}|{after}|{since}|{until}|{upto}|{onward}|{notbefore}) {x:time}", m => m.Get<Meaning>("x")).Rule("saidpart", "{x:part}", m => m.Get<Meaning>("x"));
        g.Rule("time", "{x:plain} {part}", m => Loose(m) ? null : InPart(m)).Rule("time", "{part} {at}? {x:plain}", m => m.End - m.Find("part")!.End == 1 && m.Parse.Tokens[m.End - 1].Length > 2 ? null : InPart(m));
    }

    private static TimeMeaning Clock(int number) => TimeMeaning.Of(number / 100, number % 100)!;

    private static Meaning? Range(Match m) => m.Get<TimeMeaning>("a") is { } a && m.Get<TimeMeaning>("b") is { } b && a.Mod is null && b.Mod is null ? TimeRangeMeaning.Of(a, b) : null;

    private static TimeMeaning? InPart(Match m) => m.Get<TimeMeaning>("x").In(m.Get<PartMeaning>("part") is { } part && part.Afternoon && !(part.Code == "TNI" && m.Get<TimeMeaning>("x").Hour < 5));

    // « one morning » is a morning, « seven in the morning » a time.
    private static bool Loose(Match m) => m.Get<TimeMeaning>("x") is { Precision: 0 } && m.Find("x") is { } x && x.End - x.Start == 1 && m.Parse.At(m.Grammar["partof"], x.End) is null;

    private static Meaning? Lasting(Match m)
    {
        if (m.Get<DurationMeaning>("d") is not { IsDays: false } length || m.Get<TimeMeaning>("a") is not { } start)
        {
            return null;
        }

        start = start with { Half = false };
        var end = start.Span + TimeSpan.FromSeconds(Durations.Seconds(length.Parts));
        var to = new TimeMeaning(end.Hours, end.Minutes, end.Seconds, 2);
        return new TimeRangeMeaning([new ClockSpan(start, to)]);
    }

    private static void Combine(Grammar g)
    {
        g.Rule("datetime", "{date} {at}? {time}", m => Together.At(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("time")))
            .Rule("datetime", "{date} {atonly} {x:anytime}", m => Together.At(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x")))
            .Rule("datetime", "{approx} {date} {at}? {time}", m => Together.At(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("time") with { Mod = "approx" }))
            .Rule("datetime", "{time} {on}? {date}", m => Together.At(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("time")))
            .Rule("datetime", "{date} {at}? {x:anytime} {part}", m => Together.At(m.Get<DateMeaning>("date"), InPart(m)!))
            .Rule("datetime", "{date} {on}? {part}", m => Together.In(m.Get<DateMeaning>("date"), m.Get<PartMeaning>("part")))
            .Rule("datetime", "{part} {on}? {date}", m => Together.In(m.Get<DateMeaning>("date"), m.Get<PartMeaning>("part")))
            .Rule("datetime", "{date} {on}? {part} {at}? {x:anytime}", m => Together.At(m.Get<DateMeaning>("date"), InPart(m)!))
            .Rule("datetime", "{date} {at}? {x:timerange}", m => Together.From(m.Get<DateMeaning>("date"), m.Get<TimeRangeMeaning>("x")))
            .Rule("datetime", "{date} {at}? {x:barerange}", m => Together.From(m.Get<DateMeaning>("date"), m.Get<TimeRangeMeaning>("x")))
            .Rule("datetime", "{x:timerange} {on}? {date}", m => Together.From(m.Get<DateMeaning>("date"), m.Get<TimeRangeMeaning>("x")))
            .Rule("datetime", "{x:barerange} {on}? {date}", m => Together.From(m.Get<DateMeaning>("date"), m.Get<TimeRangeMeaning>("x")))
            .Rule("datetime", "{x:barerange} {on}? {y:datepart}", PartRange).Rule("datetime", "{y:datepart} {at}? {x:barerange}", PartRange)
            .Rule("datetime", "{x:timerange} {on}? {y:datepart}", PartRange).Rule("datetime", "{y:datepart} {at}? {x:timerange}", PartRange)
            .Rule("datetime", "{y:datepart} {at}? {x:anytime}", PartTime).Rule("datetime", "{x:anytime} {on}? {y:datepart}", PartTime)
            .Rule("datetime", "{y:datepart}", m => Together.In(m.Get<DatePart>("y").Date, m.Get<DatePart>("y").Part))
            .Rule("datepart", "{date} {on}? {part}", m => new DatePart(m.Get<DateMeaning>("date"), m.Get<PartMeaning>("part")));
    }

    private static Meaning? PartRange(Match m)
    {
        var (said, range) = (m.Get<DatePart>("y"), m.Get<TimeRangeMeaning>("x"));
        return Together.From(said.Date, range.Spans.Count == 1 ? range : range with { Spans = [range.Spans[said.Part.Afternoon ? 1 : 0]] });
    }

    private static Meaning? PartTime(Match m)
    {
        var (said, time) = (m.Get<DatePart>("y"), m.Get<TimeMeaning>("x"));
        var night = said.Part.Code is "TNI" && time.Hour < 5;
        return time.Half || time.Hour <= 12 ? Together.At(said.Date, time.Half ? time.In(said.Part.Afternoon && !night)! with { Mod = null } : time) : Together.At(said.Date, time);
    }

    private static void Opened(Grammar g)
    {
        foreach (var mod in new[] { "before", "after", "since", "until" })
        {
            foreach (var symbol in new[] { "date", "period", "year", "monthyear", "time", "part" })
            {
                g.Rule("open", $"{{{mod}}} {{x:{symbol}}}", m => m.Get<Meaning>("x") is PartMeaning { Code: not ("TMEL" or "TMEB" or "TMED") } ? null : Opens.Of(mod, m.Get<Meaning>("x")));
            }

            g.Rule("open", $"{{{mod}}} {{dayend}} {{date}}", m => mod is "before" or "until" ? Opens.Of(mod, m.Get<Meaning>("date"))! with { Inclusive = true } : null);
            g.Rule("open", $"{{date}} {{{mod}}} {{x:anytime}}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), mod, mod is "before" or "until"))
                .Rule("open", $"{{{mod}}} {{x:time}} {{on}}? {{date}}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), mod, mod is "before" or "until"));
        }

        // « jusqu'à demain midi »
        g.Rule("open", "({before}|{upto}) {date} {at}? {x:time}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "before", true));

        // « depuis hier 15h », « depuis ce matin », « à partir de demain matin »
        g.Rule("open", "{since} {date} {at}? {x:time}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "since", false)).Rule("open", "{onward} {date} {at}? {x:time}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "since", false))
            .Rule("open", "({since}|{onward}) {x:datepart}", m => Together.From(m.Get<DatePart>("x")));
        foreach (var symbol in new[] { "date", "period", "year", "monthyear", "time" })
        {
            g.Rule("open", $"{{x:{symbol}}} {{orlater}}", m => Opens.Of("since", m.Get<Meaning>("x"))).Rule("open", $"{{x:{symbol}}} {{orearlier}}", m => Opens.Of("until", m.Get<Meaning>("x")));
        }

        // The day that is named belongs to it: « d'ici vendredi », « à partir de lundi », « pas avant lundi ».
        g.Rule("open", "{upto} {x:date}", m => Opens.Of("before", m.Get<Meaning>("x"))! with { Inclusive = true }).Rule("open", "{onward} {x:date}", m => Opens.Of("after", m.Get<Meaning>("x"))! with { Inclusive = true })
            .Rule("open", "{upto} {dayend} {x:date}", m => Opens.Of("before", m.Get<Meaning>("x"))! with { Inclusive = true }).Rule("open", "{notbefore} {x:date}", m => Opens.Of("since", m.Get<Meaning>("x"))).Rule("open", "{notbefore} {x:time}", m => Opens.Of("since", m.Get<Meaning>("x")));
        foreach (var symbol in new[] { "period", "year", "monthyear", "time", "part" })
        {
            g.Rule("open", $"{{upto}} {{x:{symbol}}}", m => m.Get<Meaning>("x") is PartMeaning { Code: not ("TMEL" or "TMEB" or "TMED") } ? null : Opens.Of("before", m.Get<Meaning>("x")))
                .Rule("open", $"{{onward}} {{x:{symbol}}}", m => m.Get<Meaning>("x") is PartMeaning { Code: not ("TMEL" or "TMEB" or "TMED") } ? null : Opens.Of("after", m.Get<Meaning>("x")));
        }

        g.Rule("open", "{date} {upto} {x:anytime}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "before", true)).Rule("open", "{upto} {x:time} {on}? {date}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "before", true))
            .Rule("open", "{date} {onward} {x:anytime}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "after", false)).Rule("open", "{onward} {x:time} {on}? {date}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "after", false));
        g.Rule("open", "{x:time} {orlater} {on} {date}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "since", false, "datetimepoint"))
            .Rule("open", "{more} {duration}", m => m.Get<DurationMeaning>("duration") with { Mod = "more" })
            .Rule("open", "{less} {duration}", m => m.Get<DurationMeaning>("duration") with { Mod = "less" })
            .Rule("open", "{approx} {x:part}", m => m.Get<PartMeaning>("x") with { Mod = "approx" });
    }

    internal static bool Touching(Match m, int from = 0)
    {
        for (var i = m.Start + 1 + from; i < m.End; i++)
        {
            if (!m.Parse.Touches(i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Hyphened(Match m, int at) =>
        at < m.Parse.Tokens.Count && m.Parse.Tokens[at].Start == m.Parse.Tokens[at - 1].End + 1 && m.Parse.Text[m.Parse.Tokens[at - 1].End] == '-';
}

/// <summary>A part of a day that is said as one: « ce soir ».</summary>
internal sealed record DatePart(DateMeaning Date, PartMeaning Part);
