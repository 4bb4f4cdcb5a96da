namespace RelationBot.Language.Recognizers.Time;

/// <summary>The moment of speaking, from which relative dates count.</summary>
internal readonly record struct Anchor(DateTime Now, Direction Direction)
{
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>Monday of this week.</summary>
    public DateOnly Monday => Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));
}

/// <summary>One day, or several where <see cref="End"/> (inclusive) is set.</summary>
internal readonly record struct DaySpan(DateOnly Start, DateOnly? End = null);

/// <summary>A date as it was said; a day only once it is known when it was said.</summary>
/// <param name="At">The days, or null where there is none (30 February).</param>
/// <param name="Timex">The date in TIMEX form where it does not depend on the moment, else null.</param>
internal sealed record DateMeaning(Func<Anchor, DaySpan?> At, string? Timex = null);

/// <summary>A part of the day, narrower where times are set (« fin de matinée »).</summary>
internal sealed record PartMeaning(DayPart Part, TimeOnly? From = null, TimeOnly? To = null);

/// <summary>A time (From alone), or a span with one or both ends.</summary>
internal sealed record TimeMeaning(TimeOnly? From, TimeOnly? To = null, bool Exact = true);

/// <summary>All of it together.</summary>
internal sealed record MomentMeaning(DateMeaning? Date, PartMeaning? Part, TimeMeaning? Time)
{
    public DayPart? DayPart => Part?.Part ?? Time switch
    {
        { From: { } from, To: { } to } => DayParting.Of(from) == DayParting.Of(to.AddMinutes(-1)) ? DayParting.Of(from) : null,
        { From: { } from } when Time.Exact || from.Hour >= 12 => DayParting.Of(from),
        { From: null, To: { Hour: < 12 } or { Hour: 12, Minute: 0 } } => Recognizers.DayPart.Morning,
        _ => null,
    };

    /// <summary>The time; an hour without « du soir » moves behind the part of the day that was named beside it.</summary>
    public TimeMeaning? Clock => Part is { Part: not Recognizers.DayPart.Morning } && Time is not null
        ? Time with { From = Later(Time.From), To = Later(Time.To) }
        : Time ?? (Part is { From: not null } or { To: not null } ? new TimeMeaning(Part.From, Part.To, false) : null);

    private static TimeOnly? Later(TimeOnly? time) => time is { Hour: > 0 and < 12 } early ? early.AddHours(12) : time;
}

/// <summary>Where the parts of the day begin and end.</summary>
internal static class DayParting
{
    public static DayPart Of(TimeOnly time) =>
        time.Hour < 12 ? DayPart.Morning : time.Hour < 18 ? DayPart.Afternoon : DayPart.Evening;

    /// <summary>The hours in Recognizers-Text's resolution of a part of the day.</summary>
    public static (int From, int To, string Timex) Hours(DayPart part) => part switch
    {
        DayPart.Morning => (8, 12, "TMO"),
        DayPart.Afternoon => (12, 16, "TAF"),
        _ => (16, 20, "TEV"),
    };
}
