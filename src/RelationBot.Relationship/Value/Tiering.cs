using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Value;

/// <summary>
/// What customers are worth and which tier that makes. For now a plain sum of what they brought: margins where they are
/// known, amounts elsewhere, whatever the currency. No forecast, no cost to serve.
/// </summary>
public sealed class Tiering(WriteGate gate, ReadPool reads)
{
    private const int Chunk = 1000;

    /// <summary>
    /// Computes every customer's value and tier anew. d1 is the smallest set that brings half of all positive value, d2 the
    /// next up to four fifths, d3 the others above zero and those without purchases, d4 the rest. Who refused profiling has none.
    /// </summary>
    public async Task<IReadOnlyList<TierShare>> RecomputeAsync(CancellationToken cancellationToken)
    {
        var known = reads.Read(session => session.All(
            "SELECT c.Id, sum(COALESCE(p.Margin, p.Amount)), c.ConsentProfiling, c.Tier, c.LifetimeValue "
            + "FROM Customers c LEFT JOIN Purchases p ON p.CustomerId = c.Id WHERE c.MergedInto IS NULL GROUP BY c.Id",
            row => new Worth(
                row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), (Consent)row.GetInt32(2) == Consent.Refused,
                row.IsDBNull(3) ? null : row.GetString(3), row.GetInt64(4))));
        var tiers = Assign(known);
        var changed = known.Zip(tiers, (worth, tier) => (worth, tier))
            .Where(x => x.worth.Tier != x.tier || x.worth.Stored != x.worth.Counted).ToList();
        foreach (var chunk in changed.Chunk(Chunk))
        {
            await gate.WriteAsync(
                writer =>
                {
                    foreach (var (worth, tier) in chunk)
                    {
                        writer.Execute(
                            "UPDATE Customers SET Tier = $2, LifetimeValue = $3 WHERE Id = $1", worth.Id, tier, worth.Counted);
                    }
                },
                cancellationToken).ConfigureAwait(false);
        }

        return Shares();
    }

    /// <summary>How many customers each tier has, and which share of all positive value, d1 to d4.</summary>
    public IReadOnlyList<TierShare> Shares()
    {
        var rows = reads.Read(session => session.All(
            "SELECT Tier, count(*), sum(max(LifetimeValue, 0)) FROM Customers WHERE Tier IS NOT NULL GROUP BY Tier",
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

    private static string?[] Assign(List<Worth> known)
    {
        var tiers = new string?[known.Count];
        var order = Enumerable.Range(0, known.Count).Where(i => !known[i].Refused)
            .OrderByDescending(i => known[i].Counted).ThenBy(i => known[i].Id).ToList();
        var total = order.Sum(i => Math.Max(0, known[i].Counted));
        long before = 0;
        foreach (var i in order)
        {
            var value = known[i].Counted;
            // One belongs to the smallest set that brings half as long as those before him do not bring it without him.
            tiers[i] = known[i].Value is null ? "d3"
                : value <= 0 ? "d4"
                : before * 2 < total ? "d1"
                : before * 5 < total * 4 ? "d2"
                : "d3";
            before += Math.Max(0, value);
        }

        return tiers;
    }

    private sealed record Worth(long Id, long? Value, bool Refused, string? Tier, long Stored)
    {
        public long Counted => Refused ? 0 : Value ?? 0;
    }
}

/// <summary>A tier in numbers.</summary>
/// <param name="Share">Its share of all positive value, 0 to 1.</param>
public sealed record TierShare(string Tier, int Customers, decimal Value, double Share);
