using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>Days that are named by another one: « le lendemain », « la veille », "the day before" count from the delivery's own day, not from today.</summary>
internal static class RelativeDays
{
    private static readonly Dictionary<string, int> Names = new(StringComparer.Ordinal)
    {
        ["lendemain"] = 1, ["jour suivant"] = 1, ["jour d apres"] = 1, ["surlendemain"] = 2, ["veille"] = -1, ["jour d avant"] = -1, ["jour precedent"] = -1, ["avant veille"] = -2,
        ["the day after"] = 1, ["the next day"] = 1, ["next day"] = 1, ["the day before"] = -1, ["the previous day"] = -1,
    };

    private static readonly HashSet<string> Same = new(StringComparer.Ordinal) { "meme", "same" };

    private static readonly HashSet<string> Behind = new(StringComparer.Ordinal) { "tard", "later", "tot", "earlier", "auparavant" };

    /// <summary>By how many days; null where the day is named by itself; 0 where words around tell how many (« un jour plus tard »).</summary>
    public static int? Shift(IReadOnlyList<Token> tokens, int first, int after, When when)
    {
        if (when.Day is null || first >= after)
        {
            return null;
        }

        var words = tokens.Skip(first).Take(after - first).Select(t => t.Folded).ToList();
        if (when.DayEnd is not null)
        {
            // « même jour mais la semaine d'après »
            return words.Any(w => w is "semaine" or "week") && tokens.Take(first).Select((t, i) => (t, i)).Any(p => Same.Contains(p.t.Folded) && p.i + 1 < first && tokens[p.i + 1].Folded is "jour" or "day") ? 7 : null;
        }

        if (after < tokens.Count && tokens[after].Folded is "de" or "du" or "d" or "tomorrow" or "yesterday" or "after" or "delivery")
        {
            return null;
        }

        var name = string.Join(' ', words[0] is "le" or "la" or "au" or "l" ? words.Skip(1) : words);
        return Names.TryGetValue(name, out var days) ? days : Behind.Contains(words[^1]) ? 0 : null;
    }
}
