using System.Diagnostics;
using RelationBot.Language;
using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Benchmarks.Intents;

/// <summary>The classifier's accuracy tables: full sets by their validation files, few-shot sets cut from the training files, and what spoils sentences in real chat.</summary>
internal static class IntentBenchmark
{
    public static void Run(string[] sets)
    {
        if (!IntentSets.AreHere)
        {
            Console.WriteLine("Skipped: ../shared/data/language is not here.");
            return;
        }

        Console.WriteLine("| set | train | test | accuracy | without none | macro F1 | out-of-scope recall | precision | calibration error | one slip | no accents | polite | training s | µs a sentence |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var name in new[] { "clinc150", "banking77" }.Where(n => sets.Length == 0 || sets.Contains(n)))
        {
            Judge(name, IntentSets.Read(name + "-train"), IntentSets.Read(name + "-validation"), Locale.English);
        }

        if (sets.Length == 0 || sets.Contains("few"))
        {
            foreach (var shots in new[] { 5, 10, 20 })
            {
                foreach (var draw in new[] { 1, 2 })
                {
                    var (train, test) = FewShot.Cut(IntentSets.Read("clinc150-train"), 40, shots, draw);
                    Judge($"clinc150, 40 intents, {shots} each, draw {draw}", train, test, Locale.English);
                }
            }
        }

        foreach (var (name, locale) in new[] { ("chitchat-fr-fr", Locale.French), ("chitchat-en-us", Locale.English) }.Where(s => sets.Length == 0 || sets.Contains(s.Item1)))
        {
            var (train, test) = FewShot.Cut(IntentSets.Read(name), 40, 7, 1);
            Judge($"{name}, 40 answers, 7 each", train, test, locale);
        }
    }

    /// <summary>The figures that floors hold; null where there is no data.</summary>
    public static IReadOnlyList<Figure>? Accuracy()
    {
        if (!IntentSets.AreHere)
        {
            return null;
        }

        var figures = new List<Figure>();
        void Add(string name, IReadOnlyList<LabelledSentence> train, IReadOnlyList<LabelledSentence> test, Locale locale)
        {
            var seen = Evaluate(IntentClassifier.Train(train, locale, Scope.Given), test, s => s);
            figures.Add(new($"{name} accuracy", seen.Accuracy!.Value * 100));
            figures.Add(new($"{name} calibration", 100 - (seen.CalibrationError!.Value * 100)));
            if (seen.OosRecall is { } recall)
            {
                figures.Add(new($"{name} out-of-scope recall", recall * 100));
            }
        }

        Add("clinc150", IntentSets.Read("clinc150-train"), IntentSets.Read("clinc150-validation"), Locale.English);
        Add("banking77", IntentSets.Read("banking77-train"), IntentSets.Read("banking77-validation"), Locale.English);
        var (few, fewTest) = FewShot.Cut(IntentSets.Read("clinc150-train"), 40, 5, 1);
        Add("40 intents, 5 each", few, fewTest, Locale.English);
        foreach (var (name, locale) in new[] { ("chitchat-fr-fr", Locale.French), ("chitchat-en-us", Locale.English) })
        {
            var (train, test) = FewShot.Cut(IntentSets.Read(name), 40, 7, 1);
            Add(name, train, test, locale);
        }

        return figures;
    }

    private static void Judge(string name, IReadOnlyList<LabelledSentence> train, IReadOnlyList<LabelledSentence> test, Locale locale)
    {
        var started = Stopwatch.GetTimestamp();
        var classifier = IntentClassifier.Train(train, locale, Scope.Given);
        var trained = Stopwatch.GetElapsedTime(started);

        foreach (var sentence in test.Take(500))
        {
            classifier.Classify(sentence.Text);
        }

        started = Stopwatch.GetTimestamp();
        var seen = Evaluate(classifier, test, s => s);
        var each = Stopwatch.GetElapsedTime(started) / test.Count;
        var random = new Random(7);
        Console.WriteLine(
            $"| {name} | {train.Count} | {test.Count} | {Percent(seen.Accuracy)} | {Percent(Closed(classifier, test))} | {Percent(seen.MacroF1)} | {Percent(seen.OosRecall)} | {Percent(seen.OosPrecision)} | {Percent(seen.CalibrationError)} "
            + $"| {Percent(Evaluate(classifier, test, s => Spoiling.Slip(s, random)).Accuracy)} | {Percent(Evaluate(classifier, test, Folding.Fold).Accuracy)} "
            + $"| {Percent(Evaluate(classifier, test, s => Spoiling.Polite(s, locale, random)).Accuracy)} | {trained.TotalSeconds:F1} | {each.TotalMicroseconds:F0} |");
    }

    private static IntentEvaluation Evaluate(IntentClassifier classifier, IReadOnlyList<LabelledSentence> test, Func<string, string> spoil) =>
        IntentEvaluation.Of([.. test.Select(s => (s.Intent, classifier.Classify(spoil(s.Text))[0]))]);

    private static double? Closed(IntentClassifier classifier, IReadOnlyList<LabelledSentence> test) => IntentEvaluation.Of(
        [.. test.Select(s => (s.Intent, classifier.Classify(s.Text).First(i => i.Intent != IntentScore.None)))]).Accuracy;

    private static string Percent(double? share) => share is { } value ? $"{value * 100:F1}" : "–";
}
