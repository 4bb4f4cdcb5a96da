using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>What runs, what waits for its turn, what was left for a digression, and what can still be taken up again.</summary>
internal sealed class Agenda(Turn turn, Walker walker)
{
    public Run? Reopen(Dialog ended, Message message)
    {
        if (!ended.Steps.OfType<Confirm>().Any() || turn.State.Ended is not { } frame)
        {
            return null;
        }

        var run = new Run(ended, frame) { At = 0, Proposed = null };
        run.Checked.Clear();
        var before = new Slots(run.Slots);
        foreach (var ask in ended.Asks)
        {
            if (SlotReader.Read(ask, message, expected: false) is { } value)
            {
                run.Set(ask.Name, value);
            }
        }

        return run.Slots.Any(s => before.TryGetValue(s.Key, out var old) && old != s.Value) ? run : null;
    }

    /// <summary>The dialog that ended last with what held before it, to be confirmed; null where that is not known.</summary>
    public Run? Undo(Dialog ended)
    {
        if (turn.State.Ended is not { Before.Count: > 0 } frame)
        {
            return null;
        }

        var run = new Run(ended, frame with { Checked = [], Refused = [], Before = new Dictionary<string, string>() }) { At = 0, Proposed = null, Within = null };
        foreach (var (slot, value) in frame.Before)
        {
            run.Set(slot, value);
        }

        return run;
    }

    public static Frame FrameOf(Wish wish)
    {
        var run = new Run(wish.Dialog, new Frame(wish.Dialog.Name));
        Answers.FillAtStart(run, wish.Message);
        return run.ToFrame();
    }

    public ValueTask StartAsync(Wish wish, CancellationToken cancellationToken) => StartAsync(wish.Dialog, FrameOf(wish), cancellationToken);

    public async ValueTask StartAsync(Dialog dialog, Frame frame, CancellationToken cancellationToken)
    {
        if (dialog.NeedsCustomer && !turn.World.Speaker.Verified)
        {
            Refuse(frame);
            return;
        }

        await RunAsync(new Run(dialog, frame), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The dialog by which a visitor proves who he is; null where the company has none.</summary>
    public Dialog? Identify => turn.Library.Dialogs.FirstOrDefault(d => d.Asks.Any(a => a.Type == SlotTypes.Identity));

    // What he wanted is kept, for when he has proved who he is.
    private void Refuse(Frame frame)
    {
        if (Identify is null)
        {
            turn.State = turn.State with { Asked = "person" };
            turn.SayEngine("not-verified", suggestions: [turn.Sentence("person")]);
        }
        else
        {
            turn.State = turn.State with { Asked = "identify", Choices = [frame] };
            turn.SayEngine("not-verified-yet", suggestions: [turn.Sentence("recognise"), turn.Sentence("person")]);
        }
    }

    // Walks on; where a dialog ends, the next one waiting has its turn, then the one that was left for a digression.
    public async ValueTask RunAsync(Run run, CancellationToken cancellationToken)
    {
        if (await walker.WalkAsync(run, cancellationToken).ConfigureAwait(false))
        {
            turn.State = turn.State with { Active = run.ToFrame(), Ended = null };
            return;
        }

        if (turn.Handoff is null)
        {
            turn.State = turn.State with { Active = null, Ended = run.ToFrame(), Last = run.ToFrame(), Asked = turn.OffersPerson ? "person" : turn.State.Asked };
            await NextAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Takes up what waits next, if anything does.</summary>
    public async ValueTask NextAsync(CancellationToken cancellationToken)
    {
        if (turn.State.Waiting is [var waiting, ..] && turn.Library.Find(waiting.Dialog) is { } wished)
        {
            turn.State = turn.State with { Waiting = [.. turn.State.Waiting.Skip(1)] };
            if (!wished.NeedsCustomer || turn.World.Speaker.Verified)
            {
                turn.Lead("next-wish", Titled(wished));
                await RunAsync(new Run(wished, waiting), cancellationToken).ConfigureAwait(false);
            }
        }
        else if (turn.State.Suspended is [.., var left] && turn.Library.Find(left.Dialog) is { } dialog)
        {
            turn.State = turn.State with { Suspended = [.. turn.State.Suspended.SkipLast(1)] };
            if (!dialog.NeedsCustomer || turn.World.Speaker.Verified)
            {
                turn.Lead("back-to", Titled(dialog));
                await RunAsync(new Run(dialog, left), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask LeaveAsync(Run run, string sentence, CancellationToken cancellationToken)
    {
        turn.State = turn.State with { Active = null, Ended = null };
        turn.SayEngine(sentence);
        await NextAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask RepeatAsync(Run? run, CancellationToken cancellationToken)
    {
        if (run is not null)
        {
            await RunAsync(run, cancellationToken).ConfigureAwait(false);
        }
    }

    public Dictionary<string, string> Titled(Dialog dialog) => new() { ["title"] = turn.Title(dialog) };
}
