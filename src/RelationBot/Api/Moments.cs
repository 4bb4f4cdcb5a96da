using System.Globalization;

namespace RelationBot.Api;

/// <summary>Moments in query strings: ISO 8601, UTC where no offset is given.</summary>
internal static class Moments
{
    /// <param name="text">The text; none at all is no moment and no fault.</param>
    /// <param name="moment">The moment, or null.</param>
    /// <param name="endOfDay">Whether a date alone means its end, so that the day itself is included.</param>
    public static bool TryParse(string? text, out DateTimeOffset? moment, bool endOfDay = false)
    {
        moment = null;
        if (string.IsNullOrWhiteSpace(text))
            return true;

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            moment = new DateTimeOffset(day.AddDays(endOfDay ? 1 : 0), TimeOnly.MinValue, TimeSpan.Zero);
            return true;
        }

        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed))
            return false;
        moment = parsed;
        return true;
    }
}
