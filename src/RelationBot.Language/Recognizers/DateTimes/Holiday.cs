namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>A day of the year with a name.</summary>
internal sealed record Holiday(string Timex, Func<int, DateOnly?> In)
{
    public DateMeaning Of(int? year) => Days.Holiday(Timex, In, year);

    public DateMeaning Here(int years) => new(now => In(now.Year + years) is { } day ? DayFound.Sure(day) : null);

    /// <summary>The last or the next one from the moment of speaking.</summary>
    public DateMeaning Near(bool ahead) => new(now =>
        Of(null).Find(now) is { } found && (ahead ? found.Future : found.Past) is { } day ? DayFound.Sure(day) : null);

    /// <summary>The weekend that it lies at, itself included.</summary>
    public PeriodMeaning Weekend(int year) => new(_ =>
    {
        if (In(year) is not { } day)
        {
            return null;
        }

        var monday = day.DayOfWeek == DayOfWeek.Monday ? day.AddDays(-7) : day.AddDays(1 - Days.Index(day.DayOfWeek));
        var start = day.DayOfWeek == DayOfWeek.Friday ? day : monday.AddDays(5);
        return new PeriodFound(Periods.WeekTimex(monday) + "-WE", start, day.DayOfWeek == DayOfWeek.Monday ? day.AddDays(1) : monday.AddDays(7));
    });
}
