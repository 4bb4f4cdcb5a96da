using System.Collections.Frozen;

namespace RelationBot.Language.Text;

/// <summary>Numbers from two to twelve as people write them out when they count things of theirs, French and English; « un » and "a" count nothing.</summary>
public static class SmallNumbers
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "two", "three", "four", "five", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /// <param name="folded">A word, small and without accents.</param>
    public static bool Contains(string folded) => Words.Contains(folded);
}
