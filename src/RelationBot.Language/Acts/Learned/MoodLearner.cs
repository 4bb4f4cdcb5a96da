using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// Scores a text for each <see cref="Question"/>: a margin model for each, over all features weighed by what they tell, and a model of learnt places
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
    private const float MarginShare = 3;

    // Log-odds are cut where nothing follows from them any more.
    private const float Least = 1e-4f;

    // Words, pairs, letters, concepts; the limits are measured with these.
    private static readonly float[] GroupShares = [1, 1, 1.2f, 1];

    private readonly Locale _locale;
    private readonly (Vocabulary Vocabulary, CompactRows Weights) _margins;
    private readonly (Vocabulary Vocabulary, CompactRows Places, ClassLayer Layer) _places;

    private MoodLearner(Locale locale, (Vocabulary, CompactRows) margins, (Vocabulary, CompactRows, ClassLayer) places) =>
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
        var model = EmbeddingModel.Train(wordRows, [.. examples.Select(Class)], Degrees * 2, seed: 1, Epochs);
        return new MoodLearner(locale, (vocabulary, new CompactRows((weights, Questions))), (words, new CompactRows((model.TakePlaces(), EmbeddingModel.Dimensions)), model.Layer()));
    }

    /// <summary>What <see cref="Write"/> kept.</summary>
    public static MoodLearner Read(BinaryReader reader, Locale locale) =>
        new(locale, (new Vocabulary(reader), new CompactRows(reader)), (new Vocabulary(reader), new CompactRows(reader), new ClassLayer(reader)));

    public void Write(BinaryWriter writer)
    {
        _margins.Vocabulary.Write(writer);
        _margins.Weights.Write(writer);
        _places.Vocabulary.Write(writer);
        _places.Places.Write(writer);
        _places.Layer.Write(writer);
    }

    public static bool IsYes(MoodExample example, int question) => question == Person ? example.Person : example.Anger > question;

    /// <summary>A score for each question: the higher, the more of a yes.</summary>
    public float[] Scores(string text, ActSet tables)
    {
        var features = MoodFeatures.Of(text, tables, _locale);
        var margins = new float[_margins.Weights.Width];
        _margins.Weights.Sum(_margins.Vocabulary.Vector(features).Row, margins);

        var hidden = new float[_places.Places.Width];
        _places.Places.Sum(_places.Vocabulary.Vector(OfWords(features)).Row, hidden);
        Span<float> classes = stackalloc float[Degrees * 2];
        _places.Layer.Scores(hidden.AsSpan(0, EmbeddingModel.Dimensions), classes);
        Dense.Softmax(classes, 1);

        var scores = new float[Questions];
        for (var q = 0; q < Questions; q++)
        {
            var yes = 0f;
            for (var c = 0; c < classes.Length; c++)
            {
                yes += IsYes(new MoodExample(c % Degrees, c >= Degrees, ""), q) ? classes[c] : 0;
            }

            scores[q] = (MarginShare * margins[q]) + MathF.Log((yes + Least) / (1 - yes + Least));
        }

        return scores;
    }

    private static int Class(MoodExample example) => example.Anger + (example.Person ? Degrees : 0);

    // Pairs and letter groups are most of the features: places learn no less without them and train faster. The margins weigh them.
    private static List<Feature> OfWords(List<Feature> features) => features.FindAll(f => f.Group is FeatureGroup.Words or FeatureGroup.Concepts);

    private static (Vocabulary Vocabulary, SparseRows Rows) Rows(List<List<Feature>> features)
    {
        var vocabulary = new Vocabulary([.. features.Select(f => (f, false))], GroupShares, keepsRare: true);
        return (vocabulary, SparseRows.Of(features.ConvertAll(vocabulary.Vector), vocabulary.Count));
    }
}
