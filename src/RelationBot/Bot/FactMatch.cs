using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Finds the facts that a customer means by his own words (« que je préfère le matin », « mon allergie »).</summary>
internal static class FactMatch
{
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

        var scored = facts
            .Select(fact => (fact, score: Overlap(words, $"{fact.Value} {fact.Key.Replace('_', ' ')}", locale)))
            .Where(scored => scored.score > 0)
            .ToList();
        var best = scored.Count > 0 ? scored.Max(scored => scored.score) : 0;
        return [.. scored.Where(scored => scored.score == best).Select(scored => scored.fact)];
    }

    private static int Overlap(string one, string other, Locale locale) => Stems(one, locale).Intersect(Stems(other, locale)).Count();

    // Words of three letters and fewer (le, pas, que) are in everything.
    private static IEnumerable<string> Stems(string text, Locale locale) =>
        Tokenizer.Tokenize(text, locale).Where(token => token.Folded.Length > 3).Select(token => Stemmer.Stem(token.Folded, locale)).Distinct();
}
