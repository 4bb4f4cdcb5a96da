using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// The day that suits him for somebody who comes to the house (« pour la révision de la chaudière, plutôt un mercredi »): kept with his words, for it holds of that
/// matter and of no delivery. One certain day is a wish, not a habit.
/// </summary>
internal static class VisitDays
{
    private const int LongestMessage = 25;

    private static readonly HashSet<string> Visits = new(StringComparer.Ordinal)
    {
        "revision", "entretien", "ramonage", "ramoneur", "technicien", "technicienne", "depannage", "depanneur", "reparateur", "intervention", "installation", "installateur", "plombier", "chauffagiste", "electricien", "accordeur", "menage", "detartrage", "releve",
        "service", "servicing", "technician", "engineer", "repairman", "plumber", "electrician", "installer", "installation", "tuner", "sweep", "cleaner", "maintenance", "inspection", "fitter",
    };

    /// <summary>What is to be kept of it; null for nothing.</summary>
    public static Statement? Of(Message message) =>
        message.Words.Count <= LongestMessage && !message.Text.Contains('?', StringComparison.Ordinal) && message.Words.Any(Visits.Contains) && AnyOf(message.Words)
        && !message.Has("goods-on-the-way") && !message.Has("for-once") && !message.Has("of-outsiders") && !message.Has("trouble") && !message.Acts.Complains && !MereStatements.WantsPerson(message) && Secrets.Find(message.Text).Count == 0
            ? new Statement("preference", "about", Plain(message.Text.TrimEnd('.', '!', ' ')), true, 1, 0, message.Text.Length)
            : null;

    // What he bids is no part of what is kept.
    private static string Plain(string text) => Biddings.Aggregate(text, (left, bid) => left.Replace(bid, " ", StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Biddings = [" prenez ", " mettez-moi ", " mettez-nous ", " mettez ", " donnez-moi ", " prévoyez ", " choisissez ", " make it ", " please "];

    // « un mercredi », "a Tuesday", "Wednesdays", « le jeudi »
    private static bool AnyOf(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Weekdays.Named(words[i]) && ((i > 0 && words[i - 1] is "un" or "a" or "les" or "le") || words[i].EndsWith("days", StringComparison.Ordinal)))
            {
                return i + 1 == words.Count || !words[i + 1].All(char.IsAsciiDigit);
            }
        }

        return false;
    }
}
