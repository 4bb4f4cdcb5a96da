using System.Text.Json.Nodes;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Acts.Learned;

namespace RelationBot.Benchmarks.Acts;

/// <summary>
/// Anger and the wish for a person, on sentences whose writer never saw the rules nor the examples (<c>blind*.jsonl</c>: print
/// nothing of them but counts), and on the examples themselves, each writer's by a model that had seen only the others'.
/// </summary>
internal static class MoodBenchmark
{
    public const double HandedOver = 0.6;

    private static readonly Locale[] Languages = [Locale.French, Locale.English];
    private static readonly string[] Blinds = ["blind7", "blind8", "blind9"];

    public static void Run()
    {
        Console.WriteLine("\n| | weary or angry | angry, handed over | calm taken for weary or angry | calm handed over for anger | wants a person | a person not wanted |\n|---|---|---|---|---|---|---|");
        foreach (var (locale, set) in Sets())
        {
            var blind = Blind(set, locale);
            Row($"{set}, {locale}, tables alone", [.. blind.Select(e => (e, DialogueActs.ByTables(e.Text, locale).Acts))]);
            Row($"{set}, {locale}", [.. blind.Select(e => (e, DialogueActs.Recognize(e.Text, locale)))]);
        }

        foreach (var locale in Languages)
        {
            Row($"everyday messages of writers not trained on, {locale}", [.. Everyday(locale)]);
            Row($"examples by writers not trained on, {locale}", [.. Crossed(locale)]);
        }
    }

    public static IEnumerable<Figure> Accuracy() => OfBlind().Concat(Languages.SelectMany(locale =>
    {
        var read = Everyday(locale).ToList();
        return new[]
        {
            new Figure($"everyday {locale} not taken for weary", Share(read, _ => true, a => a.Anger == 0)),
            new Figure($"everyday {locale} not handed over", Share(read, _ => true, a => a.Anger < HandedOver && !a.WantsPerson)),
        };
    }));

    private static IEnumerable<Figure> OfBlind() => Sets().SelectMany(s =>
    {
        var (locale, set) = s;
        var read = Blind(set, locale).ConvertAll(e => (Example: e, Acts: DialogueActs.Recognize(e.Text, locale)));
        return new[]
        {
            new Figure($"{set} {locale} weary or angry", Share(read, e => e.Anger > 0, a => a.Anger > 0)),
            new Figure($"{set} {locale} angry, handed over", Share(read, e => e.Anger > 1, a => a.Anger >= HandedOver)),
            new Figure($"{set} {locale} calm, not taken for weary", Share(read, e => e.Anger == 0, a => a.Anger == 0)),
            new Figure($"{set} {locale} calm, not handed over", Share(read, e => e.Anger == 0, a => a.Anger < HandedOver)),
            new Figure($"{set} {locale} wants a person", Share(read, e => e.Person, a => a.WantsPerson)),
            new Figure($"{set} {locale} no person wanted", Share(read, e => !e.Person, a => !a.WantsPerson)),
        };
    });

    private static IEnumerable<(Locale Locale, string Set)> Sets() => Blinds.SelectMany(set => Languages.Select(locale => (locale, set)));

    private static void Row(string name, List<(MoodExample Example, ActSet Acts)> read) => Console.WriteLine(
        $"| {name} | {Of(read, e => e.Anger > 0, a => a.Anger > 0)} | {Of(read, e => e.Anger > 1, a => a.Anger >= HandedOver)} | {Of(read, e => e.Anger == 0, a => a.Anger > 0)} | {Of(read, e => e.Anger == 0, a => a.Anger >= HandedOver)} | {Of(read, e => e.Person, a => a.WantsPerson)} | {Of(read, e => !e.Person, a => a.WantsPerson)} |");

    private static string Of(List<(MoodExample Example, ActSet Acts)> read, Func<MoodExample, bool> which, Func<ActSet, bool> found) =>
        $"{read.Count(r => which(r.Example) && found(r.Acts))} of {read.Count(r => which(r.Example))}";

    private static double Share(List<(MoodExample Example, ActSet Acts)> read, Func<MoodExample, bool> which, Func<ActSet, bool> found) =>
        100.0 * read.Count(r => which(r.Example) && found(r.Acts)) / read.Count(r => which(r.Example));

    private static IEnumerable<(MoodExample Example, ActSet Acts)> Crossed(Locale locale)
    {
        var writers = MoodExample.ByWriter(locale);
        return writers.Index().SelectMany(writer =>
        {
            var model = MoodModel.Train([.. writers.Where((_, i) => i != writer.Index).SelectMany(e => e)], locale);
            return writer.Item.Select(e => (e, Whole(e.Text, locale, model)));
        });
    }

    private static IEnumerable<(MoodExample Example, ActSet Acts)> Everyday(Locale locale) => MoodExample.EverydayApart(locale).Select(e => (e, DialogueActs.Recognize(e.Text, locale)));

    private static ActSet Whole(string text, Locale locale, MoodModel model)
    {
        var (acts, knowsBetter) = DialogueActs.ByTables(text, locale);
        return DialogueActs.With(acts, model.Read(text, acts), knowsBetter);
    }

    private static List<MoodExample> Blind(string set, Locale locale) =>
        [.. from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Acts", $"{set}-{(locale == Locale.French ? "fr" : "en")}.jsonl"))
            let row = JsonNode.Parse(line)!
            select new MoodExample((int)row["anger"]!, (bool)row["wants_person"]!, (string)row["text"]!)];
}
