using System.Globalization;

namespace RelationBot.Language.Recognizers;

/// <summary>One of the values of a resolution, its texts read.</summary>
/// <param name="Several">True where it is several days, from <see cref="Start"/> until before <see cref="End"/>; either may be open.</param>
/// <param name="IsOpen">True where only the earliest time is said.</param>
internal sealed record Reading(string Timex, string? Mod, DateOnly? Start = null, DateOnly? End = null, TimeOnly? From = null, TimeOnly? To = null, DayPart? Part = null, bool Several = false, bool IsOpen = false)
{
    // Nobody asks for a delivery or a call between one and six in the morning: « à 2h », "at 2" is the afternoon.
    private const int FirstHour = 7;

    public DateOnly? Anchor => Start ?? End;

    public bool IsAwake => (From ?? To) is not { Hour: > 0 and < FirstHour };

    public bool IsWeekday => Timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && !Timex.StartsWith("XXXX-WXX-WE", StringComparison.Ordinal);

    public Reading Later(int days) => this with { Start = Start?.AddDays(days), End = End?.AddDays(days) };

    public Reading Afternoon() => this with { From = From?.AddHours(12), To = To?.AddHours(12) };

    /// <summary>Null where the value names neither days nor a time of day.</summary>
    public static Reading? Of(IReadOnlyDictionary<string, object> value, string kind, DateOnly today, Direction direction)
    {
        var (timex, mod) = (Text(value, "timex") ?? "", Text(value, "Mod"));
        var (single, start, end) = (Text(value, "value"), Text(value, "start"), Text(value, "end"));
        if (timex.EndsWith("_REF", StringComparison.Ordinal))
        {
            return null;
        }

        var reading = new Reading(timex, mod);
        return (kind, single) switch
        {
            ("set", _) => Habit(reading, today, direction),
            ("duration", _) => null,
            ("date" or "daterange", { } text) => Day(text) is { } day ? reading with { Start = day } : null,
            ("daterange", null) => start is null && end is null ? null : reading with { Start = Day(start), End = Day(end), Several = true },
            ("time" or "timerange", { } text) => Time(text) is { } time ? reading with { From = time } : null,
            ("timerange", null) => Span(reading, Time(start), Time(end)),
            ("datetime" or "datetimerange", { } text) => Moment(text) is { } moment ? At(reading, moment) : null,
            ("datetimerange", null) => Moments(reading, Moment(start), Moment(end)),
            _ => null,
        };
    }

    // « les lundis » is the next of them, « le matin » the part of any day.
    private static Reading? Habit(Reading reading, DateOnly today, Direction direction)
    {
        if (!reading.IsWeekday)
        {
            return PartIn(reading.Timex) is { } part ? reading with { Part = part } : null;
        }

        var ahead = ((reading.Timex[9] - '0') % 7 - (int)today.DayOfWeek + 7) % 7;
        return reading with { Start = today.AddDays(direction == Direction.Future ? ahead : ahead - 7), Part = PartIn(reading.Timex) };
    }

    // The last second of a day stands for « en fin de journée », which is when shops close.
    private static Reading At(Reading reading, DateTime moment) => moment is { Hour: 23, Minute: 59, Second: 59 }
        ? reading with { Start = DateOnly.FromDateTime(moment), From = new TimeOnly(16, 0), To = new TimeOnly(18, 0) }
        : reading with { Start = DateOnly.FromDateTime(moment), From = TimeOnly.FromDateTime(moment) };

    private static Reading? Moments(Reading reading, DateTime? start, DateTime? end)
    {
        var (from, to) = (start is { } s ? DateOnly.FromDateTime(s) : (DateOnly?)null, end is { } e ? DateOnly.FromDateTime(e) : (DateOnly?)null);
        if (from < to && (to?.DayNumber - from?.DayNumber > 1 || end is { Hour: >= FirstHour }))
        {
            return reading with { Mod = null, Start = from, End = to?.AddDays(1), Several = true }; // Of several days the hours are of no use.
        }

        return (from ?? to) is { } day ? Span(reading with { Start = day }, Clock(start), Clock(end)) : null;
    }

    private static Reading? Span(Reading reading, TimeOnly? from, TimeOnly? to)
    {
        if (reading.Mod is null or "start" or "mid" or "end" or "approx" && PartIn(reading.Timex) is { } named)
        {
            var (first, last) = Narrow(named, reading.Mod);
            return reading with { From = first, To = last, Part = named };
        }

        return from is null && to is null ? null : reading with { From = from, To = to == TimeOnly.MinValue ? new TimeOnly(23, 59) : to, IsOpen = to is null };
    }

    // Recognizers-Text's afternoon ends at four; a customer's does not.
    private static (TimeOnly? From, TimeOnly? To) Narrow(DayPart part, string? mod) => (part, mod) switch
    {
        (DayPart.Morning, "start") => (new TimeOnly(8, 0), new TimeOnly(10, 0)),
        (DayPart.Morning, "mid") => (new TimeOnly(9, 0), new TimeOnly(11, 0)),
        (DayPart.Afternoon, "mid") => (new TimeOnly(14, 0), new TimeOnly(16, 0)),
        (DayPart.Evening, "mid") => (new TimeOnly(19, 0), new TimeOnly(21, 0)),
        (DayPart.Morning, "end") => (new TimeOnly(10, 0), new TimeOnly(12, 0)),
        (DayPart.Afternoon, "start") => (new TimeOnly(13, 0), new TimeOnly(15, 0)),
        (DayPart.Afternoon, "end") => (new TimeOnly(16, 0), new TimeOnly(18, 0)),
        (DayPart.Evening, "start") => (new TimeOnly(18, 0), new TimeOnly(20, 0)),
        (DayPart.Evening, "end") => (new TimeOnly(20, 0), new TimeOnly(22, 0)),
        _ => (null, null),
    };

    private static DayPart? PartIn(string timex) =>
        timex.Contains("TMO", StringComparison.Ordinal) ? DayPart.Morning
        : timex.Contains("TAF", StringComparison.Ordinal) ? DayPart.Afternoon
        : timex.Contains("TEV", StringComparison.Ordinal) || timex.Contains("TNI", StringComparison.Ordinal) ? DayPart.Evening
        : null;

    private static string? Text(IReadOnlyDictionary<string, object> value, string key) => value.TryGetValue(key, out var text) ? text as string : null;

    private static TimeOnly? Clock(DateTime? moment) => moment is { } at ? TimeOnly.FromDateTime(at) : null;

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static TimeOnly? Time(string? text) => TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static DateTime? Moment(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
