using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>Finds customers. A record merged into another is found as that other one.</summary>
public sealed class CustomerDirectory(ReadPool reads)
{
    private const string Select =
        "SELECT c.Id, c.Number, c.Name, c.Title, c.Email, c.Phone, c.Locale, c.AccountId, c.Advisor, c.Tier, c.LifetimeValue, "
        + "c.ConsentMemory, c.ConsentProfiling, c.MergedInto, c.LastFact, c.CreatedAt, a.Name "
        + "FROM Customers c LEFT JOIN Accounts a ON a.Id = c.AccountId ";

    /// <summary>The customer with the company's number for him, or null.</summary>
    public ValueTask<Customer?> FindByNumberAsync(string number, CancellationToken cancellationToken) =>
        FindAsync(Select + "WHERE c.Number = $1", cancellationToken, number);

    /// <summary>The customer with our own key, or null.</summary>
    public ValueTask<Customer?> FindByIdAsync(long id, CancellationToken cancellationToken) =>
        FindAsync(Select + "WHERE c.Id = $1", cancellationToken, id);

    /// <summary>
    /// Who goes by this name on this channel (<c>msteams</c> an aadObjectId); only by a verified handle. On <c>directline</c> a
    /// customer's number is his handle: pass it only where the company's site vouched for it.
    /// </summary>
    public async ValueTask<Customer?> FindByHandleAsync(string channel, string value, CancellationToken cancellationToken) =>
        channel == "directline" && await FindByNumberAsync(value, cancellationToken).ConfigureAwait(false) is { } numbered
            ? numbered
            : await FindAsync(
                Select + "JOIN Handles h ON h.CustomerId = c.Id WHERE h.Channel = $1 AND h.Value = $2 AND h.VerifiedAt IS NOT NULL",
                cancellationToken, channel, value).ConfigureAwait(false);

    private ValueTask<Customer?> FindAsync(string sql, CancellationToken cancellationToken, params object[] values)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(reads.Read(session =>
        {
            var found = session.First(sql, Read, values);
            // A merge can be undone, so the old record stays; a circle would be a bug, and must not hold a reader for ever.
            for (var hops = 0; found?.MergedInto is { } into && hops < 1000; hops++)
            {
                found = session.First(Select + "WHERE c.Id = $1", Read, into);
            }

            return found;
        }));
    }

    internal static Customer Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        Number = row.GetString(1),
        Name = Text(row, 2),
        Title = Text(row, 3),
        Email = Text(row, 4),
        Phone = Text(row, 5),
        Locale = Text(row, 6),
        AccountId = row.IsDBNull(7) ? null : row.GetInt64(7),
        Advisor = Text(row, 8),
        Tier = Text(row, 9),
        LifetimeValue = Columns.Amount(row.GetInt64(10)),
        ConsentMemory = (Consent)row.GetInt32(11),
        ConsentProfiling = (Consent)row.GetInt32(12),
        MergedInto = row.IsDBNull(13) ? null : row.GetInt64(13),
        LastFact = row.GetInt64(14),
        CreatedAt = Columns.Moment(row.GetInt64(15)),
        Account = row.IsDBNull(16) ? null : new Account { Id = row.GetInt64(7), Name = row.GetString(16) },
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
