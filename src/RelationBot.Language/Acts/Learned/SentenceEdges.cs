using RelationBot.Language.Intents;

namespace RelationBot.Language.Acts.Learned;

/// <summary>
/// How the sentences of a message begin and end, and what its very short ones say: « Bravo. Le vase est en dix morceaux. », "Third
/// letter. Noted." The words alone do not show it, for they know of no full stop.
/// </summary>
internal static class SentenceEdges
{
    private const int LongestShort = 5;
    private const int MostSentences = 12;

    private const ulong First = 7001;
    private const ulong Last = 7002;
    private const ulong FirstTwo = 7003;
    private const ulong LastTwo = 7004;
    private const ulong All = 7005;
    private const ulong ShortAt = 7006;
    private const ulong ClassAt = 7010;

    private enum Place : ulong
    {
        Beginning = 1,
        End = 2,
        Middle = 3,
    }

    public static void AddTo(List<Feature> features, string text, Locale locale, MoodLexicon lexicon)
    {
        var sentences = Split(text).Take(MostSentences).Select(s => SentenceWords.Of(s, locale)).Where(w => w.Count > 0).ToList();
        for (var i = 0; i < sentences.Count; i++)
        {
            var words = sentences[i];
            var stems = words.ConvertAll(w => Features.Stem(w.IsKind ? w.Key : Features.Key(w.Form, locale)));
            Add(MoodFeatures.Mix(First, stems[0]), FeatureGroup.Pairs);
            Add(MoodFeatures.Mix(Last, stems[^1]), FeatureGroup.Pairs);
            if (stems.Count > 1)
            {
                Add(MoodFeatures.Mix(MoodFeatures.Mix(FirstTwo, stems[0]), stems[1]), FeatureGroup.Pairs);
                Add(MoodFeatures.Mix(MoodFeatures.Mix(LastTwo, stems[^2]), stems[^1]), FeatureGroup.Pairs);
            }

            if (stems.Count > LongestShort)
            {
                continue;
            }

            Add(stems.Aggregate(All, MoodFeatures.Mix), FeatureGroup.Concepts);
            if (sentences.Count > 1)
            {
                var place = i == 0 ? Place.Beginning : i == sentences.Count - 1 ? Place.End : Place.Middle;
                Add(MoodFeatures.Mix(ShortAt, (ulong)place), FeatureGroup.Concepts);
                foreach (var found in lexicon.Find(words))
                {
                    Add(MoodFeatures.Mix(ClassAt + (ulong)place, found.Class), FeatureGroup.Concepts);
                }
            }
        }

        void Add(ulong hash, FeatureGroup group) => features.Add(new Feature(hash, group));
    }

    // A full stop ends a sentence where a space or nothing follows it: « 14.30 » is one word.
    private static IEnumerable<string> Split(string text)
    {
        var first = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '!' or '?' or ';' or '\u2026' or '\n' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (ends)
            {
                yield return text[first..i];
                first = i + 1;
            }
        }

        yield return text[first..];
    }
}
