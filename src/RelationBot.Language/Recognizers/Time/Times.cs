namespace RelationBot.Language.Recognizers.Time;

/// <summary>The ways of naming a time that languages share.</summary>
internal static class Times
{
    /// <summary>A time of the 24-hour clock, or null where there is none.</summary>
    public static TimeMeaning? At(int hour, int minute = 0) =>
        hour is >= 0 and <= 24 && minute is >= 0 and <= 59 ? new TimeMeaning(new TimeOnly(hour % 24, minute)) : null;

    /// <summary>A time of the 12-hour clock.</summary>
    public static TimeMeaning? Half(int hour, int minute, bool afternoon) =>
        hour is >= 1 and <= 12 ? At((hour % 12) + (afternoon ? 12 : 0), minute) : afternoon || hour > 24 ? null : At(hour, minute);

    /// <summary>An hour whose half of the day was not said, in a shop's day: 8 is the morning, 2 the afternoon.</summary>
    public static TimeMeaning? Likely(int hour, int minute = 0) => hour is >= 1 and <= 7 ? At(hour + 12, minute) : At(hour, minute);

    public static TimeMeaning Before(TimeMeaning time) => new(null, time.From, false);

    public static TimeMeaning After(TimeMeaning time) => new(time.From, null, false);

    /// <summary>From one time to the other; « between 2 and 4 pm » takes its half from the second.</summary>
    public static TimeMeaning? Between(TimeMeaning from, TimeMeaning to) => (from.From, to.From) switch
    {
        ({ } start, { } end) when end < start && start.Hour >= 12 && end.Hour < 12 => new TimeMeaning(start, end.AddHours(12), false),
        ({ } start, { } end) when start < end => new TimeMeaning(start, end, false),
        _ => null,
    };
}
