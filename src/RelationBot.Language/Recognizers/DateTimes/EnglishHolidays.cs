namespace RelationBot.Language.Recognizers.DateTimes;

using static Holidays;

/// <summary>Days with names in English.</summary>
internal static class EnglishHolidays
{
    public static readonly IReadOnlyList<(string[] Names, string Timex, Func<int, DateOnly?> Of)> All =
    [
        (["christmas", "christmas day", "xmas", "xmas day"], "XXXX-12-25", Fixed(12, 25)),
        (["christmas eve", "xmas eve"], "XXXX-12-24", Fixed(12, 24)),
        (["new year", "new years", "new year's day", "new years day", "new year day"], "XXXX-01-01", Fixed(1, 1)),
        (["new year's eve", "new years eve", "new year eve", "nye"], "XXXX-12-31", Fixed(12, 31)),
        (["halloween", "halloween day", "all hallows eve"], "XXXX-10-31", Fixed(10, 31)),
        (["valentine's day", "valentines day", "valentine day"], "XXXX-02-14", Fixed(2, 14)),
        (["independence day", "usa independence day"], "XXXX-07-04", Fixed(7, 4)),
        (["(international)? workers \\' day", "international worker's day", "international workers day", "may day"], "XXXX-05-01", Fixed(5, 1)),
        (["(saint|st) (.)? patrick('s)? day", "st patricks day", "saint patrick"], "XXXX-03-17", Fixed(3, 17)),
        (["earth day"], "XXXX-04-22", Fixed(4, 22)),
        (["groundhog day"], "XXXX-02-02", Fixed(2, 2)),
        (["veterans day", "veteran's day"], "XXXX-11-11", Fixed(11, 11)),
        (["juneteenth", "freedom day", "jubilee day"], "XXXX-06-19", Fixed(6, 19)),
        (["boxing day"], "XXXX-12-26", Fixed(12, 26)),
        (["april fools", "april fool's day", "april fools day"], "XXXX-04-01", Fixed(4, 1)),
        (["bastille day"], "XXXX-07-14", Fixed(7, 14)),
        (["epiphany"], "XXXX-01-06", Fixed(1, 6)),
        (["all saints day", "all saint's day"], "XXXX-11-01", Fixed(11, 1)),
        (["easter", "easter day", "easter sunday"], "", FromEaster(0)),
        (["good friday"], "", FromEaster(-2)),
        (["easter monday"], "", FromEaster(1)),
        (["ash wednesday"], "", FromEaster(-46)),
        (["palm sunday"], "", FromEaster(-7)),
        (["ascension day", "ascension"], "", FromEaster(39)),
        (["pentecost", "whit sunday"], "", FromEaster(49)),
        (["thanksgiving", "thanksgiving day", "thanks giving day"], "XXXX-11-WXX-4-4", Nth(11, DayOfWeek.Thursday, 4)),
        (["black friday"], "XXXX-11-WXX-5-4", year => Nth(11, DayOfWeek.Thursday, 4)(year)?.AddDays(1)),
        (["cyber monday"], "XXXX-11-WXX-1-4", year => Nth(11, DayOfWeek.Thursday, 4)(year)?.AddDays(4)),
        (["labor day", "labour day"], "XXXX-09-WXX-1-1", Nth(9, DayOfWeek.Monday, 1)),
        (["memorial day"], "XXXX-05-WXX-1-4", Nth(5, DayOfWeek.Monday, -1)),
        (["mother's day", "mothers day"], "XXXX-05-WXX-7-2", Nth(5, DayOfWeek.Sunday, 2)),
        (["father's day", "fathers day"], "XXXX-06-WXX-7-3", Nth(6, DayOfWeek.Sunday, 3)),
        (["martin luther king day", "mlk day", "martin luther king jr day"], "XXXX-01-WXX-1-3", Nth(1, DayOfWeek.Monday, 3)),
        (["presidents day", "president's day", "washington's birthday"], "XXXX-02-WXX-1-3", Nth(2, DayOfWeek.Monday, 3)),
        (["columbus day"], "XXXX-10-WXX-1-2", Nth(10, DayOfWeek.Monday, 2)),
    ];
}
