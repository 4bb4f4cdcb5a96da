using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using RelationBot.Language;
using RelationBot.Language.Intents;

namespace RelationBot.CommandLine;

/// <summary><c>language classify</c>: trains on one file of sentences and judges on another.</summary>
internal static class ClassifyCommand
{
    private const int WarmUps = 20_000;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static Command Create()
    {
        var train = new Option<string>("--train") { Description = "CSV with the columns text and intent; intent oos means none of them.", Required = true };
        var test = new Option<string>("--test") { Description = "CSV of the same columns, to judge on.", Required = true };
        var locale = new Option<string>("--locale") { Description = "fr-FR or en-US.", DefaultValueFactory = _ => "fr-FR" };
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var classify = new Command("classify", "Trains the intent classifier on a file and judges it on another.") { train, test, locale, json };
        classify.SetAction(parsed => Run(parsed.GetValue(train)!, parsed.GetValue(test)!, parsed.GetValue(locale)!, parsed.GetValue(json)));
        return classify;
    }

    private static int Run(string train, string test, string locale, bool json)
    {
        if (Read(train) is not { } known || Read(test) is not { } unseen)
        {
            return Commands.Wrong;
        }

        if (!locale.StartsWith("fr", StringComparison.OrdinalIgnoreCase) && !locale.StartsWith("en", StringComparison.OrdinalIgnoreCase))
        {
            Console.Error.WriteLine("--locale: only fr-FR and en-US are understood");
            return Commands.Wrong;
        }

        if (known.Count == 0)
        {
            Console.Error.WriteLine($"{train}(1,1): EMPTY there is no sentence to learn from");
            return Commands.Wrong;
        }

        var started = Stopwatch.GetTimestamp();
        var classifier = IntentClassifier.Train(known, locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Locale.English : Locale.French, Scope.Given);
        var trained = Stopwatch.GetElapsedTime(started);

        // The time of a sentence is that of the judged ones, each once: the runtime compiles as it goes, and a bot that has served a minute has done so.
        for (var round = 0; round < WarmUps; round++)
        {
            classifier.Classify(known[round % known.Count].Text);
        }

        started = Stopwatch.GetTimestamp();
        var answers = unseen.Select(s => (s.Intent, classifier.Classify(s.Text)[0])).ToList();
        Print(IntentEvaluation.Of(answers), trained, Stopwatch.GetElapsedTime(started) / Math.Max(1, unseen.Count), json);
        return Commands.Done;
    }

    private static IReadOnlyList<LabelledSentence>? Read(string file)
    {
        try
        {
            using var reader = new StreamReader(file);
            return LabelledCsv.Read(reader);
        }
        catch (FormatException fault)
        {
            Console.Error.WriteLine(file + fault.Message);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Commands.Unreadable(file, fault));
        }

        return null;
    }

    private static void Print(IntentEvaluation seen, TimeSpan trained, TimeSpan each, bool json)
    {
        var result = new
        {
            seen.Accuracy, seen.MacroF1, seen.OosRecall, seen.OosPrecision,
            TrainSeconds = Math.Round(trained.TotalSeconds, 3), MicrosecondsPerUtterance = Math.Round(each.TotalMicroseconds, 1), seen.CalibrationError,
        };
        Console.WriteLine(json
            ? JsonSerializer.Serialize(result, Web)
            : $"accuracy {seen.Accuracy:P1}, macro F1 {seen.MacroF1:P1}, out of scope: recall {seen.OosRecall:P1}, precision {seen.OosPrecision:P1}; "
                + $"trained in {result.TrainSeconds:N1} s, {result.MicrosecondsPerUtterance:N0} µs a sentence, calibration error {seen.CalibrationError:P1}");
    }
}
