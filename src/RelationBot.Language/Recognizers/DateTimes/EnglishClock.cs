using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Times of the day in English.</summary>
internal static class EnglishClock
{
    public static Grammar AddTo(Grammar g)
    {
        g.Rules("am", "am", "am", "a.m.", "a . m .", "a . m", "a").Rules("pm", "pm", "pm", "p.m.", "p . m .", "p . m", "p").Rules("ampm", "ampm", "ampm", "am/pm", "am pm")
            .Rule("bare", "{d1}", m => Sensible(m) ? TimeMeaning.Of(m.Get<int>("d1")) : null).Rule("bare", "{word}", m => m.Get<int>("word") is >= 1 and <= 12 and var h ? TimeMeaning.Of(h) : null)
            .Rule("plain", "{clock}", m => m.Get<TimeMeaning>("clock")).Rule("plain", "{bare}", m => m.Get<TimeMeaning>("bare"))
            .Rule("plain", "{h:d1} . {m:d2}", m => SharedRules.Touching(m) ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m")) : null)
            .Rule("plain", "{hhmm}", m => TimeMeaning.Of(m.Get<int>("hhmm") / 100, m.Get<int>("hhmm") % 100))
            .Rule("plain", "{h:word} {m:word}", m => m.Get<int>("m") is >= 10 and < 60 && m.Get<int>("h") <= 12 ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m")) : null);
        g.Rule("time", "{plain} {am}", m => Half(m, false)).Rule("time", "{plain} {pm}", m => Half(m, true)).Rule("time", "{plain} {ampm}", m => m.Get<TimeMeaning>("plain"))
            .Rule("time", "{plain} (oclock|o'clock|o clock)", m => m.Get<TimeMeaning>("plain"))
            .Rule("time", "{h:word} {m:word}", m => m.Get<int>("m") is >= 10 and < 60 && m.Get<int>("h") is >= 1 and <= 12 ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m")) : null)
            .Rule("time", "{h:word} {m:word} (minutes|minute)", m => m.Get<int>("m") < 60 ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m")) : null)
            .Rule("time", "at {h:d1} . {m:d2}", m => SharedRules.Touching(m, 1) ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m")) : null)
            .Rule("time", "at {x:time}", m => m.Get<TimeMeaning>("x") is { Half: true } || m.Start + 2 < m.End ? (Point(m) ? m.Get<TimeMeaning>("x") : null) : null)
            .Rule("time", "{x:bare}", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded == "at" && m.Parse.Tokens[m.Start].IsNumber && (m.Parse.EndsClause(m.End)) && !Decimal(m) ? m.Get<TimeMeaning>("x") : null)
            .Rule("time", "half past {x:plain}", m => m.Get<TimeMeaning>("x") with { Minute = 30, Precision = 1 }).Rule("time", "(a)? quarter past {x:plain}", m => m.Get<TimeMeaning>("x") with { Minute = 15, Precision = 1 })
            .Rule("time", "half past {x:time}", m => m.Get<TimeMeaning>("x") with { Minute = 30, Precision = 1 }).Rule("time", "(a)? quarter past {x:time}", m => m.Get<TimeMeaning>("x") with { Minute = 15, Precision = 1 })
            .Rule("time", "(a)? quarter to {x:plain}", m => To(m.Get<TimeMeaning>("x"), 15)).Rule("time", "(a)? quarter to {x:time}", m => To(m.Get<TimeMeaning>("x"), 15))
            .Rule("time", "{n:small} (minutes|minute|min|mins)? past {x:plain}", Past).Rule("time", "{n:small} (minutes|minute|min|mins)? past {x:time}", Past)
            .Rule("time", "{n:small} (minutes|minute|min|mins)? to {x:plain}", m => m.Get<int>("n") is < 60 and var n && (n % 5 == 0 || m.Parse.Tokens[m.Start + 1].Folded != "to") && m.Parse.Tokens[m.Start + 1].Folded.StartsWith("min", StringComparison.Ordinal) ? To(m.Get<TimeMeaning>("x"), n) : null)
            .Rules("time", TimeMeaning.Of(12)! with { Half = false }, "noon", "noonish", "mid day", "midday", "12 noon", "twelve noon", "high noon").Rules("time", TimeMeaning.Of(0)!, "midnight", "mid night", "12 midnight");
        g.Rule("saidpart", "(in|at|during)? (the)? {x:partname}", m => m.Get<PartMeaning>("x").Code is "TMO" or "TAF" or "TEV" or "TNI" ? m.Get<PartMeaning>("x") : null);
        g.Rule("part", "{x:partname}", m => Said(m) ? m.Get<PartMeaning>("x") : null).Rule("part", "(in|during|at) (the)? {x:partname}", m => m.Get<PartMeaning>("x") is { Code: not ("TMEL" or "TMEB" or "TMED") } or { Code: "TMEL" } && m.Parse.Tokens[m.Start].Folded != "at" ? m.Get<PartMeaning>("x") : null)
            .Rule("part", "early (in)? (the)? {x:partname}", m => m.Get<PartMeaning>("x").Early).Rule("part", "(late|later) (in)? (the)? {x:partname}", m => m.Get<PartMeaning>("x").Late);
        g.Rules("tonight", DayWith("TNI"), "tonight", "tonite", "this night").Rule("datepart", "{tonight}", m => m.Get<DatePart>("tonight"))
            .Rule("datepart", "(early)? this {x:partname}", m => m.Get<PartMeaning>("x").Code.StartsWith("TME", StringComparison.Ordinal) ? null : new DatePart(Days.Offset(0), m.Parse.Tokens[m.Start].Folded == "early" ? m.Get<PartMeaning>("x").Early : m.Get<PartMeaning>("x")))
            .Rule("datepart", "late this {x:partname}", m => new DatePart(Days.Offset(0), m.Get<PartMeaning>("x").Late))
            .Rule("datepart", "(last|previous) {x:partname}", m => new DatePart(Days.Offset(-1), m.Get<PartMeaning>("x"))).Rule("datepart", "next {x:partname}", m => new DatePart(Days.Offset(1), m.Get<PartMeaning>("x")));
        return g.Rule("datetime", "(early|earlier) (in)? (the day)? {date}", m => Together.Half(m.Get<DateMeaning>("date"), true)).Rule("datetime", "(late|later) (in)? (the day)? {date}", m => Together.Half(m.Get<DateMeaning>("date"), false))
            .Rule("datetime", "(the)? end of (the)? {date}", m => Together.EndOf(m.Get<DateMeaning>("date"))).Rule("datetime", "(the)? eod", _ => Together.EndOf(Days.Offset(0)) with { Undated = true }).Rule("datetime", "(the)? end of day", _ => Together.EndOf(Days.Offset(0)) with { Undated = true })
            .Rule("datetime", "(the)? eod (of)? {date}", m => Together.EndOf(m.Get<DateMeaning>("date")))
            .Rule("dotted", "{h:d1} . {m:d2}", m => SharedRules.Touching(m) ? TimeMeaning.Of(m.Get<int>("h"), m.Get<int>("m")) : null).Rule("timerange", "({from}|{between})? {a:dotted} ({to}|{and}) {b:time}", m => TimeRangeMeaning.Of(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b")))
            .Rule("datetime", "{date} (at)? {x:partname}", m => m.Get<PartMeaning>("x").Code == "TNI" ? Together.In(m.Get<DateMeaning>("date"), m.Get<PartMeaning>("x")) : null);
    }

    private static DatePart DayWith(string code) => new(Days.Offset(0), new PartMeaning(code, TimeSpan.FromHours(20), new TimeSpan(23, 59, 59)));

    // A number alone is a time only behind a word that says so.
    private static bool Sensible(Match m) => m.Get<int>("d1") <= 24 && !Decimal(m) && (m.Start == 0 || m.Parse.Tokens[m.Start - 1].Folded is not ("$" or "€" or "#"));

    private static bool Decimal(Match m) => (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "." or "," or "/" or "%" && m.Parse.Touches(m.End) && m.Parse.Touches(m.End + 1)) || (m.Start > 1 && m.Parse.Touches(m.Start) && m.Parse.Tokens[m.Start - 1].Folded is "." or "," or "/");

    private static bool Point(Match m) => m.Parse.Tokens.Skip(m.Start).Take(m.End - m.Start).Any(t => t.Folded == ".");

    private static TimeMeaning? Half(Match m, bool afternoon)
    {
        var letter = m.Parse.Tokens[m.End - 1].Folded is "a" or "p";
        if ((letter && (!m.Parse.Touches(m.End - 1) || (m.End < m.Parse.Tokens.Count && m.Parse.Touches(m.End) && m.Parse.Tokens[m.End].IsWord))) || m.Get<TimeMeaning>("plain") is not { Hour: <= 12 } time)
        {
            return m.Get<TimeMeaning>("plain") is { Hour: > 12 } late && !letter ? late : null;
        }

        return time.In(afternoon);
    }

    private static TimeMeaning? Past(Match m) => m.Get<int>("n") < 60 ? m.Get<TimeMeaning>("x") with { Minute = m.Get<int>("n"), Precision = 1 } : null;

    private static TimeMeaning To(TimeMeaning time, int minutes) => time with { Hour = time.Hour == 1 && time.Half ? 12 : (time.Hour + 23) % 24, Minute = 60 - minutes, Precision = 1 };

    private static bool Said(Match m) => m.Get<PartMeaning>("x").Code is "TMO" or "TAF" or "TEV" or "TNT" or "TNI"
        ? !(m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "good" or "nice" or "every" or "each" or "per") && m.Get<PartMeaning>("x").Code != "TNI"
        : m.Parse.Tokens[m.Start].Folded is "lunchtime" or "dinnertime" || (m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "before" or "after" or "until" or "around" or "by");
}
