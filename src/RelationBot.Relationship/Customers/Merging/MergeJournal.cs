using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>Does the single steps of a merge, writes each down, and takes them back.</summary>
internal sealed class MergeJournal(SqliteWriter writer, long merge, long kept, long joined)
{
    internal const string Facts = "Facts";

    private const string Exchanges = "Exchanges", Conversations = "Conversations", Consent = "Customers.";

    internal long Merge => merge;

    /// <summary>The record that the other was joined to.</summary>
    internal long Kept => kept;

    // Rows that are about the records themselves.
    private static readonly HashSet<string> _stay = new(StringComparer.Ordinal) { "Merges", "ErasureRequests" };

    /// <summary>Moves the rows of every table that has more than one for a customer.</summary>
    public void MoveRows()
    {
        foreach (var table in OwnedTables.Of(writer).Where(table => table is { ByCustomer: true, ByKey: false, IsOne: false } && !_stay.Contains(table.Name)))
        {
            writer.Execute(
                $"INSERT INTO MergedRows (MergeId, \"Table\", Row, Origin) SELECT $1, '{table.Name}', rowid, 0 FROM {table.Name} WHERE CustomerId = $2", merge, joined);
            writer.Execute($"UPDATE {table.Name} SET CustomerId = $2 WHERE CustomerId = $1", joined, kept);
        }

        Write(Conversations, "SELECT Number FROM Conversations WHERE CustomerId = $1");
        writer.Execute("UPDATE Conversations SET CustomerId = $2 WHERE CustomerId = $1", joined, kept);
    }

    public void CopyExchanges()
    {
        var columns = string.Join(", ", writer.All(
            "SELECT name FROM pragma_table_info('Exchanges') WHERE name NOT IN ('Id', 'CustomerId')", row => $"\"{row.GetString(0)}\""));
        var last = writer.Scalar<long>("SELECT max(Id) FROM Exchanges WHERE Id BETWEEN $1 AND $2", FactKey.Of(kept, 0), FactKey.Of(kept, FactKey.Most));
        var next = Math.Max(last, FactKey.Of(kept, 0)) + 1;
        foreach (var origin in writer.All(
            "SELECT Id FROM Exchanges WHERE Id BETWEEN $1 AND $2 ORDER BY Id", row => row.GetInt64(0), FactKey.Of(joined, 0), FactKey.Of(joined, FactKey.Most)))
        {
            writer.Execute($"INSERT INTO Exchanges (Id, CustomerId, {columns}) SELECT $1, $2, {columns} FROM Exchanges WHERE Id = $3", next, kept, origin);
            Note(Exchanges, next++, origin);
        }
    }

    /// <summary>Takes over a refusal of the other record; anything else stays as it is.</summary>
    public void Inherit(string column)
    {
        var (own, other) = (Value(kept), Value(joined));
        if (other == (long)Customers.Consent.Refused && own != other)
        {
            Note(Consent + column, kept, own);
            writer.Execute($"UPDATE Customers SET {column} = $2 WHERE Id = $1", kept, other);
        }

        long Value(long id) => writer.Scalar<long>($"SELECT {column} FROM Customers WHERE Id = $1", id);
    }

    /// <summary>Gives the joined record back what was its own, also out of records that the one kept was merged into since.</summary>
    public void TakeBack()
    {
        var rows = writer.All(
            "SELECT \"Table\", Row, Origin FROM MergedRows WHERE MergeId = $1 ORDER BY Id DESC",
            row => (Table: row.GetString(0), Row: row.GetInt64(1), Origin: row.GetInt64(2)), merge);
        var facts = new MergedFacts(writer, this);
        foreach (var (table, row, origin) in rows)
        {
            if (table.StartsWith(Consent, StringComparison.Ordinal))
            {
                TakeBackRefusal(table, origin);
            }
            else if (table == Facts)
            {
                // Journals of before also name the facts that a copy closed; those are found by what they point to.
                if (FactKey.Customer(origin) == joined)
                {
                    facts.TakeBack(row, origin);
                }
            }
            else if (table == Exchanges)
            {
                TakeBackExchange(row);
            }
            else
            {
                writer.Execute($"UPDATE {table} SET CustomerId = $2 WHERE rowid = $1 AND CustomerId = $3", row, joined, Holder(table, row));
            }
        }

        facts.Settle();
        writer.Execute("DELETE FROM MergedRows WHERE MergeId = $1", merge);
    }

