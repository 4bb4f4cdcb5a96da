namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>What was recognised, in Recognizers-Text's terms.</summary>
internal sealed record Outcome(string Type, IReadOnlyList<IReadOnlyDictionary<string, object>> Values);

/// <summary>Something said about time; its days are known only once it is known when it was said.</summary>
internal abstract record Meaning
{
    /// <summary>True for « ce jeudi », « début de semaine », « de lundi à mercredi »: those of the next week where they are over, or have begun, and the coming ones are meant.</summary>
    public bool Rolls { get; init; }

    /// <summary>True where the last day that was said belongs to it (« du 3 au 5 »), though its end is written as that day.</summary>
    public bool Inclusive { get; init; }

    /// <summary>True where the day is understood and not said (« en fin de journée »).</summary>
    public bool Undated { get; init; }

    /// <summary>True where the half of the day was not said, though only one is given.</summary>
    public bool HalfUnsaid { get; init; }

    /// <summary>Null where there is no such time.</summary>
    public abstract Outcome? At(DateTime now);
}

/// <summary>A day as it resolves: with its TIMEX, and two days where it is not said which of them.</summary>
internal readonly record struct DayFound(string Timex, DateOnly? Past, DateOnly? Future)
{
    public static DayFound Sure(DateOnly day) => new(Iso.Day(day), day, day);

    public bool IsSure => Past == Future;
}

/// <summary>One day.</summary>
/// <param name="Find">The day for a moment of speaking.</param>
/// <param name="Calendar">Year, month and day as far as they were said, for another date to complete them.</param>
internal sealed record DateMeaning(Func<DateTime, DayFound?> Find, CalendarParts? Calendar = null, DayOfWeek? Weekday = null) : Meaning
{
    /// <summary>True for a day with a name, beside which a time stands for itself.</summary>
    public bool Festive { get; init; }

    public override Outcome? At(DateTime now) => Find(now) is not { } day ? null : Values.Of("date", Values.Each(day).Select(d => Values.Entry(day.Timex, "date", d is { } found ? Iso.Day(found) : null)));
}

/// <summary>What a date says of the calendar.</summary>
internal sealed record CalendarParts(int? Year, int? Month, int? Day);

/// <summary>Days from <see cref="Start"/> until before <see cref="End"/>; either may be open.</summary>
internal readonly record struct DaySpan(DateOnly? Start, DateOnly? End);

/// <summary>Several days as they resolve.</summary>
internal sealed record PeriodFound(string Timex, IReadOnlyList<DaySpan> Spans, string? Mod = null, string? Source = null, string? List = null)
{
    /// <summary>The TIMEX of each span where they differ.</summary>
    public IReadOnlyList<string>? Each { get; init; }

    public PeriodFound(string timex, DateOnly start, DateOnly end) : this(timex, [new DaySpan(start, end)])
    {
    }
}

/// <summary>Several days.</summary>
/// <param name="Find">The days for a moment of speaking.</param>
/// <param name="Calendar">Year and month where it is a year or a month.</param>
/// <param name="Unit">The letter of the unit it is one of: <c>Y</c>, <c>M</c>, <c>W</c>.</param>
internal sealed record PeriodMeaning(Func<DateTime, PeriodFound?> Find, CalendarParts? Calendar = null, char Unit = ' ') : Meaning
{
    public override Outcome? At(DateTime now)
    {
        if (Find(now) is not { } found)
        {
            return null;
        }

        var values = found.Spans.Count == 0
            ? [Values.Entry(found.Timex, "daterange", "not resolved")]
            : found.Spans.Select((s, i) => (s, Timex: found.Each?[i] ?? found.Timex)).DistinctBy(p => p.s).Select(p => Values.Range(p.Timex, "daterange", p.s.Start is { } a ? Iso.Day(a) : null, p.s.End is { } b ? Iso.Day(b) : null, found.Mod, found.Source, found.List));
        return Values.Of("daterange", values);
    }
}

/// <summary>A length of time.</summary>
internal sealed record DurationMeaning(IReadOnlyList<(double Count, string Unit)> Parts, string? Mod = null) : Meaning
{
    public string Timex => Durations.Timex(Parts);

    /// <summary>True where it is made of days and longer.</summary>
    public bool IsDays => Parts.All(p => p.Unit is "100Y" or "10Y" or "Y" or "3M" or "M" or "2W" or "W" or "D" or "BD" or "WE");

    public override Outcome At(DateTime now) => Values.Of("duration",
        [Values.Marked(Values.Entry(Timex, "duration", Durations.Seconds(Parts).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture)), Mod, null)]);
}

/// <summary>Something that comes again and again.</summary>
internal sealed record SetMeaning(string Timex) : Meaning
{
    public override Outcome At(DateTime now) => Values.Of("set", [Values.Entry(Timex, "set", "not resolved")]);
}

/// <summary>A moment that is counted from the present one: « dans 5 minutes », « maintenant ».</summary>
internal sealed record InstantMeaning(Func<DateTime, (string Timex, DateTime Value)> Find) : Meaning
{
    public static readonly InstantMeaning Now = new(now => ("PRESENT_REF", now));

    public override Outcome At(DateTime now)
    {
        var (timex, value) = Find(now);
        return Values.Of("datetime", [Values.Entry(timex, "datetime", Iso.Moment(value))]);
    }
}

/// <summary>From one moment to another.</summary>
internal sealed record InstantRangeMeaning(Func<DateTime, (string Timex, DateTime Start, DateTime End)> Find) : Meaning
{
    public override Outcome At(DateTime now)
    {
        var (timex, start, end) = Find(now);
        return Values.Of("datetimerange", [Values.Range(timex, "datetimerange", Iso.Moment(start), Iso.Moment(end))]);
    }
}

/// <summary>Anything whose values are made where it is read.</summary>
internal sealed record ComputedMeaning(Func<DateTime, Outcome?> Find) : Meaning
{
    public override Outcome? At(DateTime now) => Find(now);
}
