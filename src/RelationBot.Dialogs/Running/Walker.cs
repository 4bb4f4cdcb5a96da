using System.Globalization;
using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>Goes through the steps of a dialog until one must wait for an answer, or none is left.</summary>
internal sealed class Walker(Turn turn)
{
    // Two dialogs leading to each other's steps for ever would be the author's mistake; a person then takes over.
    private const int Patience = 40;
    private const int Buttons = 5;
    private const int LongestSpan = 31;

    /// <summary>True where the dialog now waits; false where it has ended.</summary>
    public async ValueTask<bool> WalkAsync(Run run, CancellationToken cancellationToken)
    {
        await RecallAsync(run, cancellationToken).ConfigureAwait(false);
        for (var patience = Patience; run.Step is { } step && turn.Handoff is null; patience--)
        {
            if (patience == 0)
            {
                turn.HandOver(new HandoffRequest(run.Dialog.Name, null), "handed-off");
                return false;
            }

            if (!Holds(run, step))
            {
                run.At++;
                continue;
            }

            switch (step)
            {
                case Ask ask:
                    if (await AskAsync(run, ask, cancellationToken).ConfigureAwait(false))
                    {
                        return true;
                    }

                    break;
                case Confirm confirm:
                    turn.Say(confirm.Question!, Why(run, "confirm"), n => Value(run, n), Answers(run));
                    return true;
                case Do action:
                    var (ending, changed) = await DoAsync(run, action, cancellationToken).ConfigureAwait(false);
                    Lead(run, ending, Why(run, "do"));
                    if (changed)
                    {
                        turn.MarkDone();
                    }

                    break;
                case Say say:
                    Lead(run, say.Ending!, Why(run, "say"));
                    break;
            }
        }

        return false;
    }

    /// <summary>The values that may be proposed now for a slot, best first; those already turned down are left out.</summary>
    public async ValueTask<IReadOnlyList<string>> ProposalsAsync(Run run, Ask ask, CancellationToken cancellationToken)
    {
        if (ask.Suggest is null)
        {
            return [];
        }

        var all = await turn.World.SuggestAsync(ask.Suggest, ForWorld(run), cancellationToken).ConfigureAwait(false);
        var left = all.Where(v => !run.Refused.Contains(v)).ToList();
        var within = left.Where(v => IsWithin(run, v)).ToList();
        if (within.Count == 0 && await OpenWithinAsync(run, ask, cancellationToken).ConfigureAwait(false) is { Count: > 0 } open)
        {
            return open;
        }

        return within.Count > 0 ? within : left;
    }

    // What is proposed by itself are the next days; of a span further off, those are looked for that pass the check.
    private async ValueTask<IReadOnlyList<string>> OpenWithinAsync(Run run, Ask ask, CancellationToken cancellationToken)
    {
        if (ask is not { AsksDayAhead: true, Check: not null } || run.Within?.Split('/') is not [var from, var to]
            || !TryDay(from, out var first) || !TryDay(to, out var last))
        {
            return [];
        }

        var open = new List<string>();
        var today = DateOnly.FromDateTime(turn.World.Now.DateTime);
        var current = await CurrentAsync(run, ask, cancellationToken).ConfigureAwait(false);
        for (var day = first > today ? first : today.AddDays(1); day <= last && day < first.AddDays(LongestSpan) && open.Count < Buttons; day = day.AddDays(1))
        {
            var value = SlotReader.Canonical(day);
            var slots = ForWorld(run);
            slots[ask.Name] = value;
            if (value != current && !run.Refused.Contains(value) && await turn.World.CheckAsync(ask.Check, slots, cancellationToken).ConfigureAwait(false))
            {
                open.Add(value);
            }
        }

        return open;
    }

    // The value that holds now, as far as the company knows it.
    private async ValueTask<string?> CurrentAsync(Run run, Ask ask, CancellationToken cancellationToken) =>
        ask.Current is null || !turn.World.Speaker.Verified ? null
            : (await turn.World.RecallAsync(ask.Current, ForWorld(run), cancellationToken).ConfigureAwait(false))?.Value;

    // « d'un jour », « plus tôt »: now that the order is known, so is the day to count from.
    private async ValueTask ShiftAsync(Run run, Ask ask, CancellationToken cancellationToken)
    {
        var (shift, sooner) = (run.Shift, run.Sooner);
        (run.Shift, run.Sooner) = (null, false);
        var current = await CurrentAsync(run, ask, cancellationToken).ConfigureAwait(false);
        if (shift is { } days && TryDay(current, out var day))
        {
            run.Set(ask.Name, SlotReader.Canonical(day.AddDays(days)));
        }
        else if (sooner || shift < 0)
        {
            var proposals = await ProposalsAsync(run, ask, cancellationToken).ConfigureAwait(false);
            if (TryDay(current ?? (proposals.Count > 0 ? proposals[0] : null), out var bound))
            {
                run.Within = $"{SlotReader.Canonical(DateOnly.FromDateTime(turn.World.Now.DateTime).AddDays(1))}/{SlotReader.Canonical(bound.AddDays(-1))}";
            }

            if (run.Within is null || (await OpenWithinAsync(run, ask, cancellationToken).ConfigureAwait(false)).Count == 0)
            {
                run.Within = null;
                turn.Lead("nothing-earlier");
            }
        }
    }

