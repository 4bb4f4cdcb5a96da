using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>A message where no dialog waits: something told or done that it puts right, a new wish, or what may be one.</summary>
internal sealed class Beginnings(Turn turn, Agenda agenda, Matters matters, Recollection recollection, Reminders reminders, SmallTalk smallTalk, MereStatements statements)
{
    public async ValueTask<bool> BeginsAsync(Message message, Frame? stale, CancellationToken cancellationToken)
    {
        if (smallTalk.IsCourtesyOnly(message))
        {
            return false;
        }

        // « non, c'est le jeudi », after something was told or noted.
        if (recollection.Rectified(message) is { } rectified && turn.Library.Find(rectified.Dialog) is { } rectify)
        {
            // The action keeps what is right; it is not noted a second time.
            turn.Noted = [];
            await agenda.StartAsync(rectify, rectified, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « le deuxième est faux » after all was told, « oubliez ça » after something was noted.
        if (recollection.Denied(message) is { } denied && turn.Library.Find(denied.Dialog) is { } forget)
        {
            await agenda.StartAsync(forget, denied, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « non, c'est le 06 … », after all was told.
        if (turn.State.Told.Count > 0 && recollection.Corrected(message) is { } correct)
        {
            await agenda.StartAsync(new Wish(correct, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « remettez comme avant » right after all was done.
        if (message.Is("undo") && turn.Library.Find(turn.State.Ended?.Dialog) is { Confirms: true } done)
        {
            if (agenda.Undo(done) is not { } back)
            {
                matters.Offer("undo");
                return true;
            }

            await agenda.RunAsync(back, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « finalement, plutôt samedi » right after all was done.
        if (turn.Library.Find(turn.State.Ended?.Dialog) is { } ended && (message.Corrects || message.Words.Count <= 4) && agenda.Reopen(ended, message) is { } again)
        {
            await agenda.RunAsync(again, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (matters.Answers(message))
        {
            return true;
        }

        // « le livreur sait par où entrer ? »: what is remembered answers before any dialog.
        if (message.Has("asks-memory") && message.Text.Contains('?', StringComparison.Ordinal)
            && !(Wishes.Of(turn.Library, message) is [{ Dialog: var told }, ..] && told.Does("memory.tell"))
            && await reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        var wishes = Wishes.Of(turn.Library, message);
        // Who is known already and names his address wants another one on file, not to be recognised by it.
        if (wishes.Count > 0 && wishes[0].Dialog == agenda.Identify && recollection.Address(message) is { } address)
        {
            wishes = [new Wish(address, message, 1)];
        }

        // A statement without a wish starts nothing.
        if (wishes.Count > 0 && statements.IsMere(wishes[0], message))
        {
            wishes = [];
        }

        if (wishes.Count > 0 && matters.Holds(wishes[0].Dialog, message))
        {
            return true;
        }

        if (wishes.Count > 0)
        {
            turn.State = turn.State with { Waiting = [.. wishes.Skip(1).Select(Agenda.FrameOf)] };
            if (message.Acts.Complains)
            {
                turn.Lead("sorry");
            }

            if (wishes[0].Dialog.Asks.Any(a => a.Type == SlotTypes.Date))
            {
                turn.LeadImpossible(message);
            }

            await agenda.StartAsync(wishes[0], cancellationToken).ConfigureAwait(false);
            if (wishes[0].Dialog.Confirms && turn is { State.Active: null, IsDone: false, Handoff: null } && turn.Noted.Count == 0)
            {
                await reminders.KeepAsync(message, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }

        if (matters.Declines(message))
        {
            return true;
        }

        // « je suis paul.martin@example.com », from somebody not known yet.
        if (!turn.World.Speaker.Verified && agenda.Identify is { } identify && Claims.IsNamed(message))
        {
            await agenda.StartAsync(new Wish(identify, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (stale is not null || turn.IsD1 || smallTalk.Knows(message) || message.Statements.Count > 0)
        {
            return false;
        }

        if (await reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        var likely = Wishes.Doubtful(turn.Library, message).Where(d => !statements.IsMere(new Wish(d, message, 0), message)).ToList();
        // « livraison lundi 8h »: of the two, the one that asks for a day is meant.
        if (likely.Count > 1 && message.NamesDay && likely.Where(d => d.Asks.Any(a => a.Type == SlotTypes.Date)).ToList() is [var dated])
        {
            await agenda.StartAsync(new Wish(dated, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « what width did I give you? »: not to be found by its words; then all that is remembered is the answer.
        if (message.Has("asks-memory") && message.Text.Contains('?', StringComparison.Ordinal) && turn.World.Speaker.Verified
            && turn.Library.Dialogs.FirstOrDefault(d => d.Does("memory.tell")) is { } tell)
        {
            await agenda.StartAsync(new Wish(tell, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        return likely.Count > 0 && !statements.IsHeard(message) && (await reminders.RecallsAsync(message, cancellationToken).ConfigureAwait(false) || AskWhich(message, likely));
    }

    private bool AskWhich(Message message, IReadOnlyList<Dialog> likely)
    {
        turn.State = turn.State with { Asked = "which", Choices = [.. likely.Select(d => Agenda.FrameOf(new Wish(d, message, 1)))] };
        var titles = likely.Select(turn.Title).ToList();
        if (likely.Count == 1)
        {
            turn.SayEngine("did-you-mean", new Dictionary<string, string> { ["first"] = titles[0] }, turn.YesNo());
        }
        else
        {
            turn.SayEngine("which", new Dictionary<string, string> { ["first"] = titles[0], ["second"] = titles[1] }, titles);
        }

        return true;
    }
}
