using System.Text.Json;
using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>Facts to and from SQL.</summary>
internal static class FactSql
{
    private const string Select =
        "SELECT Id, CustomerId, Kind, Key, Value, Subject, Explicit, Confidence, Evidence, StatedAt, ConfirmedAt, ValidFrom, ValidTo, "
        + "SupersededBy, RetractedAt, Origin, SourceConversationId, SourceActivityId, SourceText, SourceAuthor, SourceNoteId, AskedAt, SourceWords FROM Facts "
        + "WHERE Id BETWEEN $1 AND $2 AND RetractedAt IS NULL ";

    /// <summary>What holds at a moment (<paramref name="asOf"/> null: now, and without a day at which they end).</summary>
    public static List<Fact> Holding(SqliteSession session, long customerId, DateTimeOffset? asOf) =>
        asOf is { } moment
            ? session.All(
                Select + "AND ValidFrom <= $3 AND (ValidTo IS NULL OR ValidTo > $3) ORDER BY Id", Read,
                FactKey.Of(customerId, 0), FactKey.Of(customerId, FactKey.Most), Columns.Of(moment))
            : session.All(
                Select + "AND ValidTo IS NULL ORDER BY Id", Read,
                FactKey.Of(customerId, 0), FactKey.Of(customerId, FactKey.Most));

    /// <summary>What holds now, also until a day that he has named.</summary>
    public static List<Fact> Current(SqliteSession session, long customerId, DateTimeOffset now) =>
        session.All(
            Select + "AND (ValidTo IS NULL OR (SupersededBy IS NULL AND ValidTo > $3)) ORDER BY Id", Read,
            FactKey.Of(customerId, 0), FactKey.Of(customerId, FactKey.Most), Columns.Of(now));

    public static List<Fact> All(SqliteSession session, long customerId) =>
        session.All(Select + "ORDER BY Id", Read, FactKey.Of(customerId, 0), FactKey.Of(customerId, FactKey.Most));

    /// <summary>One fact; null where there is none or it was forgotten.</summary>
    public static Fact? Find(SqliteSession session, long id) => session.First<Fact?>(Select, Read, id, id);

    /// <summary>Those of the texts that were the source of a fact which another replaced, and not only said again (of records that were joined).</summary>
    public static HashSet<string> Outdated(SqliteSession session, long customerId, IReadOnlyList<string> texts) =>
        [.. session.All(
            "SELECT DISTINCT f.SourceText FROM Facts f JOIN Facts b ON b.Id = f.SupersededBy WHERE f.Id BETWEEN $1 AND $2 AND f.RetractedAt IS NULL "
            + "AND (b.Value <> f.Value OR b.Key <> f.Key) AND f.SourceText IN (SELECT value FROM json_each($3))",
            row => row.GetString(0), FactKey.Of(customerId, 0), FactKey.Of(customerId, FactKey.Most), JsonSerializer.Serialize(texts))];

    /// <summary>What was read in the note of a handoff.</summary>
    public static List<Fact> OfHandoff(SqliteSession session, long customerId, string handoffId) =>
        session.All(
            Select + "AND SourceNoteId IN (SELECT Id FROM Notes WHERE CustomerId = $3 AND HandoffId = $4) ORDER BY Id", Read,
            FactKey.Of(customerId, 0), FactKey.Of(customerId, FactKey.Most), customerId, handoffId);

    public static void Insert(SqliteWriter writer, Fact fact) =>
        writer.Execute(
            "INSERT INTO Facts (Id, CustomerId, Kind, Key, Value, Subject, Explicit, Confidence, Evidence, StatedAt, ConfirmedAt, "
            + "ValidFrom, ValidTo, SupersededBy, Origin, SourceConversationId, SourceActivityId, SourceText, SourceAuthor, SourceNoteId, AskedAt, SourceWords) "
            + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)",
            fact.Id, fact.CustomerId, fact.Kind, fact.Key, fact.Value, fact.Subject, fact.Explicit, fact.Confidence, fact.Evidence,
            Columns.Of(fact.StatedAt), Columns.Of(fact.ConfirmedAt), Columns.Of(fact.ValidFrom), Columns.Of(fact.ValidTo),
            fact.SupersededBy, (int)fact.Origin, fact.SourceConversationId, fact.SourceActivityId, fact.SourceText, fact.SourceAuthor,
            fact.SourceNoteId, Columns.Of(fact.AskedAt), fact.SourceWords);

    private static Fact Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        CustomerId = row.GetInt64(1),
        Kind = row.GetString(2),
        Key = row.GetString(3),
        Value = row.GetString(4),
        Subject = row.GetString(5),
        Explicit = row.GetBoolean(6),
        Confidence = row.GetDouble(7),
        Evidence = row.GetInt32(8),
        StatedAt = Columns.Moment(row.GetInt64(9)),
        ConfirmedAt = Columns.Moment(row.GetInt64(10)),
        ValidFrom = Columns.Moment(row.GetInt64(11)),
        ValidTo = row.IsDBNull(12) ? null : Columns.Moment(row.GetInt64(12)),
        SupersededBy = row.IsDBNull(13) ? null : row.GetInt64(13),
        RetractedAt = row.IsDBNull(14) ? null : Columns.Moment(row.GetInt64(14)),
        Origin = (FactOrigin)row.GetInt32(15),
        SourceConversationId = Text(row, 16),
        SourceActivityId = Text(row, 17),
        SourceText = Text(row, 18),
        SourceAuthor = Text(row, 19),
        SourceNoteId = row.IsDBNull(20) ? null : row.GetInt64(20),
        AskedAt = row.IsDBNull(21) ? null : Columns.Moment(row.GetInt64(21)),
        SourceWords = Text(row, 22),
    };

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
