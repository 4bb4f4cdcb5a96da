using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>What French customers type when they type fast: « lun ou mar », « le 12 svp », « sem pro », « 2main ».</summary>
internal static class FrenchChat
{
    // What follows « le 12 » where it is a day; a thing that is counted or numbered comes in any other word.
    private static readonly FrozenSet<string> Follows = Set(
        "si svp stp merci s ou et mais car pour a au aux en de dans vers entre avant apres plutot je j on nous vous ca c ce cela est serait sera possible prochain courant pas plus non oui comme par parce qui que qu sinon maximum max "
        + "uniquement seulement avec sans me m mon ma ok bon convient irait va ira ne n il elle matin soir aprem midi des jusqu");

    private static readonly FrozenSet<string> Addresses = Set("habite habitons reside loge demeure etage bureau appartement numero batiment suis situe");

    private static readonly FrozenSet<string> BeforeDay = Set("le ce pour du au rdv dispo disponible libre plutot ou et livraison jusqu entre de svp non ok oui des avant apres que");

    private static readonly FrozenSet<string> AfterDay = Set("matin soir aprem midi prochain ou et au a ok svp stp ca c matinee apres si serait est dernier , -");

    private static readonly FrozenSet<string> BeforeMonth = Set("en de d du mois avant apres depuis jusqu courant debut fin mi et ce pour entre vers des a au - ou dernier prochain meme chaque le");

