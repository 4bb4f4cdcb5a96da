namespace RelationBot.Language.Recognizers.DateTimes;

using static Holidays;

/// <summary>Days with names in French.</summary>
internal static class FrenchHolidays
{
    public static readonly IReadOnlyList<(string[] Names, string Timex, Func<int, DateOnly?> Of)> All =
    [
        (["noel", "jour de noel"], "XXXX-12-25", Fixed(12, 25)),
        (["la veille de noel", "reveillon de noel", "le reveillon de noel", "veille de noel"], "XXXX-12-24", Fixed(12, 24)),
        (["nouvel an", "jour de l'an", "jour du nouvel an"], "XXXX-01-01", Fixed(1, 1)),
        (["la saint sylvestre", "saint sylvestre", "reveillon du nouvel an", "reveillon du jour de l'an"], "XXXX-12-31", Fixed(12, 31)),
        (["halloween"], "XXXX-10-31", Fixed(10, 31)),
        (["la toussaint", "toussaint"], "XXXX-11-01", Fixed(11, 1)),
        (["l'armistice", "armistice"], "XXXX-11-11", Fixed(11, 11)),
        (["la saint valentin", "saint valentin"], "XXXX-02-14", Fixed(2, 14)),
        (["l'epiphanie", "epiphanie"], "XXXX-01-06", Fixed(1, 6)),
        (["l'assomption", "assomption"], "XXXX-08-15", Fixed(8, 15)),
        (["la fete nationale", "fete nationale"], "XXXX-07-14", Fixed(7, 14)),
        (["la fete du travail", "fete du travail"], "XXXX-05-01", Fixed(5, 1)),
        (["jour de l'independance"], "XXXX-07-04", Fixed(7, 4)),
        (["saint patrick", "la saint patrick"], "XXXX-03-17", Fixed(3, 17)),
        (["jour de la terre"], "XXXX-04-22", Fixed(4, 22)),
        (["juneteenth", "freedom day", "jubilee day"], "XXXX-06-19", Fixed(6, 19)),
        (["fete de la musique"], "XXXX-06-21", Fixed(6, 21)),
        (["paques", "dimanche de paques"], "", FromEaster(0)),
        (["lundi de paques"], "", FromEaster(1)),
        (["vendredi saint"], "", FromEaster(-2)),
        (["l'ascension", "ascension"], "", FromEaster(39)),
        (["la pentecote", "pentecote"], "", FromEaster(49)),
        (["lundi de pentecote"], "", FromEaster(50)),
        (["mardi gras"], "", FromEaster(-47)),
        (["mercredi des cendres"], "", FromEaster(-46)),
        (["black friday", "vendredi noir"], "XXXX-11-WXX-5-4", year => Nth(11, DayOfWeek.Thursday, 4)(year)?.AddDays(1)),
        (["cyber lundi"], "XXXX-11-WXX-1-4", year => Nth(11, DayOfWeek.Thursday, 4)(year)?.AddDays(4)),
        (["thanksgiving", "action de graces"], "XXXX-11-WXX-4-4", Nth(11, DayOfWeek.Thursday, 4)),
        (["nouvel an chinois", "nouvel an lunaire"], "", LunarHolidays.ChineseNewYear),
        (["ramadan", "debut du ramadan"], "", LunarHolidays.OfHijri(9, 1)),
        (["aid el fitr", "aid al fitr", "fin du ramadan", "l'aid el fitr"], "", LunarHolidays.OfHijri(10, 1)),
        (["aid el kebir", "aid al adha", "aid el adha", "fete du mouton", "l'aid el kebir"], "", LunarHolidays.OfHijri(12, 10)),
        (["nouvel an musulman"], "", LunarHolidays.OfHijri(1, 1)),
        (["achoura"], "", LunarHolidays.OfHijri(1, 10)),
        (["mouloud"], "", LunarHolidays.OfHijri(3, 12)),
        (["rosh hashana", "roch hachana", "nouvel an juif"], "", LunarHolidays.OfHebrew(0, 1, 1)),
        (["yom kippour", "kippour", "grand pardon"], "", LunarHolidays.OfHebrew(0, 1, 10)),
        (["souccot"], "", LunarHolidays.OfHebrew(0, 1, 15)),
        (["hanoucca", "hanouka", "hannouca"], "", LunarHolidays.OfHebrew(0, 3, 25)),
        (["pourim"], "", LunarHolidays.OfHebrew(7, 0, 14)),
        (["pessah", "paque juive", "paques juives"], "", LunarHolidays.OfHebrew(6, 0, 15)),
        (["chavouot"], "", LunarHolidays.OfHebrew(4, 0, 6)),
        (["dimanche des rameaux", "les rameaux"], "", FromEaster(-7)),
        (["jeudi saint"], "", FromEaster(-3)),
        (["samedi saint"], "", FromEaster(-1)),
        (["fete dieu", "la fete dieu"], "", FromEaster(60)),
        (["dimanche de pentecote"], "", FromEaster(49)),
        (["chandeleur", "la chandeleur"], "XXXX-02-02", Fixed(2, 2)),
        (["poisson d'avril"], "XXXX-04-01", Fixed(4, 1)),
        (["victoire 1945", "victoire de 1945", "fete de la victoire"], "XXXX-05-08", Fixed(5, 8)),
        (["saint jean", "la saint jean"], "XXXX-06-24", Fixed(6, 24)),
        (["saint nicolas", "la saint nicolas"], "XXXX-12-06", Fixed(12, 6)),
        (["lendemain de noel"], "XXXX-12-26", Fixed(12, 26)),
        (["jour des morts", "fete des morts"], "XXXX-11-02", Fixed(11, 2)),
        (["fete des rois", "les rois", "la galette des rois"], "XXXX-01-06", Fixed(1, 6)),
        (["journee de la femme", "journee des femmes", "fete de la femme"], "XXXX-03-08", Fixed(3, 8)),
        (["prise de la bastille"], "XXXX-07-14", Fixed(7, 14)),
        (["fete nationale belge"], "XXXX-07-21", Fixed(7, 21)),
        (["fete nationale suisse"], "XXXX-08-01", Fixed(8, 1)),
        (["fete des grands meres"], "XXXX-03-WXX-7-1", Nth(3, DayOfWeek.Sunday, 1)),
        (["fete des voisins"], "", year => Nth(5, DayOfWeek.Sunday, -1)(year)?.AddDays(-2)),
        (["la fete des meres", "fete des meres"], "XXXX-05-WXX-7-2", FrenchMothersDay),
        (["la fete des peres", "fete des peres"], "XXXX-06-WXX-7-3", Nth(6, DayOfWeek.Sunday, 3)),
    ];

    // The last Sunday of May, or the first of June where that is Pentecost.
    private static DateOnly? FrenchMothersDay(int year) =>
        Nth(5, DayOfWeek.Sunday, -1)(year) is { } sunday && sunday != Easter(year)?.AddDays(49) ? sunday : Nth(6, DayOfWeek.Sunday, 1)(year);
}
