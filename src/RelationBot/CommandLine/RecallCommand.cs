using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using RelationBot.Language.Retrieval;

namespace RelationBot.CommandLine;

/// <summary><c>memory recall</c>: how well the turns that answer questions about a long relationship are found.</summary>
internal static class RecallCommand
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static Command Create()
    {
        var file = new Option<string>("--evaluate")
        {
            Description = "JSON lines {\"customer\":…,\"exchanges\":[{\"at\":…,\"turns\":[{\"id\":…,\"speaker\":…,\"text\":…}]}],\"questions\":[{\"text\":…,\"evidence\":[\"id\",…]}]}.",
            Required = true,
        };
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var recall = new Command("recall", "Measures how well the turns that answer questions about the past are found.") { file, json };
        recall.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(json)));
        return recall;
    }

    private static int Run(string file, bool json)
    {
        IReadOnlyList<RecallCase> cases;
        try
        {
            using var reader = new StreamReader(file);
            cases = RecallCase.Read(reader);
        }
        catch (FormatException fault)
        {
            Console.Error.WriteLine(file + fault.Message);
            return Commands.Wrong;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Commands.Unreadable(file, fault));
            return Commands.Wrong;
        }

        Print(cases, json);
        return Commands.Done;
    }

    private static void Print(IReadOnlyList<RecallCase> cases, bool json)
    {
        var evaluation = new RecallEvaluation();
        var (indexing, searching) = (TimeSpan.Zero, TimeSpan.Zero);
        var asked = 0;
        foreach (var relationship in cases)
        {
            var started = Stopwatch.GetTimestamp();
            var index = new ExchangeIndex(relationship.Exchanges, relationship.Locale);
            indexing += Stopwatch.GetElapsedTime(started);
            foreach (var question in relationship.Questions)
            {
                started = Stopwatch.GetTimestamp();
                var found = index.Search(question.Text, RecallEvaluation.Depths[^1]);
                searching += Stopwatch.GetElapsedTime(started);
                asked++;
                evaluation.Add(question.Evidence, [.. found.Select(f => f.Turn.Id)]);
            }
        }

        var result = new
        {
            RecallAt = evaluation.RecallAt.ToDictionary(r => r.Key.ToString(CultureInfo.InvariantCulture), r => Math.Round(r.Value, 4)),
            evaluation.Questions,
            MicrosecondsPerQuestion = Math.Round(searching.TotalMicroseconds / Math.Max(1, asked), 1),
            MillisecondsPerRelationship = Math.Round(indexing.TotalMilliseconds / Math.Max(1, cases.Count), 1),
        };
        Console.WriteLine(json
            ? JsonSerializer.Serialize(result, Web)
            : string.Join(", ", evaluation.RecallAt.Select(r => $"recall@{r.Key} {r.Value:P1}"))
                + $"; {result.Questions} questions, {result.MicrosecondsPerQuestion:N0} µs each, {result.MillisecondsPerRelationship:N0} ms to read a relationship");
    }
}
