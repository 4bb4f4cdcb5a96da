using RelationBot.Language.Intents;

namespace RelationBot.Benchmarks.Intents;

/// <summary>Small sets cut from a large one.</summary>
internal static class FewShot
{
    /// <summary>So many intents with so many sentences each to learn from, and the rest of theirs to judge on. One draw, one cut.</summary>
    public static (IReadOnlyList<LabelledSentence> Train, IReadOnlyList<LabelledSentence> Test) Cut(IReadOnlyList<LabelledSentence> all, int intents, int shots, int draw)
    {
        var random = new Random(draw);
        var sentences = all.Where(s => s.Intent != IntentScore.None).ToArray();
        random.Shuffle(sentences);
        var groups = sentences.GroupBy(s => s.Intent).Where(g => g.Count() > shots * 2).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        random.Shuffle(groups);
        var chosen = groups.Take(intents).Select(g => g.ToList()).ToList();
        return ([.. chosen.SelectMany(g => g.Take(shots))], [.. chosen.SelectMany(g => g.Skip(shots))]);
    }
}
