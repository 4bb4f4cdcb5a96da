namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>A day with a time of it: « demain à 14h ».</summary>
internal sealed record MomentMeaning(DateMeaning Date, TimeMeaning Time) : Meaning
{
    public override Outcome? At(DateTime now) => Date.Find(now) is not { } day ? null
        : Values.Of("datetime", Time.Each().SelectMany(t => Values.Each(day).Select(d =>
            Values.Marked(Values.Entry(day.Timex + t.Timex, Time.Mod is null ? "datetime" : "datetimerange", d is { } found ? Iso.Moment(found.ToDateTime(default) + t.Span) : null), Time.Mod, null))));
}

/// <summary>From a moment to another: « de lundi 8h à mercredi 18h », "from 2pm till tomorrow noon".</summary>
internal static class MomentRanges
{
    /// <summary>Null where neither end is a moment: days alone and times alone have ranges of their own.</summary>
    public static ComputedMeaning? Of(Meaning from, Meaning to) => (from is MomentMeaning or InstantMeaning || to is MomentMeaning) && !(from is TimeMeaning && to is TimeMeaning)
        ? new ComputedMeaning(now => Find(from, to, now))
        : null;

    private static Outcome? Find(Meaning from, Meaning to, DateTime now)
    {
        var starts = Points(from, now, to is MomentMeaning moment && from is TimeMeaning ? Days.Today(now) : null);
        var values = new List<Dictionary<string, object>>();
        foreach (var (timex, start) in starts)
        {
            var end = Points(to, now, DateOnly.FromDateTime(start)).Where(p => p.At > start).Select(p => ((string, DateTime)?)p).MinBy(p => p!.Value.Item2);
            if (end is { } found && values.TrueForAll(v => !Equals(v["start"], Iso.Moment(start))))
            {
                values.Add(Values.Range($"({timex},{found.Item1},{Durations.Clock(found.Item2 - start)})", "datetimerange", Iso.Moment(start), Iso.Moment(found.Item2)));
            }
        }

        return values.Count == 0 ? null : Values.Of("datetimerange", values);
    }

    // A time without a day is of the day that the other end names, or of today.
    private static IEnumerable<(string Timex, DateTime At)> Points(Meaning meaning, DateTime now, DateOnly? day) => meaning switch
    {
        TimeMeaning time => time.Each().Select(t => (Iso.Day(day ?? Days.Today(now)) + t.Timex, (day ?? Days.Today(now)).ToDateTime(default) + t.Span)),
        MomentMeaning moment => moment.Date.Find(now) is not { } found ? [] : Values.Each(found).OfType<DateOnly>().SelectMany(d => moment.Time.Each().Select(t => (found.Timex + t.Timex, d.ToDateTime(default) + t.Span))),
        InstantMeaning instant => [instant.Find(now)],
        DateMeaning date => date.Find(now) is not { } found ? [] : Values.Each(found).OfType<DateOnly>().Select(d => (found.Timex, d.ToDateTime(default))),
        _ => [],
    };
}
