using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What was put to the customer as a question (« est-ce toujours le cas ? ») and what he says to it: it is confirmed, ended or
/// put right. Anything else leaves it open; it is not asked again at once.
/// </summary>
internal sealed class Doubting(Turn turn, Agenda agenda, Recollection recollection)
{
    private const int LongestAnswer = 5, LongestValue = 6;
    private const string Which = "no-longer";

    /// <summary>Takes a message for the answer; false where it is something else, or more than the answer.</summary>
    public async ValueTask<bool> SettlesAsync(Message message, CancellationToken cancellationToken)
    {
        if (turn.Doubts.Count == 0)
        {
            return false;
        }

        if (message.Text.Contains('?', StringComparison.Ordinal))
        {
            await OpeningAsync(message, cancellationToken).ConfigureAwait(false);
            return false;
        }

        if (PutRight(message) is { } frame)
        {
            // The action keeps what is right; it is not noted a second time.
            turn.Noted = [];
            await agenda.StartAsync(turn.Library.Find(frame.Dialog)!, frame, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (turn.State.Asked == Which && Meant(message) is { } meant)
        {
            return await EndAsync([meant], cancellationToken).ConfigureAwait(false);
        }

        switch (Holds(message))
        {
            case true:
                await SettleAsync(turn.Doubts, true, cancellationToken).ConfigureAwait(false);
                turn.SayEngine("still-so", Facts(turn.Doubts));
                return true;
            case false when turn.Doubts.Count == 1:
                return await EndAsync(turn.Doubts, cancellationToken).ConfigureAwait(false);
            case false:
                turn.MayAsk(turn.Doubts.Select(d => d with { Asked = d.InWords }));
                turn.State = turn.State with { Asked = Which };
                turn.SayEngine("which-no-longer", Facts(turn.Doubts), [.. turn.Doubts.Select(d => d.InWords)]);
                return true;
            default:
                await OpeningAsync(message, cancellationToken).ConfigureAwait(false);
                return false;
        }
    }

    /// <summary>Settles what a dialog asked beside its own question, where the answer says so; true where the message said nothing else, and the dialog goes on.</summary>
    public async ValueTask<bool> BesideAsync(Run run, Message message, CancellationToken cancellationToken)
    {
        if (turn.Doubts is not [var doubt] || message.Text.Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        if (PutRight(message) is { } frame && message.Has("from-now-on"))
        {
            var slots = new Slots(frame.Slots) { Locale = turn.Locale, Said = turn.Heard?.Text ?? "" };
            if (await turn.World.DoAsync(Recollection.Correct, slots, cancellationToken).ConfigureAwait(false) is { Values: { } put } && put.TryGetValue("what", out var right))
            {
                turn.Noted = [];
                turn.Lead("put-right", new Dictionary<string, string> { ["fact"] = right });
            }
        }
        else if (message.Is("no-longer-so"))
        {
            await SettleAsync([doubt], false, cancellationToken).ConfigureAwait(false);
            turn.Lead("no-longer-so", Facts([doubt]));
            foreach (var slot in run.Doubts.Where(d => d.Value == doubt).Select(d => d.Key).ToList())
            {
                run.Clear(slot);
            }

            await agenda.RunAsync(run, cancellationToken).ConfigureAwait(false);
            return true;
        }
        else if (message.Is("still-so"))
        {
            await SettleAsync([doubt], true, cancellationToken).ConfigureAwait(false);
        }

        return false;
    }

    // « oui, et je voudrais décaler ma livraison »
    private async ValueTask OpeningAsync(Message message, CancellationToken cancellationToken)
    {
        if (turn.Doubts.Count == 1 && Wishes.Opening(message) is { YesNo: true })
        {
            await SettleAsync(turn.Doubts, true, cancellationToken).ConfigureAwait(false);
            turn.Lead("still-so", Facts(turn.Doubts));
        }
    }

    private static bool? Holds(Message message) =>
        message.Is("still-so") ? true
        : message.Is("no-longer-so") ? false
        : message.IsReserved || message.Words.Count > LongestAnswer || Correction.Read(message.Text, message.Locale) is not null ? null
        : message.YesNo;

    // « non, maintenant c'est l'après-midi », « plutôt le jeudi maintenant »: a value of the sort that was asked about.
    private Frame? PutRight(Message message) =>
        turn.Doubts.FirstOrDefault(d => Correction.Read(message.Text, message.Locale, asked: message.Words.Count <= LongestValue) is { } correction
            && ((correction.Sorts & Correction.SortsOf(d.InWords, message.Locale)) != 0 || correction.Statements.Any(s => s.Key == d.Key))) is { } doubt
            ? recollection.PutRight(message, doubt.InWords)
            : null;

    private Doubt? Meant(Message message) =>
        ChoiceRecognizer.Match(message.Text, [.. turn.Doubts.Select(d => d.InWords)]) is { } i ? turn.Doubts[i] : null;

    private async ValueTask<bool> EndAsync(IReadOnlyList<Doubt> doubts, CancellationToken cancellationToken)
    {
        await SettleAsync(doubts, false, cancellationToken).ConfigureAwait(false);
        turn.SayEngine("no-longer-so", Facts(doubts));
        return true;
    }

    private async ValueTask SettleAsync(IReadOnlyList<Doubt> doubts, bool holds, CancellationToken cancellationToken)
    {
        foreach (var doubt in doubts)
        {
            await turn.World.SettleAsync(doubt, holds, cancellationToken).ConfigureAwait(false);
        }
    }

    private Dictionary<string, string> Facts(IReadOnlyList<Doubt> doubts) =>
        new() { ["facts"] = string.Join(turn.Locale == Locale.French ? " ; " : "; ", doubts.Select(d => d.InWords)) };
}
