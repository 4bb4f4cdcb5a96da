using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Value;

/// <summary>The base's tiers as they stand.</summary>
public sealed class Tiering(BaseValuation valuation, ReadPool reads)
{
    /// <inheritdoc cref="BaseValuation.RunAsync"/>
    public Task<ValuationOutcome> RecomputeAsync(string cause, CancellationToken cancellationToken) => valuation.RunAsync(cause, cancellationToken);

    /// <summary>How many customers each tier has, and which share of all expected net profit, d1 to d4.</summary>
    public IReadOnlyList<TierShare> Shares()
    {
        var rows = reads.Read(session => session.All(
            "SELECT Tier, count(*), sum(max(LifetimeValue, 0)) FROM Customers WHERE Tier IS NOT NULL AND MergedInto IS NULL GROUP BY Tier",
            row => (Tier: row.GetString(0), Count: row.GetInt32(1), Value: row.GetInt64(2))));
        var total = rows.Sum(r => r.Value);
        return
        [
            .. new[] { "d1", "d2", "d3", "d4" }.Select(tier =>
            {
                var row = rows.Find(r => r.Tier == tier);
                return new TierShare(tier, row.Count, Columns.Amount(row.Value), total == 0 ? 0 : (double)row.Value / total);
            }),
        ];
    }
}

/// <summary>A tier in numbers.</summary>
/// <param name="Share">Its share of all expected net profit, losses left out, 0 to 1.</param>
public sealed record TierShare(string Tier, int Customers, decimal Value, double Share);
