using System.Globalization;
using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>The transcript's rows, to and from SQL: every turn passes here, so EF does not.</summary>
internal static class TranscriptSql
{
    public const string Columns =
        "Key, ActivityId, Type, Speaker, SpeakerName, Text, At, Json, ReplyToId, Why, FactsRead, FactsWritten, InHistory, Turn";

    // A turn's moment and its entry's are taken one after the other.
    private static readonly TimeSpan _near = TimeSpan.FromMinutes(1);

    public static TranscriptEntry Read(SqliteDataReader row)
    {
        var position = TranscriptRow.PositionOf(row.GetInt64(0));
        return new TranscriptEntry(
            row.GetString(1), row.GetString(2), (SpeakerRole)row.GetInt32(3), Text(row, 4), Text(row, 5),
            Storage.Columns.Moment(row.GetInt64(6)), row.GetString(7))
        {
            Position = position,
            ReplyToId = Text(row, 8),
            Why = Text(row, 9),
            FactsRead = Ids(Text(row, 10)),
            FactsWritten = Ids(Text(row, 11)),
            InHistory = row.GetBoolean(12),
            IsTurn = row.GetInt64(13) == position,
        };
    }

    public static void Insert(SqliteWriter writer, long conversation, long position, long turn, TranscriptEntry entry)
    {
        var key = TranscriptRow.KeyOf(conversation, position);
        writer.Execute("INSERT INTO TranscriptSequence (Entry) VALUES ($1)", key);
        writer.Execute(
            "INSERT INTO Transcript (Key, Conversation, Sequence, Turn, ActivityId, Type, Speaker, SpeakerName, Text, At, Json, "
            + "ReplyToId, Why, FactsRead, FactsWritten, InHistory) "
            + "VALUES ($1, $2, last_insert_rowid(), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
            key, conversation, turn, entry.ActivityId, entry.Type, (int)entry.Speaker, entry.SpeakerName, entry.Text,
            Storage.Columns.Of(entry.At), entry.Json, entry.ReplyToId, entry.Why, Ids(entry.FactsRead),
            Ids(entry.FactsWritten), entry.InHistory);
    }

    /// <summary>What a customer said, at about that moment, by which a fact was stated again or confirmed; null where nothing is found.</summary>
    public static (long Number, string Conversation, string ActivityId, string? Text)? Confirmation(SqliteSession session, long customer, long fact, DateTimeOffset at) =>
        session.First<(long, string, string, string?)?>(
            "SELECT c.Number, c.Id, t.ActivityId, t.Text FROM Conversations c CROSS JOIN Transcript t ON t.Key > (c.Number << 24) AND t.Key < ((c.Number + 1) << 24) "
            + "WHERE c.CustomerId = $1 AND t.At BETWEEN $2 AND $3 AND t.Speaker = $4 "
            + "AND instr(' ' || COALESCE(t.FactsRead, '') || ' ' || COALESCE(t.FactsWritten, '') || ' ', ' ' || $5 || ' ') ORDER BY t.Key DESC LIMIT 1",
            row => (row.GetInt64(0), row.GetString(1), row.GetString(2), Text(row, 3)),
            customer, Storage.Columns.Of(at - _near), Storage.Columns.Of(at + _near), (int)SpeakerRole.Customer, fact);

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static string? Ids(IReadOnlyList<long> ids) => ids.Count == 0 ? null : string.Join(' ', ids);

    private static long[] Ids(string? text) =>
        text is null ? [] : Array.ConvertAll(text.Split(' '), id => long.Parse(id, CultureInfo.InvariantCulture));
}
