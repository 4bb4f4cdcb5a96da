using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.Time;

/// <summary>How French names dates and times.</summary>
internal static class FrenchTime
{
    public static readonly Grammar Grammar = AddTo(new Grammar(Locale.French)).Seal();

    public static Grammar AddTo(Grammar g)
    {
        SharedTime.AddTo(g);
        Words(g);
        DatesOf(g);
        TimesOf(g);
        return g;
    }

    private static void Words(Grammar g)
    {
        FrenchNumbers.AddTo(g);
        g.Words("weekday", DayOfWeek.Monday, "lundi lundis lun lund monday").Words("weekday", DayOfWeek.Tuesday, "mardi mardis mard tuesday")
            .Words("weekday", DayOfWeek.Wednesday, "mercredi mercredis merc wednesday").Words("weekday", DayOfWeek.Thursday, "jeudi jeudis jeud thursday")
            .Words("weekday", DayOfWeek.Friday, "vendredi vendredis ven vend friday").Words("weekday", DayOfWeek.Saturday, "samedi samedis sam saturday")
            .Words("weekday", DayOfWeek.Sunday, "dimanche dimanches dim sunday").Fuzzy("weekday", 5, "hardi mardo")
            .Rules("weekday", DayOfWeek.Friday, "vendr").Rules("weekday", DayOfWeek.Wednesday, "mercr");
        var months = "janvier janv|fevrier fev fevr|mars|avril avr|mai|juin|juillet juil|aout|septembre sept|octobre oct|novembre nov|decembre dec".Split('|');
        for (var month = 1; month <= 12; month++)
        {
            g.Words("month", month, months[month - 1]);
        }

        g.Fuzzy("month", 5, "avrils juliet").Words("joint", true, "a au en dans le la l vers , plutot des pour").Rules("joint", true, "dans la", "dans l'", ", a", ", le", "a partir du");
        g.Words("of", true, "de du d , le").Rules("of", true, "de ce", ", le");
        g.Words("unit", 1, "jour jours jrs j").Words("unit", 7, "semaine semaines sem");
    }

