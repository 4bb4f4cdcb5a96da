using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// Reads anger and the wish for a person from sentences that no phrase of the tables covers (« Quelle organisation remarquable,
/// trois semaines pour une vis »), and doubts the tables where their phrase means no harm (« je suis fou de rage... non, je
/// plaisante »). The same sentences always give the same model; immutable, safe for concurrent use.
/// </summary>
internal sealed class MoodModel
{
    private const double NotHandedOver = 0.5;
    private const int LongestMurmur = 40;

    private static readonly HashSet<string> Murmurs = new(StringComparer.OrdinalIgnoreCase) { "hm", "hmm", "hmmm", "mm", "mmm", "mmh", "euh", "heu", "ah", "oh", "eh", "uh", "um", "erm", "er" };

    private static readonly double[] Angers = [Mood.Weary, 0.6, 0.85];

    private static readonly Lazy<MoodModel> French = new(() => ReadOrTrain(Locale.French));
    private static readonly Lazy<MoodModel> English = new(() => ReadOrTrain(Locale.English));

    private readonly MoodLearner _learner;
    private readonly MoodLimits _limits;

    private MoodModel(MoodLearner learner, Locale locale) => (_learner, _limits) = (learner, MoodLimits.Of(locale));

    /// <summary>Read at first use, or trained in a few seconds where no process of this build has yet.</summary>
    public static MoodModel Of(Locale locale) => (locale == Locale.French ? French : English).Value;

    /// <summary>Trains on these examples and on everyday messages.</summary>
    public static MoodModel Train(IReadOnlyList<MoodExample> examples, Locale locale) => new(Learner(examples, locale), locale);

    /// <summary>The mood of a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="tables">What the phrase tables find in it.</param>
    public Mood Read(string text, ActSet tables)
    {
        // A code or a date alone shows no mood, nor does « hmm », and no example was one.
        if (!text.Any(char.IsLetter) || (text.Length <= LongestMurmur && text.Split([' ', ',', '.', '!', '?', '…'], StringSplitOptions.RemoveEmptyEntries).All(word => !word.Any(char.IsLetter) || Murmurs.Contains(word))))
        {
            return new Mood(0, false, false, false, 1);
        }

        var scores = Scores(text, tables);
        var anger = 0.0;
        for (var q = 0; q < Angers.Length; q++)
        {
            anger = scores[q] > _limits.Questions[q] ? Angers[q] : anger;
        }

        var believable = scores[0] < _limits.TablesWeary ? 0 : scores[1] < _limits.TablesAngry ? NotHandedOver : 1;
        var person = scores[MoodLearner.Person];
        return new Mood(anger, scores[0] > _limits.PerhapsWeary, person > _limits.Questions[MoodLearner.Person], person > _limits.PerhapsPerson, believable);
    }

    private static MoodModel ReadOrTrain(Locale locale) => new(
        new ModelFile<MoodLearner>($"moods-{locale}", reader => MoodLearner.Read(reader, locale), (learner, writer) => learner.Write(writer), () => Learner(MoodExample.Of(locale), locale)).ReadOrTrain(),
        locale);

    private static MoodLearner Learner(IReadOnlyList<MoodExample> examples, Locale locale) => MoodLearner.Train([.. examples, .. MoodExample.Everyday(locale)], locale);

    /// <summary>For each question of <see cref="MoodLearner"/> the score of the message: of the whole, since a calm one has parts that sound like more.</summary>
    public float[] Scores(string text, ActSet tables) => _learner.Scores(text, tables);
}
