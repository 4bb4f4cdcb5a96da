using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>Exchanges to and from SQL.</summary>
internal static class ExchangeSql
{
    private const string Columns =
        "Id, CustomerId, Conversation, FirstPosition, LastPosition, StartedAt, LastAt, Locale, Matter, Asked, Done, Promised, LeftOpen, Mood";

    /// <summary>A customer's newest exchanges, newest first.</summary>
    public static List<Exchange> Newest(SqliteSession session, long customerId, int most) =>
        session.All(
            $"SELECT {Columns} FROM Exchanges WHERE Id BETWEEN $1 AND $2 ORDER BY Id DESC LIMIT $3", Read,
            FactKey.Of(customerId, 0), FactKey.Of(customerId, FactKey.Most), most);

    /// <summary>Takes messages out of what exchanges say was asked, and words out of all that they say.</summary>
    public static void Unsay(SqliteWriter writer, long customerId, IReadOnlyList<string> messages, Func<string, string> without)
    {
        foreach (var exchange in Newest(writer, customerId, int.MaxValue))
        {
            var before = (exchange.Asked, exchange.Done, exchange.Promised);
            var asked = exchange.Asked.Split('\n').Where(line => !messages.Any(m => m == line || (line.EndsWith('…') && m.StartsWith(line[..^1], StringComparison.Ordinal))));
            (exchange.Asked, exchange.Done, exchange.Promised) = (Without(asked), Without(exchange.Done.Split('\n')), Without(exchange.Promised.Split('\n')));
            if ((exchange.Asked, exchange.Done, exchange.Promised) != before)
            {
                Update(writer, exchange);
            }
        }

        string Without(IEnumerable<string> lines) => string.Join('\n', lines.Select(without));
    }

    public static void Insert(SqliteWriter writer, Exchange exchange) =>
        writer.Execute(
            $"INSERT INTO Exchanges ({Columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            exchange.Id, exchange.CustomerId, exchange.Conversation, exchange.FirstPosition, exchange.LastPosition,
            Storage.Columns.Of(exchange.StartedAt), Storage.Columns.Of(exchange.LastAt), exchange.Locale, exchange.Matter, exchange.Asked,
            exchange.Done, exchange.Promised, exchange.LeftOpen, (int)exchange.Mood);

    public static void Update(SqliteWriter writer, Exchange exchange) =>
        writer.Execute(
            "UPDATE Exchanges SET LastPosition = $2, LastAt = $3, Locale = $4, Matter = $5, Asked = $6, Done = $7, Promised = $8, LeftOpen = $9, "
            + "Mood = $10 WHERE Id = $1",
            exchange.Id, exchange.LastPosition, Storage.Columns.Of(exchange.LastAt), exchange.Locale, exchange.Matter, exchange.Asked,
            exchange.Done, exchange.Promised, exchange.LeftOpen, (int)exchange.Mood);

    private static Exchange Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        CustomerId = row.GetInt64(1),
        Conversation = row.GetInt64(2),
        FirstPosition = row.GetInt64(3),
        LastPosition = row.GetInt64(4),
        StartedAt = Storage.Columns.Moment(row.GetInt64(5)),
        LastAt = Storage.Columns.Moment(row.GetInt64(6)),
        Locale = row.IsDBNull(7) ? null : row.GetString(7),
        Matter = row.GetString(8),
        Asked = row.GetString(9),
        Done = row.GetString(10),
        Promised = row.GetString(11),
        LeftOpen = row.GetString(12),
        Mood = (ExchangeMood)row.GetInt32(13),
    };
}
