using RelationBot.Language.Recognizers.DateTimes;

namespace RelationBot.Language.Recognizers;

/// <summary>
/// From a resolution in Recognizers-Text's shape, which keeps every reading of what was said, to the one that a customer means: the past or the
/// coming day, an hour at which people are awake, spans with both ends.
/// </summary>
internal static class WhenReader
{
    // « à partir de lundi » has no end: two weeks of it are enough to look for a day in.
    private const int OpenDays = 13;

    /// <summary>Null where it says nothing of a day or a time of day: a length, a season, « le plus tôt possible ».</summary>
    public static When? Read(Outcome outcome, DateTime now, Direction direction, int start, int length, bool halfUnsaid)
    {
        var today = DateOnly.FromDateTime(now);
        var readings = outcome.Values.Select(v => Reading.Of(v, outcome.Type, today, direction)).OfType<Reading>().ToList();
        if (readings.Count == 0)
        {
            return null;
        }

        var days = readings.Select(r => r.Anchor).OfType<DateOnly>().Distinct().Order().ToList();
        if (days.Count > 0)
        {
            var day = Choose(days, today, direction, readings[0].IsWeekday);
            readings = readings.FindAll(r => r.Anchor == day);
        }

        var reading = readings.Find(r => r.IsAwake) ?? (halfUnsaid ? readings[0].Afternoon() : readings[0]);
        if (reading.IsWeekday && reading.Anchor == today && direction == Direction.Future)
        {
            reading = reading.Later(7);
        }

        var (first, last) = (First(reading, today, direction), reading.Several ? Last(reading, today, direction) : null);
        return new When(first, last, reading.Part ?? PartOf(reading), reading.From, reading.To, start, length) { Open = reading.IsOpen };
    }

    private static DateOnly Choose(List<DateOnly> days, DateOnly today, Direction direction, bool weekday) =>
        direction == Direction.Future ? days[^1] : !weekday && days.Contains(today) ? today : days[0];

    private static DateOnly? First(Reading reading, DateOnly today, Direction direction) => (reading.Start, reading.End) switch
    {
        ({ } start, _) => reading is { Mod: "after", Several: true } ? start.AddDays(1) : start,
        (null, { } end) => direction == Direction.Future && end >= today ? today : end,
        _ => null,
    };

    private static DateOnly? Last(Reading reading, DateOnly today, Direction direction)
    {
        if (reading.End is not { } end)
        {
            return reading.Mod is "since" && direction == Direction.Past && reading.Start < today ? today : First(reading, today, direction)?.AddDays(OpenDays);
        }

        // The end of a week is its last working days.
        var last = reading.Mod is "end" && end.DayOfWeek == DayOfWeek.Monday && reading.Start?.AddDays(4) == end ? end.AddDays(-3) : end.AddDays(-1);
        return reading.Start > last ? reading.Start : last;
    }

    private static DayPart? PartOf(Reading reading) => (reading.From, reading.To) switch
    {
        ({ } from, { } to) => Of(from) == Of(to.AddMinutes(-1)) ? Of(from) : null,
        ({ } from, null) => !reading.IsOpen || from.Hour >= 12 ? Of(from) : null,
        (null, { } to) when to <= new TimeOnly(12, 0) => DayPart.Morning,
        _ => null,
    };

    private static DayPart Of(TimeOnly time) => time.Hour < 12 ? DayPart.Morning : time.Hour < 18 ? DayPart.Afternoon : DayPart.Evening;
}
