using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Acts.Learned;

namespace RelationBot.Benchmarks.Acts;

/// <summary>
/// The limits of <c>MoodLimits</c>: each writer's examples, scored by a model that saw only the other writers', and for each question the
/// score that no more of the lesser examples pass than the budget allows. Many of the calm examples are hard on purpose.
/// </summary>
internal static class MoodLimitsBenchmark
{
    private const double TrueOfTablesLost = 0.01;

    // Of the calm, the weary, the angry, the share that may pass for at least weary, at least angry, furious. Calm are everyday messages.
    private static readonly double[][] Budgets = [[0.11], [0.002, 0.1], [0.001, 0.03, 0.15]];
    private const double BudgetOfPerson = 0.008;

    // Of everyday messages, the share that may be offered a person beside the answer, and that may be where nothing else is understood.
    private const double BudgetOfOffer = 0.012, BudgetOfDoubt = 0.16;

    public static void Run()
    {
        foreach (var locale in new[] { Locale.French, Locale.English })
        {
            var everyday = Everyday(locale).ToList();
            var unseen = Unseen(locale).Where(u => u.Example.Anger > 0).Concat(everyday).ToList();
            var limits = Budgets.Select((budget, q) => budget.Index().Max(b => Above(unseen.Where(u => u.Example.Anger == b.Index).Select(u => u.Scores[q]), b.Item)))
                .Append(Above(unseen.Where(u => !u.Example.Person).Select(u => u.Scores[MoodLearner.Person]), BudgetOfPerson));
            var weary = Below(unseen.Where(u => u.Example.Anger > 0 && u.Tables.Anger > 0).Select(u => u.Scores[0]));
            var angry = Below(unseen.Where(u => u.Example.Anger > 1 && u.Tables.Anger >= MoodBenchmark.HandedOver).Select(u => u.Scores[1]));
            var doubtful = Above(everyday.Select(e => e.Scores[0]), BudgetOfDoubt);
            var offered = Above(everyday.Select(e => e.Scores[MoodLearner.Person]), BudgetOfOffer);
            Console.WriteLine($"{locale}: [{string.Join(", ", limits.Select(l => $"{l:F1}"))}], perhaps weary {doubtful:F1}, a person {offered:F1}, tables {weary:F1}, {angry:F1}");
        }
    }

    private static IEnumerable<(MoodExample Example, ActSet Tables, float[] Scores)> Everyday(Locale locale) =>
        MoodExample.EverydayApart(locale).Select(e => (e, DialogueActs.ByTables(e.Text, locale).Acts)).Select(e => (e.e, e.Acts, MoodModel.Of(locale).Scores(e.e.Text, e.Acts)));

    /// <summary>Every example with its scores by a model that never met its writer.</summary>
    public static IEnumerable<(MoodExample Example, ActSet Tables, float[] Scores)> Unseen(Locale locale)
    {
        var writers = MoodExample.ByWriter(locale);
        return writers.Index().SelectMany(writer =>
        {
            var model = MoodModel.Train([.. writers.Where((_, i) => i != writer.Index).SelectMany(e => e)], locale);
            return writer.Item.Select(e => (e, DialogueActs.ByTables(e.Text, locale).Acts)).Select(e => (e.e, e.Acts, model.Scores(e.e.Text, e.Acts)));
        });
    }

    private static float Above(IEnumerable<float> scores, double share)
    {
        var sorted = scores.OrderDescending().ToList();
        return sorted[(int)(share * (sorted.Count - 1))];
    }

    private static float Below(IEnumerable<float> scores)
    {
        var sorted = scores.Order().ToList();
        return sorted[(int)(TrueOfTablesLost * sorted.Count)];
    }
}
