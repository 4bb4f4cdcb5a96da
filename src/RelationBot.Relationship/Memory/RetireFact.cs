using System.Text.Json;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Forgets facts at the customer's wish: value and source are wiped and they are never shown again, nor are the values
/// that they had replaced and what says the same in records merged with his (<see cref="ForgottenTogether"/>). What he said in so many words is taken out of the summaries of his exchanges, of the sources of other facts and of
/// notes, whichever message said it; out of the transcript and the search when that is due (<see cref="Forgetting"/>).
/// Does nothing where a fact is not this customer's.
/// </summary>
public sealed record RetireFact(long CustomerId, IReadOnlyList<long> FactIds, DateTimeOffset At) : IClosingWrite
{
    internal const string Said = $"SELECT {ForgottenFact.Columns} FROM Facts WHERE Id IN (SELECT value FROM json_each($1)) AND RetractedAt IS NULL AND Explicit";

    internal const string Wipe =
        "UPDATE Facts SET RetractedAt = $2, ValidTo = COALESCE(ValidTo, $2), Value = '', SourceText = NULL, SourceWords = NULL "
        + "WHERE Id IN (SELECT value FROM json_each($1)) AND RetractedAt IS NULL";

    /// <summary>How long what was said stays in the transcript, so that an answer that names it still reaches him; none outside a turn.</summary>
    public TimeSpan Grace { get; init; }

    /// <summary>Messages that are forgotten as a whole, whether or not any fact was made of them.</summary>
    public IReadOnlyList<SaidMessage> Messages { get; init; } = [];

    /// <summary>Forgets one.</summary>
    public RetireFact(long customerId, long factId, DateTimeOffset at) : this(customerId, [factId], at)
    {
    }

    public void Apply(SqliteWriter writer)
    {
        var records = OwnedTables.Records(writer, CustomerId);
        var ids = JsonSerializer.Serialize(ForgottenTogether.Of(writer, records, FactIds.Where(id => FactKey.Customer(id) == CustomerId)));
        // What was only inferred was said nowhere.
        var said = writer.All(Said, ForgottenFact.Read, ids);
        said.AddRange(Messages.Select(ForgottenFact.Of));
        writer.Execute(Wipe, ids, Columns.Of(At));
        if (said.Count == 0)
        {
            return;
        }

        var speech = new ForgottenSpeech(said);
        foreach (var record in records)
        {
            Unsay(writer, record, speech);
        }

        writer.Execute(
            "INSERT INTO ForgetRequests (CustomerId, FactsJson, DueAt) VALUES ($1, $2, $3)", CustomerId, JsonSerializer.Serialize(new ForgottenThings(said, [])), Columns.Of(At + Grace));
    }

    // What other facts were told with, what was noted, and what an advisor was told in short.
    private static void Unsay(SqliteWriter writer, long record, ForgottenSpeech speech)
    {
        var (first, last) = (FactKey.Of(record, 0), FactKey.Of(record, FactKey.Most));
        ExchangeSql.Unsay(writer, record, [.. speech.Facts.Select(fact => fact.Source).OfType<string>()], speech.WithoutWords);
        foreach (var column in new[] { "SourceText", "SourceWords" })
        {
            Rewrite(writer, $"SELECT Id, {column} FROM Facts WHERE Id BETWEEN $1 AND $2 AND {column} IS NOT NULL", $"UPDATE Facts SET {column} = $2 WHERE Id = $1", speech.WithoutWords, first, last);
        }

        Rewrite(writer, "SELECT Id, Value FROM ProposedFacts WHERE CustomerId = $1", "UPDATE ProposedFacts SET Value = $2 WHERE Id = $1", speech.WithoutWords, record);
        foreach (var column in new[] { "Summary", "Note", "TriedJson" })
        {
            Rewrite(writer, $"SELECT rowid, {column} FROM Handoffs WHERE CustomerId = $1 AND {column} IS NOT NULL", $"UPDATE Handoffs SET {column} = $2 WHERE rowid = $1", speech.WithoutWords, record);
        }

        foreach (var (id, text) in writer.All("SELECT Id, Text FROM Notes WHERE CustomerId = $1", row => (row.GetInt64(0), row.GetString(1)), record))
        {
            writer.Execute("UPDATE Notes SET Text = $2 WHERE Id = $1 AND Text <> $2", id, speech.Facts.Any(fact => fact.NoteId == id) ? speech.WithoutStated(text, fact => fact.NoteId == id) : speech.WithoutTelling(text));
        }
    }

    private static void Rewrite(SqliteWriter writer, string select, string update, Func<string, string> without, params object[] values)
    {
        foreach (var (id, text) in writer.All(select, row => (row.GetInt64(0), row.GetString(1)), values))
        {
            if (without(text) is var left && left != text)
            {
                writer.Execute(update, id, left);
            }
        }
    }
}
