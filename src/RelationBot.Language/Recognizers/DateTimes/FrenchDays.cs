using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Days and their years in French.</summary>
internal static class FrenchDays
{
    public static Grammar AddTo(Grammar g)
    {
        Relative(g);
        Calendar(g);
        Weekdays(g);
        Festive(g);
        return g;
    }

    private static void Relative(Grammar g)
    {
        g.Rules("date", Days.Offset(0), "aujourd'hui", "aujourdhui", "auj", "la journee", "ce jour meme", "jour meme")
            .Rule("date", "(du|de ce) jour", m => m.Parse.Tokens[m.End - 1].Folded == "jour" && (m.End == m.Parse.Tokens.Count || m.Parse.EndsClause(m.End)) ? null : null)
            .Rule("date", "jour", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded == "du" && m.Parse.EndsClause(m.End) ? Days.Offset(0) : null)
            .Rules("date", Days.Offset(1), "demain", "lendemain", "le lendemain", "dem 1", "le jour suivant", "jour suivant", "le jour d'apres", "le jour prochain")
            .Rules("date", Days.Offset(-1), "hier", "la veille", "le jour d'avant", "le jour precedent").Rules("date", Days.Offset(2), "apres demain", "surlendemain", "le surlendemain").Rules("date", Days.Offset(-2), "avant hier", "avant-hier", "l'avant veille")
            .Rule("date", "(dans|d'ici) (les)? {d:duration}", m => m.Parse.Tokens[m.Start + 1].Folded == "les" || Goes(m) ? null : In(m, 1)).Rule("date", "(il y a|il ya|y a|ya) {d:duration}", m => In(m, -1))
            .Rule("date", "{d:duration} plus tard", m => In(m, 1)).Rule("date", "{d:duration} (plus tot|auparavant)", m => In(m, -1)).Rules("date", Days.Offset(7), "aujourd'hui en huit", "d'aujourd'hui en huit").Rules("date", Days.Offset(8), "demain en huit", "dans huit jours", "dans une huitaine", "dans une huitaine de jours").Rules("date", Days.Offset(15), "dans quinze jours", "dans une quinzaine", "dans une quinzaine de jours", "sous quinze jours")
            .Rules("period", Periods.Within(new DurationMeaning([(8, "D")])) with { Inclusive = true }, "sous huitaine", "dans la huitaine", "sous une huitaine").Rules("period", Periods.Within(new DurationMeaning([(15, "D")])) with { Inclusive = true }, "sous quinzaine", "dans la quinzaine", "sous une quinzaine")
            .Rule("date", "{d:duration} (a partir de|a partir d'|a compter de|a compter d'|apres|apres le|a partir du|depuis|depuis le) {x:date}", m => Shift(m, 1))
            .Rule("date", "{d:duration} avant (le)? {x:date}", m => Shift(m, -1))
            .Rule("date", "en {d:duration} (depuis|apres) {y:d4}", m => Days.Shifted(Days.Calendar(m.Get<int>("y"), 1, 1)!, m.Get<DurationMeaning>("d"), 1));
    }

    // « dans trois jours à compter de demain » counts from tomorrow.
    private static bool Goes(Match m) => m.End + 1 < m.Parse.Tokens.Count && (m.Parse.Tokens[m.End].Folded is "apres" || (m.Parse.Tokens[m.End].Folded == "a" && m.Parse.Tokens[m.End + 1].Folded is "partir" or "compter"));

    private static DateMeaning? In(Match m, int sign) => m.Get<DurationMeaning>("d") is { IsDays: true, Mod: null } length ? Days.Shifted(Days.Offset(0), length, sign) : null;

    private static DateMeaning? Shift(Match m, int sign) => m.Get<DurationMeaning>("d") is { IsDays: true, Mod: null } length ? Days.Shifted(m.Get<DateMeaning>("x"), length, sign) : null;

