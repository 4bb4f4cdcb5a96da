using System.Text.Json.Nodes;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Acts.Learned;

namespace RelationBot.Benchmarks.Acts;

/// <summary>
/// Anger and the wish for a person, on sentences whose writer never saw the rules nor the examples (<c>blind-*.jsonl</c>: print
/// nothing of them but counts), and on the examples themselves, each fifth by a model that had not seen it.
/// </summary>
internal static class MoodBenchmark
{
    private const double HandedOver = 0.6;
    private const int Parts = 5;

    private static readonly Locale[] Languages = [Locale.French, Locale.English];

    public static void Run()
    {
        Console.WriteLine("\n| | weary or angry | angry, handed over | calm taken for weary or angry | calm handed over for anger | wants a person | a person not wanted |\n|---|---|---|---|---|---|---|");
        foreach (var locale in Languages)
        {
            var blind = Blind(locale);
            Row($"blind, {locale}, tables alone", [.. blind.Select(e => (e, Tables(e, locale)))]);
            Row($"blind, {locale}", [.. blind.Select(e => (e, Whole(e, locale)))]);
            Row($"cross-validated, {locale}, model alone", [.. Crossed(locale)]);
        }
    }

    public static IEnumerable<Figure> Accuracy() => Languages.SelectMany(locale =>
    {
        var read = Blind(locale).ConvertAll(e => (Example: e, Mood: Whole(e, locale)));
        return new[]
        {
            new Figure($"blind {locale} weary or angry", Share(read, e => e.Anger > 0, m => m.Anger > 0)),
            new Figure($"blind {locale} angry, handed over", Share(read, e => e.Anger > 1, m => m.Anger >= HandedOver)),
            new Figure($"blind {locale} calm, not handed over", Share(read, e => e.Anger == 0, m => m.Anger < HandedOver)),
            new Figure($"blind {locale} wants a person", Share(read, e => e.Person, m => m.WantsPerson)),
            new Figure($"blind {locale} no person wanted", Share(read, e => !e.Person, m => !m.WantsPerson)),
        };
    });

    private static void Row(string name, List<(MoodExample Example, Mood Mood)> read) => Console.WriteLine(
        $"| {name} | {Of(read, e => e.Anger > 0, m => m.Anger > 0)} | {Of(read, e => e.Anger > 1, m => m.Anger >= HandedOver)} | {Of(read, e => e.Anger == 0, m => m.Anger > 0)} | {Of(read, e => e.Anger == 0, m => m.Anger >= HandedOver)} | {Of(read, e => e.Person, m => m.WantsPerson)} | {Of(read, e => !e.Person, m => m.WantsPerson)} |");

    private static string Of(List<(MoodExample Example, Mood Mood)> read, Func<MoodExample, bool> which, Func<Mood, bool> found) =>
        $"{read.Count(r => which(r.Example) && found(r.Mood))} of {read.Count(r => which(r.Example))}";

    private static double Share(List<(MoodExample Example, Mood Mood)> read, Func<MoodExample, bool> which, Func<Mood, bool> found) =>
        100.0 * read.Count(r => which(r.Example) && found(r.Mood)) / read.Count(r => which(r.Example));

    private static IEnumerable<(MoodExample Example, Mood Mood)> Crossed(Locale locale)
    {
        var examples = MoodExample.Of(locale);
        return Enumerable.Range(0, Parts).SelectMany(part =>
        {
            var model = MoodModel.Train([.. examples.Where((_, i) => i % Parts != part)], locale);
            return examples.Where((_, i) => i % Parts == part).Select(e => (e, model.Read(e.Text, DialogueActs.ByTables(e.Text, locale).Acts)));
        });
    }

    private static Mood Tables(MoodExample example, Locale locale) => Of(DialogueActs.ByTables(example.Text, locale).Acts);

    private static Mood Whole(MoodExample example, Locale locale) => Of(DialogueActs.Recognize(example.Text, locale));

    private static Mood Of(ActSet acts) => new(acts.Anger, acts.WantsPerson);

    private static List<MoodExample> Blind(Locale locale) =>
        [.. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Acts", locale == Locale.French ? "blind-fr.jsonl" : "blind-en.jsonl"))
            let row = JsonNode.Parse(line)!
            select new MoodExample((int)row["anger"]!, (bool)row["wants_person"]!, (string)row["text"]!)];
}
