using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// The tables whose rows are somebody's, read from the database itself: a row with a column <c>CustomerId</c> is that
/// customer's, one with <c>ConversationId</c> belongs to whoever spoke there. A table that is added later is found too.
/// </summary>
internal static class OwnedTables
{
    // Where the key begins with the customer, by that range: the column itself has no index there.
    private static readonly HashSet<string> _byKey = new(StringComparer.Ordinal) { "Facts", "Exchanges" };

    /// <summary>Every such table but Customers and Conversations themselves.</summary>
    public static IReadOnlyList<OwnedTable> Of(SqliteSession session) =>
        session.All(
            "SELECT t.name, max(c.name = 'CustomerId'), max(c.name = 'ConversationId') AND NOT max(c.name = 'CustomerId' AND c.\"notnull\"), max(c.name = 'CustomerId' AND c.pk) FROM sqlite_master t JOIN pragma_table_info(t.name) c "
            + "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'TranscriptFts%' AND t.name NOT IN ('Customers', 'Conversations') "
            + "GROUP BY t.name HAVING max(c.name IN ('CustomerId', 'ConversationId')) ORDER BY t.name",
            row => new OwnedTable(row.GetString(0), row.GetBoolean(1), row.GetBoolean(2), _byKey.Contains(row.GetString(0)), row.GetBoolean(3)));

    /// <summary>The record and every one that was merged into it, whichever of them is named.</summary>
    public static List<long> Records(SqliteSession session, long id) =>
        session.All(
            "WITH RECURSIVE up(Id) AS (SELECT $1 UNION SELECT c.MergedInto FROM Customers c JOIN up ON c.Id = up.Id WHERE c.MergedInto IS NOT NULL), "
            + "down(Id) AS (SELECT Id FROM up UNION SELECT c.Id FROM Customers c JOIN down ON c.MergedInto = down.Id) SELECT Id FROM down ORDER BY Id",
            row => row.GetInt64(0), id);
}

/// <summary>One such table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ByCustomer">It has a column <c>CustomerId</c>.</param>
/// <param name="ByConversation">It has a column <c>ConversationId</c>, and rows that no <c>CustomerId</c> finds.</param>
/// <param name="ByKey">Its key begins with the customer (<see cref="Memory.FactKey"/>).</param>
/// <param name="IsOne">The customer is the whole key: each has one row.</param>
internal sealed record OwnedTable(string Name, bool ByCustomer, bool ByConversation, bool ByKey, bool IsOne)
{
    /// <summary>What finds a customer's rows: <c>$1</c> is the customer, or with <see cref="ByKey"/> <c>$1</c> and <c>$2</c> the keys' range.</summary>
    public string OfCustomer => ByKey ? "Id BETWEEN $1 AND $2" : "CustomerId = $1";
}
