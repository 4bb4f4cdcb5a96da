using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>Conversations to and from SQL.</summary>
internal static class ConversationSql
{
    private const string Columns =
        "Number, Id, ChannelId, UserId, UserName, UserVerified, Locale, CustomerId, ReferenceJson, StateJson, StartedAt, LastAt, Version, LastPosition, ProvedAt";

    public static ConversationRow? Find(SqliteSession session, string id) =>
        session.First($"SELECT {Columns} FROM Conversations WHERE Id = $1", Read, id);

    public static long Insert(SqliteWriter writer, ConversationRow row)
    {
        writer.Execute(
            "INSERT INTO Conversations (Id, ChannelId, UserId, UserName, UserVerified, Locale, CustomerId, ReferenceJson, StateJson, "
            + "StartedAt, LastAt, Version, LastPosition) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0)",
            row.Id, row.ChannelId, row.UserId, row.UserName, row.UserVerified, row.Locale, row.CustomerId, row.ReferenceJson,
            row.StateJson, Storage.Columns.Of(row.StartedAt), Storage.Columns.Of(row.LastAt));
        return writer.LastInsertId();
    }

    private static ConversationRow Read(SqliteDataReader row) => new()
    {
        Number = row.GetInt64(0),
        Id = row.GetString(1),
        ChannelId = row.GetString(2),
        UserId = Text(row, 3),
        UserName = Text(row, 4),
        UserVerified = row.GetBoolean(5),
        Locale = Text(row, 6),
        CustomerId = row.IsDBNull(7) ? null : row.GetInt64(7),
        ReferenceJson = Text(row, 8),
        StateJson = Text(row, 9),
        StartedAt = Storage.Columns.Moment(row.GetInt64(10)),
        LastAt = Storage.Columns.Moment(row.GetInt64(11)),
        Version = row.GetInt64(12),
        LastPosition = row.GetInt64(13),
        ProvedAt = row.IsDBNull(14) ? null : Storage.Columns.Moment(row.GetInt64(14)),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
