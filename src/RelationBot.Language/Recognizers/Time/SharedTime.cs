using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.Time;

/// <summary>What every description of dates has: ISO dates, and how a date, a part of the day and times stand together.</summary>
internal static class SharedTime
{
    public static Grammar AddTo(Grammar grammar)
    {
        grammar.Rule("date", "{y:digits} - {m:digits} - {d:digits}", m => m.Get<int>("y") is >= 1000 and <= 9998
            ? Dates.DayAndMonth(m.Get<int>("d"), m.Get<int>("m"), m.Get<int>("y"))
            : null);
        grammar.Rule("number", "{digits}", m => m.Get<int>("digits"));
        foreach (var pattern in new[]
        {
            "{date}", "{part}", "{times}",
            "{date} {joint}? {part}", "{date} {joint}? {times}", "{date} {joint}? {part} {joint}? {times}",
            "{date} {joint}? {times} {joint}? {part}", "{part} {joint}? {times}", "{times} {joint}? {part}",
            "{part} {of}? {date}", "{times} {of}? {date}", "{part} {of}? {date} {joint}? {times}", "{times} {joint}? {part} {of}? {date}",
            "{part} {joint}? {times} {of}? {date}",
        })
        {
            grammar.Rule("moment", pattern, Moment);
        }

        return grammar;
    }

    private static MomentMeaning Moment(Match match) => new(
        match.Has("date") ? match.Get<DateMeaning>("date") : null,
        match.Has("part") ? match.Get<PartMeaning>("part") : null,
        match.Has("times") ? match.Get<TimeMeaning>("times") : null);
}
