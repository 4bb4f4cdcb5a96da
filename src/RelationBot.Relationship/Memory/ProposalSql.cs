using Microsoft.Data.Sqlite;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>What an advisor's note left: facts, and what waits for his word.</summary>
public sealed record NotedFacts(IReadOnlyList<Fact> Kept, IReadOnlyList<ProposedFact> Waiting)
{
    public static readonly NotedFacts None = new([], []);
}

/// <summary>Proposed facts to and from SQL.</summary>
internal static class ProposalSql
{
    private const string Select = "SELECT Id, CustomerId, HandoffId, NoteId, Kind, Key, Value, Subject, Explicit, Confidence, StatedAt, DecidedAt, FactId FROM ProposedFacts ";

    public static List<ProposedFact> Waiting(SqliteSession session, string handoffId) =>
        session.All(Select + "WHERE HandoffId = $1 AND DecidedAt IS NULL ORDER BY Id", Read, handoffId);

    public static ProposedFact? Find(SqliteSession session, long id) => session.First(Select + "WHERE Id = $1", Read, id);

    public static bool Decide(SqliteWriter writer, long id, bool accept, string advisor, DateTimeOffset at)
    {
        if (Find(writer, id) is not { DecidedAt: null } proposed)
        {
            return false;
        }

        var fact = accept ? Accepted(writer, proposed, advisor) : null;
        writer.Execute("UPDATE ProposedFacts SET DecidedAt = $2, FactId = $3 WHERE Id = $1", id, Columns.Of(at), fact);
        return true;
    }

    // Once a person has nodded it is as sure as a person is.
    private static long? Accepted(SqliteWriter writer, ProposedFact proposed, string advisor)
    {
        var (text, author) = writer.First("SELECT Text, Author FROM Notes WHERE Id = $1", row => (row.GetString(0), row.GetString(1)), proposed.NoteId);
        var note = new Note { Id = proposed.NoteId, CustomerId = proposed.CustomerId, Author = author ?? advisor, At = proposed.StatedAt, Text = text ?? proposed.Value };
        var statement = new Statement(proposed.Kind, proposed.Key, proposed.Value, proposed.Explicit, Math.Max(proposed.Confidence, ReadNote.SureFrom), 0, 0, proposed.Subject);
        return new StateFact(NoteWrites.FactOf(note, statement, null)).State(writer);
    }

    private static ProposedFact Read(SqliteDataReader row) => new()
    {
        Id = row.GetInt64(0),
        CustomerId = row.GetInt64(1),
        HandoffId = row.GetString(2),
        NoteId = row.GetInt64(3),
        Kind = row.GetString(4),
        Key = row.GetString(5),
        Value = row.GetString(6),
        Subject = row.GetString(7),
        Explicit = row.GetBoolean(8),
        Confidence = row.GetDouble(9),
        StatedAt = Columns.Moment(row.GetInt64(10)),
        DecidedAt = row.IsDBNull(11) ? null : Columns.Moment(row.GetInt64(11)),
        FactId = row.IsDBNull(12) ? null : row.GetInt64(12),
    };
}
