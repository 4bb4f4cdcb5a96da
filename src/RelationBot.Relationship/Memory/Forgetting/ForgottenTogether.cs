using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// What goes with the facts that a customer has forgotten, in all his records: the values that they had replaced (forgetting the present must not bring
/// the past back to light), the originals of what came by merges, and whatever says the same.
/// </summary>
internal static class ForgottenTogether
{
    /// <summary>The facts of one record, by the range of their keys.</summary>
    internal const string Facts = "SELECT Id, SupersededBy, Kind, Key, Subject, Value FROM Facts WHERE Id BETWEEN $1 AND $2 AND RetractedAt IS NULL";

    private const string Copies =
        "SELECT r.Row, r.Origin FROM Merges m JOIN MergedRows r ON r.MergeId = m.Id WHERE m.CustomerId = $1 AND m.UndoneAt IS NULL AND r.\"Table\" = 'Facts'";

    /// <summary>The ids of all of them.</summary>
    /// <param name="session">Where they are read.</param>
    /// <param name="records">The customer's records.</param>
    /// <param name="forgotten">What he had forgotten.</param>
    public static HashSet<long> Of(SqliteSession session, IReadOnlyList<long> records, IEnumerable<long> forgotten)
    {
        var facts = records.SelectMany(record => session.All(Facts, Read, FactKey.Of(record, 0), FactKey.Of(record, FactKey.Most))).ToDictionary(fact => fact.Id);
        var replaced = facts.Values.Where(fact => fact.By is not null).ToLookup(fact => fact.By!.Value, fact => fact.Id);
        var alike = facts.Values.ToLookup(fact => (fact.Kind, fact.Key, fact.Subject));
        // Journals of before also name, with the copy that closed them, facts of the same record.
        var originals = records.SelectMany(record => session.All(Copies, row => (Copy: row.GetInt64(0), Origin: row.GetInt64(1)), record))
            .Where(pair => FactKey.Customer(pair.Copy) != FactKey.Customer(pair.Origin)).ToLookup(pair => pair.Copy, pair => pair.Origin);

        var (gone, left) = (new HashSet<long>(), new Queue<long>(forgotten.Where(facts.ContainsKey)));
        while (left.TryDequeue(out var id))
        {
            if (!gone.Add(id) || !facts.TryGetValue(id, out var fact))
            {
                continue;
            }

            var meaning = FactMeaning.Of(fact.Value);
            foreach (var other in replaced[id].Concat(originals[id]).Concat(alike[(fact.Kind, fact.Key, fact.Subject)].Where(f => FactMeaning.Of(f.Value) == meaning).Select(f => f.Id)))
            {
                left.Enqueue(other);
            }
        }

        return gone;
    }

    private static Known Read(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5));

    private sealed record Known(long Id, long? By, string Kind, string Key, string Subject, string Value);
}