    private static void Calendar(Grammar g)
    {
        g.Rule("year", "{y:d4}", m => m.Get<int>("y") is >= 1500 and <= 2200 and var y && Alone(m) ? Periods.Year(y) : null).Rule("year", "(annee|an) {y:d4}", m => Periods.Year(m.Get<int>("y")))
            .Rule("year", "annee (calendaire|civile) {y:d4}", m => Periods.Year(m.Get<int>("y"))).Rule("year", "{y:d4} . {z:d1}", m => m.Get<int>("z") == 0 && SharedRules.Touching(m) && m.Parse.Tokens[m.End - 1].Length == 1 && m.Get<int>("y") is >= 1500 and <= 2200 ? Periods.Year(m.Get<int>("y")) : null)
            .Rule("theyear", "{y:d4}", m => m.Get<int>("y")).Rule("theyear", "{y:word}", m => m.Get<int>("y") is >= 1500 and <= 2200 and var y ? y : null).Rule("theyear", "(a)? dix neuf {y:word}", m => m.Get<int>("y") is >= 10 and <= 99 and var y ? 1900 + y : null);
        g.Rule("dom", "{ord}", m => m.Get<int>("ord") is >= 1 and <= 31 and var d ? d : null).Rule("dom", "{d1}", m => m.Get<int>("d1")).Rule("dom", "{word}", m => m.Get<int>("word") is >= 1 and <= 31 and var d ? d : null)
            .Rule("monthday", "{dom} (de|/|-|.|d'|jour de|du mois de|du mois d')? {month}", m => (m.Get<int>("month"), m.Get<int>("dom"))).Rule("monthday", "{month} (-|/)? {d1}", m => (m.Get<int>("month"), m.Get<int>("d1")));
        foreach (var year in new[] { "", " (de|/|-|.|en|{comma})? {y:theyear}" })
        {
            g.Rule("date", "{monthday}" + year, Named).Rule("date", "{weekday} ({comma}|le)? {monthday}" + year, Named);
        }

        g.Rule("date", "{y:d4} (-|/|.) {d:d1} (-|/|.) {month}", m => Days.Calendar(m.Get<int>("y"), m.Get<int>("month"), m.Get<int>("d"))).Rule("date", "{y:d4} (-|/|.) {month} (-|/|.) {d:d1}", m => Days.Calendar(m.Get<int>("y"), m.Get<int>("month"), m.Get<int>("d")))
            .Rule("date", "{a:d1} / {b:d1}", m => Numeric(m, true)).Rule("date", "{a:d1} / {b:d1} / {y:d2}", m => Numeric(m, true)).Rule("date", "{a:d1} / {b:d1} / {y:d4}", m => Numeric(m, true)).Rule("date", "{a:d1} / {b:d1} {comma} {y:d4}", m => Numeric(m, false))
            .Rule("date", "{a:d1} - {b:d1} - {y:d4}", m => Numeric(m, true)).Rule("date", "{a:d1} . {b:d1} . {y:d4}", m => Numeric(m, true)).Rule("date", "{a:d1} . {b:d1} . {y:d2}", m => Numeric(m, true)).Rule("date", "{a:d2} {b:d2} {y:d4}", m => Digits(m) ? Numeric(m, false) : null).Rule("date", "{a:d2} {b:d2} {y:d2}", m => Digits(m) ? Numeric(m, false) : null)
            .Rule("date", "{weekday} ({comma}|le)? {a:d1} (/|.) {b:d1}", m => Numeric(m, false)).Rule("date", "{weekday} ({comma}|le)? {x:date}", m => m.Get<DateMeaning>("x") is { Calendar.Month: not null, Weekday: null } d ? d : null)
            .Rule("date", "(demain|aujourd'hui|hier) {comma} (le)? {x:date}", m => m.Get<DateMeaning>("x") is { Calendar.Month: not null } d ? d : null)
            .Rule("date", "(ce|cet) ({weekday})? \\(? {a:d1} / {b:d1}", m => Directed(m, 0)).Rule("date", "(ce|cet) {weekday} \\(? {monthday} \\)?", m => Directed(m, 0)).Rule("date", "prochain {monthday}", m => Directed(m, 1)).Rule("date", "(le)? {weekday} (suivant|prochain) {a:d1} / {b:d1}", m => Directed(m, 0)).Rule("date", "{monthday} prochain", m => Days.Calendar(null, m.Get<(int Month, int Day)>("monthday").Month, m.Get<(int Month, int Day)>("monthday").Day) is { } any ? new DateMeaning(now => any.Find(now) is { Future: { } day } found ? found with { Past = day } : null) : null)
            .Rule("date", "le {d1}", m => Bare(m) ? Days.Calendar(null, null, m.Get<int>("d1")) : null).Rule("date", "{d1}", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded == "le" && Clocked(m) ? Days.Calendar(null, null, m.Get<int>("d1")) : null)
            .Rule("date", "(le)? (jour)? {dom} (jour)? (du|de|de ce|de la|ce|le) {p:period}", InMonth).Rule("date", "(le)? {dom} {p:period}", m => m.Parse.Tokens[m.End - 1].Folded is "ci" or "mois" ? InMonth(m) : null)
            .Rule("date", "(le)? {dom} (jour)? (du|de ce) mois", m => new DateMeaning(now => Days.Make(now.Year, now.Month, m.Get<int>("dom")) is { } day ? DayFound.Sure(day) : null));
        g.Rule("monthyear", "{month}", Month).Rule("monthyear", "{month} (de|/|-|en|d')? {y:theyear}", m => Periods.Month(m.Get<int>("month"), m.Get<int>("y"))).Rule("monthyear", "mois (de|d') {month}", m => Periods.Month(m.Get<int>("month"), null));
    }

