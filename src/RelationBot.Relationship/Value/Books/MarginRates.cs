using Microsoft.Extensions.Options;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Value.Books;

/// <summary>What the company keeps of a purchase: its margin where the books know it, else by the configured rates of what was ordered.</summary>
public sealed class MarginRates(IOptions<ValueOptions> options)
{
    /// <summary>Tells settings apart: sums made with others must be made again.</summary>
    public string Key => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{options.Value.MarginRate};{string.Join(';', options.Value.MarginRates.OrderBy(r => r.Key, StringComparer.OrdinalIgnoreCase).Select(r => $"{r.Key.ToUpperInvariant()}={r.Value}"))}");

    /// <summary>The margin of a purchase of <paramref name="amount"/>, both in ten-thousandths.</summary>
    public long Of(SqliteSession session, long amount, long? margin, string? order) =>
        margin ?? (long)Math.Round(amount * Rate(session, order));

    // Of an order of several families, each by its part of the price.
    private double Rate(SqliteSession session, string? order)
    {
        var (rates, usual) = (options.Value.MarginRates, options.Value.MarginRate);
        if (order is null || rates.Count == 0)
        {
            return usual;
        }

        var parts = session.All(
            "SELECT p.Family, sum(l.Price * l.Quantity) FROM Orders o JOIN OrderLines l ON l.OrderId = o.Id LEFT JOIN Products p ON p.Sku = l.Sku "
            + "WHERE o.Number = $1 GROUP BY p.Family",
            row => (Family: row.IsDBNull(0) ? "" : row.GetString(0), Price: row.GetDouble(1)), order);
        var total = parts.Sum(p => p.Price);
        return total > 0 ? parts.Sum(p => p.Price * rates.GetValueOrDefault(p.Family, usual)) / total : usual;
    }
}
