using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Turns of English: "from tomorrow on", "1h 20m 30s", "sixteen thirty hours", "the second to last month".</summary>
internal static class EnglishTurns
{
    public static Grammar AddTo(Grammar g)
    {
        foreach (var symbol in new[] { "date", "period", "monthyear", "year", "time" })
        {
            g.Rule("open", $"(from|starting|starting from|as of|as from|beginning) {{x:{symbol}}} (on|onward|onwards|forward|forwards)", m => m.Parse.EndsClause(m.End) || m.Parse.Tokens[m.End - 1].Folded != "on" || !m.Parse.Tokens[m.End].IsNumber ? Opens.Of("since", m.Get<Meaning>("x")) : null);
        }

        g.Rule("open", "(from|starting|as of) {x:datepart} (on|onward|onwards|forward)", m => Together.From(m.Get<DatePart>("x")));
        g.Rule("datetime", "early {date} {x:partname}", m => Together.In(m.Get<DateMeaning>("date"), m.Get<PartMeaning>("x").Early)).Rule("datetime", "late {date} {x:partname}", m => Together.In(m.Get<DateMeaning>("date"), m.Get<PartMeaning>("x").Late));
        foreach (var whole in new[] { "{p:period}", "{p:year}" })
        {
            g.Rule("period", "(the)? (second to last|next to last|penultimate|last but one) month of " + whole, m => MonthOf(m, 11)).Rule("period", "(the)? (last|final) month of " + whole, m => MonthOf(m, 12));
        }

        g.Rule("duration", "{h:count} (h|hr|hrs|hour|hours) (and|\\,)? {m:count} (m|min|mins|minute|minutes)", m => Glued(m, "m") ? new DurationMeaning([(m.Get<double>("h"), "H"), (m.Get<double>("m"), "TM")]) : null)
            .Rule("duration", "{h:count} (h|hr|hrs|hour|hours) (and|\\,)? {m:count} (m|min|mins|minute|minutes) (and|\\,)? {s:count} (s|sec|secs|second|seconds)", m => new DurationMeaning([(m.Get<double>("h"), "H"), (m.Get<double>("m"), "TM"), (m.Get<double>("s"), "S")]))
            .Rule("duration", "{m:count} (m|min|mins|minute|minutes) (and|\\,)? {s:count} (s|sec|secs|second|seconds)", m => Glued(m, "s") && Glued(m, "m") ? new DurationMeaning([(m.Get<double>("m"), "TM"), (m.Get<double>("s"), "S")]) : null)
            .Rule("duration", "{s:d2} s", m => m.Parse.Touches(m.End - 1) && !IsDecade(m) ? new DurationMeaning([(m.Get<int>("s"), "S")]) : null);
        g.Rule("time", "{x:plain} at night", m => m.Get<TimeMeaning>("x").In(m.Get<TimeMeaning>("x").Hour is > 5 and < 12)); // "two at night" is early
        return g.Rule("time", "{h:word} {m:word} hours", m => m.Get<int>("h") is >= 1 and < 24 and var h && m.Get<int>("m") is >= 10 and < 60 ? TimeMeaning.Of(h, m.Get<int>("m"))! with { Half = false } : null)
            .Rule("time", "{h:word} hundred hours", m => m.Get<int>("h") is >= 1 and < 24 and var h ? TimeMeaning.Of(h, 0)! with { Half = false } : null)
            .Rule("time", "{x:hhmm} hours", m => m.Parse.Tokens[m.Start].Length == 4 && m.Get<int>("x") is var x && TimeMeaning.Of(x / 100, x % 100) is { } time ? time with { Half = false } : null);
    }

    /// <summary>True where "30s" is a decade: behind "the", "early" and the like.</summary>
    public static bool IsDecade(Match m) => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "the" or "early" or "mid" or "late" or "-" or "her" or "his" or "their" or "\'";

    // A single letter is a unit only right behind its number.
    private static bool Glued(Match m, string number)
    {
        var at = m.Find(number)!.End;
        return m.Parse.Tokens[at].Length > 1 || m.Parse.Touches(at);
    }

    private static PeriodMeaning? MonthOf(Match m, int month) => m.Get<PeriodMeaning>("p") is { Unit: 'Y' } year
        ? new PeriodMeaning(now => year.Find(now) is { Spans: [{ Start: { } start }, ..] } ? Periods.Of(start.Year, month) : null, null, 'M') : null;
}
