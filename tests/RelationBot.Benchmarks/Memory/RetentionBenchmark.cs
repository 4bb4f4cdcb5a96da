using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using RelationBot.Relationship;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Retention;
using RelationBot.Relationship.Storage;

namespace RelationBot.Benchmarks.Memory;

/// <summary>How long a night's retention takes on a large company, and how long turns wait for it meanwhile; and the same of one erasure.</summary>
internal static class RetentionBenchmark
{
    private const int DaysKept = 730;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20), Pace = TimeSpan.FromMilliseconds(20);
    private static readonly DateTimeOffset First = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000);

    public static async Task<int> RunAsync(string[] args)
    {
        var customers = long.Parse(Value(args, "--customers") ?? "1000000", CultureInfo.InvariantCulture);
        var nights = int.Parse(Value(args, "--nights") ?? "2", CultureInfo.InvariantCulture);
        var folder = Value(args, "--folder") ?? Path.Combine(Path.GetTempPath(), "relationbot-retention");
        if (!File.Exists(ScaleCompany.File(folder)))
        {
            var started = Stopwatch.GetTimestamp();
            await ScaleCompany.MakeAsync(folder, customers);
            Index(folder);
            Console.Error.WriteLine($"made in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s, {new FileInfo(ScaleCompany.File(folder)).Length / 1e9:F2} GB");
        }

        Console.WriteLine("| at night | deleted | seconds | turns meanwhile | median ms | 99th percentile ms | longest ms |\n|---|---|---|---|---|---|---|");
        var clock = new NightClock(First.AddDays(DaysKept));
        await using var services = Open(folder, clock);
        if ((await services.GetRequiredService<RelationDatabase>().PrepareAsync(default)).Fault is { } fault)
        {
            throw new IOException(fault.ToString());
        }

        await MeasureAsync("nothing", services, async () =>
        {
            await Task.Delay(Idle, TimeProvider.System);
            return 0;
        });
        // One day's conversations reach their age every night; the second time those of two weeks, as after a fortnight without the host.
        foreach (var (days, what) in new[] { (1, "one day's"), (15, "two weeks'") }.Take(nights))
        {
            clock.Set(First.AddDays(DaysKept + days));
            await MeasureAsync(what, services, async () =>
            {
                var policy = services.GetRequiredService<RetentionPolicy>();
                var before = policy.Reports(1).FirstOrDefault()?.Id ?? 0;
                await policy.ApplyAsync(default);
                var reports = policy.Reports(50).Where(r => r.Id > before).OrderBy(r => r.Id).ToList();
                Console.Error.WriteLine(string.Join(", ", reports.Select(r => $"{r.Collection} {r.Deleted} in {r.Seconds} s")));
                return reports.Sum(r => r.Deleted);
            });
        }

        await MeasureAsync("one customer erased", services, async () =>
            await services.GetRequiredService<CustomerErasure>().EraseAsync(ScaleCompany.Number(customers - 1), "desk", default) ? 1 : 0);
        await MeasureAsync("one fact forgotten", services, async () =>
        {
            var id = customers - 3;
            await services.GetRequiredService<CustomerMemory>().RetireAsync(new RetireFact(id, FactKey.Of(id, 1), clock.GetUtcNow()), default);
            await services.GetRequiredService<ErasureQueue>().FulfilAsync(default);
            return 1;
        });
        // Words of nobody else's begin pages of the index: what is left of them there has to go too.
        var rare = await SayRareWordsAsync(services);
        await MeasureAsync("one erased with 20,000 words of nobody else's", services, async () =>
            await services.GetRequiredService<CustomerErasure>().EraseAsync(rare, "desk", default) ? 1 : 0);
        return 0;
    }

    private static async Task<string> SayRareWordsAsync(ServiceProvider services)
    {
        var random = new Random(7);
        var customer = (await services.GetRequiredService<CustomerDirectory>().FindByNumberAsync(ScaleCompany.Number(1), default))!;
        for (var i = 0; i < 200; i++)
        {
            var words = string.Join(' ', Enumerable.Range(0, 100).Select(_ => string.Concat(Enumerable.Range(0, 9).Select(_ => (char)('a' + random.Next(26))))));
            var said = new TranscriptEntry($"r{i}", "message", SpeakerRole.Customer, null, words, First, """{"type":"message"}""");
            await services.GetRequiredService<TurnLog>().CommitAsync(
                new TurnRecord(new ConversationRow { Id = "rare", ChannelId = "directline", CustomerId = customer.Id }, said, [], []), default);
        }

        await services.GetRequiredService<TranscriptIndex>().CatchUpAsync(default);
        return customer.Number;
    }

    // Turns come all the while, one every twentieth of a second, each a conversation's own.
    private static async Task MeasureAsync(string what, ServiceProvider services, Func<Task<long>> work)
    {
        using var done = new CancellationTokenSource();
        var turns = TurnsAsync(services, done.Token);
        var started = Stopwatch.GetTimestamp();
        var deleted = await work();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        await done.CancelAsync();
        var times = await turns;
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {deleted:N0} | {seconds:F1} | {times.Count:N0} | {times[times.Count / 2]:F1} | {times[(int)(0.99 * (times.Count - 1))]:F1} | {times[^1]:F0} |"));
    }

    private static async Task<List<double>> TurnsAsync(ServiceProvider services, CancellationToken done)
    {
        var log = services.GetRequiredService<TurnLog>();
        var turns = new List<Task<double>>();
        using var timer = new PeriodicTimer(Pace, TimeProvider.System);
        do
        {
            turns.Add(Task.Run(() => CommitAsync(log), CancellationToken.None));
        }
        while (await TickAsync(timer, done));

        return [.. await Task.WhenAll(turns)];
    }

    private static async Task<bool> TickAsync(PeriodicTimer timer, CancellationToken done)
    {
        try
        {
            return await timer.WaitForNextTickAsync(done);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task<double> CommitAsync(TurnLog log)
    {
        var id = Guid.NewGuid().ToString();
        var at = TimeProvider.System.GetUtcNow();
        var said = new TranscriptEntry("a", "message", SpeakerRole.Customer, null, "bonjour, où en est ma commande ?", at, """{"type":"message","id":"a"}""");
        var turn = new TurnRecord(
            new ConversationRow { Id = id, ChannelId = "directline", UserId = "dl_x" }, said,
            [said with { ActivityId = "b", Speaker = SpeakerRole.Bot, Text = "Elle arrivera vendredi matin." }], [new SaveDialogState(id, "{}")]);
        var started = Stopwatch.GetTimestamp();
        await log.CommitAsync(turn, default);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    // The generator leaves the search index empty, which recall does not need; what is not in it cannot be taken out.
    private static void Index(string folder)
    {
        SqliteConnection.ClearAllPools();
        using var session = new SqliteSession(new SqliteConnection($"Data Source={ScaleCompany.File(folder)};Pooling=false"));
        session.Connection.Open();
        session.Execute("PRAGMA journal_mode=OFF");
        session.Execute("PRAGMA synchronous=OFF");
        session.Execute("PRAGMA cache_size=-2000000");
        var last = session.Scalar<long>("SELECT max(Sequence) FROM TranscriptSequence");
        for (long from = 0; from < last; from += 200_000)
        {
            session.Execute("BEGIN");
            session.Execute(
                "INSERT INTO TranscriptFts (rowid, Text) SELECT s.Sequence, t.Text FROM TranscriptSequence s JOIN Transcript t ON t.Key = s.Entry "
                + "WHERE s.Sequence > $1 AND s.Sequence <= $2", from, from + 200_000);
            session.Execute("COMMIT");
        }

        session.Execute("PRAGMA journal_mode=WAL");
    }

    private static ServiceProvider Open(string folder, TimeProvider clock) => new ServiceCollection().AddLogging().AddSingleton(clock)
        .AddRelationship(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["RelationBot:DataDirectory"] = folder }).Build())
        .BuildServiceProvider();

    private static string? Value(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;

    private sealed class NightClock(DateTimeOffset now) : TimeProvider
    {
        private DateTimeOffset _now = now;

        public void Set(DateTimeOffset now) => _now = now;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
