using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>A message where no dialog waits that goes back to what was told, noted or done a moment ago: to put it right, to have it forgotten or undone.</summary>
internal sealed class Returns(Turn turn, Agenda agenda, Matters matters, Recollection recollection)
{
    public async ValueTask<bool> GoesBackAsync(Message message, CancellationToken cancellationToken)
    {
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
        if (turn.Library.Find(turn.State.Ended?.Dialog) is { } ended && !(message.Acts.AsksPractice || message.Acts.AsksPrice) && (message.Corrects || message.Words.Count <= 4) && agenda.Reopen(ended, message) is { } again)
        {
            await agenda.RunAsync(again, cancellationToken).ConfigureAwait(false);
            return true;
        }

        return false;
    }
}