    public static Grammar AddTo(Grammar g)
    {
        g.Rules("date", Days.Offset(1), "2 (main|m 1|mains)", "2 m1").Rules("date", Days.Offset(0), "aujourd hui", "ojd").Rules("date", Days.Offset(2), "apres 2 main")
            .Rule("date", "{weekday}", m => Abbreviated(m) ? Days.Weekday(m.Get<DayOfWeek>("weekday")) : null)
            .Rule("date", "(le|pour le|du|au) {d1}", m => DayOfMonth(m)).Rule("date", "(le|pour le|du|au) {d:d1} er", m => DayOfMonth(m)).Rule("date", "(le|pour le) {w:word}", m => m.Parse.IsChat && m.End - m.Start <= 4 && m.Get<int>("w") is > 1 and not 9 and <= 31 and var d && (m.Parse.EndsClause(m.End) || m.Parse.Tokens[m.End].Folded is "plutot" or "svp" or "stp" or "si" or "ca" or "serait") ? Days.Calendar(null, null, d) : null)
            .Rule("date", "(le)? dernier {weekday} (de|du|d'|en) {p:period}", m => m.Get<PeriodMeaning>("p") is { Unit: 'M' } month ? Days.WeekdayInMonth(m.Get<DayOfWeek>("weekday"), 5, month.Find) : null)
            .Rule("datetime", "{date} mat", m => Together.In(m.Get<DateMeaning>("date"), Morning));
        g.Rules("period", Periods.WeekFrom(1), "(la)? (semaine|sem) (pro|prochaine)", "next (week|semaine|sem)").Rules("period", Periods.WeekFrom(0), "cette sem")
            .Rules("period", Pieces.Of(Periods.WeekFrom(0), "start") with { Rolls = true }, "(en|au)? debut de (la)? (semaine|sem)")
            .Rules("period", Pieces.Of(Periods.WeekFrom(0), "mid") with { Rolls = true }, "(en|au)? milieu de (la)? (semaine|sem)")
            .Rules("period", Pieces.Of(Periods.WeekFrom(0), "end"), "(en)? fin de (la)? (semaine|sem)");
        g.Rule("date", "(dans|d'ici|sous) {n:d1} j", m => Days.Offset(m.Get<int>("n")))
            .Rule("period", "(toute)? (la)? {p:week} et (celle d'apres|celle qui suit|la suivante|la semaine d'apres)", m => Periods.TwoWeeks(m.Get<int>("p")));
        g.Rule("date", "next {weekday}", m => Days.WeekdayOf(m.Get<DayOfWeek>("weekday"), 1));
        g.Rule("range", "(du|entre le) {a:monthdate} (au|a|et le|et|-) (le)? {b:monthdate}", m => Ends(m) && !(m.End < m.Parse.Tokens.Count && m.Parse.Tokens[m.End].Folded is "de" or "d" or "le" or "du") ? Between(m) : null)
            .Rule("range", "(entre le {a:monthdate} et le|du {a:monthdate} au) {b:date}", m => m.Get<DateMeaning>("b").Calendar?.Month is null ? null : Between(m))
            .Rule("monthdate", "{d1} (er)?", m => Days.Calendar(null, null, m.Get<int>("d1")));
        foreach (var (words, mod, inclusive) in new[] { ("(a partir du|apartir du)", "after", true), ("(a compter du|depuis le)", "since", false), ("(jusqu'au|d'ici le|d'ici au|au plus tard le)", "before", true), ("avant le", "before", false), ("apres le", "after", false), ("pas avant le", "since", false) })
        {
            g.Rule("open", words + " {x:monthdate}", m => Ends(m) && !FrenchDays.Pointed(m) ? Opens.Of(mod, m.Get<Meaning>("x"))! with { Inclusive = inclusive } : null);
        }

        return g.Rule("timerange", "(entre|de) {a:bare} (et|a) {b:bare}", m => m.Parse.Tokens[m.Start].Folded == "entre" == (m.Parse.Tokens[m.Find("a")!.End].Folded == "et") && Ends(m) ? TimeRangeMeaning.Of(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b")) : null);
    }

    /// <summary>« mars » and « sept » alone are more often something else.</summary>
    public static bool IsMonth(Match m) => m.Parse.Tokens[m.Start].Folded is not ("mars" or "sept")
        || (m.Start > 0 ? BeforeMonth.Contains(m.Parse.Tokens[m.Start - 1].Folded) : m.Parse.Tokens.Count == 1 && m.Parse.Tokens[m.Start].Folded == "mars");

    private static readonly PartMeaning Morning = new("TMO", TimeSpan.FromHours(8), TimeSpan.FromHours(12));

    // « sam », « mar » and « mer » are a name, nothing and the sea unless something around them speaks of days.
    private static bool Abbreviated(Match m)
    {
        var tokens = m.Parse.Tokens;
        var (before, after) = (m.Start > 0 ? tokens[m.Start - 1].Folded : "", m.End < tokens.Count ? tokens[m.End].Folded : "");
        if (tokens[m.Start].Folded is not ("lun" or "mar" or "mer" or "jeu" or "ven" or "sam" or "dim") || (tokens[m.Start].Folded is "mer" or "mar" && before is "la" or "de"))
        {
            return false;
        }

        return tokens.Count <= 2 || AfterDay.Contains(after) || (BeforeDay.Contains(before) && (m.Parse.EndsClause(m.End) || Follows.Contains(after))) || (after.Length > 0 && char.IsAsciiDigit(after[0]));
    }

    private static DateMeaning? DayOfMonth(Match m)
    {
        var (tokens, word) = (m.Parse.Tokens, m.Parse.Tokens[m.Start].Folded);
        if (!Ends(m) || FrenchDays.Pointed(m) || FrenchCalendar.IsCompleted(m) || (m.Parse.Touches(m.End) && tokens[m.End].Folded is "/" or "-") || (!m.Parse.IsChat && FrenchDays.Clocked(m)) || (word is "du" or "au" && Addressed(m)))
        {
            return null;
        }

        return Days.Calendar(null, null, m.Find<int>("d1") ?? m.Get<int>("d"));
    }

    private static bool Addressed(Match m)
    {
        for (var i = Math.Max(0, m.Start - 4); i < m.Start; i++)
        {
            if (Addresses.Contains(m.Parse.Tokens[i].Folded))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Ends(Match m) => m.Parse.EndsClause(m.End) || (Follows.Contains(m.Parse.Tokens[m.End].Folded) && !(m.Parse.Tokens[m.End].Folded is "a" or "au" or "et" or "ou" && m.End + 1 < m.Parse.Tokens.Count && m.Parse.Tokens[m.End + 1].Folded is "euros" or "euro"));

    private static Meaning? Between(Match m) => Ranges.Of(m.Get<Meaning>("a"), m.Get<Meaning>("b"));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
