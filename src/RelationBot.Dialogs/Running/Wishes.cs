using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Intents;

namespace RelationBot.Dialogs.Running;

/// <summary>A dialog that a message, or a part of it, asks for.</summary>
internal sealed record Wish(Dialog Dialog, Message Message, double Probability);

/// <summary>What the customer wants, as far as his words tell.</summary>
internal static class Wishes
{
    /// <summary>From here on a dialog is started without asking back. Nothing is changed without a confirmation anyway.</summary>
    public const double Sure = 0.5;

    /// <summary>From here on it is worth asking whether this is meant.</summary>
    public const double Likely = 0.22;

    /// <summary>Another dialog than the waiting one must be this probable to interrupt it.</summary>
    public const double Interrupting = 0.55;

    /// <summary>The wishes of a message in their order; one for each dialog at most.</summary>
    public static IReadOnlyList<Wish> Of(DialogLibrary library, Message message)
    {
        if (message.Retraction is not null && library.Dialogs.FirstOrDefault(d => d.Asks.Any(a => a.Type == SlotTypes.Retraction)) is { } forget)
        {
            return [new Wish(forget, message, 1)];
        }

        var wishes = Clauses.Split(message.Text, message.Locale) is { Count: > 1 } clauses
            ? clauses.Select(c => Best(library, message.Part(c))).OfType<Wish>().Where(w => w.Probability >= Sure).DistinctBy(w => w.Dialog).ToList()
            : [];
        if (wishes.Count > 1)
        {
            return wishes;
        }

        var whole = Best(library, message) is { Probability: >= Sure } best ? best : null;
        // One clause alone is about something; the others tell the circumstances and may name the slots.
        return whole is not null ? [whole] : wishes.Count == 1 ? [wishes[0] with { Message = message }] : [];
    }

    /// <summary>The two dialogs between which the words leave a doubt, or one alone that may be meant.</summary>
    public static IReadOnlyList<Dialog> Doubtful(DialogLibrary library, Message message) =>
        [.. message.Ranking.TakeWhile(s => s.Intent != IntentScore.None || s.Probability < Sure)
            .Where(s => s.Probability >= Likely).Select(s => library.Find(s.Intent)).OfType<Dialog>().Take(2)];

    private static Wish? Best(DialogLibrary library, Message message) =>
        message.Ranking is [var first, ..] && library.Find(first.Intent) is { } dialog ? new Wish(dialog, message, first.Probability) : null;
}
