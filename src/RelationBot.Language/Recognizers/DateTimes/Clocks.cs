using System.Globalization;

namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>A time of the day; where it was not said which half, it means both.</summary>
internal sealed record TimeMeaning(int Hour, int Minute, int Second, int Precision, bool Half = false, string? Mod = null) : Meaning
{
    public TimeSpan Span => new(Hour, Minute, Second);

    public string Timex => Precision switch { 0 => $"T{Hour:D2}", 1 => $"T{Hour:D2}:{Minute:D2}", _ => $"T{Hour:D2}:{Minute:D2}:{Second:D2}" };

    public string Written => string.Create(CultureInfo.InvariantCulture, $"{Hour:D2}:{Minute:D2}:{Second:D2}");

    public IEnumerable<TimeMeaning> Each() => Half ? [this, this with { Hour = (Hour + 12) % 24 }] : [this];

    /// <summary>The time in the half of the day that was said.</summary>
    public TimeMeaning? In(bool afternoon) => Hour > 12 ? (this with { Half = false }) : this with { Hour = afternoon ? (Hour % 12) + 12 : Hour % 12, Half = false };

    public override Outcome At(DateTime now) => Values.Of("time", Each().Select(t => Values.Marked(Values.Entry(t.Timex, Mod is null ? "time" : "timerange", t.Written), Mod, null)));

    public static TimeMeaning? Of(int hour, int? minute = null, int? second = null) =>
        hour is < 0 or > 24 || minute is < 0 or > 59 || second is < 0 or > 59 ? null
        : new TimeMeaning(hour % 24, minute ?? 0, second ?? 0, second is not null ? 2 : minute is not null ? 1 : 0, hour is > 0 and <= 12);
}

/// <summary>A part of the day: its TIMEX and its hours.</summary>
internal sealed record PartMeaning(string Code, TimeSpan From, TimeSpan To, string? Mod = null) : Meaning
{
    public bool Afternoon => From.Hours >= 12;

    public string End => Write(To);

    public string Start => Write(From);

    public PartMeaning Early => this with { To = To.Hours == 23 || From.Hours == 0 ? To : From + (To - From) / 2, Mod = "start" };

    public PartMeaning Middle => this with { From = From + ((To - From) / 4), To = To - ((To - From) / 4), Mod = "mid" };

    public PartMeaning Late => this with { From = From + ((To.Hours == 23 ? TimeSpan.FromHours(24) : To) - From) / 2, Mod = "end" };

    public override Outcome At(DateTime now) => Values.Of("timerange", [Values.Range(Code, "timerange", Start, End, Mod)]);

    public static string Write(TimeSpan time) => time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);
}

/// <summary>From one time of the day to another, the next day's where it is earlier.</summary>
internal readonly record struct ClockSpan(TimeMeaning Start, TimeMeaning End)
{
    public bool Overnight => End.Span <= Start.Span;

    public TimeSpan Length => End.Span - Start.Span + (Overnight ? TimeSpan.FromDays(1) : TimeSpan.Zero);
}

/// <summary>From one time of the day to another, in each half it may mean.</summary>
internal sealed record TimeRangeMeaning(IReadOnlyList<ClockSpan> Spans, string? ExactEnd = null) : Meaning
{
    public override Outcome At(DateTime now) => Values.Of("timerange", Spans.Select(s =>
        Values.Range($"({s.Start.Timex},{ExactEnd ?? s.End.Timex},{Durations.Clock(s.Length)})", "timerange", s.Start.Written, s.End.Written)));

    /// <summary>What was said of the half of the day at either end holds for both where it can.</summary>
    public static TimeRangeMeaning Of(TimeMeaning start, TimeMeaning end, bool? afternoon = null)
    {
        if (afternoon is { } said)
        {
            end = end.In(said)!;
        }

        if (start.Half && !end.Half)
        {
            var later = start.In(true)!;
            start = end.Hour >= 12 && later.Span <= end.Span ? later : start.In(false)!;
            return new TimeRangeMeaning([new ClockSpan(start, end)]);
        }

        if (!start.Half && end.Half)
        {
            var (early, late) = (end.In(false)!, end.In(true)!);
            return new TimeRangeMeaning([new ClockSpan(start, early.Span > start.Span ? early : late)]);
        }

        if (!start.Half)
        {
            return new TimeRangeMeaning([new ClockSpan(start, end)]);
        }

        if (start.Half && end is { Half: true, Hour: 12 } && start.Span < end.Span)
        {
            return new TimeRangeMeaning([new ClockSpan(start with { Half = false }, end with { Half = false })]);
        }

        if (start is { Precision: 1 } && end is { Precision: 0 } && start.Span > end.Span)
        {
            return new TimeRangeMeaning([new ClockSpan(start with { Half = false }, end.In(true)!)]);
        }

        var (a, b) = (start.Span, end.Span);
        var first = new ClockSpan(start with { Half = false }, a < b ? end with { Half = false } : (end with { Hour = (end.Hour + 12) % 24, Half = false }));
        var second = new ClockSpan(start with { Hour = (start.Hour + 12) % 24, Half = false }, a < b ? (end with { Hour = (end.Hour + 12) % 24, Half = false }) : (end with { Half = false }));
        return new TimeRangeMeaning([first, second]);
    }
}
