using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Books;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Joins two records that proved to be one person, and takes that back. Rows are moved and written down one by one, facts
/// and exchanges copied, the other record stays and leads to the one that is kept; so undoing finds exactly what was his
/// before. What came after the merge stays with the record that was kept.
/// </summary>
public sealed class CustomerMerging(WriteGate gate, ReadPool reads, PurchaseLedger ledger, ValueRefresh values, TimeProvider time)
{
    // The record that was kept, and those that it was merged into since.
    private const string Later =
        "WITH RECURSIVE later(Id) AS (SELECT $1 UNION SELECT c.MergedInto FROM Customers c JOIN later ON c.Id = later.Id WHERE c.MergedInto IS NOT NULL) ";

    /// <summary>Joins <paramref name="other"/> to <paramref name="number"/>, under which he is known from then on.</summary>
    public Task<MergeOutcome> MergeAsync(string number, string other, string by, CancellationToken cancellationToken) =>
        gate.WriteAsync(writer => Merge(writer, number, other, by), cancellationToken);

    /// <summary>Takes back the merge by which <paramref name="other"/> was joined.</summary>
    public Task<MergeOutcome> UndoAsync(string other, string by, CancellationToken cancellationToken) =>
        gate.WriteAsync(writer => Undo(writer, other, by), cancellationToken);

    /// <summary>The merges there were, newest first.</summary>
    public IReadOnlyList<Merged> List(int count) => reads.Read(session => session.All(
        "SELECT m.Id, c.Number, c.Name, o.Number, o.Name, m.By, m.At, m.UndoneBy, m.UndoneAt FROM Merges m JOIN Customers c ON c.Id = m.CustomerId "
        + "JOIN Customers o ON o.Id = m.OtherId ORDER BY m.Id DESC LIMIT $1",
        row => new Merged(
            row.GetString(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4), row.GetString(5),
            Columns.Moment(row.GetInt64(6)), row.IsDBNull(7) ? null : row.GetString(7), row.IsDBNull(8) ? null : Columns.Moment(row.GetInt64(8))),
        count));

    private MergeOutcome Merge(SqliteWriter writer, string number, string other, string by)
    {
        if (Find(writer, number) is not { } kept || Find(writer, other) is not { } joined)
        {
            return MergeOutcome.Unknown;
        }

        if (kept.Id == joined.Id)
        {
            return MergeOutcome.Same;
        }

        if (kept.Into is not null || joined.Into is not null)
        {
            return MergeOutcome.Already;
        }

        writer.Execute("INSERT INTO Merges (CustomerId, OtherId, By, At) VALUES ($1, $2, $3, $4)", kept.Id, joined.Id, by, Columns.Of(time.GetUtcNow()));
        var journal = new MergeJournal(writer, writer.LastInsertId(), kept.Id, joined.Id);
        journal.MoveRows();
        new MergedFacts(writer, journal).Copy(joined.Id);
        journal.CopyExchanges();
        // An objection is the person's, whichever record heard it.
        journal.Inherit("ConsentMemory");
        journal.Inherit("ConsentProfiling");
        writer.Execute("UPDATE Customers SET MergedInto = $2 WHERE Id = $1", joined.Id, kept.Id);
        SumUp(writer, [kept.Id, joined.Id]);
        return MergeOutcome.Done;
    }

    private MergeOutcome Undo(SqliteWriter writer, string other, string by)
    {
        if (Find(writer, other) is not { } joined)
        {
            return MergeOutcome.Unknown;
        }

        return Undo(writer, joined.Id, by);
    }

    internal MergeOutcome Undo(SqliteWriter writer, long joined, string by)
    {
        var merge = writer.First(
            "SELECT Id, CustomerId FROM Merges WHERE OtherId = $1 AND UndoneAt IS NULL", row => (Id: row.GetInt64(0), Kept: row.GetInt64(1)), joined);
        if (merge.Id == 0)
        {
            return MergeOutcome.NotMerged;
        }

        // What he had forgotten and still stands in the transcript is taken out of this record's too.
        writer.Execute(
            Later + "INSERT INTO ForgetRequests (CustomerId, FactsJson, DueAt) SELECT $2, FactsJson, DueAt FROM ForgetRequests WHERE CustomerId IN (SELECT Id FROM later)", merge.Kept, joined);
        new MergeJournal(writer, merge.Id, merge.Kept, joined).TakeBack();
        writer.Execute("UPDATE Customers SET MergedInto = NULL WHERE Id = $1", joined);
        writer.Execute("UPDATE Merges SET UndoneBy = $2, UndoneAt = $3 WHERE Id = $1", merge.Id, by, Columns.Of(time.GetUtcNow()));
        SumUp(writer, [.. writer.All(Later + "SELECT Id FROM later", row => row.GetInt64(0), merge.Kept), joined]);
        return MergeOutcome.Done;
    }

    // Purchases have changed hands: what is summed up of them, and what that is worth, follow.
    private void SumUp(SqliteWriter writer, IReadOnlyList<long> records)
    {
        var book = PurchaseLedger.BookOf(writer, records, 0);
        foreach (var customer in records)
        {
            ledger.Settle(writer, customer, book);
            values.Ask(customer);
        }
    }

    private static (long Id, long? Into)? Find(SqliteWriter writer, string number) => writer.First<(long, long?)?>(
        "SELECT Id, MergedInto FROM Customers WHERE Number = $1", row => (row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1)), number);
}

/// <summary>How a merge, or its undoing, ended.</summary>
public enum MergeOutcome
{
    Done,

    /// <summary>There is no such customer.</summary>
    Unknown,

    /// <summary>Both numbers are one record's.</summary>
    Same,

    /// <summary>One of them is merged into another already.</summary>
    Already,

    /// <summary>There is nothing to take back.</summary>
    NotMerged,
}

/// <summary>A merge as it is shown.</summary>
public sealed record Merged(
    string Number, string? Name, string Other, string? OtherName, string By, DateTimeOffset At, string? UndoneBy, DateTimeOffset? UndoneAt);
