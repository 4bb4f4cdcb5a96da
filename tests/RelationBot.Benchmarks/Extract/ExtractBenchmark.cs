using System.Globalization;
using RelationBot.Language.Tests.Statements.Corpus;

namespace RelationBot.Benchmarks.Extract;

/// <summary>What <c>memory extract</c> finds of what messages state: on the available part of the shared set, and on our own messages.</summary>
internal static class ExtractBenchmark
{
    /// <summary>The tables; with <c>--faults SET</c> what was missed and what was wrong in one of them, with <c>--curve</c> what rules and models reach apart and together; <c>--fit [FILE]</c> fits the weights of signs again, <c>--rules [RULE]</c> says how often each rule is right.</summary>
    public static void Run(string[] args)
    {
        if (args is ["--fit", ..])
        {
            JudgeFit.Run(args.ElementAtOrDefault(1), [("others', developed on", Own("others-a")), ("others', eleventh", Own("others-r"))]);
            return;
        }

        if (args is ["--rules", ..])
        {
            RulePrecision.Write(args.ElementAtOrDefault(1));
            return;
        }

        if (args is ["--curve"])
        {
            LearnedCurve.Write([.. Sets().Where(s => s.Messages is not null).Select(s => (s.Name, s.Messages!))]);
            return;
        }

        Console.WriteLine("| messages | | facts | precision | recall | a fact where there is none |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, messages) in Sets())
        {
            if (messages is null)
            {
                Console.WriteLine($"| {name} | skipped, its part of ../shared/data is not here |");
                continue;
            }

            var score = ExtractionScore.Of(messages);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {messages.Count} | {score.Facts} | {score.Precision:F3} | {score.Recall:F3} | {score.Junk} of {score.Empty}, {100 * score.JunkRate:F1} % |"));
            if (args is ["--faults", var asked] && asked == name)
            {
                foreach (var fault in score.Faults)
                {
                    Console.WriteLine("    " + fault);
                }
            }
        }
    }

    /// <summary>The figures that floors are held against.</summary>
    public static IReadOnlyList<Figure>? Accuracy() =>
        [.. Sets().Where(s => s.Messages is not null).SelectMany(s =>
        {
            var score = ExtractionScore.Of(s.Messages!);
            return new[]
            {
                new Figure($"{s.Name} precision", 100 * score.Precision), new Figure($"{s.Name} recall", 100 * score.Recall),
                new Figure($"{s.Name} silence", 100 * (1 - score.JunkRate)),
            };
        })];

    private static IReadOnlyList<LabelledMessage> Own(string file) => LabelledMessage.Load(Path.Combine(AppContext.BaseDirectory, file + ".jsonl"));

    private static IEnumerable<(string Name, IReadOnlyList<LabelledMessage>? Messages)> Sets()
    {
        var shared = SharedData.Folder("memory") is { } folder ? LabelledMessage.Load(Path.Combine(folder, "extract-part.jsonl")) : null;
        var own = Own("statements");
        yield return ("available part", shared);
        yield return ("own, developed on", [.. own.Where((_, line) => line % 2 == 0)]);
        yield return ("own, kept apart", [.. own.Where((_, line) => line % 2 == 1)]);
        yield return ("own, second set", Own("later"));
        yield return ("others', developed on", Own("others-a"));
        yield return ("others', blind", Own("others-b"));
        yield return ("others', blind, eleventh", Own("others-r"));
        yield return ("others', blind, twelfth", Own("others-s"));
        yield return ("others', blind, thirteenth", Own("others-u"));
        yield return ("own, third set", Own("third"));
    }
}
