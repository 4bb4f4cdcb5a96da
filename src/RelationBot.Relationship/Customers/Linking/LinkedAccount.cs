using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>An account by which a customer is recognised without further proof.</summary>
/// <param name="Id">What it is named by, to have it unlinked.</param>
/// <param name="Channel">Its channel.</param>
/// <param name="Value">The account; null for a browser without one, in whose conversation he proved who he is.</param>
/// <param name="Since">When it was proved to be his.</param>
/// <param name="ConversationId">That conversation, where there is no account.</param>
public sealed record LinkedAccount(string Id, string Channel, string? Value, DateTimeOffset Since, string? ConversationId);

/// <summary>Linked accounts, and the conversations held through them, from SQL.</summary>
internal static class LinkedAccountSql
{
    // The site's user id of a conversation, or the Teams account of its last activity.
    private const string Account =
        "(CASE c.ChannelId WHEN 'directline' THEN iif(c.UserVerified AND c.UserId LIKE 'dl\\_%' ESCAPE '\\', substr(c.UserId, 4), NULL) "
        + "ELSE iif(json_valid(c.ReferenceJson), lower(json_extract(c.ReferenceJson, '$.user.aadObjectId')), NULL) END)";

    private const string SameAccount = $"c.ChannelId = h.Channel AND {Account} = iif(h.Channel = 'directline', h.Value, lower(h.Value))";

    // An address is no account, and the number that the site signs for is the record's own name.
    private const string Handles =
        "FROM Handles h JOIN Customers u ON u.Id = h.CustomerId WHERE h.CustomerId = $1 AND h.VerifiedAt IS NOT NULL AND h.Channel <> 'email' "
        + "AND NOT (h.Channel = 'directline' AND h.Value = u.Number)";

    /// <summary>A customer's, those that were proved first before the others; browsers last.</summary>
    public static List<LinkedAccount> Of(SqliteSession session, long customer) =>
    [
        .. session.All(
            $"SELECT h.Id, h.Channel, h.Value, h.VerifiedAt {Handles} ORDER BY h.VerifiedAt",
            row => new LinkedAccount("h" + row.GetInt64(0), row.GetString(1), row.GetString(2), Columns.Moment(row.GetInt64(3)), null), customer),
        .. session.All(
            "SELECT c.Number, c.ChannelId, c.ProvedAt, c.Id FROM Conversations c JOIN Customers u ON u.Id = c.CustomerId WHERE c.CustomerId = $1 AND c.ProvedAt IS NOT NULL "
            + $"AND NOT (c.ChannelId = 'directline' AND {Account} IS u.Number) "
            + $"AND NOT EXISTS (SELECT 1 FROM Handles h WHERE h.CustomerId = $1 AND {SameAccount}) ORDER BY c.ProvedAt",
            row => new LinkedAccount("c" + row.GetInt64(0), row.GetString(1), null, Columns.Moment(row.GetInt64(2)), row.GetString(3)), customer),
    ];

    /// <summary>The conversations of a customer that were held through an account.</summary>
    public static List<(long Number, string Name, long Last)> Conversations(SqliteSession session, long customer, LinkedAccount account) => session.All(
        "SELECT c.Number, c.Id, c.LastPosition FROM Conversations c WHERE c.CustomerId = $1 AND "
        + (account.Value is null ? "c.Id = $2 AND c.ProvedAt IS NOT NULL AND $3 IS NULL" : $"EXISTS (SELECT 1 FROM Handles h WHERE h.Channel = $2 AND h.Value = $3 AND {SameAccount})"),
        row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2)), customer, account.ConversationId ?? account.Channel, account.Value);

    /// <summary>The record that an account came from by a merge which still stands; 0 for none.</summary>
    public static long CameFrom(SqliteSession session, long customer, LinkedAccount account) => account.Value is null ? 0 : session.Scalar<long>(
        "SELECT m.OtherId FROM Merges m JOIN MergedRows r ON r.MergeId = m.Id AND r.\"Table\" = 'Handles' JOIN Handles h ON h.Id = r.Row "
        + "WHERE m.CustomerId = $1 AND m.UndoneAt IS NULL AND h.Channel = $2 AND h.Value = $3", customer, account.Channel, account.Value);
}
