namespace RelationBot.Benchmarks.Memory;

/// <summary>Memory: what is found of long relationships, and what it costs when there are many customers.</summary>
internal static class MemoryBenchmark
{
    public static void Run(string[] args)
    {
        if (args.FirstOrDefault() == "scale")
        {
            ScaleBenchmark.RunAsync(args[1..]).GetAwaiter().GetResult();
            return;
        }

        if (args.FirstOrDefault() == "retention")
        {
            RetentionBenchmark.RunAsync(args[1..]).GetAwaiter().GetResult();
            return;
        }

        if (args.FirstOrDefault() == "full")
        {
            FullMemoryBenchmark.RunAsync(args[1..]).GetAwaiter().GetResult();
            return;
        }

        Console.WriteLine("Recall\n");
        RecallBenchmark.Run(args);
    }

    public static IReadOnlyList<Figure>? Accuracy() => RecallBenchmark.Accuracy();
}
