using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;
using SQLitePCL;

namespace RelationBot.Relationship.Value.Tiers;

/// <summary>Writes a customer's tier and value, and keeps the change where there is one.</summary>
internal static class TierWriter
{
    /// <summary>
    /// What was computed: a change waits where he had one today already, and nothing is written of somebody who has come to object meanwhile.
    /// </summary>
    /// <param name="from">The tier he had, 0 for none.</param>
    /// <param name="reasons">Asked for only where there is a change to keep.</param>
    /// <param name="again">Also where he had a change today.</param>
    /// <returns>The tier he has now.</returns>
    public static int WriteComputed(
        SqliteWriter writer, long id, int from, int to, double worth, DateTimeOffset now, int day, Func<string> reasons, bool again = false)
    {
        var value = Stored(worth);
        if (from != to && from != 0 && to != 0 && !again
            && writer.Scalar<long>("SELECT EXISTS (SELECT 1 FROM TierChanges WHERE CustomerId = $1 AND Day = $2)", id, day) == 1)
        {
            to = from;
        }

        var written = to == from && to != 0
            ? writer.Execute("UPDATE Customers SET LifetimeValue = $2 WHERE Id = $1 AND ConsentProfiling <> 2", id, value)
            : to == 0
            ? writer.Execute("UPDATE Customers SET Tier = NULL, LifetimeValue = 0 WHERE Id = $1", id)
            : writer.Execute(
                "UPDATE Customers SET Tier = $2, LifetimeValue = $3 WHERE Id = $1 AND ConsentProfiling <> 2", id, TierRules.Name(to), value);
        if (written == 1 && from != 0 && from != to)
        {
            Keep(writer, id, from, to, null, reasons(), now, day);
        }

        return to;
    }

    /// <summary>
    /// The values of many whose tier is their first or stays: one statement stepped by SQLite's own interface, which costs a third of a
    /// command a row. Nothing is written of somebody who has come to object meanwhile.
    /// </summary>
    public static void WriteMany(SqliteWriter writer, IEnumerable<(long Id, int Tier, double Worth)> customers)
    {
        var database = writer.Connection.Handle!;
        Check(raw.sqlite3_prepare_v2(
            database, "UPDATE Customers SET Tier = ?2, LifetimeValue = ?3 WHERE Id = ?1 AND ConsentProfiling <> 2", out var statement));
        using (statement)
        {
            foreach (var (id, tier, worth) in customers)
            {
                raw.sqlite3_bind_int64(statement, 1, id);
                raw.sqlite3_bind_text(statement, 2, TierRules.Name(tier)!);
                raw.sqlite3_bind_int64(statement, 3, Stored(worth));
                if (raw.sqlite3_step(statement) is var code and not raw.SQLITE_DONE)
                {
                    Check(code);
                }

                raw.sqlite3_reset(statement);
            }
        }

        void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
    }

    private static long Stored(double worth) => (long)Math.Round(Math.Clamp(worth, -1e12, 1e12) * 10_000);

    /// <summary>Keeps a change for good.</summary>
    public static void Keep(SqliteWriter writer, long id, int from, int to, string? by, string reason, DateTimeOffset now, int day)
    {
        writer.Execute(
            "INSERT INTO TierChanges (CustomerId, At, Day, \"From\", \"To\", \"By\", Reason) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            id, Columns.Of(now), day, TierRules.Name(from), TierRules.Name(to), by, reason);
        writer.Execute(
            "INSERT INTO TierMoves (Day, \"From\", \"To\", Customers) VALUES ($1, $2, $3, 1) ON CONFLICT (Day, \"From\", \"To\") DO UPDATE SET Customers = Customers + 1",
            day, TierRules.Name(from) ?? "", TierRules.Name(to) ?? "");
    }
}
