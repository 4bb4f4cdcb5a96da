using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace RelationBot.Relationship.Storage;

/// <summary>
/// How values lie in the database: moments as milliseconds since 1970 UTC, amounts as whole ten-thousandths, so that both
/// sort, and amounts add up exactly. Days are text, 2026-03-06.
/// </summary>
public static class Columns
{
    /// <summary>The moment as stored.</summary>
    public static long Of(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    /// <summary>The moment as stored, or null.</summary>
    public static object? Of(DateTimeOffset? moment) => moment?.ToUnixTimeMilliseconds();

    /// <summary>The amount as stored.</summary>
    public static long Of(decimal amount) => decimal.ToInt64(decimal.Round(amount * 10_000m));

    /// <summary>The day as stored.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A stored moment.</summary>
    public static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    /// <summary>A stored day.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A stored amount.</summary>
    public static decimal Amount(long tenThousandths) => tenThousandths / 10_000m;

    internal sealed class MomentConverter() : ValueConverter<DateTimeOffset, long>(m => Of(m), v => Moment(v));

    internal sealed class AmountConverter() : ValueConverter<decimal, long>(m => Of(m), v => Amount(v));
}
