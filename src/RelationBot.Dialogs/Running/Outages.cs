using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What has stopped at his home (« toujours pas d'internet chez moi », "the boiler stopped on Monday"): trouble, and nothing that is
/// so of him. That there is no gas in his house, or no Internet in the country, is.
/// </summary>
internal static class Outages
{
    private static readonly char[] Ends = [',', '.', ';', '!', '?', '\n'];

    private static readonly HashSet<string> Denying = new(StringComparer.Ordinal) { "pas", "aucun", "aucune", "sans", "no", "not", "without", "havent", "dont", "didnt" };

    // "we had somebody look at the boiler last week"
    private static readonly HashSet<string> Done = new(StringComparer.Ordinal) { "had", "got", "did", "already", "came", "deja", "venu", "venue" };

    // « plus besoin d'internet », « plus de chauffage au gaz », « sans électricité depuis dix ans »: it is so, and he wants it so.
    private static readonly HashSet<string> Lasting = new(StringComparer.Ordinal) { "besoin", "gaz", "fioul", "bois", "granules", "an", "ans", "annees", "need", "gas", "oil", "wood", "year", "years", "voulu", "veux", "want" };

    /// <summary>Whether a message tells of it in one of its clauses.</summary>
    public static bool Tells(Message message) => !message.Text.Contains('?', StringComparison.Ordinal) && Array.Exists(message.Text.Split(Ends), clause => IsOne(message.Part(clause)));

    /// <summary>Wants something of his seen to: "need to get my washer looked at", « il faudrait que quelqu'un regarde ma chaudière ».</summary>
    public static bool WantsVisit(Message message) => !message.Words.Any(w => Denying.Contains(w) || Done.Contains(w))
        && ((message.After("somebody-who", "sees-to") is { } seen && message.Part(seen).Has("machines")) || (message.After("to-get-mine") is { } rest && message.Part(rest) is var mine && mine.Has("seen-to") && mine.Has("machines")));

    /// <summary>What a message states, without the trouble that it tells of and what was done about it (« changé la carte sim »).</summary>
    public static IReadOnlyList<Statement> Without(Message message, IReadOnlyList<Statement> stated) =>
        stated.Any(s => s.Kind == "project") && WantsVisit(message) ? [.. stated.Where(s => s.Kind != "project")]
            : stated.Any(s => s.Kind == "personal") && Tells(message)
            ? [.. stated.Where(s => s.Kind != "personal" || !(message.Part(ClauseOf(message.Text, s)) is var clause && (IsOne(clause) || OwnWords.IsPast(clause))))]
            : stated;

    // What fails together: who wrote of the boiler means it by « toujours pas de chauffage ».
    private static readonly HashSet<string>[] Together =
    [
        new(StringComparer.Ordinal) { "chauffage", "chaudiere", "radiateur", "radiateurs", "chaude", "ballon", "cumulus", "chauffe", "heating", "heat", "boiler", "radiator", "radiators", "hot", "furnace" },
        new(StringComparer.Ordinal) { "internet", "box", "wifi", "wi", "reseau", "connexion", "fibre", "routeur", "modem", "ligne", "tonalite", "router", "broadband", "signal", "network", "connection", "reception", "line", "landline" },
        new(StringComparer.Ordinal) { "courant", "electricite", "lumiere", "disjoncteur", "disjoncte", "compteur", "power", "electricity", "breaker", "fuse", "meter", "lights" },
    ];

    /// <summary>Whether a message tells that this, which was told of before, is still so.</summary>
    public static bool IsStillSo(Message message, IReadOnlyList<string> before) => Tells(message)
        && Array.Exists(Together, things => message.Words.Any(things.Contains) && before.Any(line => message.Part(line).Words.Any(things.Contains)));

    private static bool IsOne(Message clause) => clause.Has("failing")
        || (clause.Has("services") && !clause.Words.Any(Lasting.Contains) && (clause.Has("lacking") || (clause.Has("lately") && clause.Words.Any(Denying.Contains))));

    private static string ClauseOf(string text, Statement statement)
    {
        var from = statement.Start > 0 ? text.LastIndexOfAny(Ends, statement.Start - 1) + 1 : 0;
        var to = text.IndexOfAny(Ends, Math.Min(statement.Start, text.Length));
        return to < 0 ? text[from..] : text[from..to];
    }
}