    private static bool Bare(Match m) => !Pointed(m) && !FrenchCalendar.IsCompleted(m) && BareEnd(m);

    // « 24.12.2026 » goes on behind its point.
    internal static bool Pointed(Match m) => m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "." or "," or "/" && m.Parse.Touches(m.End) && m.Parse.Touches(m.End + 1) && m.Parse.Tokens[m.End + 1].IsNumber;

    private static bool BareEnd(Match m) => m.End == m.Parse.Tokens.Count || m.Parse.EndsClause(m.End) || Clocked(m) || m.Parse.Tokens[m.End].Folded is "ou" or "et";

    internal static bool Clocked(Match m) => m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "de" or "entre" or "a" or "vers" && m.Parse.Tokens[m.End + 1].IsNumber;

    // « mars », « mar » and « mer » are other things too.
    private static PeriodMeaning? Month(Match m) => m.Parse.Tokens[m.Start].Folded is "mar" || !FrenchChat.IsMonth(m) || FrenchTyping.People.Has(m) ? null : Periods.Month(m.Get<int>("month"), null);

    private static bool Alone(Match m) =>
        (!m.Parse.Touches(m.Start) || m.Parse.Tokens[m.Start - 1].Folded is "-" or "~" or "=" or "(" or "l" or "d") && (m.Start == 0 || m.Parse.Tokens[m.Start - 1].Folded is not ("$" or "€" or "#")) && !(m.End < m.Parse.Tokens.Count && m.Parse.Touches(m.End) && (m.Parse.Tokens[m.End].IsWord || (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "." or "," or "/" or "-" && m.Parse.Touches(m.End + 1) && m.Parse.Tokens[m.End + 1].Length != 4)))
        && !(m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "€" or "euros" or "euro" or "dollars" or "pieces" or "personnes" or "km" or "m");

    private static DateMeaning? Named(Match m)
    {
        var (month, day) = m.Get<(int, int)>("monthday");
        return Days.Calendar(m.Find<int>("y"), month, day);
    }

