using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>What the mood is weighed by: the words, and the classes of the lexicon with what denies them, what stands beside them and whether a « but » comes before, and how its sentences begin and end.</summary>
internal static class MoodFeatures
{
    private const int FarthestNegation = 3;
    private const int FarthestOrdered = 4;
    private const int Most = 40;
    private const int NoPlace = int.MaxValue;

    private const ulong Stands = 9001;
    private const ulong StandsBefore = 9002;
    private const ulong StandsAfter = 9003;
    private const ulong Sign = 9004;
    private const ulong Together = 9005;
    private const ulong InOrder = 9006;

    /// <param name="text">The message.</param>
    /// <param name="tables">What the phrase tables find in it.</param>
    /// <param name="locale">Its language.</param>
    public static List<Feature> Of(string text, ActSet tables, Locale locale)
    {
        var words = MoodWords.Of(text, tables, locale);
        var features = Features.Of(words, locale);
        var lexicon = MoodLexicon.Of(locale);
        var found = lexicon.Find(words);
        var contrast = found.FindLastIndex(f => f.Class == lexicon.Contrast);
        var keys = new List<(int Place, ulong Key)>(found.Count + 8);
        var negated = -FarthestNegation - 1;
        for (int i = 0, next = 0; i < found.Count; i++)
        {
            // A negation denies what comes after it, not itself nor what starts at the same word.
            for (; found[next].Start < found[i].Start; next++)
            {
                negated = found[next].Class == lexicon.Negation ? found[next].Start : negated;
            }

            var denied = found[i].Class != lexicon.Negation && found[i].Start - negated <= FarthestNegation;
            var key = Mix(Stands, (found[i].Class * 2UL) + (denied ? 1UL : 0));
            keys.Add((found[i].Start, key));
            Add(key);
            if (denied)
            {
                Add(Mix(Stands, found[i].Class * 2UL));
            }

            if (contrast >= 0)
            {
                Add(Mix(found[i].Start > found[contrast].Start ? StandsAfter : StandsBefore, found[i].Class));
            }
        }

        foreach (var sign in words.Where(w => w.Form.Length == 0))
        {
            keys.Add((NoPlace, Mix(Sign, Features.Stem(sign.Key))));
            Add(keys[^1].Key);
        }

        AddPairs(features, keys);
        SentenceEdges.AddTo(features, text, locale, lexicon);
        return features;

        void Add(ulong hash) => features.Add(new Feature(hash, FeatureGroup.Concepts));
    }

    private static void AddPairs(List<Feature> features, List<(int Place, ulong Key)> keys)
    {
        for (var i = 0; i < Math.Min(keys.Count, Most); i++)
        {
            for (var j = i + 1; j < Math.Min(keys.Count, Most); j++)
            {
                var ((place, key), (other, second)) = (keys[i], keys[j]);
                if (key == second || (place == other && place != NoPlace))
                {
                    continue;
                }

                features.Add(new Feature(Mix(Together + Math.Min(key, second), Math.Max(key, second)), FeatureGroup.Concepts));
                if (other != NoPlace && other - place <= FarthestOrdered)
                {
                    features.Add(new Feature(Mix(InOrder + key, second), FeatureGroup.Concepts));
                }
            }
        }
    }

    internal static ulong Mix(ulong first, ulong second) => (((first ^ 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL) ^ second) * 0x94D049BB133111EBUL;
}
