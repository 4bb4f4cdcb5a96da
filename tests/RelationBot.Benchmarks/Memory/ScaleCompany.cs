using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RelationBot.Relationship;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Benchmarks.Memory;

/// <summary>
/// A company made up for size: each customer has three facts on average, one conversation of five entries and one exchange; a
/// few have far more. The schema is the program's own; durability is off while it fills, as nothing is lost but the time.
/// </summary>
internal static class ScaleCompany
{
    private const long Day = 86_400_000, First = 1_700_000_000_000;
    private const int Each = 100_000;

    /// <summary>Makes the database with its customers in a folder.</summary>
    public static async Task MakeAsync(string folder, long customers)
    {
        await using (var services = Open(folder))
        {
            if ((await services.GetRequiredService<RelationDatabase>().PrepareAsync(default)).Fault is { } fault)
            {
                throw new IOException(fault.ToString());
            }
        }

        // EF's pool holds the file open, and it must be ours alone.
        SqliteConnection.ClearAllPools();
        using var connection = new SqliteConnection($"Data Source={File(folder)};Pooling=false");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-4000000; PRAGMA locking_mode=EXCLUSIVE; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY;");
        using (var rows = new ScaleRows(connection))
        {
            for (long from = 1; from <= customers; from += Each)
            {
                Run(connection, "BEGIN");
                for (var id = from; id < Math.Min(from + Each, customers + 1); id++)
                {
                    Fill(rows, id);
                }

                Run(connection, "COMMIT");
                if (from % 1_000_000 == 1 && from > 1)
                {
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from - 1:N0} of {customers:N0} customers"));
                }
            }
        }

        Run(connection, "UPDATE SearchPositions SET Sequence = (SELECT max(Sequence) FROM TranscriptSequence); PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL; ANALYZE;");
    }

    /// <summary>The program's own services on that database.</summary>
    public static ServiceProvider Open(string folder) => new ServiceCollection().AddLogging()
        .AddRelationship(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["RelationBot:DataDirectory"] = folder }).Build())
        .BuildServiceProvider();

    public static string File(string folder) => Path.Combine(folder, "relationbot.db");

    /// <summary>The number of a customer.</summary>
    public static string Number(long id) => "C-" + id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id of his conversation, as random to look at as a channel's.</summary>
    public static string Conversation(long id) =>
        "c" + ((ulong)id * 0x9E3779B97F4A7C15UL).ToString("x16", CultureInfo.InvariantCulture);

    private static void Fill(ScaleRows rows, long id)
    {
        // One in twenty has eleven facts and thirty entries more than the others' two and three and a half.
        var much = id % 20 == 0;
        var (facts, entries) = much ? (22, 34) : (2, id % 2 == 0 ? 3 : 4);
        var at = First + (id % 700 * Day);
        rows.Customer(id, Number(id), $"Jeanne Martin {id}", facts, at);
        for (var f = 1; f <= facts; f++)
        {
            rows.Fact(FactKey.Of(id, f), id, f, Conversation(id), at);
        }

        rows.Conversation(id, Conversation(id), Number(id), at, entries);
        for (var position = 1; position <= entries; position++)
        {
            rows.Entry(TranscriptRow.KeyOf(id, position), id, position, at + (position * 1000));
        }

        rows.Exchange(FactKey.Of(id, 1), id, entries, at);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
