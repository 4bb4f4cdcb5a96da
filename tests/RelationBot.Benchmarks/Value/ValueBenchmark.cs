namespace RelationBot.Benchmarks.Value;

/// <summary>Value: published figures, predictions, how well parameters are found again, and what it takes.</summary>
internal static class ValueBenchmark
{
    public static void Run(string[] args)
    {
        if (args.FirstOrDefault() == "scale")
        {
            ValueScale.RunAsync(args[1..]).GetAwaiter().GetResult();
            return;
        }
    }

    public static IReadOnlyList<Figure>? Accuracy() => null;
}
