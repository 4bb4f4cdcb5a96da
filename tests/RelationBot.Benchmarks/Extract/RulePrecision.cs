using System.Globalization;
using RelationBot.Language.Statements;
using RelationBot.Language.Statements.Learned;
using RelationBot.Language.Tests.Statements.Corpus;

namespace RelationBot.Benchmarks.Extract;

/// <summary>
/// How often each rule reads what the messages of the training data are labelled with: that a fact stands there, of a kind that counts, and that its value
/// holds a content word of it. The rules were not written on these messages.
/// </summary>
internal static class RulePrecision
{
    private sealed record Hit(string Rule, string Text, string Value, bool Stands, bool Right, bool Empty);

    /// <summary>A line for each rule, the most often wrong first; with the beginning of a rule what it reads, the wrong ones marked.</summary>
    public static void Write(string? asked)
    {
        var hits = TrainingMessage.All().AsParallel().AsOrdered().SelectMany(Of).ToList();
        if (asked is not null)
        {
            foreach (var hit in hits.Where(h => h.Rule.StartsWith(asked, StringComparison.Ordinal)))
            {
                Console.WriteLine($"{(hit.Right ? "  " : hit.Stands ? "~ " : hit.Empty ? "! " : "- ")}{hit.Rule} = {hit.Value} | {hit.Text}");
            }

            return;
        }

        Console.WriteLine("| rule | hits | a fact stands there | and it is right | in a message of none |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var rule in hits.GroupBy(h => h.Rule).OrderByDescending(r => r.Count(h => !h.Right)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rule.Key.Replace("|", "/", StringComparison.Ordinal)} | {rule.Count()} | {Share(rule, h => h.Stands):F0} % | {Share(rule, h => h.Right):F0} % | {rule.Count(h => h.Empty)} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all | {hits.Count} | {Share(hits, h => h.Stands):F0} % | {Share(hits, h => h.Right):F0} % | {hits.Count(h => h.Empty)} |"));
    }

    private static double Share(IEnumerable<Hit> hits, Func<Hit, bool> which) => 100 * hits.Average(h => which(h) ? 1.0 : 0.0);

    private static IEnumerable<Hit> Of(TrainingMessage message)
    {
        var labelled = Bracketed.Of(message);
        return StatementExtractor.Hits(StatementExtractor.Plain(message.Text), message.Locale).Select(h => new Hit(
            $"{message.Locale} {h.Hit.Kind}/{h.Hit.Key} {h.Hit.Rule}", message.Text, h.Hit.Value, message.Facts.Any(f => f.Start < h.End && h.Start < f.End),
            ExtractionScore.IsRight(new Statement(h.Hit.Kind, h.Hit.Key, h.Hit.Value, true, h.Hit.Confidence, h.Start, h.End - h.Start), labelled), message.Facts.Count == 0));
    }
}
