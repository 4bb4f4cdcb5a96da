using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Days and their years in English.</summary>
internal static class EnglishDays
{
    public static Grammar AddTo(Grammar g, bool dayFirst)
    {
        Relative(g);
        Calendar(g, dayFirst);
        Weekdays(g);
        Festive(g);
        return g;
    }

    private static void Relative(Grammar g)
    {
        g.Rules("date", Days.Offset(0), "today", "the day", "otd", "(the|this) current day")
            .Rules("date", Days.Offset(1), "tomorrow", "tmr", "tmrw", "the next day", "next day", "the day after", "tomorow")
            .Rules("date", Days.Offset(-1), "yesterday", "the day before", "the previous day", "the last day", "last day")
            .Rules("date", Days.Offset(2), "the day after tomorrow", "day after tomorrow", "the day after tmr")
            .Rules("date", Days.Offset(-2), "the day before yesterday", "day before yesterday")
            .Rule("date", "in {d:duration}", m => In(m, 1)).Rule("date", "{d:duration} (ago|earlier)", m => In(m, -1))
            .Rule("date", "{d:duration} (later|hence|from now|from today)", m => In(m, 1)).Rule("date", "{d:duration} before now", m => In(m, -1))
            .Rule("date", "{d:duration} (from|after) {x:date}", m => Shift(m, 1)).Rule("date", "{d:duration} before {x:date}", m => Shift(m, -1))
            .Rule("date", "in {d:duration} (from|after) {x:date}", m => Shift(m, 1))
            .Rule("date", "in {d:duration} since (the year)? {y:d4}", m => Days.Shifted(Days.Calendar(m.Get<int>("y"), 1, 1)!, m.Get<DurationMeaning>("d"), 1))
            .Rule("date", "in {d:duration} since {x:date}", m => Shift(m, 1))
            .Rule("date", "in {d:duration} on {weekday}", m => In(m, 1) is { } day ? OnWeekday(day, m.Get<DayOfWeek>("weekday")) : null)
            .Rule("date", "{weekday} {d:duration} (from|after) {x:date}", m => OnWeekday(Days.Shifted(m.Get<DateMeaning>("x"), m.Get<DurationMeaning>("d"), 1), m.Get<DayOfWeek>("weekday")));
    }

    private static DateMeaning? In(Match m, int sign) => m.Get<DurationMeaning>("d") is { IsDays: true, Mod: null } length ? Days.Shifted(Days.Offset(0), length, sign) : null;

    private static DateMeaning? Shift(Match m, int sign) => m.Get<DurationMeaning>("d") is { IsDays: true, Mod: null } length ? Days.Shifted(m.Get<DateMeaning>("x"), length, sign) : null;

    // The weekday of the week that a counted day falls in, Sunday first.
    private static DateMeaning? OnWeekday(DateMeaning date, DayOfWeek weekday) => date.Calendar is not null || date.Weekday is not null ? null : new DateMeaning(now =>
        date.Find(now) is { Future: { } day } ? DayFound.Sure(day.AddDays(weekday - day.DayOfWeek)) : null);

