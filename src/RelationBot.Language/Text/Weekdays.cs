using System.Collections.Frozen;

namespace RelationBot.Language.Text;

/// <summary>The names of the days in both languages, one and several (« lundis », "Mondays"), folded.</summary>
public static class Weekdays
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    }.SelectMany(day => new[] { day, day + "s" }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word names a day.</summary>
    public static bool Named(string word) => Names.Contains(word);
}
