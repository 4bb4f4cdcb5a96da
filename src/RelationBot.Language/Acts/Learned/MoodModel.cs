using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// Reads anger and the wish for a person from sentences that no phrase of the tables covers (« Quelle organisation remarquable,
/// trois semaines pour une vis »): a linear model for each question. It answers yes above a limit that few sentences passed
/// wrongly which it had not seen. The same sentences always give the same model; immutable, safe for concurrent use.
/// </summary>
internal sealed class MoodModel
{
    private const int Parts = 4;
    private const int MostClauses = 12;

    /// <summary>At least disappointed, at least angry, furious; wants a person.</summary>
    private const int Questions = 4;
    private const int Person = 3;

    // A false hand-over is worse than a second asking.
    private const double MayPassForPerson = 0.006;

    private static readonly double[] Angers = [0.3, 0.6, 0.85];

    // For each degree of anger, the share of the sentences of each lesser degree that may pass.
    private static readonly double[][] MayPass = [[0.018], [0.005, 0.1], [0.001, 0.02, 0.15]];

    private static readonly Lazy<MoodModel> French = new(() => Train(MoodExample.Of(Locale.French), Locale.French));
    private static readonly Lazy<MoodModel> English = new(() => Train(MoodExample.Of(Locale.English), Locale.English));

    private readonly Locale _locale;
    private readonly Vocabulary _vocabulary;
    private readonly CompactRows _weights;
    private readonly double[] _limits;

    private MoodModel(Locale locale, Vocabulary vocabulary, CompactRows weights, double[] limits) =>
        (_locale, _vocabulary, _weights, _limits) = (locale, vocabulary, weights, limits);

    /// <summary>Trained at first use, in less than a second.</summary>
    public static MoodModel Of(Locale locale) => (locale == Locale.French ? French : English).Value;

    public static MoodModel Train(IReadOnlyList<MoodExample> examples, Locale locale)
    {
        var features = examples.Select(e => Features.Of(MoodWords.Of(e.Text, DialogueActs.ByTables(e.Text, locale).Acts, locale), locale)).ToList();
        var vocabulary = new Vocabulary([.. features.Select(f => (f, true))]);
        var all = examples.Zip(features, (e, f) => (Example: e, Vector: vocabulary.Vector(f))).ToList();
        var unseen = new List<(MoodExample Example, float[] Scores)>(all.Count);
        for (var part = 0; part < Parts; part++)
        {
            var weights = Weights([.. all.Where((_, i) => i % Parts != part)], vocabulary.Count);
            unseen.AddRange(all.Where((_, i) => i % Parts == part).Select(e => (e.Example, Scores(weights, e.Vector))));
        }

        var limits = Enumerable.Range(0, Questions).Select(q => Limit(q, unseen)).ToArray();
        return new MoodModel(locale, vocabulary, Weights(all, vocabulary.Count), limits);
    }

    /// <summary>The mood of a message: of the whole, or of the part of it that shows most.</summary>
    /// <param name="text">The message.</param>
    /// <param name="tables">What the phrase tables find in it.</param>
    public Mood Read(string text, ActSet tables)
    {
        var mood = ReadOne(text, tables);
        var parts = Clauses.Split(text, _locale);
        for (var i = 0; i < parts.Count && i < MostClauses && parts.Count > 1; i++)
        {
            var part = ReadOne(parts[i], DialogueActs.ByTables(parts[i], _locale).Acts);
            mood = new Mood(Math.Max(mood.Anger, part.Anger), mood.WantsPerson || part.WantsPerson);
        }

        return mood;
    }

    private Mood ReadOne(string text, ActSet tables)
    {
        var scores = Scores(_weights, _vocabulary.Vector(Features.Of(MoodWords.Of(text, tables, _locale), _locale)));
        var anger = 0.0;
        for (var q = 0; q < Angers.Length; q++)
        {
            anger = scores[q] > _limits[q] ? Angers[q] : anger;
        }

        return new Mood(anger, scores[Person] > _limits[Person]);
    }

    private static bool IsYes(MoodExample example, int question) => question == Person ? example.Person : example.Anger > question;

    private static CompactRows Weights(IReadOnlyList<(MoodExample Example, SparseVector Vector)> examples, int features)
    {
        var rows = SparseRows.Of([.. examples.Select(e => e.Vector)], features);
        var weights = new float[features * Questions];
        for (var q = 0; q < Questions; q++)
        {
            // The class of yes is the first, and only that one is trained.
            var own = MarginModel.Train(rows, [.. examples.Select(e => IsYes(e.Example, q) ? 0 : 1)], classes: 1);
            for (var f = 0; f < features; f++)
            {
                weights[(f * Questions) + q] = own[f];
            }
        }

        return new CompactRows((weights, Questions));
    }

    private static float[] Scores(CompactRows weights, SparseVector sentence)
    {
        var scores = new float[weights.Width];
        weights.Sum(sentence.Row, scores);
        return scores;
    }

    private static double Limit(int question, List<(MoodExample Example, float[] Scores)> unseen) => question == Person
        ? Above(unseen.Where(u => !u.Example.Person).Select(u => u.Scores[question]), MayPassForPerson)
        : MayPass[question].Index().Max(m => Above(unseen.Where(u => u.Example.Anger == m.Index).Select(u => u.Scores[question]), m.Item));

    // With few examples no limit can be told: nothing passes.
    private static double Above(IEnumerable<float> scores, double share)
    {
        var sorted = scores.OrderDescending().ToList();
        return sorted.Count == 0 ? double.PositiveInfinity : sorted[(int)(share * (sorted.Count - 1))];
    }
}
