using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// A pet that has died, a thing of his that he has sold: noted, so that what he had told of it ends. Nobody is called for a pet unless he wishes it; the death
/// of a person is a person's matter.
/// </summary>
internal sealed class Losses(Turn turn)
{
    private const int LongestMessage = 25;

    // Beside those of a family.
    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "enfant", "bebe", "ami", "amie", "cousin", "cousine", "voisin", "voisine", "grand-mere", "grand-pere", "child", "baby", "friend", "neighbor", "neighbour",
    };

    /// <summary>Whether the message was that.</summary>
    public async ValueTask<bool> HearsAsync(Message message, CancellationToken cancellationToken)
    {
        if (!turn.Remembers || message.Words.Count > LongestMessage || PastMatters.Asks(message) || message.Has("wishing") || message.Has("of-outsiders") || MereStatements.WantsPerson(message) || Matters.IsAngry(message))
        {
            return false;
        }

        var dies = message.Has("died") && !message.Words.Any(w => People.Contains(w) || Relatives.Are(w)) && !GoodsWords.Appliance(message.Text, message.Locale);
        var sells = message.Has("sold") && !message.Has("from-now-on") && !message.Has("set-right");
        // « le lapin est mort »: an animal by its name, or because it was told of.
        var pet = dies && SharedSubjects.In(message.Text, message.Locale).Contains("pet");
        if (!pet && (!(dies || sells) || (await turn.World.DroppedAsync(new Dismissal(message.Text, true), message.Locale, cancellationToken).ConfigureAwait(false)).Count == 0))
        {
            return false;
        }

        var told = new Statement("personal", Statement.InOwnWords, Told(message, dies ? "died" : "sold"), true, 1, 0, message.Text.Length);
        turn.Noted = turn.World.Keeps(told) == Keeping.Kept ? [.. turn.Noted.Where(s => !told.Value.Contains(s.Value, StringComparison.Ordinal)), told] : turn.Noted;
        turn.State = turn.State with { Failures = 0 };
        if (dies)
        {
            turn.State = turn.State with { Asked = "person" };
            turn.SayEngine("pet-died", suggestions: [turn.Sentence("person")]);
        }
        else
        {
            turn.SayEngine("noted", new Dictionary<string, string> { ["facts"] = turn.Texts.FactInWords(told.Key, told.Value, turn.Locale, turn.Familiar) });
        }

        return true;
    }

    // The part of the message that tells it.
    private static string Told(Message message, string phrase) =>
        Array.Find(message.Text.Split([',', '.', ';', '!'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), part => message.Part(part).Has(phrase)) ?? message.Text;
}
