using RelationBot.Relationship.Company;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Value.Tiers;

/// <summary>Tiers that people set by hand, and every customer's history of tiers.</summary>
public sealed class TierDesk(WriteGate gate, ReadPool reads, CompanyClock clock, CustomerValuation valuation)
{
    private const int LongestReason = 400;

    /// <summary>Gives a customer a tier until the end of a day, whatever is computed; what keeps that from being done, or null.</summary>
    /// <param name="by">The desk user's name.</param>
    public async Task<TierFault?> SetAsync(
        long customerId, string tier, string? reason, DateOnly until, string by, CancellationToken cancellationToken)
    {
        var to = TierRules.Number(tier);
        reason = reason?.Trim();
        if (to == 0 || string.IsNullOrEmpty(reason) || reason.Length > LongestReason || until < clock.Today)
        {
            return to == 0 ? TierFault.NoSuchTier : until < clock.Today ? TierFault.Past : TierFault.NoReason;
        }

        var (now, day) = (clock.Now, clock.Today.DayNumber);
        return await gate.WriteAsync<TierFault?>(
            writer =>
            {
                var customer = writer.First(
                    "SELECT Tier, ConsentProfiling FROM Customers WHERE Id = $1",
                    row => new Current(TierRules.Number(row.IsDBNull(0) ? null : row.GetString(0)), (Consent)row.GetInt32(1)), customerId);
                if (customer is null || customer.Consent == Consent.Refused)
                {
                    return customer is null ? TierFault.NoSuchCustomer : TierFault.Objects;
                }

                writer.Execute(
                    "INSERT INTO ManualTiers (CustomerId, Tier, Reason, \"By\", SetAt, Until) VALUES ($1, $2, $3, $4, $5, $6) "
                    + "ON CONFLICT (CustomerId) DO UPDATE SET (Tier, Reason, \"By\", SetAt, Until) = ($2, $3, $4, $5, $6)",
                    customerId, tier, reason, by, Columns.Of(now), Columns.Of(until));
                writer.Execute("UPDATE Customers SET Tier = $2 WHERE Id = $1", customerId, tier);
                TierWriter.Keep(writer, customerId, customer.Tier, to, by, reason, now, day);
                return null;
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends a tier set by hand before its day: what is computed holds again. False where there was none.</summary>
    public async Task<bool> EndAsync(long customerId, CancellationToken cancellationToken)
    {
        var ended = await gate.WriteAsync(
            writer => writer.Execute("DELETE FROM ManualTiers WHERE CustomerId = $1", customerId) == 1, cancellationToken).ConfigureAwait(false);
        if (ended)
        {
            await valuation.RestoreAsync(customerId, cancellationToken).ConfigureAwait(false);
        }

        return ended;
    }

    /// <summary>The changes of a customer's tier, newest first.</summary>
    public IReadOnlyList<TierChange> History(long customerId) => reads.Read(session => session.All(
        "SELECT Id, At, Day, \"From\", \"To\", \"By\", Reason FROM TierChanges WHERE CustomerId = $1 ORDER BY Id DESC LIMIT 200",
        row => new TierChange
        {
            Id = row.GetInt64(0),
            CustomerId = customerId,
            At = Columns.Moment(row.GetInt64(1)),
            Day = row.GetInt32(2),
            From = row.IsDBNull(3) ? null : row.GetString(3),
            To = row.IsDBNull(4) ? null : row.GetString(4),
            By = row.IsDBNull(5) ? null : row.GetString(5),
            Reason = row.GetString(6),
        },
        customerId));

    /// <summary>How many went from which tier to which, by day, since <paramref name="since"/>.</summary>
    public IReadOnlyList<TierMove> Moves(DateOnly since) => reads.Read(session => session.All(
        "SELECT Day, \"From\", \"To\", Customers FROM TierMoves WHERE Day >= $1 ORDER BY Day, \"From\", \"To\"",
        row => new TierMove { Day = row.GetInt32(0), From = row.GetString(1), To = row.GetString(2), Customers = row.GetInt32(3) },
        since.DayNumber));

    private sealed record Current(int Tier, Consent Consent);
}

/// <summary>Why a tier cannot be set by hand.</summary>
public enum TierFault
{
    NoSuchCustomer,

    /// <summary>Not d1 to d4.</summary>
    NoSuchTier,

    /// <summary>No reason was given, or one longer than 400 characters.</summary>
    NoReason,

    /// <summary>Its last day is over.</summary>
    Past,

    /// <summary>The customer objects to profiling and is served as d2.</summary>
    Objects,
}