    private static void Calendar(Grammar g, bool dayFirst)
    {
        g.Rule("year", "{y:d4}", m => m.Get<int>("y") is >= 1500 and <= 2200 and var y && Alone(m) ? Periods.Year(y) : null)
            .Rule("year", "(the)? year {y:d4}", m => Periods.Year(m.Get<int>("y")))
            .Rule("year", "{y:yearwords}", m => Periods.Year(m.Get<int>("y"))).Rule("year", "(cy|calendar year) {y:d4}", m => Periods.Year(m.Get<int>("y")))
            .Rule("year", "(cy|calendar year) {y:d2}", m => Periods.Year(Days.Century(m.Get<int>("y"))))
            .Rule("yearwords", "{a:word} {b:word}", m => (m.Get<int>("a"), m.Get<int>("b")) is (>= 15 and <= 21 and var a, >= 10 and <= 99 and var b) ? (a * 100) + b : null)
            .Rule("yearwords", "{a:word}", m => m.Get<int>("a") is >= 1500 and <= 2200 and var year ? year : null)
            .Rule("theyear", "{y:d4}", m => m.Get<int>("y")).Rule("theyear", "{y:yearwords}", m => m.Get<int>("y")).Rule("theyear", "\\' {y:d2}", m => Days.Century(m.Get<int>("y")));
        g.Rule("dom", "{ord}", m => m.Get<int>("ord") is >= 1 and <= 31 and var d ? d : null).Rule("dom", "{d1}", m => m.Get<int>("d1"))
            .Rule("dom", "{word}", m => m.Get<int>("word") is >= 1 and <= 31 and var d ? d : null).Rule("dom", "the {ord}", m => m.Get<int>("ord"))
            .Rule("monthday", "{month} (/|-|\\,|.)? {dom}", m => (m.Get<int>("month"), m.Get<int>("dom")))
            .Rule("monthday", "(the)? {dom} (of|/|-|.)? {month}", m => (m.Get<int>("month"), m.Get<int>("dom")));
        g.Rule("monthday", "{dom} day of {month}", m => (m.Get<int>("month"), m.Get<int>("dom")));
        foreach (var year in new[] { "", " (\\,|of|in|/|-|.)? {y:theyear}", " \\, in {y:theyear}" })
        {
            g.Rule("date", "{monthday}" + year, Named);
            g.Rule("date", "{weekday} (\\,|the|.|\\()? {monthday}" + year, Named);
            g.Rule("date", "{monthday} \\(? \\,? {weekday} \\)?" + year, Named);
        }

        g.Rule("date", "{y:d4} (-|/|.) {d:d1} (-|/|.) {month}", m => Days.Calendar(m.Get<int>("y"), m.Get<int>("month"), m.Get<int>("d")))
            .Rule("date", "{y:d4} (-|/|.) {month} (-|/|.) {d:d1}", m => Days.Calendar(m.Get<int>("y"), m.Get<int>("month"), m.Get<int>("d")))
            .Rule("date", "{a:d1} / {b:d1}", m => Numeric(m, true, dayFirst)).Rule("date", "{a:d1} / {b:d1} \\,? / {y:d2}", m => Numeric(m, true, dayFirst)).Rule("date", "{a:d1} / {b:d1} / {y:d4}", m => Numeric(m, true, dayFirst))
            .Rule("date", "{a:d1} / {b:d1} \\, {y:d4}", m => Numeric(m, false, dayFirst))
            .Rule("date", "{a:d1} - {b:d1} - {y:d4}", m => Numeric(m, true, dayFirst)).Rule("date", "{a:d1} . {b:d1} . {y:d4}", m => Numeric(m, true, dayFirst)).Rule("date", "{a:d1} . {b:d1} . {y:d2}", m => Numeric(m, true, dayFirst))
            .Rule("date", "{weekday} (\\,|the|.|\\()? {a:d1} . {b:d1}", m => Numeric(m, false, dayFirst)).Rule("date", "{weekday} \\,? {a:d1} / {b:d1}", m => Numeric(m, false, dayFirst))
            .Rule("date", "{weekday} \\,? {x:date}", m => m.Get<DateMeaning>("x") is { Calendar.Month: not null, Weekday: null } d ? d : null)
            .Rule("date", "(tomorrow|today|yesterday) \\, {x:date} \\,?", m => m.Get<DateMeaning>("x") is { Calendar.Month: not null } d ? d : null)
            .Rule("date", "(this|next|last) ({weekday})? {a:d1} / {b:d1}", m => Directed(m, dayFirst)).Rule("date", "(this|next|last) {weekday} {a:d1} . {b:d1}", m => Directed(m, dayFirst)).Rule("date", "(this|next|last) {weekday} \\(? {monthday} \\)?", m => Directed(m, dayFirst))
            .Rule("date", "the {ord}", m => OfMonth(m)).Rule("date", "on {ord}", m => null).Rule("date", "the {d1}", m => m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "from" or "between" ? Days.Calendar(null, null, m.Get<int>("d1")) : null)
            .Rule("date", "{ord}", m => m.Start > 0 && m.Parse.Tokens[m.Start].IsNumber && m.Parse.Tokens[m.Start - 1].Folded is "on" or "until" or "by" ? Days.Calendar(null, null, m.Get<int>("ord")) : null)
            .Rule("date", "(the)? {ord} day of {p:period}", m => InMonth(m)).Rule("date", "(the)? {ord} of {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M', Calendar: null } ? InMonth(m) : null)
            .Rule("date", "(the)? {ord} {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M', Calendar: null } ? InMonth(m) : null);
        g.Rule("monthyear", "{month}", m => Month(m)).Rule("monthyear", "{month} (\\,|of|in|/|-|.|\\, in)? {y:theyear}", m => Periods.Month(m.Get<int>("month"), m.Get<int>("y")))
            .Rule("monthyear", "{month} (of|\\') {y:d2}", m => Periods.Month(m.Get<int>("month"), Days.Century(m.Get<int>("y"))))
            .Rule("monthyear", "{month} of (the)? {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'Y' } year ? new PeriodMeaning(now => year.Find(now) is { Spans: [{ Start: { } s }, ..] } ? Periods.Of(s.Year, m.Get<int>("month")) : null, null, 'M') : null);
    }

    private static DateMeaning? OfMonth(Match m) => m.Get<int>("ord") is >= 1 and <= 31 and var day && m.Start + 1 < m.Parse.Tokens.Count && (m.End == m.Parse.Tokens.Count || m.Parse.EndsClause(m.End) || m.Parse.Tokens[m.End].Folded is "at" or "from" or "between" or "around" or "and" or "or" or "in" or "for")
        && m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "on" or "by" or "until" or "from" or "for" or "before" or "after" or "since" ? Days.Calendar(null, null, day) : null;

    // « may » is a verb far more often than a month.
    private static PeriodMeaning? Month(Match m)
    {
        var token = m.Parse.Tokens[m.Start];
        var before = m.Start > 0 ? m.Parse.Tokens[m.Start - 1].Folded : "";
        if (m.Parse.At(m.Grammar["monthname"], m.End) is not null || (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "to" or "through" or "until" or "till" or "-" or "and" && m.Parse.At(m.Grammar["monthname"], m.End + 1) is not null))
        {
            return Periods.Month(m.Get<int>("month"), null); // "March to May", "Jan-Feb"
        }

        if (EnglishTyping.People.Has(m) || IsPerson(m) || (token.Folded == "august" && before is "an" or "most" or "such" or "so"))
        {
            return null;
        }

        var odd = token.Folded is "may" or "mar" or "march" or "sun" or "sat" or "dec";
        var after = m.End < m.Parse.Tokens.Count ? m.Parse.Tokens[m.End].Folded : "";
        return odd && (before == "this" && after is "or" or "not" or "be" or "have" or "well" or "also" or "seem" or "help") ? null : odd && !(before is "in" or "since" or "from" or "to" or "of" or "this" or "next" or "last" or "until" or "till" or "between" or "before" or "after" or "the" or "by" or "mid" or "late" or "early" or "-") ? null
            : token.Folded == "dec" && m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded == "$" ? null : Periods.Month(m.Get<int>("month"), null);
    }

    // "June from accounts"
    private static bool IsPerson(Match m) => m.Parse.Tokens[m.Start].Folded is "april" or "may" or "june" or "august" && m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "from" or "at"
        && !m.Parse.Tokens[m.End + 1].IsNumber && m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is not ("in" or "on" or "since" or "until" or "by" or "before" or "after" or "this" or "next" or "last" or "of");

    private static bool Alone(Match m) =>
        !m.Parse.Touches(m.Start) && (m.Start == 0 || m.Parse.Tokens[m.Start - 1].Folded is not ("$" or "€" or "#" or "-" or "/" or ".")) && !(m.End < m.Parse.Tokens.Count && m.Parse.Touches(m.End) && (m.Parse.Tokens[m.End].IsWord || (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "." or "," or "/" or "-" && m.Parse.Touches(m.End + 1) && m.Parse.Tokens[m.End + 1].Length != 4)))
        || (!(m.Start > 2 && m.Parse.Tokens[m.Start - 3].Folded == "-") && m.Start > 1 && m.Parse.Tokens[m.Start - 1].Folded is "-" or "~" && m.Parse.Tokens[m.Start - 2].Length == 4);

    private static DateMeaning? Named(Match m)
    {
        var (month, day) = m.Get<(int, int)>("monthday");
        return m.Start > 0 && m.Parse.Touches(m.Start) && m.Parse.Tokens[m.Start - 1].Folded is "$" or "€" or "." ? null : Days.Calendar(m.Find<int>("y"), month, day);
    }

    // "3/4 of the box", "1 1/2 cups" are no days.
    private static bool Portion(Match m) => !m.Has("y") && !m.Has("weekday") && m.Get<int>("a") < m.Get<int>("b") && m.Get<int>("b") <= 10
        && ((m.Start > 0 && m.Parse.Tokens[m.Start - 1].IsNumber) || (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded == "of" && m.Parse.Tokens[m.End + 1].Folded is not ("this" or "next" or "last")));

    private static DateMeaning? Numeric(Match m, bool touching, bool dayFirst)
    {
        var (a, b) = dayFirst ? (m.Get<int>("b"), m.Get<int>("a")) : (m.Get<int>("a"), m.Get<int>("b"));
        var year = m.Find<int>("y");
        var after = m.End < m.Parse.Tokens.Count && m.Parse.Touches(m.End) && (m.Parse.Tokens[m.End].IsWord || (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "/" or "." or "," && m.Parse.Touches(m.End + 1) && m.Parse.Tokens[m.End + 1].IsNumber));
        if ((touching && !SharedRules.Touching(m)) || Portion(m) || after || (m.Start > 0 && m.Parse.Touches(m.Start) && m.Parse.Tokens[m.Start - 1].Folded is not ("-" or "(" or "~")))
        {
            return null;
        }

        if (a > 12)
        {
            (a, b) = (b, a);
        }

        return year is { } y and < 100 ? TwoDigits(y, a, b) : Days.Calendar(year, a, b);
    }

    // « 11/12/35 » may be of this century or the last.
    private static DateMeaning? TwoDigits(int year, int month, int day) => year is >= 30 and < 40 && month is >= 1 and <= 12 && day is >= 1 and <= 31
        ? new DateMeaning(_ => new DayFound($"XX{year}-{month:D2}-{day:D2}", Days.Make(1900 + year, month, day), Days.Make(2000 + year, month, day)), new CalendarParts(2000 + year, month, day))
        : Days.Calendar(Days.Century(year), month, day);

    private static DateMeaning? Directed(Match m, bool dayFirst)
    {
        var (month, day) = m.Has("monthday") ? m.Get<(int, int)>("monthday") : dayFirst ? (m.Get<int>("b"), m.Get<int>("a")) : (m.Get<int>("a"), m.Get<int>("b"));
        var word = m.Parse.Tokens[m.Start].Folded;
        var years = m.Has("weekday") || word == "this" ? 0 : word == "next" ? 1 : -1;
        return month is < 1 or > 12 || day is < 1 or > 31 ? null : new DateMeaning(now => new DayFound($"XXXX-{month:D2}-{day:D2}", Days.Make(now.Year + years, month, day), Days.Make(now.Year + years, month, day)));
    }

    private static DateMeaning? InMonth(Match m) => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month && m.Get<int>("ord") is >= 1 and <= 31 and var day
        ? new DateMeaning(now => month.Find(now) is { Spans: [{ Start: { } start }, ..] } && Days.Make(start.Year, start.Month, day) is { } found ? DayFound.Sure(found) : null)
        : null;

    private static void Weekdays(Grammar g)
    {
        g.Rule("date", "(on)? {weekday}", m => m.Parse.Tokens[m.Start].Folded == "on" || EnglishChat.IsWord(m) ? null : Days.Weekday(m.Get<DayOfWeek>("weekday")))
            .Rule("date", "next {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 1)).Rule("date", "following {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(last|previous) {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), -1)).Rule("date", "this {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 0) with { Rolls = true })
            .Rule("date", "(this)? (upcoming|coming) {weekday}", m => Days.Nearest(m.Get<DayOfWeek>("weekday"), true)).Rule("date", "(this)? past {weekday}", m => Days.Nearest(m.Get<DayOfWeek>("weekday"), false))
            .Rule("date", "{weekday} (of|in|\\,)? (the)? {p:week}", InWeek).Rule("date", "{p:week} (on|'s)? {weekday}", InWeek).Rule("date", "{p:week} \\,? (preferably|ideally|rather|if possible)? (on)? {weekday}", InWeek)
            .Rule("date", "{weekday} {n:dom}", m => !(m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "oclock" or "o" or "am" or "pm" or ":" or "-" or "to" or "a" or "p" or "/" or "h") ? Days.WeekdayOfMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("n"), m.Parse.Tokens[m.Start + 1].Folded == "the") : null)
            .Rule("date", "(the)? {ord} {weekday} (of|in) {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), month.Find) : null)
            .Rule("date", "(the)? last {weekday} (of|in) {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), 5, month.Find) : null)
            .Rule("date", "(the)? {ord} {weekday} (of|in) {p:monthyear}", m => Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), m.Get<PeriodMeaning>("p").Find))
            .Rule("date", "(the)? last {weekday} (of|in) {p:monthyear}", m => Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), 5, m.Get<PeriodMeaning>("p").Find))
            .Rule("datetime", "{ord} {weekday} ({x:timerange}|{x:barerange}) (of|in) {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? Together.From(Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), month.Find), m.Get<TimeRangeMeaning>("x")) : null)
            .Rule("datetime", "{ord} {weekday} {part} (of|in) {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? Together.In(Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), month.Find), m.Get<PartMeaning>("part")) : null)
            .Rule("datetime", "{weekday} {part} (of)? {p:week}", m => Together.In(InWeek(m)!, m.Get<PartMeaning>("part")));
    }

    private static DateMeaning? InWeek(Match m) => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), m.Get<int>("p"));

    private static void Festive(Grammar g)
    {
        foreach (var (names, timex, of) in EnglishHolidays.All)
        {
            foreach (var name in names)
            {
                g.Rule("holiday", name, _ => new Holiday(timex, of));
                if (name.EndsWith("s day", StringComparison.Ordinal) && !name.Contains('\'', StringComparison.Ordinal))
                {
                    g.Rule("holiday", name[..^4] + " \\' day", _ => new Holiday(timex, of)); // "Presidents' Day"
                }
            }
        }

        g.Rule("date", "{holiday}", m => m.Get<Holiday>("holiday").Of(null)).Rule("date", "{holiday} (of|in|\\,)? {y:d4}", m => m.Get<Holiday>("holiday").Of(m.Get<int>("y")))
            .Rule("date", "(last|previous) {holiday}", m => m.Get<Holiday>("holiday").Near(false)).Rule("date", "(next|following|upcoming|coming) {holiday}", m => m.Get<Holiday>("holiday").Near(true))
            .Rule("date", "this {holiday}", m => m.Get<Holiday>("holiday").Here(0)).Rule("date", "{holiday} (of)? this year", m => m.Get<Holiday>("holiday").Here(0))
            .Rule("date", "{holiday} (of)? next year", m => m.Get<Holiday>("holiday").Here(1)).Rule("date", "{holiday} (of)? last year", m => m.Get<Holiday>("holiday").Here(-1))
            .Rule("period", "{holiday} weekend {y:d4}", m => m.Get<Holiday>("holiday").Weekend(m.Get<int>("y"))).Rule("period", "{holiday} {y:d4} weekend", m => m.Get<Holiday>("holiday").Weekend(m.Get<int>("y")));
    }
}
