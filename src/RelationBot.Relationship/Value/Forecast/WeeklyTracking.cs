namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Cumulative repeat transactions of a base by the end of a week, as they were and as a model expects them.</summary>
public sealed record TrackedWeek(int Week, double Actual, double Expected);

/// <summary>
/// The literature's tracking plot: week by week since the first customer came, how often the customers of the calibration had bought again.
/// </summary>
public static class WeeklyTracking
{
    /// <summary>Every week until <paramref name="weeks"/> after <paramref name="until"/>.</summary>
    /// <param name="forecast">Fitted on the history until <paramref name="until"/>.</param>
    public static IReadOnlyList<TrackedWeek> Of(BaseForecast forecast, PurchaseHistory history, DateOnly until, int weeks)
    {
        var starts = forecast.Customers.CountBy(c => until.DayNumber - c.Pattern.AgeDays).OrderBy(s => s.Key).ToList();
        var (first, last) = (starts[0].Key, until.DayNumber + 7 * weeks);
        var bought = history.RepeatDays(forecast.Customers.Select(c => c.Customer), DateOnly.FromDayNumber(last)).ToArray();
        Array.Sort(bought);
        // Whole weeks that end on the last day, so that the border between the two times is one of them.
        var count = (last - first + 6) / 7;
        return [.. Enumerable.Range(0, count + 1).Select(i =>
        {
            var day = last - 7 * (count - i);
            return new TrackedWeek(
                i, bought.TakeWhile(b => b <= day).Count(),
                starts.Sum(s => s.Value * forecast.Purchases.ExpectedRepeatPurchases(Math.Max(0, day - s.Key) / 7.0)));
        })];
    }
}
