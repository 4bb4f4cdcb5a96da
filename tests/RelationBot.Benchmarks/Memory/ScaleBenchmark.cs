using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Benchmarks.Memory;

/// <summary>What it costs to recall a customer for a turn when there are many of them, beside what it costs when there are ten thousand.</summary>
internal static class ScaleBenchmark
{
    private const int Few = 10_000, Known = 2_000, Rounds = 10, Newest = 20;

    /// <summary>Makes both companies where their folder does not hold them yet, and measures them in turns, in one process.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var customers = long.Parse(Value(args, "--customers") ?? "1000000", CultureInfo.InvariantCulture);
        var folder = Value(args, "--folder") ?? Path.Combine(Path.GetTempPath(), "relationbot-scale");
        var sizes = new[] { Few, customers };
        foreach (var size in sizes)
        {
            if (!File.Exists(ScaleCompany.File(Of(folder, size))))
            {
                var started = Stopwatch.GetTimestamp();
                await ScaleCompany.MakeAsync(Of(folder, size), size);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"made {size:N0} customers, {new FileInfo(ScaleCompany.File(Of(folder, size))).Length / 1e9:F2} GB, in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s"));
            }
        }

        await MeasureAsync(folder, sizes);
        return 0;
    }

    private static async Task MeasureAsync(string folder, long[] sizes)
    {
        var times = sizes.ToDictionary(s => s, _ => new List<double>());
        var services = sizes.ToDictionary(s => s, s => ScaleCompany.Open(Of(folder, s)));
        foreach (var opened in services.Values)
        {
            // One made by an earlier version is brought up to date.
            await opened.GetRequiredService<RelationDatabase>().PrepareAsync(default);
        }

        // The same number of customers come back in both, spread over all of them; the first round warms.
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var size in sizes)
            {
                var random = new Random(7);
                for (var i = 0; i < Known; i++)
                {
                    var id = random.NextInt64(1, size + 1);
                    var started = Stopwatch.GetTimestamp();
                    await RecallAsync(services[size], id);
                    if (round > 0)
                    {
                        times[size].Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
                    }
                }
            }
        }

        Console.WriteLine("\n| customers | median µs | 99th percentile µs |\n|---|---|---|");
        foreach (var size in sizes)
        {
            times[size].Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {At(times[size], 0.5):F0} | {At(times[size], 0.99):F0} |"));
            await services[size].DisposeAsync();
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| ratio | {At(times[sizes[1]], 0.5) / At(times[sizes[0]], 0.5):F2} | {At(times[sizes[1]], 0.99) / At(times[sizes[0]], 0.99):F2} |"));
    }

    // What a turn reads before its first word: the conversation, who it is, whether a person has it, facts, past exchanges and what was said.
    private static async Task RecallAsync(ServiceProvider services, long id)
    {
        var conversation = await services.GetRequiredService<TurnLog>().FindConversationAsync(ScaleCompany.Conversation(id), default);
        var customer = await services.GetRequiredService<CustomerDirectory>().FindByNumberAsync(ScaleCompany.Number(id), default);
        var handoff = await services.GetRequiredService<HandoffDesk>().OpenForAsync(conversation!.Id, default);
        var facts = await services.GetRequiredService<CustomerMemory>().RecallAsync(customer!.Id, default);
        var past = services.GetRequiredService<PastExchanges>();
        var exchanges = await past.NewestAsync(customer.Id, Newest, default);
        var said = await services.GetRequiredService<TurnLog>().ReadAsync(conversation.Id, 0, Newest, default);
        if (handoff is not null || facts.Count < 2 || exchanges.Count != 1 || said.Count < 3)
        {
            throw new InvalidDataException($"Customer {id} is not as he was made.");
        }
    }

    private static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    private static string Of(string folder, long size) => Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture));

    private static string? Value(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
}
