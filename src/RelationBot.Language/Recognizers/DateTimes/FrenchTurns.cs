using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>Turns of French: « dès demain », « l'avant-dernier mois », « toute la nuit dernière », « 1 h 20 min 30 s ».</summary>
internal static class FrenchTurns
{
    private static readonly FrozenSet<string> LastingBefore = Set("prend prends prendra prenait pris dure durer dura dureront duraient durait duree attendu attends attend attendre attente faut fallu faudra passe passer perdu perdre pendant durant compter comptez");

    private static readonly FrozenSet<string> LastingOf = Set("retard travail trajet route attente queue battement pause conversation discussion montage voyage marche vol film cuisson preparation programme lavage");

    public static Grammar AddTo(Grammar g)
    {
        foreach (var symbol in new[] { "date", "period", "monthyear", "year" })
        {
            g.Rule("open", $"des (le|la|l'|l)? {{x:{symbol}}}", m => Opens(m) ? DateTimes.Opens.Of("since", m.Get<Meaning>("x")) : null);
        }

        g.Rule("open", "{approx} {x:date}", m => m.Get<DateMeaning>("x").Weekday is not null ? null : new ComputedMeaning(now => m.Get<DateMeaning>("x").Find(now) is not { } day ? null
            : Values.Of("daterange", Values.Each(day).Select(d => Values.Marked(Values.Entry(day.Timex, "daterange", d is { } found ? Iso.Day(found) : null), "approx", null)))));
        g.Rule("open", "des {x:datepart}", m => Together.From(m.Get<DatePart>("x"))).Rule("open", "des {date} (a|vers|,)? {x:time}", m => Together.Open(m.Get<DateMeaning>("date"), m.Get<TimeMeaning>("x"), "since", false));
        g.Rule("datepart", "(tout|toute) (le|la|l') {x:partname} (dernier|derniere|passe|passee)", m => new DatePart(Days.Offset(-1), m.Get<PartMeaning>("x")))
            .Rule("datepart", "(tout|toute) (ce|cet|cette) {x:partname}", m => new DatePart(Days.Offset(0), m.Get<PartMeaning>("x")))
            .Rule("datepart", "(tout|toute) (le|la|l') {x:partname} (de|d') {date}", m => new DatePart(m.Get<DateMeaning>("date"), m.Get<PartMeaning>("x")));
        foreach (var whole in new[] { "{p:period}", "{p:year}", "{p:monthyear}" })
        {
            g.Rule("period", "(l')? avant dernier mois (de|d') (l')? " + whole, m => MonthOf(m, 11)).Rule("period", "(le)? dernier mois (de|d') (l')? " + whole, m => MonthOf(m, 12)).Rule("period", "(le)? {ord} mois (de|d') (l')? " + whole, m => m.Get<int>("ord") is >= 1 and <= 12 and var month ? MonthOf(m, month) : null)
                .Rule("period", "(l')? avant derniere semaine (de|du|d') (l')? " + whole, m => m.Get<PeriodMeaning>("p").Unit is 'M' or 'Y' ? WeekBefore(Periods.WeekIn(-1, m.Get<PeriodMeaning>("p"))) : null)
                .Rule("date", "(l')? avant dernier jour (de|du|d') (l')? " + whole, BeforeLast);
        }

        return g.Rules("period", Periods.MonthFrom(-2), "(l')? avant dernier mois").Rules("period", Periods.WeekFrom(-2), "(l')? avant derniere semaine").Rule("date", "(l')? avant dernier {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), -2))
            .Rule("duration", "{h:count} (h|heure|heures) (et|,)? {m:count} (min|mn|mins|minute|minutes) (et|,)? {s:count} (s|sec|seconde|secondes)", m => new DurationMeaning([(m.Get<double>("h"), "H"), (m.Get<double>("m"), "TM"), (m.Get<double>("s"), "S")]))
            .Rule("duration", "{m:count} (min|mn|mins|minute|minutes) (et|,)? {s:count} s", m => new DurationMeaning([(m.Get<double>("m"), "TM"), (m.Get<double>("s"), "S")]))
            .Rule("instant", "(dans|d'ici) {h:d1} (h|heure|heures) {m:d2}", m => m.Get<int>("m") < 60 ? In([(m.Get<int>("h"), "H"), (m.Get<int>("m"), "TM")]) : null)
            .Rule("duration", "{x:oclock}", m => Lasts(m) && m.Get<TimeMeaning>("x") is { Hour: > 0 } x ? new DurationMeaning(x.Minute > 0 ? [(x.Hour, "H"), (x.Minute, "TM")] : [(x.Hour, "H")]) : null);
    }

    // « dans 1h30 »
    private static InstantMeaning In(IReadOnlyList<(double Count, string Unit)> parts) => new(now => (Iso.Exact(Durations.Add(now, parts, 1)), Durations.Add(now, parts, 1)));

    /// <summary>True where a verb or what follows says that it lasts: « ça prend trois heures et demie », « 3h30 de retard ».</summary>
    public static bool Lasts(Match m)
    {
        var (tokens, before) = (m.Parse.Tokens, m.Start - 1);
        while (before > 0 && tokens[before].Folded is "environ" or "encore" or "deja" or "facilement" or "presque")
        {
            before--;
        }

        return (before >= 0 && LastingBefore.Contains(tokens[before].Folded))
            || (m.End + 1 < tokens.Count && tokens[m.End].Folded is "de" or "d" && LastingOf.Contains(tokens[m.End + 1].Folded));
    }

    // « des 12 et 13 », « des six derniers mois » are no « dès »: without its accent it needs an article, a month or a day in one word.
    private static bool Opens(Match m) => m.Parse.Text[m.Parse.Tokens[m.Start].Start + 1] is 'è' or 'È' || m.Parse.Tokens[m.Start + 1] is { IsNumber: false, Folded: "le" or "la" or "l" }
        || (m.Get<Meaning>("x") is DateMeaning or PeriodMeaning { Calendar: not null } && !m.Parse.Tokens[m.Start + 1].IsNumber && !m.Parse.Tokens[m.Start + 1].Folded.EndsWith('s'));

    private static PeriodMeaning? MonthOf(Match m, int month) => m.Get<PeriodMeaning>("p") is { Unit: 'Y' } year
        ? new PeriodMeaning(now => year.Find(now) is { Spans: [{ Start: { } start }, ..] } ? Periods.Of(start.Year, month) : null, null, 'M') : null;

    private static PeriodMeaning WeekBefore(PeriodMeaning last) => new(now => last.Find(now) is { Spans: [{ Start: { } start }, ..] } ? Periods.Week(start.AddDays(-7)) : null, null, 'W');

    private static DateMeaning? BeforeLast(Match m) => m.Get<PeriodMeaning>("p") is { Unit: not ' ' } whole
        ? new DateMeaning(now => whole.Find(now) is { Spans: [.., { End: { } end }] } ? DayFound.Sure(end.AddDays(-2)) : null) : null;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
