namespace RelationBot.Language.Recognizers.DateTimes;

/// <summary>The beginning, the middle, the end and the rest of a period.</summary>
internal static class Pieces
{
    /// <param name="whole">The period.</param>
    /// <param name="mod"><c>start</c>, <c>mid</c> or <c>end</c>.</param>
    public static PeriodMeaning Of(PeriodMeaning whole, string mod) => whole with
    {
        Find = now => whole.Find(now) is not { } found ? null : found with { Mod = mod, Spans = [.. found.Spans.Select(s => Cut(s, mod, whole.Unit))] },
        Calendar = null,
    };

    /// <summary>« plus tôt ce mois-ci », « later this week ».</summary>
    public static PeriodMeaning Side(PeriodMeaning whole, bool early, bool here) => new(now =>
    {
        if (whole.Find(now) is not { Spans: [{ Start: { } start, End: { } end }, ..] } found)
        {
            return null;
        }

        var today = Days.Today(now);
        var half = whole.Unit switch
        {
            'Y' => start.AddMonths(6),
            'M' => start.AddDays(15),
            _ => start.AddDays(3),
        };
        var inside = here && start <= today && today < end;
        var span = early ? new DaySpan(start, inside && today < half && today > start && whole.Unit == 'W' ? today : half) : new DaySpan(inside && today > half ? today : half, end);
        return found with { Spans = [span], Mod = here ? null : early ? "start" : "end" };
    });

    /// <summary>What is left of the week, the month, the year.</summary>
    public static PeriodMeaning Rest(PeriodMeaning whole) => new(now =>
    {
        if (whole.Find(now) is not { Spans: [{ End: { } end }, ..] })
        {
            return null;
        }

        var (today, last) = (Days.Today(now), end.AddDays(-1));
        return new PeriodFound($"({Iso.Day(today)},{Iso.Day(last)},P{last.DayNumber - today.DayNumber}D)", today, last);
    });

    public static PeriodMeaning ToDate(PeriodMeaning whole) => new(now =>
        whole.Find(now) is { Spans: [{ Start: { } start }, ..] } found ? found with { Spans = [new DaySpan(start, Days.Today(now))] } : null);

    private static DaySpan Cut(DaySpan span, string mod, char unit)
    {
        if (span is not { Start: { } start, End: { } end })
        {
            return span;
        }

        var (early, late) = unit switch
        {
            'Y' => (start.AddMonths(4), start.AddMonths(8)),
            'M' => (start.AddDays(mod == "mid" ? 9 : 15), start.AddDays(mod == "mid" ? 20 : 15)),
            _ => (start.AddDays(mod == "mid" ? 2 : 3), start.AddDays(mod == "mid" ? 4 : 3)),
        };
        return mod switch { "start" => new DaySpan(start, early), "mid" => new DaySpan(early, late), _ => new DaySpan(late, end) };
    }
}