    // The merge by which the record that was kept here became part of another.
    internal MergeJournal? Later() => writer.First(
        "SELECT Id, CustomerId FROM Merges WHERE OtherId = $1 AND UndoneAt IS NULL", row => (Id: row.GetInt64(0), Kept: row.GetInt64(1)), kept) is { Id: not 0 } later
            ? new MergeJournal(writer, later.Id, later.Kept, kept)
            : null;

    /// <summary>True for a conversation that goes back to the joined record when this merge is taken back.</summary>
    internal bool Moved(long conversation) => writer.Scalar<long>(
        $"SELECT Id FROM MergedRows WHERE MergeId = $1 AND \"Table\" = '{Conversations}' AND Row = $2", merge, conversation) != 0;

    // Whose a moved row is by now; no later undoing gives it to anybody else.
    private long Holder(string table, long row) =>
        Later() is { } later && writer.Execute("DELETE FROM MergedRows WHERE MergeId = $1 AND \"Table\" = $2 AND Row = $3 AND Origin = 0", later.Merge, table, row) > 0
            ? later.Holder(table, row)
            : kept;

    /// <summary>The rows that this merge made of one.</summary>
    internal List<long> Made(string table, long origin) => writer.All(
        "SELECT Row FROM MergedRows WHERE MergeId = $1 AND \"Table\" = $2 AND Origin = $3", row => row.GetInt64(0), merge, table, origin);

    internal void Unmake(string table, long origin) =>
        writer.Execute("DELETE FROM MergedRows WHERE MergeId = $1 AND \"Table\" = $2 AND Origin = $3", merge, table, origin);

    private void TakeBackExchange(long copy)
    {
        if (Later() is { } later)
        {
            later.Made(Exchanges, copy).ForEach(later.TakeBackExchange);
            later.Unmake(Exchanges, copy);
        }

        writer.Execute("DELETE FROM Exchanges WHERE Id = $1", copy);
    }

    // What he has said since counts more; and another of the records may have heard the same.
    private void TakeBackRefusal(string table, long before)
    {
        var column = table[Consent.Length..];
        var refused = (long)Customers.Consent.Refused;
        if (writer.Scalar<long>($"SELECT m.Id FROM Merges m JOIN Customers c ON c.Id = m.OtherId WHERE m.CustomerId = $1 AND m.OtherId <> $2 AND m.UndoneAt IS NULL AND c.{column} = $3", kept, joined, refused) is var other and not 0)
        {
            writer.Execute("UPDATE MergedRows SET MergeId = $2 WHERE MergeId = $1 AND \"Table\" = $3", merge, other, table);
            return;
        }

        writer.Execute($"UPDATE Customers SET {column} = $2 WHERE Id = $1 AND {column} = $3", kept, before, refused);
        if (Later() is { } later && writer.All("SELECT Origin FROM MergedRows WHERE MergeId = $1 AND \"Table\" = $2", row => row.GetInt64(0), later.Merge, table) is [var earlier, ..])
        {
            later.TakeBackRefusal(table, earlier);
            writer.Execute("DELETE FROM MergedRows WHERE MergeId = $1 AND \"Table\" = $2", later.Merge, table);
        }
    }

    private void Write(string table, string rows) => writer.Execute(
        $"INSERT INTO MergedRows (MergeId, \"Table\", Row, Origin) SELECT $2, '{table}', r.Number, 0 FROM ({rows}) r", joined, merge);

    /// <summary>Writes down a row that was made of <paramref name="origin"/>.</summary>
    internal void Note(string table, long row, long origin) => writer.Execute(
        "INSERT INTO MergedRows (MergeId, \"Table\", Row, Origin) VALUES ($1, $2, $3, $4)", merge, table, row, origin);
}
