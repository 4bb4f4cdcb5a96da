using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Imports;

/// <summary>Customers as imports write them.</summary>
internal static class CustomerRows
{
    /// <summary>The customer with this number, the one that his record was merged into where it was; made where there is none: books may know him before the customer file does.</summary>
    public static long FindOrAdd(SqliteWriter writer, string number, DateTimeOffset now)
    {
        var found = writer.First<(long Id, long? Into)>("SELECT Id, MergedInto FROM Customers WHERE Number = $1", Read, number);
        while (found.Into is { } into)
        {
            found = writer.First<(long, long?)>("SELECT Id, MergedInto FROM Customers WHERE Id = $1", Read, into);
        }

        return found.Id != 0 ? found.Id : Add(writer, number, now);

        static (long, long?) Read(SqliteDataReader row) => (row.GetInt64(0), row.IsDBNull(1) ? null : row.GetInt64(1));
    }

    public static long Add(SqliteWriter writer, string number, DateTimeOffset now)
    {
        writer.Execute(
            "INSERT INTO Customers (Number, LifetimeValue, ConsentMemory, ConsentProfiling, LastFact, CreatedAt) VALUES ($1, 0, 0, 0, 0, $2)",
            number, Columns.Of(now));
        return writer.LastInsertId();
    }

    public static RowOutcome Write(SqliteWriter writer, CustomerLine line, DateTimeOffset now)
    {
        var id = writer.Scalar<long>("SELECT Id FROM Customers WHERE Number = $1", line.Number);
        var outcome = id == 0 ? RowOutcome.Added : RowOutcome.Unchanged;
        if (id == 0)
        {
            id = Add(writer, line.Number, now);
        }

        if (line.Memory)
        {
            Prove(writer, id, ConsentPurpose.Memory, "ConsentMemory", now);
        }

        if (line.Profiling)
        {
            Prove(writer, id, ConsentPurpose.Profiling, "ConsentProfiling", now);
        }

        // An empty field says nothing. A refusal is the customer's own word; only he takes it back.
        var changed = writer.Execute(
            "UPDATE Customers SET Name = COALESCE($2, Name), Title = COALESCE($3, Title), Email = COALESCE($4, Email), "
            + "Phone = COALESCE($5, Phone), Locale = COALESCE($6, Locale), AccountId = COALESCE($7, AccountId), Advisor = COALESCE($8, Advisor), "
            + "ConsentMemory = iif(ConsentMemory = 2, 2, COALESCE($9, ConsentMemory)), "
            + "ConsentProfiling = iif(ConsentProfiling = 2, 2, COALESCE($10, ConsentProfiling)) WHERE Id = $1 AND "
            + "(Name, Title, Email, Phone, Locale, AccountId, Advisor, ConsentMemory, ConsentProfiling) IS NOT "
            + "(COALESCE($2, Name), COALESCE($3, Title), COALESCE($4, Email), COALESCE($5, Phone), COALESCE($6, Locale), "
            + "COALESCE($7, AccountId), COALESCE($8, Advisor), iif(ConsentMemory = 2, 2, COALESCE($9, ConsentMemory)), "
            + "iif(ConsentProfiling = 2, 2, COALESCE($10, ConsentProfiling)))",
            id, line.Name, line.Title, line.Email, line.Phone, line.Locale,
            line.Account is null ? null : Account(writer, line.Account), line.Advisor,
            line.Memory ? (int)Consent.Given : null, line.Profiling ? (int)Consent.Given : null);
        changed += line.TeamsId is null ? 0 : Handle(writer, id, line.TeamsId, now);
        return outcome == RowOutcome.Unchanged && changed > 0 ? RowOutcome.Updated : outcome;
    }

    // That the company has asked him elsewhere; the same file again proves nothing new.
    private static void Prove(SqliteWriter writer, long id, ConsentPurpose purpose, string column, DateTimeOffset now) => writer.Execute(
        "INSERT INTO Consents (CustomerId, Purpose, Answer, TextVersion, Channel, At) SELECT Id, $2, 1, 'import', 'import', $3 "
        + $"FROM Customers WHERE Id = $1 AND {column} = 0", id, (int)purpose, Columns.Of(now));

    private static long Account(SqliteWriter writer, string name)
    {
        var id = writer.Scalar<long>("SELECT Id FROM Accounts WHERE Name = $1", name);
        if (id == 0)
        {
            writer.Execute("INSERT INTO Accounts (Name) VALUES ($1)", name);
            id = writer.LastInsertId();
        }

        return id;
    }

    private static int Handle(SqliteWriter writer, long customerId, string teamsId, DateTimeOffset now)
    {
        var holder = writer.Scalar<long>("SELECT CustomerId FROM Handles WHERE Channel = 'msteams' AND Value = $1", teamsId);
        if (holder == customerId)
        {
            return 0;
        }

        if (holder != 0)
        {
            throw new RowRefusedException("teams_id", "CSV106", $"The Teams id '{teamsId}' belongs to another customer.");
        }

        return writer.Execute(
            "INSERT INTO Handles (CustomerId, Channel, Value, VerifiedAt) VALUES ($1, 'msteams', $2, $3)", customerId, teamsId, Columns.Of(now));
    }
}

/// <summary>One line of a customer file.</summary>
internal sealed record CustomerLine(
    string Number, string? Name, string? Title, string? Email, string? Phone, string? Locale, string? Account, string? Advisor,
    string? TeamsId, bool Memory, bool Profiling);
