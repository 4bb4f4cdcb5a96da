using System.Collections.Frozen;

namespace RelationBot.Language.Intents;

/// <summary>Words that name a day, a date or an hour. A quick look, not a recognizer: what a wish is rarely depends on which day.</summary>
internal static class TimeWords
{
    private static readonly FrozenSet<string> French = Set(
        "lundi mardi mercredi jeudi vendredi samedi dimanche demain apresdemain hier aujourdhui auj dem1 2main janvier fevrier mars avril mai juin juillet aout septembre octobre "
        + "novembre decembre midi minuit matin matinee soir soiree aprem weekend h heures");

    private static readonly FrozenSet<string> English = Set(
        "monday tuesday wednesday thursday friday saturday sunday tomorrow tmrw yesterday today tonight january february march april june july august september october november december "
        + "noon midnight morning afternoon evening weekend oclock pm");

    public static bool Contains(string folded, Locale locale) => (locale == Locale.French ? French : English).Contains(folded);

    public static IEnumerable<string> All(Locale locale) => locale == Locale.French ? French : English;

    /// <summary>« mardi 12 » and « 14 h 30 » are one time: a number beside a time belongs to it, and neighbouring times are one.</summary>
    public static void Join(List<SentenceWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Key == SentenceWords.Number && words[i - 1].Key == SentenceWords.Time)
            {
                words[i] = words[i] with { Key = SentenceWords.Time };
            }
        }

        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i].Key == SentenceWords.Number && words[i + 1].Key == SentenceWords.Time)
            {
                words[i] = words[i] with { Key = SentenceWords.Time };
            }
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
