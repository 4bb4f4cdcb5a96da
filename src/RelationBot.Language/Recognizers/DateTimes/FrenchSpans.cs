using System.Collections.Frozen;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Quantities;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Lengths, periods and what recurs in French.</summary>
internal static class FrenchSpans
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
        g.Rule("length", "{n:count} {unit}", m => m.Parse.Tokens[m.End - 1] is not { Length: 1 } || m.Parse.Touches(m.End - 1) ? Of(m.Get<double>("n"), m) : null).Rule("length", "{n:count} (de|d') {unit}", m => m.Parse.Tokens[m.Find("n")!.End - 1].Folded is var word && (m.Get<double>("n") < 1 || FrenchNumberLanguage.Instance.Collectives.ContainsKey(word)) ? Of(m.Get<double>("n"), m) : null).Rule("length", "(quelques|plusieurs|quelque|quel ques) {unit}", m => Of(3, m)).Rule("length", "(une)? paire de {unit}", m => Of(2, m))
            .Rule("length", "{n:count} {unit} et (demi|demie)", m => Of(m.Get<double>("n") + 0.5, m)).Rule("length", "{n:count} {unit} et (un)? quart", m => Of(m.Get<double>("n") + 0.25, m)).Rule("length", "(une)? (demi|demie) {unit}", m => Of(0.5, m)).Rule("length", "un quart d'{unit}", m => Of(0.25, m))
            .Rule("length", "{u:un} {unit}", m => Of(1, m)).Rules("un", 1, "un", "une").Rule("length", "{u:un} {unit} et (demi|demie)", m => Of(1.5, m)).Rule("length", "{u:un} {unit} et (un)? quart", m => Of(1.25, m))
            .Rule("lengths", "{a:length}", m => m.Get<DurationMeaning>("a")).Rule("lengths", "{a:length} (et|{comma})? {b:lengths}", m => new DurationMeaning([.. m.Get<DurationMeaning>("a").Parts, .. m.Get<DurationMeaning>("b").Parts]))
            .Rule("duration", "{a:lengths}", m => Sensible(m) ? m.Get<DurationMeaning>("a") : null).Rule("duration", "(tout|toute) (le|la|l') {unit}", m => Of(1, m)).Rule("duration", "(l'ensemble de|l'integralite de) (la|le|l') {unit}", m => Of(1, m))
            .Rule("instant", "(dans|d'ici) {d:duration}", m => Instant(m, 1)).Rule("instant", "{d:duration} plus tard", m => Instant(m, 1)).Rule("instant", "(il y a|il ya|y a|ya) {d:duration}", m => Instant(m, -1)).Rule("instant", "{d:duration} (plus tot|auparavant)", m => Instant(m, -1)).Rule("instant", "(dans|d'ici|sous) (les|les prochaines|les prochains)? {d:duration}", m => m.Parse.Tokens[m.Start].Folded == "sous" || m.Parse.Tokens[m.Start + 1].Folded == "les" ? Periods.Within(m.Get<DurationMeaning>("d")) with { Inclusive = true } : null)
            .Rules("instant", InstantMeaning.Now, "maintenant", "a present", "en ce moment", "a l'heure actuelle", "tout de suite", "immediatement", "a cet instant").Rules("instant", new InstantMeaning(now => ("FUTURE_REF", now)), "le plus tot possible", "des que possible", "au plus tot", "au plus vite", "le plus vite possible")
            .Rule("open", "depuis (plus de)? {d:duration}", m => m.Get<DurationMeaning>("d") is { } d && m.Parse.Tokens[m.Start + 1].Folded != "plus" ? d with { Mod = "since" } : null)
            .Rule("range", "plus de {d:duration} avant (le)? {date}", m => new ComputedMeaning(now => Days.Shifted(m.Get<DateMeaning>("date"), m.Get<DurationMeaning>("d"), -1).Find(now) is { Future: { } day } ? Values.Of("daterange", [Values.Range(Iso.Day(day), "daterange", null, Iso.Day(day), "before")]) : null))
            .Rule("range", "moins de {d:duration} apres (le)? {date}", m => new PeriodMeaning(now => m.Get<DateMeaning>("date").Find(now) is { Future: { } day } && Days.Shifted(m.Get<DateMeaning>("date"), m.Get<DurationMeaning>("d"), 1).Find(now) is { Future: { } end } ? new PeriodFound($"({Iso.Day(day)},{Iso.Day(end)},{m.Get<DurationMeaning>("d").Timex})", day, end) : null));
    }

    private static DurationMeaning Of(double count, Match m) => new([(count, m.Get<string>("unit"))]);

    private static readonly FrozenSet<string> AfterSecond = "svp stp s plus apres avant de et ou pour je vous j on a par merci".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // « une seconde livraison » is another one.
    private static bool Another(Match m) => m.Parse.Tokens[m.End - 1].Folded == "seconde" && m.End - m.Start == 2 && m.Parse.Tokens[m.Start].Folded is "une" or "la" && m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].IsWord && !AfterSecond.Contains(m.Parse.Tokens[m.End].Folded);

    // « un jour », « une seconde » and « une nuit » alone are no lengths.
    private static bool Sensible(Match m) => !Another(m) && !(m.End - m.Start == 2 && m.Parse.Tokens[m.Start].Folded is "un" or "une" && m.Parse.Tokens[m.End - 1].Folded is "jour" or "nuit" or "journee" or "week" or "trimestre" && !(m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "dans" or "a" or "pendant" or "pour" or "depuis" or "de" or "d"))
        && !(m.End - m.Start == 2 && m.Parse.Tokens[m.End - 1].Folded is "trimestre" or "semaine" && m.Parse.Tokens[m.Start].Folded is "2" or "1" && m.Parse.Tokens[m.Start].Length == 4);

    private static Meaning? Instant(Match m, int sign) => m.Get<DurationMeaning>("d") is { IsDays: false } d
        ? new InstantMeaning(now => (Iso.Exact(Durations.Add(now, d.Parts, sign)), Durations.Add(now, d.Parts, sign)))
        : null;

    private static void Relative(Grammar g)
    {
        g.Rules("next", 1, "prochain", "prochaine", "prochains", "prochaines", "suivant", "suivante", "suivants", "suivantes", "a venir", "qui vient").Rules("last", -1, "dernier", "derniere", "derniers", "dernieres", "passe", "passee", "passes", "passees", "precedent", "precedente", "precedents", "precedentes", "ecoule", "ecoulee", "d'avant").Rules("this", 0, "ce", "cet", "cette", "ces")
            .Rules("ci", 0, "ci", "la", "en cours", "courant", "courante", "actuel", "actuelle");
        Period(g, "week", "semaine", Periods.WeekFrom);
        Period(g, "monthly", "mois", Periods.MonthFrom);
        Period(g, "yearly", "(annee|an|exercice)", Periods.YearFrom);
        Period(g, "quarterly", "trimestre", offset => Periods.QuarterFrom(offset));
        Period(g, "weekendly", "(week end|weekend|we|fin de semaine)", offset => Periods.Weekend(offset));
        g.Rule("period", "week end", _ => Periods.Weekend(0)).Rule("period", "weekend", _ => Periods.Weekend(0)).Rule("period", "(le|ce)? (week end|weekend) la", _ => Periods.Weekend(0, "ref_undef")).Rule("period", "meme semaine", _ => new PeriodMeaning(now => Periods.WeekFrom(0).Find(now)! with { Timex = "XXXX-WXX", Mod = "ref_undef" }))
            .Rule("period", "(cette|la) semaine de travail", _ => Periods.WorkWeek(0)).Rule("period", "(la)? prochaine decennie", _ => Periods.DecadeFrom(1)).Rule("period", "(la)? decennie prochaine", _ => Periods.DecadeFrom(1)).Rule("period", "(la)? derniere decennie", _ => Periods.DecadeFrom(-1)).Rule("period", "cette decennie", _ => Periods.DecadeFrom(0))
            .Rule("period", "{this} (mois (de|d'))? {month}", m => Periods.MonthOf(m.Get<int>("month"), 0)).Rule("period", "{month} (prochain|suivant)", m => Near(m.Get<int>("month"), 1)).Rule("period", "{month} (dernier|passe|precedent)", m => Near(m.Get<int>("month"), -1)).Rule("period", "(l')? annee", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "un" or "une" || m.End - m.Start == 1 || (m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].IsNumber) ? null : Periods.YearFrom(0))
            .Rule("period", "{n:count} {next} {unit}", m => Following(Of(m.Get<double>("n"), m), true)).Rule("period", "{n:count} {last} {unit}", m => Following(Of(m.Get<double>("n"), m), false)).Rule("period", "(les|ces) {n:count} {unit} {next}", m => Following(Of(m.Get<double>("n"), m), true)).Rule("period", "(les|ces) {n:count} {unit} {last}", m => Following(Of(m.Get<double>("n"), m), false)).Rule("period", "{n:count} {unit} {next}", m => Following(Of(m.Get<double>("n"), m), true)).Rule("period", "{next} {n:count} {unit}", m => Following(Of(m.Get<double>("n"), m), true)).Rule("period", "{last} {n:count} {unit}", m => Following(Of(m.Get<double>("n"), m), false))
            .Rule("instant", "{n:count} {next} {unit}", m => Plural(m) ? Instants(Of(m.Get<double>("n"), m), true) : null).Rule("instant", "{n:count} {last} {unit}", m => Plural(m) ? Instants(Of(m.Get<double>("n"), m), false) : null).Rule("instant", "{n:count} {unit} {next}", m => Plural(m) ? Instants(Of(m.Get<double>("n"), m), true) : null).Rule("instant", "{n:count} {unit} {last}", m => Plural(m) ? Instants(Of(m.Get<double>("n"), m), false) : null).Rule("instant", "(la)? {last} (heure|minute|seconde)", m => One(m, false)).Rule("instant", "(la)? {next} (heure|minute|seconde)", m => One(m, true)).Rule("instant", "(l')? heure (suivante|prochaine)", _ => Periods.Following(new DurationMeaning([(1, "H")]), true));
    }

    // « 13 dernière minute » is a number and a minute.
    private static bool Plural(Match m) => m.Get<double>("n") <= 1 || m.Parse.Tokens[m.End - 1].Folded.EndsWith('s') || m.Parse.Tokens[m.End - 1].Folded == "venir";

    private static Meaning One(Match m, bool ahead) => Periods.Following(new DurationMeaning([(1, m.Parse.Tokens[m.End - 1].Folded switch { "heure" => "H", "minute" => "TM", _ => "S" })]), ahead);

    private static Meaning? Instants(DurationMeaning d, bool ahead) => d.IsDays ? null : Periods.Following(d, ahead);

    private static PeriodMeaning? Following(DurationMeaning d, bool ahead) => d.IsDays ? Periods.Following(d, ahead) as PeriodMeaning : null;

    private static void Period(Grammar g, string symbol, string name, Func<int, PeriodMeaning> make)
    {
        g.Rule(symbol, $"{{this}} {name}", _ => 0).Rule(symbol, $"{{this}} {name} ci", _ => 0).Rule(symbol, $"(la|le|l')? {name} (en cours|courant|courante|actuel|actuelle)", _ => 0)
            .Rule(symbol, $"(la|le|l')? {name} (prochain|prochaine|suivant|suivante|a venir|qui vient|d'apres)", _ => 1).Rule(symbol, $"(la|le|l')? {name} (dernier|derniere|passe|passee|precedent|precedente|d'avant)", _ => -1)
            .Rule(symbol, $"(prochain|prochaine) {name}", _ => 1).Rule(symbol, $"(dernier|derniere|precedent|precedente) {name}", _ => -1)
            .Rule("period", $"{{x:{symbol}}}", m => make(m.Get<int>("x")));
        if (name is "semaine" or "mois")
        {
            g.Rule("period", name == "mois" ? "mois" : "la semaine", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "du" or "le" or "fin" or "de" && m.Parse.EndsClause(m.End) ? make(0) : null);
        }
    }

    private static PeriodMeaning Near(int month, int offset) => new(now => Periods.Of(offset > 0 ? (month > now.Month ? now.Year : now.Year + 1) : month < now.Month ? now.Year : now.Year - 1, month), null, 'M');

    private static void Parts(Grammar g)
    {
        foreach (var whole in new[] { "{p:period}", "{p:monthyear}", "{p:year}" })
        {
            g.Rule("period", "(au|le|en)? (debut) (de|d'|du)? (la|le|l')? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "start")).Rule("period", "(au|le|en)? (milieu|mi) (de|d'|du)? (la|le|l')? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "mid")).Rule("period", "fin (de|d'|du)? (la|le|l')? " + whole, m => Pieces.Of(m.Get<PeriodMeaning>("p"), "end"))
                .Rule("period", "{ord} semaine (de|du|d'|en) (l')? " + whole, m => m.Get<PeriodMeaning>("p").Unit is 'M' or 'Y' ? Periods.WeekIn(m.Get<int>("ord"), m.Get<PeriodMeaning>("p")) : null).Rule("period", "derniere semaine (de|du|d'|en) (l')? " + whole, m => m.Get<PeriodMeaning>("p").Unit is 'M' or 'Y' ? Periods.WeekIn(-1, m.Get<PeriodMeaning>("p")) : null)
                .Rule("period", "{q:quarter} (de|du|d'|en)? (l')? " + whole, m => InYear(m)).Rule("period", "{q:quarter} (de|du|d'|en)? (l')? " + whole, m => InYear(m));
        }

        g.Rule("period", "fin (de|d'|de l')? annee", _ => Pieces.Of(Periods.YearFrom(0), "end") with { Find = now => Pieces.Side(Periods.YearFrom(0), false, false).Find(now) }).Rule("period", "fin (de|du) mois", _ => Pieces.Of(Periods.MonthFrom(0), "end")).Rule("period", "fin (de la) semaine", _ => Pieces.Of(Periods.WeekFrom(0), "end"))
            .Rule("period", "plus tot (dans|de)? (l')? {p:period}", m => m.Get<PeriodMeaning>("p").Unit == ' ' ? null : Side(m, true)).Rule("period", "plus tard (dans|de)? (l')? {p:period}", m => Side(m, false)).Rule("period", "plus tard dans l'annee", _ => Pieces.Side(Periods.YearFrom(0), false, true)).Rule("period", "plus tard dans (la semaine|le mois)", m => Pieces.Side(m.Parse.Tokens[m.End - 1].Folded == "mois" ? Periods.MonthFrom(0) : Periods.WeekFrom(0), false, true))
            .Rule("period", "(le)? reste (de|du) (la|l')? {p:period}", m => Pieces.Rest(m.Get<PeriodMeaning>("p"))).Rule("period", "(le)? reste (de la) semaine", _ => Pieces.Rest(Periods.WeekFrom(0))).Rule("period", "semaine {n:d1}", m => Periods.NumberedWeek(m.Get<int>("n"), null)).Rule("period", "semaine {n:d1} (de|en) {y:d4}", m => Periods.NumberedWeek(m.Get<int>("n"), m.Get<int>("y"))).Rule("period", "(premiere|1 ere) semaine", _ => Periods.NumberedWeek(1, null))
            .Rule("period", "(la)? semaine (du|commencant le|de) {date}", m => Periods.WeekOf(m.Get<DateMeaning>("date"))).Rule("period", "(la)? semaine du {d1}", m => new PeriodMeaning(now => Days.Calendar(null, null, m.Get<int>("d1"))?.Find(now) is { Past: { } past, Future: { } future } found ? new PeriodFound(found.Timex, [.. new[] { past, future }.Select(d => d.AddDays(1 - Days.Index(d.DayOfWeek))).Select(d => new DaySpan(d, d.AddDays(7)))]) : null))
            .Rule("quarter", "(q|t|trimestre) {n:d1}", m => m.Get<int>("n") is >= 1 and <= 4 and var q ? q : null).Rule("quarter", "{ord} trimestre", m => m.Get<int>("ord") is >= 1 and <= 4 and var q ? q : null).Rule("period", "{quarter}", m => m.Parse.Tokens[m.Start].Folded is "q" or "t" ? Periods.Quarter(m.Get<int>("quarter"), null) : null)
            .Rule("period", "{q:quarter} (-|de|en|/)? {y:d4}", m => Quarter(m)).Rule("period", "{y:d4} (-|/)? {q:quarter}", m => Quarter(m)).Rule("period", "{y:d4} (-|/)? h {n:d1}", m => Periods.HalfYear(m.Get<int>("n"), m.Get<int>("y"))).Rule("period", "(le)? {ord} semestre (de|en)? {y:d4}", m => Periods.HalfYear(m.Get<int>("ord"), m.Get<int>("y")))
            .Rule("period", "(les)? annees {y:d4}", m => m.Get<int>("y") % 10 == 0 ? Periods.Years(m.Get<int>("y"), 10) : null).Rule("period", "(les)? annees {y:d2}", m => m.Get<int>("y") % 10 == 0 ? Periods.Decade(m.Get<int>("y")) : null).Rule("period", "{y:d2} s", m => m.Get<int>("y") % 10 == 0 && SharedRules.Touching(m) && m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "les" or "des" or "aux" or "annees" ? Periods.Decade(m.Get<int>("y")) : null).Rule("period", "{y:d4} s", m => m.Get<int>("y") % 10 == 0 && SharedRules.Touching(m) ? Periods.Years(m.Get<int>("y"), 10) : null).Rule("period", "(le)? {ord} siecle", m => m.Get<int>("ord") is > 1 and < 40 and var c ? Periods.Years((c - 1) * 100, 100) : null)
            .Rules("seasonname", "SP", "printemps").Rules("seasonname", "SU", "ete", "periode estivale").Rules("seasonname", "FA", "automne").Rules("seasonname", "WI", "hiver", "periode hivernale").Rule("period", "{seasonname}", m => FrenchTyping.People.Has(m) || (m.Parse.Tokens[m.Start].Folded == "ete" && !(m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded is "l" or "cet" or "d" or "en" or "un")) ? null : Periods.Season(m.Get<string>("seasonname"), null)).Rule("period", "(l'|le)? {seasonname} {y:d4}", m => Periods.Season(m.Get<string>("seasonname"), m.Get<int>("y"))).Rule("period", "{this} {seasonname}", m => m.Parse.Tokens[m.End - 1].Folded == "ete" ? null : Periods.Season(m.Get<string>("seasonname"), null, 0)).Rule("period", "(l'|le)? {seasonname} (prochain|prochaine)", m => Periods.Season(m.Get<string>("seasonname"), null, 1)).Rule("period", "(l'|le)? {seasonname} (dernier|derniere)", m => Periods.Season(m.Get<string>("seasonname"), null, -1))
            .Rules("special", "SY", "annee scolaire", "sy").Rules("special", "FY", "annee fiscale", "exercice fiscal", "exercice budgetaire", "exercice bugetaire", "fy").Rule("period", "{special} {y:d4}", m => Periods.Special(m.Get<string>("special"), m.Get<int>("y"), null)).Rule("period", "{special} {y:d2}", m => Periods.Special(m.Get<string>("special"), Days.Century(m.Get<int>("y")), null)).Rule("period", "(cette|cet) {special}", m => Periods.Special(m.Get<string>("special"), null, 0)).Rule("period", "(dernier|derniere) {special}", m => Periods.Special(m.Get<string>("special"), null, -1)).Rule("period", "{special}", m => m.End - m.Start > 1 ? Periods.Special(m.Get<string>("special"), null, null) : null);
        g.Rule("open", "a ce jour", _ => new ComputedMeaning(now => Values.Of("daterange", [Values.Range("PRESENT_REF", "daterange", null, Iso.Day(Days.Today(now)), "before")])))
            .Rule("range", "({from}|{between})? (le)? {a:dom} ({to}|{and}) {b:dom} (de|d')? {month} (de)? {y:d4}?", m => m.Has("and") && !m.Has("between") ? null : DayRange(m)).Rule("range", "{month} {a:d1} (-|au|a) {b:d1} {y:d4}?", DayRange).Rule("range", "{from} {a:dom} {to} {b:dom} (le|du|de ce|ce)? {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M', Calendar: null } month && m.Get<int>("a") is >= 1 and <= 28 and var a && m.Get<int>("b") is >= 1 and <= 31 and var b ? new PeriodMeaning(now => month.Find(now) is { Spans: [{ Start: { } s }, ..] } && Days.Make(s.Year, s.Month, b) is { } end && end > s.AddDays(a - 1) ? new PeriodFound($"({Iso.Day(s.AddDays(a - 1))},{Iso.Day(end)},P{b - a}D)", s.AddDays(a - 1), end) : null) : null);
    }

    private static PeriodMeaning Side(Match m, bool early) => m.Parse.Tokens.Skip(m.Start).Take(m.End - m.Start).Any(t => t.Folded is "precedente" or "derniere" or "prochaine" or "precedent" or "dernier" or "prochain") ? Pieces.Side(m.Get<PeriodMeaning>("p"), early, false) : Pieces.Side(m.Get<PeriodMeaning>("p"), early, true);

    private static PeriodMeaning? Quarter(Match m) => Periods.Quarter(m.Get<int>("q"), m.Get<int>("y")) is { } quarter ? quarter with { Unit = 'Q' } : null;

    private static PeriodMeaning? InYear(Match m) => m.Get<PeriodMeaning>("p") is not { Unit: 'Y' } year ? null : new PeriodMeaning(now => year.Find(now) is { Spans: [{ Start: { } s }, ..] } ? Periods.Quarter(m.Get<int>("q"), s.Year)?.Find(now) : null, null, 'Q');

    private static Meaning? DayRange(Match m) =>
        Days.Calendar(m.Find<int>("y"), m.Get<int>("month"), m.Get<int>("a")) is { } a && Days.Calendar(m.Find<int>("y"), m.Get<int>("month"), m.Get<int>("b")) is { } b && m.Get<int>("a") < m.Get<int>("b") ? Ranges.Of(a, b) : null;

    private static void Sets(Grammar g)
    {
        g.Rules("set", new SetMeaning("P1D"), "quotidien", "quotidienne", "quotidiennement", "journalier", "une fois par jour").Rules("set", new SetMeaning("P1W"), "hebdomadaire", "hebdomadairement", "une fois par semaine").Rules("set", new SetMeaning("P1M"), "mensuel", "mensuelle", "mensuellement", "une fois par mois").Rules("set", new SetMeaning("P3M"), "trimestriel", "trimestrielle", "trimestriellement")
            .Rules("set", new SetMeaning("P0.5Y"), "semestriel", "semestrielle", "semestriellement").Rules("set", new SetMeaning("P1Y"), "annuel", "annuelle", "annuellement", "une fois par an").Rules("set", new SetMeaning("P2W"), "bimensuel", "bihebdomadaire").Rules("every", "every", "chaque", "tous les", "toutes les", "n'importe quel", "n'importe quelle", "tout les");
        g.Rule("set", "{every} {unit}", m => new SetMeaning(m.Get<string>("unit") is "WE" && m.Parse.Tokens[m.Start].Folded is "tous" ? "XXXX-WXX-WE" : m.Get<string>("unit") == "BD" ? "P1D" : Durations.Timex([(1, m.Get<string>("unit"))]))).Rule("set", "{every} {n:small} {unit}", m => new SetMeaning(Durations.Timex([(m.Get<int>("n"), m.Get<string>("unit"))]))).Rule("set", "(un|une) {unit} sur deux", m => new SetMeaning(Durations.Timex([(2, m.Get<string>("unit"))])))
            .Rule("set", "{every} {weekday}", m => new SetMeaning(Weekly(m))).Rule("set", "{every} {weekday} (a)? {x:anytime}", m => new SetMeaning(Weekly(m) + m.Get<TimeMeaning>("x").Timex)).Rule("set", "{every} {weekday} {x:partname}", m => new SetMeaning(Weekly(m) + m.Get<PartMeaning>("x").Code)).Rule("plural", "{weekday}", m => m.Parse.Tokens[m.Start].Folded.EndsWith('s') ? Weekly(m) : null).Rule("set", "{plural}", m => m.Start > 0 && m.Parse.Tokens[m.Start - 1].Folded == "et" ? null : new SetMeaning(m.Get<string>("plural"))).Rule("set", "{plural} (a)? {x:time}", m => new SetMeaning(m.Get<string>("plural") + m.Get<TimeMeaning>("x").Timex)).Rule("set", "{plural} {x:partname}", m => new SetMeaning(m.Get<string>("plural") + m.Get<PartMeaning>("x").Code))
            .Rule("set", "{every} {x:partname}", m => m.Get<PartMeaning>("x").Code.StartsWith("TME", StringComparison.Ordinal) ? null : new SetMeaning(m.Get<PartMeaning>("x").Code)).Rule("set", "{every} {x:partname} (a)? {t:anytime}", m => new SetMeaning((m.Get<TimeMeaning>("t") is { Half: true } half ? half.In(m.Get<PartMeaning>("x").Afternoon)! : m.Get<TimeMeaning>("t")).Timex))
            .Rule("set", "{bare} {every} jours", m => new SetMeaning("P1D")).Rule("set", "{x:oclock} {every} (jour|jours)", m => new SetMeaning(m.Get<TimeMeaning>("x").Timex)).Rule("set", "{every} (jour|jours) (a)? {x:anytime}", m => new SetMeaning(m.Get<TimeMeaning>("x").Timex)).Rule("set", "{x:oclock} {every} {weekday}", m => new SetMeaning(Weekly(m) + m.Get<TimeMeaning>("x").Timex));
    }

    private static string Weekly(Match m) => $"XXXX-WXX-{Days.Index(m.Get<DayOfWeek>("weekday"))}";
}
