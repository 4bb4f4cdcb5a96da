using System.Collections.Frozen;
using RelationBot.Language.Grammars;
using RelationBot.Language.Recognizers.Quantities;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>How English says when.</summary>
internal static class EnglishDateTimes
{
    public static readonly DateTimeLanguage Language = Describe(false);

    /// <summary>The same with the day before the month in digits.</summary>
    public static readonly DateTimeLanguage British = Describe(true);

    private static DateTimeLanguage Describe(bool dayFirst) => new(() => EnglishTurns.AddTo(EnglishChat.AddTo(EnglishCalendar.AddTo(EnglishSpans.AddTo(EnglishClock.AddTo(EnglishDays.AddTo(Words(
        NumberSymbols.AddTo(new Grammar(Locale.English), EnglishNumberLanguage.Instance, OrdinalLanguage.English, EnglishNumberLanguage.Instance.FirstWords)), dayFirst)))))).Seal())
    {
        Heads = "jan feb mar apr may jun jul aug sep sept oct nov dec q h cy fy sy w".Split(' ').ToFrozenSet(StringComparer.Ordinal),
        Shorthand = EnglishTyping.Shorthand,
        Names = EnglishTyping.Names,
        Tense = EnglishTyping.Tense,
        Choices = EnglishTyping.Choices,
    };

    private static Grammar Words(Grammar g) => SharedRules.AddTo(g)
        .Zones("zone", """
            pacific (standard)? time, pacific: -480
            pacific daylight time: -420
            mountain (standard)? time: -420
            central (standard)? time: -360
            eastern (standard)? time, eastern: -300
            eastern daylight time: -240
            (london|uk|greenwich mean|universal) time: 0
            (paris|berlin|central european|madrid|rome|french) time: 60
            (tokyo|japan) time: 540
            (new york) time: -300
            """)
        .Zones("zonealone", """
            pacific (time zone|timezone): -480
            mountain (time zone|timezone): -420
            central (time zone|timezone): -360
            eastern (time zone|timezone): -300
            """)
        .Rule("entity", "{x:zonealone}", m => TimeZones.Alone(m.Get<int>("x")))
        .Months("january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec")
        .Weekdays("monday/mon/mondays tuesday/tue/tues/tuesdays wednesday/wed/weds/wednesdays thursday/thu/thur/thurs/thursdays friday/fri/fridays saturday/sat/saturdays sunday/sun/sundays")
        .Units("""
            Y: year, years, yr, yrs, y
            3M: quarter, quarters
            M: month, months, mo
            2W: fortnight, fortnights
            WE: weekend, weekends
            BD: business day, business days, working day, working days, work day, work days, weekday, weekdays
            W: week, weeks, wk, wks
            D: day, days, night, nights
            H: hour, hours, hr, hrs, h
            TM: minute, minutes, min, mins
            S: second, seconds, sec, secs
            10Y: decade, decades
            100Y: century, centuries
            """)
        .Parts("partname", """
            TMO 8 12: morning, mornings
            TAF 12 16: afternoon, afternoons
            TEV 16 20: evening, evenings
            TNI 20 24: night, nights, nite
            TDT 8 18: daytime, day time, daylight
            TNT 0 8: nighttime, night time
            TMEL 11 13: lunch, lunchtime, lunch time
            TMEB 8 12: breakfast, breakfast time
            TMED 16 20: dinner, dinnertime, dinner time, supper
            """)
        .Little("""
            atonly: at, around, about, @
            at: at, @, {comma}, on, {comma} at, around, about
            on: on, on the, of, {comma}, in, in the, {comma} on
            from: from, starting, starting from, from the, during from
            for: for, for the
            to: to, till, until, through, thru, -, –, ~, to the, till the, through the, until the, up to
            between: between, between the
            and: and, and the
            now: now, right now, current date, the moment
            before: before, before the, prior to, earlier than, \<
            upto: until, till, until the, till the, no later than, by, by the, not later than
            notbefore: not before, not before the, no earlier than, not earlier than
            dayend: eod, cob, close of business, end of day, the end of day, the end of, end of
            after: after, after the, later than, greater than, \>
            since: since, since the, as of, as of the, as from, effective, starting, starting on, starting from, beginning, beginning on, as early as, from as early as, any time from, \> =
            until: as late as, \< =, on or before
            orlater: or later, and later, or after, and after $, onwards, onward
            orearlier: or earlier, and earlier, or before
            partof: in
            approx: around, about, approximately, circa, roughly, near
            more: more than, over, longer than, at least
            less: less than, fewer than, shorter than, up to, at most
            """);
}
