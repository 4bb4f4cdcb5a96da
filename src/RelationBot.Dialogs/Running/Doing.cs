using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>Has the world do what a step says, and keeps in the conversation what that changes in it.</summary>
internal sealed class Doing(Turn turn, Proposals proposals)
{
    public async ValueTask<(Ending Ending, bool Changed)> DoAsync(Run run, Do action, CancellationToken cancellationToken)
    {
        var declared = turn.Library.Catalog.Actions.GetValueOrDefault(action.Name);
        if (declared?.Changes == true)
        {
            await KeepAsync(run, cancellationToken).ConfigureAwait(false);
        }

        var result = await turn.World.DoAsync(action.Name, turn.SlotsOf(run), cancellationToken).ConfigureAwait(false);
        foreach (var (name, value) in result.Values ?? new Dictionary<string, string>())
        {
            run.Values[name] = value;
        }

        turn.MayAsk(result.Doubts);
        if (action.Name == Recollection.Tell)
        {
            turn.State = turn.State with { Told = Recollection.Lines(result.Values?.GetValueOrDefault("facts")) };
        }

        if (action.Name == Recollection.Correct && result.Values is { } put && put.TryGetValue("what", out var right))
        {
            turn.State = turn.State with
            {
                Noted = new Dictionary<string, string>(),
                Told = [.. turn.State.Told.Select(line => line == put.GetValueOrDefault("old") ? right : line)],
            };
        }

        if (action.Name == Recollection.Forget)
        {
            // What was noted a moment ago must not outlive its being forgotten.
            turn.State = turn.State with
            {
                Noted = new Dictionary<string, string>(),
                Told = [],
                Suspended = [.. turn.State.Suspended.Select(f => f.WithoutRecalled())],
                Waiting = [.. turn.State.Waiting.Select(f => f.WithoutRecalled())],
            };
        }

        var ending = action.Outcomes.GetValueOrDefault(result.Outcome)
            ?? throw new InvalidOperationException($"The action {action.Name} came out as {result.Outcome}, which its declaration does not name.");
        // The first outcome that a declaration names is that all went well.
        return (ending, declared?.Changes == true && result.Outcome == declared.Outcomes[0]);
    }

    // What holds before a change, to go back to.
    private async ValueTask KeepAsync(Run run, CancellationToken cancellationToken)
    {
        foreach (var ask in run.Dialog.Asks.Where(a => a.Current is not null))
        {
            if (await proposals.CurrentAsync(run, ask, cancellationToken).ConfigureAwait(false) is { } current)
            {
                run.Before[ask.Name] = current;
            }
        }
    }
}
