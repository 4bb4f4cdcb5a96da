using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// Scores a text for each of the <see cref="Questions"/>: a margin model for each, over all features weighed by what they tell, and models of learnt places
/// over those of single words, which come upon sentences in other words further. Not calibrated.
/// </summary>
internal sealed class MoodLearner
{
    /// <summary>At least disappointed, at least angry, furious; wants a person.</summary>
    public const int Questions = 4;

    /// <summary>The question whether a person is wanted.</summary>
    public const int Person = 3;

    private const int Degrees = 4;
    private const int Epochs = 8;
    private const float MarginShare = 6;

    // With one, ten examples more or less move a set of 120 by two.
    private const int Seeds = 3;

    // Log-odds are cut where nothing follows from them any more.
    private const float Least = 1e-4f;

    // Words, pairs, letters, concepts; the limits are measured with these.
    private static readonly float[] GroupShares = [0.5f, 2, 0.8f, 1];

    private readonly Locale _locale;
    private readonly (Vocabulary Vocabulary, CompactRows Weights) _margins;
    private readonly (Vocabulary Vocabulary, CompactRows Places, ClassLayer[] Layers) _places;

    private MoodLearner(Locale locale, (Vocabulary, CompactRows) margins, (Vocabulary, CompactRows, ClassLayer[]) places) =>
        (_locale, _margins, _places) = (locale, margins, places);

    public static MoodLearner Train(IReadOnlyList<MoodExample> examples, Locale locale)
    {
        var features = examples.Select(e => MoodFeatures.Of(e.Text, DialogueActs.ByTables(e.Text, locale).Acts, locale)).ToList();
        var (vocabulary, rows) = Rows(features);
        var weights = new float[rows.Features * Questions];
        for (var q = 0; q < Questions; q++)
        {
            var answers = examples.Select(e => IsYes(e, q)).ToList();
            var ratios = CountRatios.Of(rows, answers);

            // The class of yes is the first, and only that one is trained.
            var own = MarginModel.Train(rows.Times(ratios), [.. answers.Select(a => a ? 0 : 1)], classes: 1);
            for (var f = 0; f < rows.Features; f++)
            {
                weights[(f * Questions) + q] = own[f] * ratios[f];
            }
        }

        var (words, wordRows) = Rows(features.ConvertAll(OfWords));
        var classes = examples.Select(Class).ToArray();
        var models = Enumerable.Range(1, Seeds).AsParallel().AsOrdered().Select(seed => EmbeddingModel.Train(wordRows, classes, Degrees * 2, seed, Epochs)).ToArray();
        return new MoodLearner(
            locale, (vocabulary, new CompactRows((weights, Questions))),
            (words, new CompactRows([.. models.Select(m => (m.TakePlaces(), EmbeddingModel.Dimensions))]), [.. models.Select(m => m.Layer())]));
    }

    /// <summary>What <see cref="Write"/> kept.</summary>
    public static MoodLearner Read(BinaryReader reader, Locale locale) =>
        new(locale, (new Vocabulary(reader), new CompactRows(reader)), (new Vocabulary(reader), new CompactRows(reader), [.. Enumerable.Range(0, Seeds).Select(_ => new ClassLayer(reader))]));

    public void Write(BinaryWriter writer)
    {
        _margins.Vocabulary.Write(writer);
        _margins.Weights.Write(writer);
        _places.Vocabulary.Write(writer);
        _places.Places.Write(writer);
        Array.ForEach(_places.Layers, layer => layer.Write(writer));
    }

    public static bool IsYes(MoodExample example, int question) => IsYes(Class(example), question);

    /// <summary>A score for each question: the higher, the more of a yes.</summary>
    public float[] Scores(string text, ActSet tables)
    {
        var features = MoodFeatures.Of(text, tables, _locale);
        var margins = new float[_margins.Weights.Width];
        _margins.Weights.Sum(_margins.Vocabulary.Vector(features).Row, margins);

        var hidden = new float[_places.Places.Width];
        _places.Places.Sum(_places.Vocabulary.Vector(OfWords(features)).Row, hidden);
        Span<float> classes = stackalloc float[Degrees * 2];
        var yes = new float[Questions];
        for (var m = 0; m < Seeds; m++)
        {
            _places.Layers[m].Scores(hidden.AsSpan(_places.Places.Start(m), EmbeddingModel.Dimensions), classes);
            Dense.Softmax(classes, 1);
            for (var c = 0; c < classes.Length; c++)
            {
                for (var q = 0; q < Questions; q++)
                {
                    yes[q] += IsYes(c, q) ? classes[c] / Seeds : 0;
                }
            }
        }

        var scores = new float[Questions];
        for (var q = 0; q < Questions; q++)
        {
            scores[q] = (MarginShare * margins[q]) + MathF.Log((yes[q] + Least) / (1 - yes[q] + Least));
        }

        return scores;
    }

    private static bool IsYes(int ofClass, int question) => question == Person ? ofClass >= Degrees : ofClass % Degrees > question;

    private static int Class(MoodExample example) => example.Anger + (example.Person ? Degrees : 0);

    // Pairs and letter groups are most of the features: places learn no less without them and train faster. The margins weigh them.
    private static List<Feature> OfWords(List<Feature> features) => features.FindAll(f => f.Group is FeatureGroup.Words or FeatureGroup.Concepts);

    private static (Vocabulary Vocabulary, SparseRows Rows) Rows(List<List<Feature>> features)
    {
        var vocabulary = new Vocabulary([.. features.Select(f => (f, false))], GroupShares, keepsRare: true);
        return (vocabulary, SparseRows.Of(features.ConvertAll(vocabulary.Vector), vocabulary.Count));
    }
}
