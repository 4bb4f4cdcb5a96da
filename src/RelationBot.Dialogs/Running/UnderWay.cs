using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>A message while a dialog waits for an answer: the answer itself, or what interrupts it.</summary>
internal sealed class UnderWay(Turn turn, Agenda agenda, Answers answers, SmallTalk smallTalk, Recollection recollection)
{
    private const int LongestChoice = 8;

    /// <summary>Whether the message was for it; false where it is something else that nothing was done about.</summary>
    public async ValueTask<bool> GoesOnAsync(Run run, Message message, CancellationToken cancellationToken)
    {
        if (message.Cancels || message.Is("keep") || (run.Dialog.Confirms && message.Forbids))
        {
            await agenda.LeaveAsync(run, run.Dialog.OffersPerson ? "withdrawn" : "cancelled", cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (Matters.Sentence(message) is { } sentence && message.YesNo is null)
        {
            run.Reserved = true;
            turn.Lead(sentence);
            await agenda.RepeatAsync(run, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « vous pouvez venir samedi ? » after a fault is about the repair, and no delivery.
        if (run.Dialog.OffersPerson && message.YesNo is null && !message.Acts.AsksPrice && message.Text.Contains('?', StringComparison.Ordinal) && message.Has("of-visits") && !message.Has("goods-on-the-way"))
        {
            turn.SayEngine("visit-not-set", suggestions: turn.YesNo());
            return true;
        }

        var wishes = message.Wishes.Where(w => w.Dialog != run.Dialog && w.Probability >= Wishes.Interrupting).ToList();
        if (wishes.Count > 0 && !IsAnswer(run, message))
        {
            await DigressAsync(run, message, wishes, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (run.Step is Ask { Type: SlotTypes.Retraction } && SlotReader.IsAllBut(message))
        {
            turn.Lead("all-but");
            await agenda.RepeatAsync(run, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (run.Step is Ask { Type: SlotTypes.Retraction } && recollection.Named(message) is { } named)
        {
            message = message.Part(named);
        }

        var answer = await answers.TakeAsync(run, message, cancellationToken).ConfigureAwait(false);
        switch (answer)
        {
            case Answer.Moved:
                Acknowledge(run);
                turn.LeadImpossible(message);
                await agenda.RunAsync(run, cancellationToken).ConfigureAwait(false);
                return true;
            case Answer.Declined:
                await agenda.LeaveAsync(run, run.Dialog.OffersPerson ? "withdrawn" : "left-as-it-is", cancellationToken).ConfigureAwait(false);
                return true;
            case Answer.Reserved:
                run.Reserved = true;
                turn.Lead(message.Acts.AsksPrice && message.YesNo is null ? "price-not-known" : message.Acts.Wavers ? "wavering" : "reserved");
                await agenda.RunAsync(run, cancellationToken).ConfigureAwait(false);
                return true;
            case Answer.NotKnown:
                turn.Lead("not-known");
                await agenda.RepeatAsync(run, cancellationToken).ConfigureAwait(false);
                return true;
            default:
                if (message.Days.Impossible)
                {
                    turn.LeadImpossible(message);
                    await agenda.RepeatAsync(run, cancellationToken).ConfigureAwait(false);
                    return true;
                }

                if (message.Is("repeat") || smallTalk.IsNoted || message.Wishes.Any(w => w.Dialog == run.Dialog))
                {
                    await agenda.RepeatAsync(run, cancellationToken).ConfigureAwait(false);
                    return true;
                }

                return false;
        }
    }

    // « oui », « vendredi », « en fait c'est la RB-1038 »: words that answer or correct are no new wish, whatever a classifier makes of them.
    private static bool IsAnswer(Run run, Message message) => (run.Step is Ask { Type: SlotTypes.Text, Suggest: not null } && message.Words.Count <= LongestChoice) || (run.Step is Ask { Type: SlotTypes.Identity } && Claims.IsGiven(message)) || (message.Words.Count <= 3 || message.Corrects)
        && (message.YesNo is not null || run.Dialog.Asks.Any(a => SlotReader.Read(a, message, expected: a == run.Step && a.Type != SlotTypes.Text) is not null));

    private void Acknowledge(Run run)
    {
        if (run.Declined)
        {
            turn.Lead("all-right");
        }
    }

    // Another wish in between: with an answer in the same words it waits its turn, otherwise it goes first.
    private async ValueTask DigressAsync(Run run, Message message, IReadOnlyList<Wish> wishes, CancellationToken cancellationToken)
    {
        var (wish, others) = (wishes[0], wishes.Skip(1).Select(Agenda.FrameOf));
        if (wish.Dialog.NeedsCustomer && !turn.World.Speaker.Verified)
        {
            await agenda.StartAsync(wish, cancellationToken).ConfigureAwait(false);
            return;
        }

        var rest = message.Text.Replace(wish.Message.Text, " ", StringComparison.Ordinal);
        if (!rest.Any(char.IsLetterOrDigit))
        {
            // « oui, et dites-moi … »
            rest = Wishes.Opening(message) is { } opening ? opening.Text : rest;
        }

        var answer = rest.Any(char.IsLetterOrDigit) ? await answers.TakeAsync(run, message.Part(rest), cancellationToken).ConfigureAwait(false) : Answer.None;
        if (answer == Answer.Moved)
        {
            turn.State = turn.State with { Waiting = [.. turn.State.Waiting, Agenda.FrameOf(wish), .. others] };
            await agenda.RunAsync(run, cancellationToken).ConfigureAwait(false);
            return;
        }

        // « non. où en est ma commande ? »: what he declined is not gone back to.
        var suspended = turn.State.Suspended.Where(f => f.Dialog != wish.Dialog.Name);
        turn.State = turn.State with { Active = null, Waiting = [.. others, .. turn.State.Waiting], Suspended = answer == Answer.Declined ? [.. suspended] : [.. suspended, run.ToFrame()] };
        await agenda.StartAsync(wish, cancellationToken).ConfigureAwait(false);
    }
}
