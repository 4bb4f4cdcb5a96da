using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.Time;

/// <summary>How English names dates and times; « 3/12 » is the American March 12.</summary>
internal static class EnglishTime
{
    public static readonly Grammar Grammar = AddTo(new Grammar(Locale.English)).Seal();

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
        EnglishNumbers.AddTo(g);
        g.Words("weekday", DayOfWeek.Monday, "monday mondays mon lundi").Words("weekday", DayOfWeek.Tuesday, "tuesday tuesdays tue tues mardi")
            .Words("weekday", DayOfWeek.Wednesday, "wednesday wednesdays wed weds mercredi").Words("weekday", DayOfWeek.Thursday, "thursday thursdays thu thur thurs jeudi")
            .Words("weekday", DayOfWeek.Friday, "friday fridays fri vendredi").Words("weekday", DayOfWeek.Saturday, "saturday saturdays samedi")
            .Words("weekday", DayOfWeek.Sunday, "sunday sundays dimanche").Fuzzy("weekday", 5, "money moday fryday");
        var months = "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec".Split('|');
        for (var month = 1; month <= 12; month++)
        {
            g.Words("month", month, months[month - 1]);
        }

        g.Fuzzy("month", 6, "augusta").Words("joint", true, "in on at the around , about for").Rules("joint", true, "in the", ", at", ", in the", "during the");
        g.Words("of", true, "on of ,").Rules("of", true, "of the", "on the", ", on").Words("unit", 1, "day days").Words("unit", 7, "week weeks wk wks");
    }

    private static void DatesOf(Grammar g)
    {
        g.Words("near", 1, "tomorrow tomorow tommorow tommorrow tmrw tmr tmw 2morrow demain").Words("near", 0, "today").Words("near", -1, "yesterday")
            .Rules("near", 2, "(the )?day after tomorrow").Rules("near", -2, "(the )?day before yesterday").Rules("near", 1, "2 morrow");
        g.Rule("date", "{near}", m => Dates.InDays(m.Get<int>("near")))
            .Rule("date", "(on |for |by )?(a )?{weekday}", m => Dates.Weekday(m.Get<DayOfWeek>("weekday")))
            .Rule("date", "(on )?this (coming )?{weekday}", m => Dates.ComingWeekday(m.Get<DayOfWeek>("weekday")))
            .Rule("date", "(on )?next {weekday}", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(on )?{weekday} (next week|of next week)", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "next week (on )?{weekday}", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(a week from|a week on) {weekday}", m => Dates.Weekday(m.Get<DayOfWeek>("weekday"), 1)).Rule("date", "{weekday} week", m => Dates.Weekday(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "(on )?last {weekday}", m => Dates.WeekdayOfWeek(m.Get<DayOfWeek>("weekday"), -1))
            .Rule("date", "(on )?({weekday} )?the {d:ordinal}", m => Dates.DayOfMonth(m.Get<int>("d")))
            .Rule("date", "{weekday} {d:ordinal}", m => Dates.DayOfMonth(m.Get<int>("d")))
            .Rule("date", "(on )?({weekday} ,? )?(the )?{month} .? (the )?{d:day} (,? {y:year})?", m => Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("month"), m.Find<int>("y")))
            .Rule("date", "(on )?({weekday} ,? )?(the )?{d:day} (of )?{month} (,? {y:year})?", m => Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("month"), m.Find<int>("y")))
            .Rule("date", "(on )?({weekday} )?{m:digits} / {d:digits} (/ {y:digits})?", Numeric)
            .Rule("date", "{m:digits} - {d:digits} - {y:digits}", Numeric)
            .Rule("date", "(in|within) ({number}|a|an) {unit}", m => Dates.InDays((m.Find<int>("number") ?? 1) * m.Get<int>("unit")))
            .Rule("date", "{number} {unit} from (now|today)", m => Dates.InDays(m.Get<int>("number") * m.Get<int>("unit")))
            .Rule("date", "in ({number}|a) (month|months)", m => Dates.InMonths(m.Find<int>("number") ?? 1))
            .Rule("date", "({number}|a) {unit} ago", m => Dates.InDays(-(m.Find<int>("number") ?? 1) * m.Get<int>("unit")))
            .Rule("date", "(in|during) {month}", m => Dates.MonthNamed(m.Get<int>("month")))
            .Rule("date", "(between|from)? {a:point} (and|to|until|till|through|-) {b:point}", m => Dates.Between(m.Get<DateMeaning>("a"), m.Get<DateMeaning>("b")))
            .Rule("date", "(between|from) the {a:ordinal} (and|to) the {b:ordinal}", m => Dates.Between(Dates.DayOfMonth(m.Get<int>("a")), Dates.DayOfMonth(m.Get<int>("b"))));
        g.Rule("point", "{weekday}", m => Dates.Weekday(m.Get<DayOfWeek>("weekday"))).Rule("point", "{near}", m => Dates.InDays(m.Get<int>("near")))
            .Rule("point", "{month} {d:day}", m => Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("month")));
        g.Rules("date", Dates.ComingWeekday(DayOfWeek.Saturday), "(on|this) sat").Rules("date", Dates.ComingWeekday(DayOfWeek.Sunday), "(on|this) sun")
            .Rules("date", Dates.Week(1), "next (week|wk)", "the following week").Rules("date", Dates.Week(0), "this week").Rules("date", Dates.Week(-1), "last week")
            .Rules("date", Dates.Week(0, 4, 5, true), "(at |by )?(the )?(end of the week|end of this week)", "later this week").Rules("date", Dates.Week(1, 4, 5), "(the )?end of next week")
            .Rules("date", Dates.Week(1, 1, 2), "early next week", "(the )?beginning of next week").Rules("date", Dates.Week(0, 6, 7, true), "(on |over |at )?(the|this) weekend", "this week end")
            .Rules("date", Dates.Week(1, 6, 7), "next weekend").Rules("date", Dates.Month(1), "next month").Rules("date", Dates.Month(0), "this month").Rules("date", Dates.Month(-1), "last month")
            .Rules("date", Dates.EndOfMonth(0), "(by |at )?(the )?end of the month").Rules("date", Dates.DayAndMonth(25, 12), "christmas( day)?").Rules("date", Dates.InDays(14), "in a fortnight");
        g.Rule("day", "{digits} (st|nd|rd|th)?", m => m.Get<int>("digits") is >= 1 and <= 31 and var day ? day : null)
            .Rule("day", "{w:ordinalword}", m => m.Get<int>("w"))
            .Rule("ordinal", "{digits} (st|nd|rd|th)", m => m.Get<int>("digits") is >= 1 and <= 31 and var day && !Floor(m, 2) ? day : null)
            .Rule("ordinal", "{w:ordinalword}", m => !Floor(m, 1) && NamesDay(m) ? m.Get<int>("w") : null)
            .Rule("year", "{digits}", m => m.Get<int>("digits") is >= 1900 and <= 2200 and var year ? year : null);
    }

    private static void TimesOf(Grammar g)
    {
        g.Rules("part", new PartMeaning(DayPart.Morning), "(in )?(the )?(morning|mornings)").Rules("part", new PartMeaning(DayPart.Afternoon), "(in )?(the )?(afternoon|afternoons|arvo)")
            .Rules("part", new PartMeaning(DayPart.Evening), "(in )?(the )?(evening|evenings)", "(at )?night")
            .Rules("part", new PartMeaning(DayPart.Morning, new TimeOnly(10, 30), new TimeOnly(12, 0)), "(in )?(the )?late (in the )?morning", "later in the morning")
            .Rules("part", new PartMeaning(DayPart.Morning, null, new TimeOnly(10, 0)), "(in )?(the )?(early|early in the) morning")
            .Rules("part", new PartMeaning(DayPart.Afternoon, new TimeOnly(16, 0), new TimeOnly(18, 0)), "(in )?(the )?late (in the )?afternoon", "(at )?(the )?end of the day")
            .Rules("part", new PartMeaning(DayPart.Afternoon, null, new TimeOnly(15, 0)), "(in )?(the )?early (in the )?afternoon");
        g.Rule("moment", "this {part} {times}?", m => new MomentMeaning(
                Dates.InDays(0), m.Get<PartMeaning>("part"), m.Has("times") ? m.Get<TimeMeaning>("times") : null))
            .Rules("moment", new MomentMeaning(Dates.InDays(0), new PartMeaning(DayPart.Evening), null), "tonight");
        g.Words("am", false, "am").Rules("am", false, "a m", "a . m .").Words("pm", true, "pm").Rules("pm", true, "p m", "p . m .");
        g.Rule("clock", "{h:number} {am}", m => Times.Half(m.Get<int>("h"), 0, false)).Rule("clock", "{h:number} {pm}", m => Times.Half(m.Get<int>("h"), 0, true))
            .Rule("clock", "{h:digits} (:|.) {m:digits} {am}", m => Times.Half(m.Get<int>("h"), m.Get<int>("m"), false))
            .Rule("clock", "{h:digits} (:|.) {m:digits} {pm}", m => Times.Half(m.Get<int>("h"), m.Get<int>("m"), true))
            .Rule("clock", "{h:digits} : {m:digits}", m => Times.At(m.Get<int>("h"), m.Get<int>("m")))
            .Rule("clock", "{h:number} (o'clock|oclock|o clock)", m => Times.Likely(m.Get<int>("h")))
            .Rule("clock", "half past {h:number}", m => Times.Likely(m.Get<int>("h"), 30)).Rule("clock", "(a )?quarter past {h:number}", m => Times.Likely(m.Get<int>("h"), 15))
            .Rule("clock", "(a )?quarter to {h:number}", m => Times.Likely(m.Get<int>("h") - 1, 45))
            .Rules("clock", Times.At(12)!, "(at )?noon", "midday").Rules("clock", Times.At(0)!, "midnight");
        g.Rule("bare", "{clock}", m => m.Get<TimeMeaning>("clock")).Rule("bare", "{digits}", m => m.Get<int>("digits") is >= 1 and <= 12 and var h ? Times.Likely(h) : null);
        g.Rule("times", "(at|around|about)? {clock}", m => m.Get<TimeMeaning>("clock")).Rule("times", "at {bare}", m => m.Get<TimeMeaning>("bare"))
            .Rule("times", "(before|by|until|till|no later than|not after) {bare}", m => Times.Before(m.Get<TimeMeaning>("bare")))
            .Rule("times", "(after|from|not before) {bare}", m => Times.After(m.Get<TimeMeaning>("bare")))
            .Rule("times", "(between|from)? {a:clock} (and|to|-|until|till) {b:clock}", m => Times.Between(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b")))
            .Rule("times", "(between|from)? {a:digits} (and|to|-) {b:clock}", m => Between(m.Get<int>("a"), m.Get<TimeMeaning>("b")))
            .Rule("times", "(between|from) {a:bare} (and|to|-) {b:bare}", m => Times.Between(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b")));
    }

    private static TimeMeaning? Between(int hour, TimeMeaning to) =>
        (Times.Half(hour, 0, to.From?.Hour >= 12) is { } same ? Times.Between(same, to) : null)
        ?? (Times.At(hour) is { } early ? Times.Between(early, to) : null);

    private static DateMeaning? Numeric(Match m) =>
        m.Get<int>("m") is >= 1 and <= 12 && m.Get<int>("d") is >= 1 and <= 31
            ? Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("m"), m.Find<int>("y") is { } year ? Dates.Year(year) : null)
            : null;

    // "the 3rd floor", "the 2nd time" are no days.
    private static bool Floor(Match m, int length) =>
        m.Start + length < m.Parse.Tokens.Count && m.Parse.Tokens[m.Start + length].Folded is
            "floor" or "time" or "one" or "order" or "item" or "delivery" or "parcel" or "attempt" or "person" or "call" or "week" or "day" or "year";

    // "the second" alone is a choice, "the twelfth" a day.
    private static bool NamesDay(Match m) => m.Get<int>("w") > 3;
}
