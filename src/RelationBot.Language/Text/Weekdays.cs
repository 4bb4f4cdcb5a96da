using System.Collections.Frozen;

namespace RelationBot.Language.Text;

/// <summary>The names of the days in both languages, one and several (« lundis », "Mondays"), folded.</summary>
public static class Weekdays
{
    private static readonly string[][] InOrder =
        [["dimanche", "sunday"], ["lundi", "monday"], ["mardi", "tuesday"], ["mercredi", "wednesday"], ["jeudi", "thursday"], ["vendredi", "friday"], ["samedi", "saturday"]];

    private static readonly FrozenSet<string> Names = InOrder.SelectMany(day => day).SelectMany(day => new[] { day, day + "s" }).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The days that a text names, of whichever week; both of a weekend.</summary>
    public static IReadOnlySet<DayOfWeek> In(string text)
    {
        var days = new HashSet<DayOfWeek>();
        foreach (var word in Folding.Fold(text).Split([' ', ',', '-', '\'', '/', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            var at = Array.FindIndex(InOrder, names => names.Any(name => word == name || word == name + "s"));
            if (at >= 0)
            {
                days.Add((DayOfWeek)at);
            }
            else if (word is "weekend" or "weekends" or "week" && Folding.Fold(text) is var all && (word != "week" || all.Contains("week-end", StringComparison.Ordinal) || all.Contains("week end", StringComparison.Ordinal)))
            {
                days.UnionWith([DayOfWeek.Saturday, DayOfWeek.Sunday]);
            }
        }

        return days;
    }

    /// <summary>Whether a folded word names a day.</summary>
    public static bool Named(string word) => Names.Contains(word);
}
