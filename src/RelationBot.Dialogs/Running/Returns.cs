using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>A message where no dialog waits that goes back to what was told, noted or done a moment ago: to put it right, to have it forgotten or undone.</summary>
internal sealed class Returns(Turn turn, Agenda agenda, Matters matters, Recollection recollection)
{
    private const int FewestOfASentence = 4;

    public async ValueTask<bool> GoesBackAsync(Message message, CancellationToken cancellationToken)
    {
        // « enlève la dernière », of what was told or noted.
        if (turn.Remembers && await TakesUpAsync(recollection.Placed(message), cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // "we're not four anymore, we're five": what is no longer so is not only to be forgotten.
        if (Recollection.Opposes(message) && await PutsRightAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « laissez tomber pour le régime »: of what is remembered, whenever it was told.
        if (await DropsAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « c'est effacé ? »: he sees what is left.
        if (message.Is("is-forgotten") && message.Text.Contains('?', StringComparison.Ordinal) && turn.Remembers && turn.Library.Telling is { } all)
        {
            await agenda.StartAsync(new Wish(all, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « non, c'est le jeudi », after something was told or noted.
        if (await TakesUpAsync(recollection.Rectified(message), cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « le deuxième est faux » after all was told, « oubliez ça » after something was noted.
        if (recollection.Denied(message) is { } denied && turn.Library.Find(denied.Dialog) is { } forget)
        {
            await agenda.StartAsync(forget, denied, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « c'est du 41 en fait »
        if (await PutsRightAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « non, c'est le 06 … », after all was told.
        if ((turn.State.Told.Count > 0 || Recollection.StartsWithNo(message) || message.Corrects) && recollection.Corrected(message) is { } correct)
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

    /// <summary>Forgets what he asks to be forgotten, or tells to be over; false where nothing remembered is that.</summary>
    public async ValueTask<bool> DropsAsync(Message message, CancellationToken cancellationToken)
    {
        if (!turn.Remembers || message.Retraction is { Everything: true } || Dismissal.Read(message.Text, message.Locale) is not { } dismissal
            || (message.Has("goods-on-the-way") && message.Retraction is null) || (!dismissal.Asked && message.Has("trouble")))
        {
            return false;
        }

        // « effacez ça » and no more means what was noted a moment ago.
        var dropped = dismissal.What.Length > 0 ? await turn.World.DroppedAsync(dismissal, message.Locale, cancellationToken).ConfigureAwait(false) : [];
        if (dropped.Count == 0 && dismissal is { Asked: true, What.Length: > 0 } && message.Has("said-before"))
        {
            // No fact; then it is looked for in what he wrote.
            dropped = [dismissal.What];
        }

        var instead = Instead(message, dismissal);
        if (dropped.Count == 0 || !await TakesUpAsync(recollection.Forgetting(dropped), cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        turn.Noted = instead;
        return true;
    }

    // « oubliez la gazinière, on part sur de l'induction »: what he tells in its stead is noted; "that stuff about my divorce, please erase it" tells nothing.
    private static IReadOnlyList<Statement> Instead(Message message, Dismissal dismissal)
    {
        var rest = message.Part(string.Join(", ", message.Text.Split([',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(clause => Dismissal.Read(clause, message.Locale) is null && SharedWords.Of(clause, dismissal.What, message.Locale).Count == 0)));
        return rest.Words.Count == 0 || rest.Words.Any(MereStatements.Undone.Contains) ? []
            : Believable.Of(rest) is { Count: > 0 } stated ? stated
            : rest.Words.Count >= FewestOfASentence && OwnWords.Of(rest) is { } told && rest.Acts.States ? [told] : [];
    }

    private async ValueTask<bool> PutsRightAsync(Message message, CancellationToken cancellationToken)
    {
        var meant = !turn.Remembers ? null
            : recollection.IsCorrection(message) && await turn.World.MeantAsync(message.Text, message.Locale, cancellationToken).ConfigureAwait(false) is { } sort ? sort
            : recollection.TellsAnew(message) ? await turn.World.RetoldAsync(message.Text, message.Locale, cancellationToken).ConfigureAwait(false)
            : null;
        return meant is not null && await TakesUpAsync(recollection.PutRight(message, meant), cancellationToken).ConfigureAwait(false);
    }

    // The action keeps what is right, and what is to be forgotten is not kept: neither is noted a second time.
    private async ValueTask<bool> TakesUpAsync(Frame? frame, CancellationToken cancellationToken)
    {
        if (frame is null || turn.Library.Find(frame.Dialog) is not { } dialog)
        {
            return false;
        }

        turn.Noted = [];
        await agenda.StartAsync(dialog, frame, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
