using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Finds the facts that a customer means by his own words (« que je préfère le matin », « mon allergie »).</summary>
internal static class FactMatch
{
    private const Concerns Narrow = Concerns.Contact | Concerns.Delivery | Concerns.Shop | Concerns.Diet | Concerns.Access | Concerns.Family | Concerns.Size;

    /// <summary>
    /// Those that his words state again; else those whose value or source shares the most words with them. Empty where
    /// nothing fits: a wrong fact must not be forgotten in its place.
    /// </summary>
    public static IReadOnlyList<Fact> Find(IReadOnlyList<Fact> facts, string words, Locale locale)
    {
        var stated = StatementExtractor.Extract(words, locale);
        var same = facts.Where(fact => stated.Any(statement => statement.Key == fact.Key && Overlap(statement.Value, fact.Value, locale) > 0)).ToList();
        if (same.Count > 0)
            return same;

        var said = SharedWords.In(words, locale);
        // « mes chats » are not the chat in which he writes.
        var pets = SharedSubjects.In(words, locale).Contains("pet");
        var scored = facts
            .Where(fact => fact.Explicit || !pets)
            .Select(fact => (fact, score: SharedWords.In($"{fact.Value} {fact.Key.Replace('_', ' ')}", locale).Count(said.Contains)))
            .Where(scored => scored.score > 0)
            .ToList();
        if (scored.Count == 0)
            return About(facts, words, locale) is { Count: > 0 } about ? about : [.. facts.Where(fact => fact is { Explicit: true, SourceText: { } source } && said.Count > 0 && said.IsSubsetOf(SharedWords.In(source, locale)))];
        var best = scored.Max(scored => scored.score);
        return [.. scored.Where(scored => scored.score == best).Select(scored => scored.fact)];
    }

    // « pour les appels », « mes bêtes »: no word of the fact, but what it is about; what was only seen is not meant.
    private static List<Fact> About(IReadOnlyList<Fact> facts, string words, Locale locale)
    {
        var (concerns, subjects) = (ConcernWords.Of(words, locale) & Narrow, SharedSubjects.In(words, locale));
        return [.. facts.Where(fact => fact.Explicit && ((ConcernWords.OfKey(fact.Key) & concerns) != 0 || (subjects.Count > 0 && subjects.Overlaps(SharedSubjects.In(fact.Value, locale)))))];
    }

    private static int Overlap(string one, string other, Locale locale) => SharedWords.Of(one, other, locale).Count;
}