    private static bool TryDay(string? value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool IsWithin(Run run, string value) => run.Within?.Split('/') is not [var from, var to]
        || (string.CompareOrdinal(value, from) >= 0 && string.CompareOrdinal(value, to) <= 0);

    public string Written(Run run, string slot, string value)
    {
        var ask = run.Dialog.Asks.FirstOrDefault(a => a.Name == slot);
        return ValueWriter.Write(ask?.Type ?? TypeOf(run, slot), value, turn.Locale, turn.World.Now, ask?.Options);
    }

    // Returns true where an answer must be waited for.
    private async ValueTask<bool> AskAsync(Run run, Ask ask, CancellationToken cancellationToken)
    {
        if (ask.AsksDayAhead && (run.Shift is not null || run.Sooner))
        {
            await ShiftAsync(run, ask, cancellationToken).ConfigureAwait(false);
        }

        if (run.Slots.TryGetValue(ask.Name, out var value))
        {
            if (ask.Check is null || run.Checked.Contains(ask.Name)
                || await turn.World.CheckAsync(ask.Check, ForWorld(run), cancellationToken).ConfigureAwait(false))
            {
                run.Checked.Add(ask.Name);
                run.At++;
                return false;
            }

            var recalled = run.Because.ContainsKey(ask.Name);
            run.Clear(ask.Name);
            run.Wished = recalled ? null : value;
            if (ask.AsksDayAhead && run.Or is [var next, ..])
            {
                run.Or = [.. run.Or.Skip(1)];
                run.Set(ask.Name, next);
                return false;
            }

            if (ask.AsksDayAhead && !recalled && Reason(value) is { } reason)
            {
                turn.Lead(reason, new Dictionary<string, string> { ["day"] = Written(run, ask.Name, value) });
                recalled = true;
            }

            if (!recalled)
            {
                var others = await ProposalsAsync(run, ask, cancellationToken).ConfigureAwait(false);
                run.Proposed = others.Count > 0 && ask.Refuse!.All.Any(t => t.Names.Contains("suggestion")) ? others[0] : null;
                turn.Say(ask.Refuse!, Why(run, "ask"), n => n == ask.Name ? Written(run, n, value) : Value(run, n), Shown(run, ask, others));
                return true;
            }
        }

        var proposals = await ProposalsAsync(run, ask, cancellationToken).ConfigureAwait(false);
        if (run.Within is not null && proposals.Count > 0 && !IsWithin(run, proposals[0]))
        {
            run.Within = null;
            turn.Lead("nothing-then");
        }

        if (ask.None is not null && proposals.Count == 0 && run.Refused.Count == 0)
        {
            turn.Say(ask.None, Why(run, "ask"), n => Value(run, n));
            run.At = run.Dialog.Steps.Count;
            return false;
        }

        if (ask.Optional && proposals.Count == 0)
        {
            run.At++;
            return false;
        }

        run.Offered = proposals;
        run.Proposed = proposals.Count > 0 && !run.Declined && ask.Question!.In(turn.Locale).Any(t => t.Names.Contains("suggestion")) ? proposals[0] : null;
        turn.Say(ask.Question!, Why(run, "ask"), n => Value(run, n), Shown(run, ask, proposals));
        return true;
    }

    // A day that is gone, or today's, needs no other explanation.
    private string? Reason(string value)
    {
        var today = SlotReader.Canonical(DateOnly.FromDateTime(turn.World.Now.DateTime));
        return string.CompareOrdinal(value, today) switch { < 0 => "day-past", 0 => "day-too-soon", _ => null };
    }

    private List<string> Answers(Run run) =>
        [turn.Sentence("yes"), turn.Sentence("no"), .. run.Reserved ? new[] { turn.Sentence("person") } : []];

    private List<string> Shown(Run run, Ask ask, IReadOnlyList<string> proposals) => proposals.Count > 0
        ? [.. proposals.Take(Buttons).Select(v => Written(run, ask.Name, v))]
        : ask.Type == SlotTypes.Retraction && turn.State.Told.Count <= Buttons ? [.. turn.State.Told]
        : ask.Type == SlotTypes.YesNo ? [turn.Sentence("yes"), turn.Sentence("no")]
        : ask.Type == SlotTypes.Choice ? [.. ask.Options.Keys.Select(o => Written(run, ask.Name, o))]
        : [];

    private async ValueTask<(Ending Ending, bool Changed)> DoAsync(Run run, Do action, CancellationToken cancellationToken)
    {
        var declared = turn.Library.Catalog.Actions.GetValueOrDefault(action.Name);
        if (declared?.Changes == true)
        {
            await KeepAsync(run, cancellationToken).ConfigureAwait(false);
        }

        var result = await turn.World.DoAsync(action.Name, ForWorld(run), cancellationToken).ConfigureAwait(false);
        foreach (var (name, value) in result.Values ?? new Dictionary<string, string>())
        {
            run.Values[name] = value;
        }

        if (action.Name == "memory.tell")
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

        if (action.Name == "memory.forget")
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
            if (await CurrentAsync(run, ask, cancellationToken).ConfigureAwait(false) is { } current)
            {
                run.Before[ask.Name] = current;
            }
        }
    }

