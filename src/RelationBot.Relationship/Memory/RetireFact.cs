using RelationBot.Language.Retrieval;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Forgets facts at the customer's wish: value and source are wiped and they are never shown again, nor are the values
/// that they had replaced. What he said in so many words is taken out of the summaries of his exchanges and of the sources of other facts,
/// whichever message said it, and out of the search. Does nothing where a fact is not this customer's. In the transcript itself
/// the words stay as they were said, as long as that is kept.
/// </summary>
public sealed record RetireFact(long CustomerId, IReadOnlyList<long> FactIds, DateTimeOffset At) : IClosingWrite
{
    // The chain that led here: forgetting the present must not bring the past back to light.
    private const string Chain =
        "WITH RECURSIVE gone(Id) AS (SELECT $1 UNION SELECT f.Id FROM Facts f JOIN gone ON f.SupersededBy = gone.Id WHERE f.Id BETWEEN $2 AND $3) ";

    /// <summary>Forgets one.</summary>
    public RetireFact(long customerId, long factId, DateTimeOffset at) : this(customerId, [factId], at)
    {
    }

    public void Apply(SqliteWriter writer)
    {
        var (first, last) = (FactKey.Of(CustomerId, 0), FactKey.Of(CustomerId, FactKey.Most));
        var said = new List<(string Value, string? Source)>();
        foreach (var id in FactIds.Where(id => FactKey.Customer(id) == CustomerId))
        {
            // What was only inferred was said nowhere.
            said.AddRange(writer.All(
                Chain + "SELECT Value, SourceText FROM Facts WHERE Id IN (SELECT Id FROM gone) AND RetractedAt IS NULL AND Explicit",
                row => (row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1)), id, first, last));
            writer.Execute(
                Chain + "UPDATE Facts SET RetractedAt = $4, ValidTo = COALESCE(ValidTo, $4), Value = '', SourceText = NULL, SourceWords = NULL "
                + "WHERE Id IN (SELECT Id FROM gone) AND RetractedAt IS NULL",
                id, first, last, Columns.Of(At));
        }

        if (said.Count == 0)
        {
            return;
        }

        var words = new ForgottenWords(said.Select(s => s.Value).Distinct());
        ExchangeSql.Unsay(writer, CustomerId, [.. said.Select(s => s.Source).OfType<string>()], words);
        Rewrite(writer, "SELECT Id, SourceText FROM Facts WHERE Id BETWEEN $1 AND $2 AND SourceText IS NOT NULL", "UPDATE Facts SET SourceText = $2 WHERE Id = $1", words, first, last);
        // A note stands as a whole beside what was read in it.
        Rewrite(writer, "SELECT Id, Value FROM Facts WHERE Id BETWEEN $1 AND $2 AND Key = 'advisor_note'", "UPDATE Facts SET Value = $2 WHERE Id = $1", words, first, last);
        Rewrite(writer, "SELECT rowid, Summary FROM Handoffs WHERE CustomerId = $1 AND Summary IS NOT NULL", "UPDATE Handoffs SET Summary = $2 WHERE rowid = $1", words, CustomerId);
        TranscriptIndex.Unindex(writer, CustomerId, text => !ReferenceEquals(words.Without(text), text));
    }

    // What other facts were told with, and what an advisor was told in short.
    private static void Rewrite(SqliteWriter writer, string select, string update, ForgottenWords words, params object[] values)
    {
        foreach (var (id, text) in writer.All(select, row => (row.GetInt64(0), row.GetString(1)), values))
        {
            if (words.Without(text) is var left && left != text)
            {
                writer.Execute(update, id, left);
            }
        }
    }
}
