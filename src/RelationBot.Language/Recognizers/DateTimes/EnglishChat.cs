using System.Collections.Frozen;
using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>What English-speaking customers type when they type fast: "weds am", "9ish", "half 3", "the 12th pls".</summary>
internal static class EnglishChat
{
    // What follows "the 12th" where it is a day; what is counted comes in any other word.
    private static readonly FrozenSet<string> Follows = Set(
        "pls plz please if or and but would is was works work instead then in not cause because so i we my at from to until till for with thanks thx ok okay suits morning afternoon evening sounds seems might could should will on only before after between around due ? ! ,");

    // What else may follow a season without being named after it.
    private static readonly FrozenSet<string> Little = Set("s of you they he she it has have had did do does can may must shall were are been the a an this that these those there here our your his her their to during as than where who which while although though unless again too also always never or");

    /// <summary>True for a word that goes on with the sentence and is no noun.</summary>
    public static bool GoesOn(string word) => Follows.Contains(word) || Little.Contains(word);

    private static readonly FrozenSet<string> Names = Set("on this next last by for or and until till from before after every each past coming the - free available deliver delivered come call , (");

    public static Grammar AddTo(Grammar g)
    {
        g.Rule("date", "2 (morrow|moro|mrw|moz|morow)", m => SharedRules.Touching(m) ? Days.Offset(1) : null).Rule("date", "2 day", m => SharedRules.Touching(m) ? Days.Offset(0) : null)
            .Rule("tonight", "2 (nite|night)", m => SharedRules.Touching(m) ? new DatePart(Days.Offset(0), Night) : null)
            .Rule("date", "in {d:d1} d", m => m.Parse.IsChat && m.Parse.Touches(m.End - 1) ? Days.Offset(m.Get<int>("d")) : null).Rule("datepart", "tom {x:partname}", m => new DatePart(Days.Offset(1), m.Get<PartMeaning>("x")))
            .Rule("period", "{p:week} and (the week after|the one after|the following week|the week after that)", m => Periods.TwoWeeks(m.Get<int>("p")))
            .Rule("date", "{weekday} week", m => Days.WeeksAfterComing(m.Get<DayOfWeek>("weekday"), 1)).Rule("date", "a week (on|from|come) {weekday}", m => Days.WeeksAfterComing(m.Get<DayOfWeek>("weekday"), 1))
            .Rule("date", "in {d:duration} time", m => m.Get<DurationMeaning>("d") is { IsDays: true } length ? Days.Shifted(Days.Offset(0), length, 1) : null)
            .Rule("date", "the {d:d1} (st|nd|rd|th)", m => DayOfMonth(m)).Rule("onward", "from", m => m.Parse.IsChat ? "onward" : null)
            .Rule("datetime", "{date} (am|in the am)", m => Together.In(m.Get<DateMeaning>("date"), new PartMeaning("TMO", TimeSpan.FromHours(8), TimeSpan.FromHours(12))))
            .Rule("datetime", "{date} (pm|in the pm)", m => Together.In(m.Get<DateMeaning>("date"), new PartMeaning("TAF", TimeSpan.FromHours(12), TimeSpan.FromHours(16))));
        g.Rule("time", "{x:bare} ish", m => SharedRules.Touching(m) ? m.Get<TimeMeaning>("x") : null).Rule("time", "{x:time} ish", m => m.Get<TimeMeaning>("x"))
            .Rule("time", "half {x:bare}", m => Ends(m) ? m.Get<TimeMeaning>("x") with { Minute = 30, Precision = 1 } : null)
            .Rule("time", "{n:word} to {x:bare}", m => m.Get<int>("n") is 5 or 10 or 20 or 25 && Ends(m) && m.Get<TimeMeaning>("x") is { } hour ? hour with { Hour = hour.Hour == 1 ? 12 : (hour.Hour + 23) % 24, Minute = 60 - m.Get<int>("n"), Precision = 1 } : null)
            .Rule("timerange", "(between|from) {a:bare} (and|to|till|until|-) {b:bare}", m => m.Parse.Tokens[m.Start].Folded == "between" == (m.Parse.Tokens[m.Find("a")!.End].Folded == "and") && Ends(m) ? TimeRangeMeaning.Of(m.Get<TimeMeaning>("a"), m.Get<TimeMeaning>("b")) : null);
        g.Rule("range", "(from|between) the {a:d1} (st|nd|rd|th)? (to|and|until|till) (the)? {b:d1} (st|nd|rd|th)?", m => m.Parse.IsChat && Ends(m) && Days.Calendar(null, null, m.Get<int>("a")) is { } a && Days.Calendar(null, null, m.Get<int>("b")) is { } b ? Ranges.Of(a, b) : null);
        return g.Rules("period", Pieces.Of(Periods.WeekFrom(0), "end"), "(the)? end of (the|this)? week", "eow").Rules("period", Pieces.Of(Periods.MonthFrom(0), "end"), "eom");
    }

    /// <summary>True where "sat", "sun", "mon" or "wed" is what it looks like and no day.</summary>
    public static bool IsWord(Match m)
    {
        var tokens = m.Parse.Tokens;
        var (before, after) = (m.Start > 0 ? tokens[m.Start - 1].Folded : "", m.End < tokens.Count ? tokens[m.End].Folded : "");
        if (tokens[m.Start].Folded == "wed" && m.Start + 1 == m.End && before is "i" or "he" or "she" or "we" or "they" or "to" or "newly" or "just")
        {
            return true; // "they wed in a church"
        }

        return tokens[m.Start].Folded is "sat" or "sun" && m.Start + 1 == m.End && tokens.Count > 2
            && (before is "i" or "he" or "she" or "we" or "they" or "it" || (before == "the" && tokens[m.Start].Folded == "sun") || (!Names.Contains(before) && !m.Parse.EndsClause(m.End) && !Follows.Contains(after) && !char.IsAsciiDigit(after[0]) && after is not ("am" or "pm" or "the" or "night")));
    }

    private static readonly PartMeaning Night = new("TNI", TimeSpan.FromHours(20), new TimeSpan(23, 59, 59));

    private static DateMeaning? DayOfMonth(Match m) => Ends(m) && (m.Parse.IsChat || m.Start == 0 || m.Parse.Tokens[m.Start - 1].Folded is not ("between" or "around")) ? Days.Calendar(null, null, m.Get<int>("d")) : null;

    private static bool Ends(Match m) => m.Parse.EndsClause(m.End) || Follows.Contains(m.Parse.Tokens[m.End].Folded);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
