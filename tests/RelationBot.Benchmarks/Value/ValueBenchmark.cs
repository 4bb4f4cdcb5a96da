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

        foreach (var (name, print) in new (string, Action)[]
        {
            ("published", Published.Run), ("predictions", Predictions.Run), ("recovery", Recovery.Run), ("speed", FitSpeed.Run),
        })
        {
            if (args.Length == 0 || args.Contains(name))
            {
                print();
            }
        }
    }

    public static IReadOnlyList<Figure>? Accuracy() => Published.Accuracy();
}
