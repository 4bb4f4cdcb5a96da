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

    private static readonly Dictionary<string, int> Units = new() { ["jour"] = 1, ["jours"] = 1, ["day"] = 1, ["days"] = 1, ["semaine"] = Week, ["semaines"] = Week, ["week"] = Week, ["weeks"] = Week };

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

        var words = Tokenizer.Tokenize(message.Text, message.Locale).Select(t => t.Folded).ToList();
        var (later, earlier) = (words.Any(Later.Contains), words.Any(Earlier.Contains));
        for (var i = 1; i < words.Count && later != earlier; i++)
        {
            if (Units.TryGetValue(words[i], out var unit) && Counts.TryGetValue(words[i - 1], out var count))
            {
                return Math.Min(count * unit, Most) * (earlier ? -1 : 1);
            }
        }

        return null;
    }

    /// <summary>Whether any earlier day is wished; « le plus tôt possible » is another wish.</summary>
    public static bool IsSooner(Message message) =>
        message.Days.Wanted?.Day is null && (message.Is("earlier") || (message.Has("earlier") && !message.Has("earliest")));
}
