using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>The rarer ways of French to name days and spans: eves, fortnights, halves of a year, decades and centuries.</summary>
internal static class FrenchCalendar
{
    private static readonly string[] Tens = ["dix", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante dix", "quatre vingt", "quatre vingt dix"];

    public static Grammar AddTo(Grammar g)
    {
        Days(g);
        Spans(g);
        Ages(g);
        Clock(g);
        return g;
    }

    private static void Days(Grammar g)
    {
        g.Rule("date", "(la)? veille (de|du|d') (l')? {x:date}", m => Moved(m, -1)).Rule("date", "(le)? lendemain (de|du|d') (l')? {x:date}", m => Moved(m, 1)).Rule("date", "(le)? surlendemain (de|du|d') (l')? {x:date}", m => Moved(m, 2))
            .Rule("date", "(l')? avant veille (de|du|d') (l')? {x:date}", m => Moved(m, -2))
            .Rule("date", "{weekday} (de|du) (l')? {x:holiday}", m => m.Get<Holiday>("x").Of(null)).Rule("date", "{weekday} d'apres", m => DateTimes.Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 1)).Rule("date", "{weekday} d'avant", m => DateTimes.Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), -1))
            .Rule("date", "{weekday} dans {d:duration}", m => m.Get<DurationMeaning>("d") is { Parts: [(var weeks and > 0 and < 100, "W")] } ? DateTimes.Days.WeeksAfterComing(m.Get<DayOfWeek>("weekday"), (int)weeks) : null)
            .Rule("date", "(voila|ca fait|cela fait|voici|y a|ya) {d:duration}", m => m.Get<DurationMeaning>("d") is { IsDays: true, Mod: null } ago ? DateTimes.Days.Shifted(DateTimes.Days.Offset(0), ago, -1) : null)
            .Rule("date", "(le)? (dernier|tout dernier) jour (de|du|d'|de la|de l') {p:period}", m => Edge(m, true)).Rule("date", "(le)? (dernier|tout dernier) jour (de|du|d') {p:monthyear}", m => Edge(m, true))
            .Rule("date", "(le)? premier jour (de|du|d'|de la|de l') {p:period}", m => Edge(m, false)).Rule("date", "(le)? premier jour (de|du|d') {p:monthyear}", m => Edge(m, false))
            .Rule("date", "{d1}", TogetherWithNext);
    }

    /// <summary>True where the month of a day is said with the next one: « le 18 et le 19 juin ».</summary>
    public static bool IsCompleted(Match m) => MonthAhead(m) is not null;

    // « le 18 et le 19 juin », « le 3 ou le 4 décembre »: the month is said once.
    private static DateMeaning? TogetherWithNext(Match m)
    {
        return m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "le" && MonthAhead(m) is { } month ? DateTimes.Days.Calendar(null, month, m.Get<int>("d1")) : null;
    }

    private static int? MonthAhead(Match m)
    {
        var (tokens, next) = (m.Parse.Tokens, m.End);
        if (next + 2 >= tokens.Count || tokens[next].Folded is not ("et" or "ou" or ","))
        {
            return null;
        }

        next += tokens[next + 1].Folded is "le" ? 2 : 1;
        return m.Parse.At(m.Grammar["monthday"], next) is { Value: (int month, int _) } ? month : null;
    }

    private static DateMeaning? Moved(Match m, int days) => m.Get<DateMeaning>("x") is var date ? new DateMeaning(now => date.Find(now) is { } day
        ? new DayFound(day.IsSure && day.Past is { } sure ? Iso.Day(sure.AddDays(days)) : day.Timex.StartsWith("XXXX-", StringComparison.Ordinal) && day.Timex.Length == 10 && day.Future is { } f ? $"XXXX-{f.AddDays(days):MM-dd}" : day.Timex, day.Past?.AddDays(days), day.Future?.AddDays(days)) : null) : null;

    private static DateMeaning? Edge(Match m, bool last) => m.Get<PeriodMeaning>("p") is { Unit: not ' ' } whole ? new DateMeaning(now => whole.Find(now) is { Spans: [{ Start: { } start, End: { } end }, ..] spans }
        ? new DayFound(Iso.Day(last ? end.AddDays(-1) : start), last ? end.AddDays(-1) : start, last ? spans[^1].End?.AddDays(-1) : spans[^1].Start) : null) : null;

    private static void Spans(Grammar g)
    {
        foreach (var whole in new[] { "{p:monthyear}", "{p:period}" })
        {
            g.Rule("period", "{ord} quinzaine (de|du|d') " + whole, m => m.Get<int>("ord") is 1 or 2 ? Half(m, m.Get<int>("ord") == 1) : null).Rule("period", "derniere quinzaine (de|du|d') " + whole, m => Half(m, false))
                .Rule("period", "(courant|au cours du mois de|au cours du mois d'|dans le courant de|dans le courant du mois de) " + whole, m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? month : null)
                .Rule("period", "mi (-)? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "mid"));
        }

        g.Rule("period", "mi - {p:year}", m => Pieces.Of(m.Get<PeriodMeaning>("p"), "mid"))
            .Rule("period", "(le)? (week end|weekend|we) (de|du|d') (l')? {x:holiday}", m => new PeriodMeaning(now => m.Get<Holiday>("x").In(now.Year) is { } day && day.AddDays(3) < DateOnly.FromDateTime(now) ? m.Get<Holiday>("x").Weekend(now.Year + 1).Find(now) : m.Get<Holiday>("x").Weekend(now.Year).Find(now)))
            .Rule("period", "(le)? (week end|weekend|we) (de|du|d') {x:date}", m => Weekend(m.Get<DateMeaning>("x"))).Rule("period", "(le)? (week end|weekend|we) du {d1}", m => DateTimes.Days.Calendar(null, null, m.Get<int>("d1")) is { } day ? Weekend(day) : null)
            .Rule("period", "(le)? {ord} trimestre", m => Alone(m) ? Periods.Quarter(m.Get<int>("ord"), null) : null).Rule("period", "(le)? dernier trimestre {y:year}", m => m.Get<PeriodMeaning>("y").Calendar?.Year is { } year ? Periods.Quarter(4, year) : null)
            .Rule("period", "(le)? {ord} semestre", m => Alone(m) ? Periods.HalfYear(m.Get<int>("ord"), null) : null).Rule("period", "(ce|le) semestre (-)? (ci|en cours|actuel)?", m => m.Parse.Tokens[m.Start].Folded == "ce" || m.End - m.Start > 2 ? HalfFrom(0) : null)
            .Rule("period", "(le)? semestre (prochain|suivant)", _ => HalfFrom(1)).Rule("period", "(le)? prochain semestre", _ => HalfFrom(1)).Rule("period", "(le)? semestre (dernier|passe|precedent)", _ => HalfFrom(-1))
            .Rules("period", Periods.WeekFrom(0), "(dans|pendant|durant|courant) la semaine", "en cours de semaine", "courant semaine").Rules("period", Periods.MonthFrom(0), "(dans|pendant|durant|courant) (le)? mois").Rules("period", Periods.WeekFrom(2), "(la)? semaine (d'apres la prochaine|en quinze)")
            .Rules("period", Periods.WeekFrom(-2), "(la)? semaine d'avant la derniere").Rules("period", Periods.MonthFrom(2), "(le)? mois d'apres le prochain").Rules("period", Periods.YearFrom(-1), "l'an passe").Rules("period", Periods.YearFrom(2), "l'annee d'apres la prochaine");
        g.Rule("set", "{n:small} fois (par|a la|a l'|chaque) {unit}", m => new SetMeaning(Durations.Timex([(1, m.Get<string>("unit"))]))).Rules("set", new SetMeaning("XXXX-WXX-WE"), "les (week ends|weekends|week end|weekend)", "le (samedi et le dimanche|samedi et dimanche)")
            .Rule("set", "(un|une) {unit} sur {n:small}", m => new SetMeaning(Durations.Timex([(m.Get<int>("n"), m.Get<string>("unit"))]))).Rule("set", "un {weekday} sur deux", m => new SetMeaning($"XXXX-WXX-{DateTimes.Days.Index(m.Get<DayOfWeek>("weekday"))}"));
        g.Rules("duration", new DurationMeaning([(8, "D")]), "(une)? huitaine (de jours)?").Rules("duration", new DurationMeaning([(15, "D")]), "(une)? quinzaine de jours")
            .Rule("duration", "(pendant|durant|duree de|en) {x:oclock}", m => m.Get<TimeMeaning>("x") is { Precision: 1, Hour: < 12 } x && !(m.Parse.At(m.Grammar["duration"], m.Find("x")!.Start) is { } whole && whole.End > m.End) ? new DurationMeaning([(x.Hour + (x.Minute / 60d), "H")]) : null);
    }

    private static bool Alone(Match m) => m.End == m.Parse.Tokens.Count || m.Parse.EndsClause(m.End) || !(m.Parse.Tokens[m.End].IsNumber || m.Parse.Tokens[m.End].Folded is "de" or "d" or "du" or "/" or "-" or "en");

    private static PeriodMeaning? Half(Match m, bool first) => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? new PeriodMeaning(now => month.Find(now) is { Spans.Count: > 0 } found
        ? found with { Spans = [.. found.Spans.Select(s => first ? s with { End = s.Start?.AddDays(15) } : s with { Start = s.Start?.AddDays(15) })], Mod = first ? "start" : "end" } : null) : null;

    private static PeriodMeaning Weekend(DateMeaning date) => new(now => date.Find(now) is { Past: { } past, Future: { } future }
        ? new PeriodFound(Periods.WeekTimex(Monday(future)) + "-WE", [.. new[] { past, future }.Select(d => new DaySpan(Monday(d).AddDays(5), Monday(d).AddDays(7))).Distinct()]) : null);

    // The weekend of a Monday is the one before it.
    private static DateOnly Monday(DateOnly day) => day.DayOfWeek == DayOfWeek.Monday ? day.AddDays(-7) : day.AddDays(1 - DateTimes.Days.Index(day.DayOfWeek));

    private static PeriodMeaning HalfFrom(int offset) => new(now =>
    {
        var start = new DateOnly(now.Year, now.Month > 6 ? 7 : 1, 1).AddMonths(6 * offset);
        return new PeriodFound($"({Iso.Day(start)},{Iso.Day(start.AddMonths(6))},P6M)", start, start.AddMonths(6));
    });

    private static void Ages(Grammar g)
    {
        for (var i = 0; i < Tens.Length; i++)
        {
            g.Rules("period", Periods.Decade(10 * (i + 1)), "(les)? annees " + Tens[i]);
        }

        g.Rule("period", "(le|du|au)? {roman} (e|eme|ieme)? siecle", m => Periods.Years((m.Get<int>("roman") - 1) * 100, 100)).Rules("period", new PeriodMeaning(now => Periods.Years(now.Year / 100 * 100, 100).Find(now)), "ce siecle").Rules("period", new PeriodMeaning(now => Periods.Years((now.Year / 100 * 100) - 100, 100).Find(now)), "(le|au)? siecle (dernier|passe)", "le dernier siecle")
            .Rules("period", new PeriodMeaning(now => Periods.Years((now.Year / 100 * 100) + 100, 100).Find(now)), "(le|au)? siecle prochain", "le prochain siecle").Rules("period", Periods.DecadeFrom(-1), "(la)? decennie (derniere|passee|precedente)");
        string[] numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi"];
        for (var i = 1; i < numerals.Length; i++)
        {
            g.Words("roman", i + 1, $"{numerals[i]} {numerals[i]}e {numerals[i]}eme {numerals[i]}ieme");
        }
    }

    private static void Clock(Grammar g)
    {
        g.Words("noon", 12, "midi").Words("noon", 0, "minuit");
        g.Rule("datetime", "{date} (en|a la|vers la)? fin de (la)? journee", m => Together.EndOf(m.Get<DateMeaning>("date"))).Rule("part", "(en|au|vers le)? milieu (de|d') (l'|la)? {x:partname}", m => m.Get<PartMeaning>("x") is { Code: "TMO" or "TAF" or "TEV" } part ? part.Middle : null);
        g.Rule("time", "{noon} moins (le)? quart", m => Before(m, 15)).Rule("time", "{noon} moins {n:minute}", m => m.Get<int>("n") is > 0 and var n ? Before(m, n) : null).Rule("time", "{noon} et quart", m => Past(m, 15)).Rule("time", "{noon} et (demi|demie)", m => Past(m, 30))
            .Rule("time", "{noon} {n:minute}", m => m.Get<int>("n") is 5 or 10 or 15 or 20 or 25 or 30 or 35 or 40 or 45 or 50 or 55 && m.Parse.EndsClause(m.End) ? Past(m, m.Get<int>("n")) : null).Rule("time", "{noon} (pile|precises|tapantes)", m => Past(m, 0) is { } noon ? noon with { Precision = 0 } : null)
            .Rule("time", "{x:time} (tapantes|sonnantes|pile|precises|exactement)", m => m.Get<TimeMeaning>("x"))
            .Rule("part", "(au|en|vers le|le)? (debut|fin|milieu) de (la)? journee", m => Day(m)).Rules("part", new PartMeaning("TMEL", TimeSpan.FromHours(11), TimeSpan.FromHours(13)), "a (l'heure du dejeuner|la pause dejeuner|l'heure du midi)", "entre midi et deux", "entre midi et 2", "sur le temps de midi", "pause dejeuner")
            .Rules("part", new PartMeaning("TDT", TimeSpan.FromHours(8), TimeSpan.FromHours(18)), "en journee", "dans la journee", "pendant la journee", "aux heures de bureau", "heures ouvrables", "heures ouvrees").Rules("part", new PartMeaning("TNI", TimeSpan.FromHours(20), new TimeSpan(23, 59, 59)), "dans la nuit", "pendant la nuit")
            .Rule("open", "apres le (travail|boulot|bureau)", m => m.Parse.IsChat ? Opens.Of("after", TimeMeaning.Of(17)!) : null).Rule("open", "apres (l'ecole|les cours)", m => m.Parse.IsChat ? Opens.Of("after", TimeMeaning.Of(16, 30)!) : null);
    }

    private static PartMeaning? Day(Match m) => m.Parse.Tokens.Skip(m.Start).Take(m.End - m.Start).Any(t => t.Folded == "fin") ? null
        : m.Parse.Tokens.Skip(m.Start).Take(m.End - m.Start).Any(t => t.Folded == "milieu") ? new PartMeaning("TDT", TimeSpan.FromHours(11), TimeSpan.FromHours(15), "mid") : new PartMeaning("TDT", TimeSpan.FromHours(8), TimeSpan.FromHours(10), "start");

    private static TimeMeaning? Past(Match m, int minutes) => TimeMeaning.Of(m.Get<int>("noon"), minutes) is { } time ? time with { Half = false } : null;

    private static TimeMeaning? Before(Match m, int minutes) => TimeMeaning.Of((m.Get<int>("noon") + 23) % 24, 60 - minutes) is { } time ? time with { Half = false } : null;
}
