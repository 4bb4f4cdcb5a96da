using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RelationBot.Relationship;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Tests.Value;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Forecast;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Benchmarks.Value;

/// <summary>What it takes to value a large base, from the database and back to it.</summary>
internal static class ValueScale
{
    private const int Piece = 100_000, Days = 730, Year = 365;

    // CDNOW's.
    private static readonly BgNbd _buying = new(0.243, 4.414, 0.793, 2.426);

    /// <summary>Makes the company where the folder does not hold it yet, then values it: for the first time, the next night, and one customer.</summary>
    public static async Task RunAsync(string[] args)
    {
        var customers = int.Parse(Word(args, "--customers") ?? "1000000", CultureInfo.InvariantCulture);
        var folder = Path.Combine(Word(args, "--folder") ?? Path.Combine(Path.GetTempPath(), "relationbot-value"), customers.ToString(CultureInfo.InvariantCulture));
        var clock = new MovedClock();
        await using var services = Open(folder, clock);
        var isNew = !File.Exists(Path.Combine(folder, "relationbot.db"));
        var prepared = await services.GetRequiredService<RelationDatabase>().PrepareAsync(default);
        if (prepared.Fault is not null)
        {
            throw new InvalidOperationException(prepared.Fault.ToString());
        }

        if (isNew)
        {
            Fill(services.GetRequiredService<DatabaseLocation>(), customers, clock.GetUtcNow());
        }
        else
        {
            // As if nobody had been valued yet.
            using var connection = services.GetRequiredService<DatabaseLocation>().Open();
            Execute(connection, "UPDATE Customers SET Tier = NULL, LifetimeValue = 0; DELETE FROM ValueRuns; DELETE FROM TierChanges; DELETE FROM TierMoves");
            Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        Console.WriteLine("\n| | seconds | peak memory, MB |\n|---|---|---|");
        await TimeAsync($"{customers:N0} customers, every value and tier written", async () => await ValueAsync(services));
        clock.Move(TimeSpan.FromDays(1));
        // A day lies between, in which what the first one held is collected.
        GC.Collect();
        await TimeAsync("the next night", async () => await ValueAsync(services));
        var one = services.GetRequiredService<CustomerValuation>();
        await one.RefreshAsync(1, default);
        await TimeAsync("one customer, a hundred times", async () =>
        {
            for (var i = 1; i <= 100; i++)
            {
                await one.RefreshAsync(i * (customers / 101), default);
            }
        });
        foreach (var share in services.GetRequiredService<Tiering>().Shares())
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{share.Tier}: {share.Customers:N0} customers, {share.Share:P1}"));
        }
    }

    private static async Task ValueAsync(IServiceProvider services)
    {
        if ((await services.GetRequiredService<Tiering>().RecomputeAsync("command", default)).Fault is { } fault)
        {
            throw new InvalidOperationException(fault);
        }
    }

    private static async Task TimeAsync(string what, Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        await work();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {watch.Elapsed.TotalSeconds:F1} | {process.PeakWorkingSet64 / 1e6:F0} |"));
    }

    private static ServiceProvider Open(string folder, TimeProvider clock)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["RelationBot:DataDirectory"] = folder, ["RelationBot:Demo"] = "false",
        }).Build();
        return new ServiceCollection().AddLogging(logging => logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter("Microsoft", LogLevel.Warning)).AddSingleton(clock).AddRelationship(configuration).BuildServiceProvider();
    }

    // The sums of purchases that imports keep, and contacts of some: in one book that ends today.
    private static void Fill(DatabaseLocation location, int customers, DateTimeOffset now)
    {
        var watch = Stopwatch.StartNew();
        using var connection = location.Open();
        Execute(connection, "PRAGMA synchronous = OFF");
        var today = DateOnly.FromDateTime(now.UtcDateTime).DayNumber;
        Execute(connection, $"INSERT INTO PurchaseBooks (Id, LastDay) VALUES (1, {today})");
        var random = new Random(3);
        for (var first = 1; first <= customers; first += Piece)
        {
            using var transaction = connection.BeginTransaction();
            using var customer = Insert(connection, "Customers", "Id, Number, Name, Title, Email, Locale, LifetimeValue, ConsentMemory, ConsentProfiling, LastFact, CreatedAt", 11);
            using var summary = Insert(connection, "PurchaseSummaries", "CustomerId, Book, Transactions, FirstDay, LastDay, FirstMargin, RepeatMargin, Returns", 8);
            using var conversation = Insert(connection, "Conversations", "Number, Id, ChannelId, UserVerified, CustomerId, StartedAt, LastAt, Version, LastPosition", 9);
            using var handoff = Insert(connection, "Handoffs", "Id, ConversationId, CustomerId, Reason, State, RequestedAt, AcceptedAt, ResolvedAt, LifetimeValue, TriedJson", 10);
            using var happening = Insert(connection, "ServiceEvents", "CustomerId, At, Kind, Minutes, RowIdentity", 5);
            var id = first;
            foreach (var pattern in SyntheticCustomers.Draw(_buying, Math.Min(Piece, customers - first + 1), Days, Year, first))
            {
                var opened = today - pattern.AgeDays;
                Run(customer, id, $"C-{id:0000000}", "Camille Exemple " + id, "Madame", $"camille.{id}@example.com", "fr-FR", 0, 1, 1, 0, Moment(now, opened - today));
                var spend = Math.Exp(2.2 + random.NextDouble() * 1.8);
                Run(
                    summary, id, 1, pattern.Frequency + 1, opened, opened + pattern.RecencyDays, (long)(spend * 10_000),
                    (long)(pattern.Frequency * spend * (0.7 + 0.6 * random.NextDouble()) * 10_000), id % 40 == 0 ? 1 : 0);
                if (id % 4 == 0)
                {
                    var at = Moment(now, -random.Next(Year));
                    Run(conversation, id, "c" + id, "directline", 1, id, at, at, 1, 4);
                    if (id % 20 == 0)
                    {
                        Run(handoff, "h" + id, "c" + id, id, "asked", 2, at, at + 60_000, at + 60_000 * random.Next(2, 40), 0, "[]");
                    }
                }

                if (id % 50 == 0)
                {
                    Run(happening, id, Moment(now, -random.Next(Year)), id % 100 == 0 ? "call-out" : "call", 12, BitConverter.GetBytes((long)id));
                }

                id++;
            }

            transaction.Commit();
        }

        Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"made {customers:N0} customers, {new FileInfo(location.File).Length / 1e9:F2} GB, in {watch.Elapsed.TotalSeconds:F0} s"));
    }

    private static long Moment(DateTimeOffset now, int days) => now.AddDays(days).ToUnixTimeMilliseconds();

    private static SqliteCommand Insert(SqliteConnection connection, string table, string columns, int count)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", Enumerable.Range(1, count).Select(i => "$" + i))})";
        for (var i = 1; i <= count; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string? Word(string[] args, string name) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : null;

    /// <summary>A fixed day, so that a database made once can be valued again, and the next night.</summary>
    private sealed class MovedClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Move(TimeSpan span) => _now += span;
    }
}
