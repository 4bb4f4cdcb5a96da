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
        (["la fete des meres", "fete des meres"], "XXXX-05-WXX-7-2", Nth(5, DayOfWeek.Sunday, -1)),
        (["la fete des peres", "fete des peres"], "XXXX-06-WXX-7-3", Nth(6, DayOfWeek.Sunday, 3)),
    ];
}
