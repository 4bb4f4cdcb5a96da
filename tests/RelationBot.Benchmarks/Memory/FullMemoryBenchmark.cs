using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Relationship.Memory;

namespace RelationBot.Benchmarks.Memory;

/// <summary>What memory costs a turn of a customer of whom ten thousand facts are known, as many of them holding as may, beside that of one with two.</summary>
internal static class FullMemoryBenchmark
{
    private const int Customers = 10_000, Facts = 10_000, Rounds = 200, Lines = 40;
    private const long Ordinary = 5_001, Full = 5_003;

    public static async Task RunAsync(string[] args)
    {
        var folder = args.FirstOrDefault() ?? Path.Combine(Path.GetTempPath(), "relationbot-full");
        if (!File.Exists(ScaleCompany.File(folder)))
        {
            await ScaleCompany.MakeAsync(folder, Customers);
            Fill(folder);
        }

        await using var services = ScaleCompany.Open(folder);
        var memory = services.GetRequiredService<CustomerMemory>();
        var lines = Enumerable.Range(0, Lines).Select(Source).ToList();
        Console.WriteLine("| of a turn | two facts, µs | ten thousand, µs |\n|---|---|---|");
        await MeasureAsync("recall of what holds", id => memory.RecallAsync(id, default).AsTask());
        await MeasureAsync("what he put right since, of forty messages", id => Task.FromResult(memory.Outdated(id, lines)));
        await MeasureAsync("words shared with each fact", async id =>
        {
            var said = SharedWords.In(lines[0], Locale.French);
            return (await memory.RecallAsync(id, default)).Sum(fact => SharedWords.In(fact.Value + " " + fact.SourceText, Locale.French).Count(said.Contains));
        });
        await MeasureAsync("a fact confirmed, with its commit", async id => await memory.StateAsync([Stated(id)], default));
    }

    private static async Task MeasureAsync<T>(string what, Func<long, Task<T>> work)
    {
        var medians = new List<double>();
        foreach (var id in new[] { Ordinary, Full })
        {
            var times = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                var started = Stopwatch.GetTimestamp();
                await work(id);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
            }

            times.Sort();
            medians.Add(times[Rounds / 2]);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {medians[0]:F0} | {medians[1]:F0} |"));
    }

    private static Fact Stated(long id) => new()
    {
        CustomerId = id, Kind = "preference", Key = "proposals", Value = Value(Facts), StatedAt = TimeProvider.System.GetUtcNow(), SourceText = Source(Facts),
    };

    private static string Value(int count) => $"un produit numéro {count}";

    private static string Source(int count) => $"bonjour, je voudrais plutôt {Value(count)} que celui de la dernière fois, merci";

    // Those that hold came last; each replaced another.
    private static void Fill(string folder)
    {
        SqliteConnection.ClearAllPools();
        using var session = new Relationship.Storage.SqliteSession(new SqliteConnection($"Data Source={ScaleCompany.File(folder)};Pooling=false"));
        session.Connection.Open();
        session.Execute("BEGIN");
        session.Execute("UPDATE Customers SET LastFact = $1 WHERE Id = $2", Facts, Full);
        for (var count = 1; count <= Facts; count++)
        {
            var holds = count > Facts - StateFact.MostHeld;
            session.Execute(
                "INSERT OR REPLACE INTO Facts (Id, CustomerId, Kind, Key, Value, Subject, Explicit, Confidence, Evidence, StatedAt, ConfirmedAt, ValidFrom, ValidTo, SupersededBy, Origin, SourceText, SourceWords) "
                + "VALUES ($1, $2, 'preference', 'proposals', $3, 'self', 1, 1, 1, $4, $4, $4, $5, $6, 0, $7, $3)",
                FactKey.Of(Full, count), Full, Value(count), 1_770_000_000_000L, holds ? null : 1_770_000_000_001L, holds ? null : FactKey.Of(Full, count + StateFact.MostHeld), Source(count));
        }

        session.Execute("COMMIT");
    }
}
