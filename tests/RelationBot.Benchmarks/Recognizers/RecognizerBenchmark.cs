using System.Diagnostics;
using RelationBot.Language;
using RelationBot.Language.Recognizers;

namespace RelationBot.Benchmarks.Recognizers;

/// <summary>Accuracy on the available half of Recognizers-Text's specification, and speed.</summary>
internal static class RecognizerBenchmark
{
    private static readonly DateTime Usual = new(2016, 11, 7);

    private static readonly (string Name, Locale Locale)[] Languages = [("fr-FR", Locale.French), ("en-US", Locale.English)];

    private static readonly (string File, string Type)[] Models =
    [
        ("DateTimeModel", EntityTypes.DateTime), ("NumberModel", EntityTypes.Number), ("OrdinalModel", EntityTypes.Ordinal),
        ("PercentModel", EntityTypes.Percentage), ("CurrencyModel", EntityTypes.Currency), ("DimensionModel", EntityTypes.Dimension),
        ("AgeModel", EntityTypes.Age), ("TemperatureModel", EntityTypes.Temperature), ("BooleanModel", EntityTypes.Boolean),
        ("PhoneNumberModel", EntityTypes.PhoneNumber), ("EmailModel", EntityTypes.Email),
    ];

    public static void Run(string[] args)
    {
        if (args.Contains("--hostile"))
        {
            HostileInput.Run();
            return;
        }

        if (SharedData.Folder("recognizers") is not { } folder)
        {
            Console.WriteLine("Skipped: ../shared/data/recognizers is not here");
            return;
        }

        var failures = Option(args, "--failures");
        var only = Option(args, "--locale");
        Console.WriteLine("| model | locale | cases | right | % |\n|---|---|---|---|---|");
        foreach (var (name, locale) in Languages)
        {
            foreach (var (file, type) in Models.Where(m => File.Exists(Path.Combine(folder, name, m.File + ".json")) && (only ?? name) == name))
            {
                Measure(folder, name, locale, file, type, failures == file);
            }
        }

        if (failures is null)
        {
            Speed(folder);
            if (only is null)
            {
                HostileInput.Run();
            }
        }
    }

    /// <summary>The percentages of the tables; null where there is no data.</summary>
    public static IReadOnlyList<Figure>? Accuracy() => SharedData.Folder("recognizers") is not { } folder ? null :
    [
        .. from language in Languages
           from model in Models
           where File.Exists(Path.Combine(folder, language.Name, model.File + ".json"))
           let counts = Count(folder, language.Name, language.Locale, model.File, model.Type, show: false)
           select new Figure($"{model.File} {language.Name}", 100.0 * counts.Right / counts.Cases),
    ];

    private static void Measure(string folder, string name, Locale locale, string file, string type, bool show)
    {
        var (cases, right) = Count(folder, name, locale, file, type, show);
        Console.WriteLine($"| {file} | {name} | {cases} | {right} | {100.0 * right / cases:F1} |");
    }

    private static (int Cases, int Right) Count(string folder, string name, Locale locale, string file, string type, bool show)
    {
        var cases = SpecificationCase.Read(Path.Combine(folder, name, file + ".json"));
        var references = type == EntityTypes.DateTime && locale != Locale.English
            ? TranslatedReferences.Of(cases, SpecificationCase.Read(Path.Combine(folder, "en-US", file + ".json")))
            : [.. cases.Select(c => (IReadOnlyList<DateTime>)[c.Reference ?? Usual])];
        var right = 0;
        var types = new HashSet<string> { type };
        for (var i = 0; i < cases.Count; i++)
        {
            if (references[i].Any(at => SpecificationCheck.Holds(cases[i], EntityRecognizer.Recognize(cases[i].Input, locale, at, types))))
            {
                right++;
            }
            else if (show)
            {
                FailureReport.Print(cases[i], references[i], EntityRecognizer.Recognize(cases[i].Input, locale, references[i][0], types));
            }
        }

        return (cases.Count, right);
    }

    private static void Speed(string folder)
    {
        foreach (var (name, locale) in Languages)
        {
            var cases = SpecificationCase.Read(Path.Combine(folder, name, "DateTimeModel.json"));
            var types = new HashSet<string> { EntityTypes.DateTime };
            for (var warm = 0; warm < 40; warm++)
            {
                foreach (var c in cases.Take(cases.Count / 2))
                {
                    EntityRecognizer.Recognize(c.Input, locale, Usual, types);
                }
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            var times = cases.Skip(cases.Count / 2).Select(c => Microseconds(() => EntityRecognizer.Recognize(c.Input, locale, Usual, types))).Order().ToList();
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / times.Count;
            Console.WriteLine($"{name}: an unseen sentence's dates take {times[times.Count / 2]:F1} µs (median), {times[times.Count * 95 / 100]:F1} µs (95th), {allocated} bytes");
        }
    }

    internal static double Microseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static string? Option(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var i && i + 1 < args.Length ? args[i + 1] : null;
}