    // Says an ending and goes where it leads.
    private void Lead(Run run, Ending ending, string why)
    {
        turn.Say(ending.Text!, why, n => Value(run, n));
        if (ending.Handoff is { } handoff)
        {
            turn.HandOver(new HandoffRequest(handoff.Reason.Length > 0 ? handoff.Reason : run.Dialog.Name, handoff.Queue), null);
        }
        else if (ending.Go is null)
        {
            run.At++;
        }
        else
        {
            Go(run, ending.Go);
        }
    }

    /// <summary>Goes to a step; one that asks is asked anew.</summary>
    public static void Go(Run run, string target)
    {
        run.At = run.Dialog.IndexOf(target);
        if (run.Step is Ask ask)
        {
            run.Clear(ask.Name);
        }
    }

    // What is known is looked up before anything is asked, so that a question can make use of it.
    private async ValueTask RecallAsync(Run run, CancellationToken cancellationToken)
    {
        if (!turn.World.Speaker.Verified)
        {
            return;
        }

        foreach (var ask in run.Dialog.Asks.Where(a => a.From is not null && !run.Slots.ContainsKey(a.Name)))
        {
            if (run.Recalled.Add(ask.Name))
            {
                var known = (turn.State.Noted.GetValueOrDefault(ask.From!) ?? Named(run, ask)) is { } said
                    ? new Known(said, turn.Sentence("because-just-said"))
                    : await turn.World.RecallAsync(ask.From!, ForWorld(run), cancellationToken).ConfigureAwait(false);
                if (known is not null && !run.Refused.Contains(known.Value))
                {
                    run.Set(ask.Name, known.Value);
                    run.Because[ask.Name] = known.Because ?? "";
                }
            }
        }
    }

    // The order he named in another matter a moment ago is the one he still speaks of.
    private string? Named(Run run, Ask ask) =>
        ask.Type == SlotTypes.OrderNumber && turn.State.Last is { } last && last.Dialog != run.Dialog.Name
        && turn.Library.Find(last.Dialog)?.Asks.FirstOrDefault(a => a.Type == ask.Type && !last.Because.ContainsKey(a.Name)) is { } named
            ? last.Slots.GetValueOrDefault(named.Name)
            : null;

    private Slots ForWorld(Run run) => new(run.Slots) { Locale = turn.Locale, Said = turn.Heard, Wished = run.Wished };

    private string? Value(Run run, string name)
    {
        if (name == "suggestion")
        {
            return run.Proposed is { } proposed && run.Step is Ask ask ? Written(run, ask.Name, proposed) : null;
        }

        if (name == "suggestions")
        {
            return run.Offered.Count > 0 && run.Step is Ask ask ? string.Join(turn.Locale == RelationBot.Language.Locale.French ? ", ou " : ", or ", run.Offered.Select(o => Written(run, ask.Name, o))) : null;
        }

        if (name.EndsWith(".because", StringComparison.Ordinal))
        {
            return run.Because.GetValueOrDefault(name[..^".because".Length]) is { Length: > 0 } because ? because : null;
        }

        return run.Values.GetValueOrDefault(name) is { } given ? ValueWriter.Write(TypeOf(run, name), given, turn.Locale, turn.World.Now)
            : run.Slots.GetValueOrDefault(name) is { } slot ? Written(run, name, slot)
            : null;
    }

    private string? TypeOf(Run run, string name) => run.Dialog.Steps.OfType<Do>()
        .Select(d => turn.Library.Catalog.Actions.GetValueOrDefault(d.Name)?.Values.GetValueOrDefault(name)).FirstOrDefault(t => t is not null);

    private bool Holds(Run run, Step step) => step.When.All(c => c.Key == "tier"
        ? turn.World.Speaker is { Verified: true, Tier: { } tier } && c.Value.Contains(tier)
        : run.Slots.TryGetValue(c.Key, out var value) && c.Value.Contains(value));

    private static string Why(Run run, string kind) => string.Create(CultureInfo.InvariantCulture, $"{run.Dialog.Name}/{kind} {run.Step!.Name}");
}
