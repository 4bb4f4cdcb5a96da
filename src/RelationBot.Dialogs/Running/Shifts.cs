using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>By how much a day is to be moved, where no day is named: « d'un jour », "back a week".</summary>
internal static class Shifts
{
    private const int Week = 7;
    private const int Most = 60;

    private static readonly Dictionary<string, int> Counts = new()
    {
        ["un"] = 1, ["une"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["six"] = 6, ["dix"] = 10, ["quinze"] = 15,
        ["a"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["ten"] = 10, ["1"] = 1, ["2"] = 2, ["3"] = 3, ["4"] = 4, ["5"] = 5, ["10"] = 10, ["15"] = 15,
    };

    private static readonly Dictionary<string, int> Units = new()
    {
        ["jour"] = 1, ["jours"] = 1, ["day"] = 1, ["days"] = 1, ["journee"] = 1, ["semaine"] = Week, ["semaines"] = Week, ["week"] = Week, ["weeks"] = Week,
        ["fortnight"] = 2 * Week, ["fortnights"] = 2 * Week, ["quinzaine"] = 2 * Week,
    };

    private static readonly HashSet<string> Later =
        ["reculer", "reculez", "recule", "repousser", "repoussez", "decaler", "decalez", "reporter", "reportez", "retarder", "retardez", "tard", "later", "back", "postpone", "delay", "push", "shift"];

    private static readonly HashSet<string> Earlier = ["avancer", "avancez", "avance", "tot", "earlier", "sooner", "forward"];

    /// <summary>Days, negative for earlier; null where nothing of the kind is said.</summary>
    public static int? Read(Message message)
    {
        if (message.Days.Wanted?.Day is not null)
        {
            return null;
        }

        if (message.Days.Shift is { } named)
        {
            return named;
        }

        var words = Tokenizer.Tokenize(message.Text, message.Locale).Select(t => t.Folded).ToList();
        var (later, earlier) = (words.Any(Later.Contains), words.Any(Earlier.Contains));
        for (var i = 1; i < words.Count; i++)
        {
            if (Units.TryGetValue(words[i], out var unit) && Counts.TryGetValue(words[i - 1], out var count) && Way(words, i + 1, later, earlier) is var way and not 0)
            {
                return Math.Min(count * unit, Most) * way;
            }
        }

        return null;
    }

    // « deux jours après » says it right behind, else it is said somewhere in the message.
    private static int Way(List<string> words, int at, bool later, bool earlier) =>
        at < words.Count && words[at] is "apres" or "after" or "avant" or "before" && (at + 1 == words.Count || !char.IsLetterOrDigit(words[at + 1][0])) ? (words[at] is "apres" or "after" ? 1 : -1)
        : later == earlier ? 0 : earlier ? -1 : 1;

    /// <summary>Whether any earlier day is wished; « le plus tôt possible » is another wish.</summary>
    public static bool IsSooner(Message message) =>
        message.Days.Wanted?.Day is null && (message.Is("earlier") || (message.Has("earlier") && !message.Has("earliest")));
}
