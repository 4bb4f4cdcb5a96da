using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Text;

namespace RelationBot.Benchmarks.Acts;

/// <summary>What sentences do, on sentences of our own: half of them were looked at when the rules were written, half were not.</summary>
internal static class ActBenchmark
{
    private static readonly (string Act, Func<ActSet, bool> Does)[] Acts =
    [
        ("anger", a => a.Anger >= 0.25), ("person", a => a.WantsPerson || a.AsksPerson), ("machine", a => a.TestsMachine), ("corrects", a => a.Corrects),
        ("refuses", a => a.Refuses), ("subject", a => a.ChangesSubject), ("thanks", a => a.Thanks), ("greets", a => a.Greets), ("asks", a => a.Asks), ("states", a => a.States),
    ];

    // Sentences are labelled with their main act; greeting, thanking, asking and stating go along with any other.
    private static readonly string[] Exact = ["anger", "person", "machine", "corrects", "subject"];

    public static void Run(string[] args)
    {
        if (args.Contains("--limits"))
        {
            MoodLimitsBenchmark.Run();
            return;
        }

        Console.WriteLine("| act | language | half | sentences | found | recall % | false alarms | of |\n|---|---|---|---|---|---|---|---|");
        foreach (var (locale, unseen, act, labelled, found, alarms, others) in Counts())
        {
            Console.WriteLine($"| {act} | {locale} | {(unseen ? "unseen" : "seen")} | {labelled} | {found} | {100.0 * found / labelled:F1} | {(Exact.Contains(act) ? $"{alarms} | {others}" : "– | –")} |");
        }

        Console.WriteLine("\n| lines in | told rightly | of | % |\n|---|---|---|---|");
        foreach (var (language, lines, right) in Languages(args.Contains("--failures")))
        {
            Console.WriteLine($"| {language} | {right} | {lines} | {100.0 * right / lines:F1} |");
        }

        MoodBenchmark.Run();
        if (args.Contains("--failures"))
        {
            Failures();
        }
    }

    public static IReadOnlyList<Figure> Accuracy() =>
    [
        .. Counts().Where(c => c.Act is "anger" or "person").SelectMany(c => new[]
        {
            new Figure($"{c.Act} {c.Locale} {(c.Unseen ? "unseen" : "seen")} recall", 100.0 * c.Found / c.Labelled),
            new Figure($"{c.Act} {c.Locale} {(c.Unseen ? "unseen" : "seen")} calm", 100 - (100.0 * c.Alarms / c.Others)),
        }),
        .. MoodBenchmark.Accuracy(),
        .. Languages(show: false).Select(l => new Figure($"language {l.Language}", 100.0 * l.Right / l.Lines)),
    ];

    private static IEnumerable<(Locale Locale, bool Unseen, string Act, int Labelled, int Found, int Alarms, int Others)> Counts() =>
        from locale in new[] { Locale.French, Locale.English }
        let sentences = Read(locale)
        from unseen in new[] { false, true }
        let half = sentences.Where(s => s.Unseen == unseen).ToList()
        from act in Acts
        let labelled = half.Where(s => s.Labels.Contains(act.Act)).ToList()
        let others = half.Where(s => !s.Labels.Contains(act.Act)).ToList()
        select (locale, unseen, act.Act, labelled.Count, labelled.Count(s => act.Does(s.Acts)), others.Count(s => act.Does(s.Acts)), others.Count);

    private static IEnumerable<(string Language, int Lines, int Right)> Languages(bool show) =>
        from line in Sections("languages.txt")
        let told = LanguageDetector.Detect(line.Text) switch { Locale.French => "fr", Locale.English => "en", _ => "other" }
        let right = told == line.Labels[0]
        let _ = show && !right && Said(line.Text, told)
        group right by line.Labels[0] into language
        select (language.Key, language.Count(), language.Count(r => r));

    private static bool Said(string text, string told)
    {
        Console.WriteLine($"told {told,-6} {text}");
        return true;
    }

    /// <summary>What is missed or alarmed at in the seen half; the other half stays closed.</summary>
    private static void Failures()
    {
        foreach (var sentence in new[] { Locale.French, Locale.English }.SelectMany(Read).Where(s => !s.Unseen))
        {
            foreach (var (act, does) in Acts)
            {
                var wanted = sentence.Labels.Contains(act);
                if (wanted != does(sentence.Acts) && (wanted || Exact.Contains(act)))
                {
                    Console.WriteLine($"{(wanted ? "missed" : "alarm ")} {act,-9} {sentence.Text}");
                }
            }
        }
    }

    private static List<(string[] Labels, string Text, ActSet Acts, bool Unseen)> Read(Locale locale) =>
        [.. Sections(locale == Locale.French ? "acts-fr.txt" : "acts-en.txt").Select((line, i) => (line.Labels, line.Text, DialogueActs.Recognize(line.Text, locale), i % 2 == 1))];

    private static IEnumerable<(string[] Labels, string Text)> Sections(string file)
    {
        string[] labels = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Acts", file)).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line[0] == '[')
            {
                labels = line.Trim('[', ']').Split(' ');
            }
            else
            {
                yield return (labels, line);
            }
        }
    }
}
