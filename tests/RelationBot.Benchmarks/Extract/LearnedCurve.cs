using System.Globalization;
using RelationBot.Language.Statements;
using RelationBot.Language.Tests.Statements.Corpus;

namespace RelationBot.Benchmarks.Extract;

/// <summary>What the rules and the learnt models reach, apart and together, by the probability from which the models are believed.</summary>
internal static class LearnedCurve
{
    private static readonly double[] Thresholds = [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];

    public static void Write(IReadOnlyList<(string Name, IReadOnlyList<LabelledMessage> Messages)> sets)
    {
        Console.WriteLine("| messages | by | from | precision | recall | a fact where there is none |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, messages) in sets)
        {
            Row(name, "rules", null, messages, byRule: true);
            foreach (var least in Thresholds)
            {
                Row(name, "models", least, messages, byRule: false);
            }

            foreach (var least in Thresholds)
            {
                Row(name, "both", least, messages, byRule: true);
            }
        }
    }

    private static void Row(string name, string by, double? least, IReadOnlyList<LabelledMessage> messages, bool byRule)
    {
        var score = ExtractionScore.Of(messages, (text, locale) => StatementExtractor.Extract(text, locale, byRule, least));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {by} | {least:F2} | {score.Precision:F3} | {score.Recall:F3} | {score.Junk} of {score.Empty}, {100 * score.JunkRate:F1} % |"));
    }
}