    private static void DatesOf(Grammar g)
    {
        g.Words("near", 1, "demain dem1 dmain dm1 tomorrow demin demian").Words("near", 0, "aujourdhui auj ajd aujourd today").Words("near", -1, "hier")
            .Rules("near", 2, "apres demain", "apres dem1", "surlendemain").Rules("near", -2, "avant hier").Rules("near", 0, "ce jour", "aujourd hui").Rules("near", 1, "2 m 1");
        g.Rule("date", "{near}", m => Dates.InDays(m.Get<int>("near")))
            .Rule("date", "demain en huit", _ => Dates.InDays(8))
            .Rule("date", "(le|ce|pour|du|de)? {weekday}", m => Dates.Weekday(m.Get<DayOfWeek>("weekday")))
            .Rule("date", "ce {weekday}", m => Dates.ComingWeekday(m.Get<DayOfWeek>("weekday")))
            .Rule("date", "(le|ce)? {weekday} (prochain|qui vient|de la semaine (prochaine|qui vient)|semaine prochaine|suivant)", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(la )?semaine prochaine (le )?{weekday}", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(le )?prochain {weekday}", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(le )?{weekday} (dernier|passe|de la semaine derniere)", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), -1))
            .Rule("date", "(le )?{weekday} de cette semaine", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), 0))
            .Rule("date", "{weekday} en (huit|8)", m => Dates.Weekday(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "{weekday} en (quinze|15)", m => Dates.Weekday(m.Get<DayOfWeek>("weekday"), 2))
            .Rule("date", "(le |du |au |pour le )({weekday} )?(le )?{d:day}", m => Dates.DayOfMonth(m.Get<int>("d")))
            .Rule("date", "{weekday} (le )?{d:day}", m => Dates.DayOfMonth(m.Get<int>("d")))
            .Rule("date", "(le |du |au )?({weekday} ,? (le )?)?{d:day} {month} ({y:year})?", m => Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("month"), m.Find<int>("y")))
            .Rule("date", "(le |du |au )?({weekday} (le )?)?{d:digits} (/|.) {m:digits} ((/|.) {y:digits})?", Numeric)
            .Rule("date", "({weekday} )?{d:digits} - {m:digits} - {y:digits}", m => m.Get<int>("d") <= 31 ? Numeric(m) : null)
            .Rule("date", "(dans|d'ici|ds|sous) {number} {unit}", m => Dates.InDays(m.Get<int>("number") * m.Get<int>("unit")))
            .Rule("date", "(dans|d'ici|ds) {number} mois", m => Dates.InMonths(m.Get<int>("number")))
            .Rule("date", "(il y a|ya|y a) {number} {unit}", m => Dates.InDays(-m.Get<int>("number") * m.Get<int>("unit")))
            .Rule("date", "(il y a|ya|y a) {number} mois", m => Dates.InMonths(-m.Get<int>("number")))
            .Rule("date", "(entre|de|du)? {a:point} (et|a|au|-|jusqu'a|jusqu'au) {b:point}", m => Dates.Between(m.Get<DateMeaning>("a"), m.Get<DateMeaning>("b")))
            .Rule("date", "(du|entre le|de) {a:day} (au|et le|a|-) {d:day} {month}", m => Dates.Between(
                Dates.DayAndMonth(m.Get<int>("a"), m.Get<int>("month")), Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("month"))))
            .Rule("date", "du {a:day} au {d:day}", m => Dates.Between(Dates.DayOfMonth(m.Get<int>("a")), Dates.DayOfMonth(m.Get<int>("d"))))
            .Rule("date", "(en|courant|au mois de|au mois d') {month}", m => Dates.MonthNamed(m.Get<int>("month")));
        g.Rule("point", "(le )?({weekday} )?{d:day} {month}", m => Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("month")))
            .Rule("point", "(le )?{weekday}", m => Dates.Weekday(m.Get<DayOfWeek>("weekday")))
            .Rule("point", "{near}", m => Dates.InDays(m.Get<int>("near")));
        g.Rules("date", Dates.Week(1), "(la )?(semaine|sem) (prochaine|pro|qui vient|suivante)").Rules("date", Dates.Week(0), "cette semaine")
            .Rules("date", Dates.Week(-1), "(la )?semaine (derniere|passee)")
            .Rules("date", Dates.Week(0, 4, 5, true), "(la |en )?fin de (la |cette )?semaine").Rules("date", Dates.Week(1, 4, 5), "(la |en )?fin de (la )?semaine prochaine")
            .Rules("date", Dates.Week(1, 1, 2), "(le |en )?debut de (la )?semaine( prochaine)?").Rules("date", Dates.Week(0, 3, 3, true), "(le |en )?milieu de (la )?semaine")
            .Rules("date", Dates.Week(0, 6, 7, true), "(le |ce )?(weekend|week end|we)").Rules("date", Dates.Week(1, 6, 7), "(le )?(weekend|week end|we) prochain")
            .Rules("date", Dates.Month(1), "(le )?mois prochain").Rules("date", Dates.Month(0), "ce mois( ci)?").Rules("date", Dates.Month(-1), "(le )?mois dernier")
            .Rules("date", Dates.EndOfMonth(0), "(d'ici )?(a )?(la )?fin (du|de) mois").Rules("date", Dates.Within(8), "sous huitaine", "sous huit jours", "dans la huitaine")
            .Rules("date", Dates.Within(15), "sous quinzaine", "sous quinze jours").Rules("date", Dates.InDays(15), "dans une quinzaine( de jours)?")
            .Rules("date", Dates.InDays(8), "dans une huitaine( de jours)?").Rules("date", Dates.DayAndMonth(25, 12), "(a )?noel").Rules("date", Dates.DayAndMonth(1, 1), "(le )?jour de l'an");
        g.Rule("day", "{digits} (er)?", m => m.Get<int>("digits") is >= 1 and <= 31 and var day && !FrenchUnit(m) ? day : null)
            .Words("day", 1, "premier").Rule("day", "{word:numberword}", m => m.Get<int>("word") is >= 2 and <= 31 and var day ? day : null)
            .Rule("year", "{digits}", m => m.Get<int>("digits") is >= 1900 and <= 2200 and var year ? year : null);
    }

    private static void TimesOf(Grammar g)
    {
        g.Rules("part", new PartMeaning(DayPart.Morning), "(le |au |du |la |les |en |dans la )?(matin|matinee|matins|mat)", "morning")
            .Rules("part", new PartMeaning(DayPart.Afternoon), "(l'|en |dans l'|les |de l'|d')?(apres midi|apres midis|aprem|aprems|apresmidi|aprm|apm)", "afternoon", "(en )?journee apres le dejeuner")
            .Rules("part", new PartMeaning(DayPart.Evening), "(le |au |du |la |les |en |dans la )?(soir|soiree|soirs)", "evening")
            .Rules("part", new PartMeaning(DayPart.Morning, new TimeOnly(10, 30), new TimeOnly(12, 0)), "(en |a la )?fin de (la )?(matinee|matin)", "tard (dans la matinee|le matin)")
            .Rules("part", new PartMeaning(DayPart.Morning, null, new TimeOnly(10, 0)), "(en |tot )(debut de (la )?matinee|le matin)", "tot (dans la matinee|matin)", "(au )?debut de matinee", "en debut de matinee")
            .Rules("part", new PartMeaning(DayPart.Afternoon, new TimeOnly(16, 0), new TimeOnly(18, 0)), "(en |a la )?fin (de l'|d')(apres midi|aprem)", "(en )?fin de journee")
            .Rules("part", new PartMeaning(DayPart.Afternoon, null, new TimeOnly(15, 0)), "(en |au )?debut (de l'|d')(apres midi|aprem)");
        g.Rule("moment", "(ce|cet|cette) {part} {times}?", m => new MomentMeaning(
                Dates.InDays(0), m.Get<PartMeaning>("part"), m.Has("times") ? m.Get<TimeMeaning>("times") : null));
        g.Rule("clock", "{h:digits} (h|hr|hrs|heure|heures|:) {m:digits}", m => Times.At(m.Get<int>("h"), m.Get<int>("m")))
            .Rule("clock", "{h:number} (h|hr|hrs|heure|heures)", m => Times.At(m.Get<int>("h")))
            .Rule("clock", "{h:number} heures? (du|de|l'|d') (l')? {part}", m => new MomentMeaning(null, m.Get<PartMeaning>("part"), Times.At(m.Get<int>("h"))).Clock)
            .Rule("clock", "{h:number} (h|heure|heures) et (demi|demie)", m => Times.At(m.Get<int>("h"), 30))
            .Rule("clock", "{h:number} (h|heure|heures) et quart", m => Times.At(m.Get<int>("h"), 15))
            .Rule("clock", "{h:number} (h|heure|heures) moins le quart", m => Times.At(m.Get<int>("h") - 1, 45))
            .Rule("clock", "{h:number} (heure|heures) {m:number}", m => Times.At(m.Get<int>("h"), m.Get<int>("m")))
            .Rules("clock", Times.At(12)!, "midi").Rules("clock", Times.At(12, 30)!, "midi et (demi|demie)", "midi trente").Rules("clock", Times.At(0)!, "minuit");
        g.Rule("times", "(a|vers|pour|des)? {clock}", m => m.Get<TimeMeaning>("clock"))
            .Rule("times", "(avant|jusqu'a|jusque|au plus tard a|pas apres) {clock}", m => Times.Before(m.Get<TimeMeaning>("clock")))
            .Rule("times", "(apres|a partir de|des|pas avant) {clock}", m => Times.After(m.Get<TimeMeaning>("clock")))
            .Rule("times", "(entre|de)? {a:clock} (et|a|-) {b:clock}", m => Times.Between(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b")))
            .Rule("times", "(entre|de)? {a:digits} (et|a|-) {b:clock}", m => Times.At(m.Get<int>("a")) is { } a ? Times.Between(a, m.Get<TimeMeaning>("b")) : null);
    }

    private static DateMeaning? Numeric(Match m) =>
        m.Get<int>("d") is >= 1 and <= 31 && m.Get<int>("m") is >= 1 and <= 12
            ? Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("m"), m.Find<int>("y") is { } year ? Dates.Year(year) : null)
            : null;

    // « le 3e étage », « le 12 cm », « le 20 h » are no days.
    private static bool FrenchUnit(Match m)
    {
        var after = m.Start + 1;
        return after < m.Parse.Tokens.Count && m.Parse.Tokens[after].Folded is
            "e" or "eme" or "h" or "heures" or "cm" or "m" or "kg" or "l" or "%" or "€" or "euros" or "euro" or "ans" or "pieces" or "jours" or "semaines" or "mois"
            or "rue" or "bis" or "ter" or "avenue" or "boulevard" or "allee" or "place" or "chemin" or "impasse" or "route";
    }
}