    // « 06 12 05 20 26 » are the pieces of something longer.
    private static bool Digits(Match m) => !(m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].IsNumber) && !(m.Start > 0 && m.Parse.Tokens[m.Start - 1].IsNumber);

    // « 3/4 du carton », « 1 1/2 portion » are no days.
    private static bool Portion(Match m, int a, int b) => !m.Has("y") && !m.Has("weekday") && a < b && b <= 10 && ((m.Start > 0 && m.Parse.Tokens[m.Start - 1].IsNumber)
        || (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "de" or "du" or "des" or "d" && !m.Parse.Tokens[m.End + 1].IsNumber && m.Parse.At(m.Grammar["partname"], m.End + 1) is null));

    private static DateMeaning? Numeric(Match m, bool touching)
    {
        var (a, b) = (m.Get<int>("a"), m.Get<int>("b"));
        var after = m.End < m.Parse.Tokens.Count && m.Parse.Touches(m.End) && (m.Parse.Tokens[m.End].IsWord || (m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "/" or "." or "," && m.Parse.Touches(m.End + 1) && m.Parse.Tokens[m.End + 1].IsNumber));
        if ((touching && !SharedRules.Touching(m)) || Portion(m, a, b) || after || (m.Start > 0 && m.Parse.Touches(m.Start) && m.Parse.Tokens[m.Start - 1].Folded is not ("-" or "(" or "~")))
        {
            return null;
        }

        if (b > 12)
        {
            (a, b) = (b, a);
        }

        return Days.Calendar(m.Find<int>("y") is { } year ? Days.Century(year) : null, b, a);
    }

    private static DateMeaning? Directed(Match m, int years)
    {
        var (month, day) = m.Has("monthday") ? m.Get<(int, int)>("monthday") : (m.Get<int>("b"), m.Get<int>("a"));
        return month is < 1 or > 12 || day is < 1 or > 31 ? null : new DateMeaning(now => new DayFound($"XXXX-{month:D2}-{day:D2}", Days.Make(now.Year + years, month, day), Days.Make(now.Year + years, month, day)));
    }

    private static DateMeaning? InMonth(Match m) => m.Get<PeriodMeaning>("p") is { Unit: 'M', Calendar: null } month && m.Get<int>("dom") is >= 1 and <= 31 and var day
        ? new DateMeaning(now => month.Find(now) is { Spans: [{ Start: { } start }, ..] } && Days.Make(start.Year, start.Month, day) is { } found ? DayFound.Sure(found) : null)
        : null;

    private static void Weekdays(Grammar g)
    {
        g.Rule("date", "{weekday}", m => m.Parse.Tokens[m.Start].Folded is "mar" or "mer" or "sam" or "jeu" or "dim" or "ven" or "lun" && m.End - m.Start == 1 ? null : Days.Weekday(m.Get<DayOfWeek>("weekday")))
            .Rule("date", "{weekday} (prochain|suivant)", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 1)).Rule("date", "(dernier|precedent) {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), -1)).Rule("date", "{weekday} en (huit|8)", m => Days.WeeksAfterComing(m.Get<DayOfWeek>("weekday"), 1)).Rule("date", "{weekday} en (quinze|15)", m => Days.WeeksAfterComing(m.Get<DayOfWeek>("weekday"), 2)).Rule("date", "{weekday} (dernier|precedent|passe)", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), -1)).Rule("date", "prochain {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(ce|cette|cet) {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 0) with { Rolls = true }).Rule("date", "{weekday} (a venir|qui vient)", m => Days.Nearest(m.Get<DayOfWeek>("weekday"), true))
            .Rule("date", "{weekday} (de|{comma})? (la)? {p:week}", InWeek).Rule("date", "{p:week} {comma}? (le|plutot|plutot le|et plutot|si possible|si possible le)? {weekday}", InWeek)
            .Rule("date", "{weekday} (le)? {n:dom}", m => (m.Parse.Tokens[m.End - 1].IsNumber || m.Parse.Tokens[m.End - 2].IsNumber) && !(m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "h" or "heures" or "heure" or ":" or "-" or "/" or "am" or "pm") ? ThisMonth(m) : null).Rule("date", "(le)? {n:d1} {weekday}", ThisMonth)
            .Rule("date", "(le)? {ord} {weekday} (de|du|d'|en) {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), month.Find) : null).Rule("date", "(le)? {ord} {weekday} (de|du|d'|en) {p:monthyear}", m => Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), m.Get<PeriodMeaning>("p").Find)).Rule("date", "(le)? dernier {weekday} (de|du|d'|en) {p:monthyear}", m => Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), 5, m.Get<PeriodMeaning>("p").Find))
            .Rule("date", "{ord} semaine (de|d'|du|du mois de|du mois d') {p:monthyear} (le)? {weekday}", m => Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), m.Get<PeriodMeaning>("p").Find))
            .Rule("datetime", "{ord} {weekday} {part} (de|du|d'|en) {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? Together.In(Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), m.Get<int>("ord"), month.Find), m.Get<PartMeaning>("part")) : null).Rule("datetime", "{weekday} {part} (de|{comma})? (la)? {p:week}", m => Together.In(InWeek(m)!, m.Get<PartMeaning>("part")));
    }

    // « lundi 27 » is of this month where it is a Monday.
    private static DateMeaning? ThisMonth(Match m)
    {
        var (weekday, day) = (m.Get<DayOfWeek>("weekday"), m.Get<int>("n"));
        return Days.WeekdayOfMonth(weekday, day, false) is not { } any ? null : any with { Find = now => Days.Make(now.Year, now.Month, day) is { } here && here.DayOfWeek == weekday ? DayFound.Sure(here) : any.Find(now) };
    }

    private static DateMeaning? InWeek(Match m) => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), m.Get<int>("p"));

    private static void Festive(Grammar g)
    {
        foreach (var (names, timex, of) in FrenchHolidays.All)
        {
            foreach (var name in names)
            {
                g.Rule("holiday", name, _ => new Holiday(timex, of));
            }
        }

        g.Rule("date", "{holiday}", m => m.Get<Holiday>("holiday").Of(null)).Rule("date", "{holiday} (de|en|d')? {y:d4}", m => m.Get<Holiday>("holiday").Of(m.Get<int>("y"))).Rule("date", "{holiday} (dernier|derniere|precedent|precedente|passe|passee)", m => m.Get<Holiday>("holiday").Near(false)).Rule("date", "{holiday} (prochain|prochaine|suivant|suivante)", m => m.Get<Holiday>("holiday").Near(true))
            .Rule("date", "(dernier|derniere|dernieres) {holiday}", m => m.Get<Holiday>("holiday").Near(false)).Rule("date", "(prochain|prochaine|prochaines) {holiday}", m => m.Get<Holiday>("holiday").Near(true)).Rule("date", "{holiday} (de)? cette annee", m => m.Get<Holiday>("holiday").Here(0)).Rule("date", "{holiday} (de)? (l')? annee prochaine", m => m.Get<Holiday>("holiday").Here(1));
    }
}
