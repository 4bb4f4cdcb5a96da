using System.Globalization;
using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>Goes through the steps of a dialog until one must wait for an answer, or none is left.</summary>
internal sealed class Walker(Turn turn, Proposals proposals)
{
    // Two dialogs leading to each other's steps for ever would be the author's mistake; a person then takes over.
    private const int Patience = 40;

    private readonly Doing _doing = new(turn, proposals);

    /// <summary>True where the dialog now waits; false where it has ended.</summary>
    public async ValueTask<bool> WalkAsync(Run run, CancellationToken cancellationToken)
    {
        await RecallAsync(run, cancellationToken).ConfigureAwait(false);
        turn.MayAsk(run.Doubts.Values);
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
                    var (ending, changed) = await _doing.DoAsync(run, action, cancellationToken).ConfigureAwait(false);
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
            await proposals.ShiftAsync(run, ask, cancellationToken).ConfigureAwait(false);
        }

        if (run.Slots.TryGetValue(ask.Name, out var value))
        {
            if (ask.Check is null || run.Checked.Contains(ask.Name)
                || await turn.World.CheckAsync(ask.Check, turn.SlotsOf(run), cancellationToken).ConfigureAwait(false))
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
                var others = await proposals.OfAsync(run, ask, cancellationToken).ConfigureAwait(false);
                run.Proposed = others.Count > 0 && ask.Refuse!.All.Any(t => t.Names.Contains("suggestion")) ? others[0] : null;
                turn.Say(ask.Refuse!, Why(run, "ask"), n => n == ask.Name ? Written(run, n, value) : Value(run, n), Shown(run, ask, others));
                return true;
            }
        }

        var offered = await proposals.OfAsync(run, ask, cancellationToken).ConfigureAwait(false);
        if (ask.Type == SlotTypes.DayPart && !run.Declined && await KeptAsync(run, ask, offered, cancellationToken).ConfigureAwait(false) is { } kept)
        {
            // « plutôt samedi »: who moves the day and says no more keeps his morning; it is said back before anything is done.
            run.Set(ask.Name, kept);
            return false;
        }

        if (ask.AsksDayAhead && run.Within is not null && offered.Count > 0 && !Proposals.IsWithin(run, offered[0]))
        {
            run.Within = null;
            turn.Lead("nothing-then");
        }

        if (ask.None is not null && offered.Count == 0 && !await proposals.AnyAsync(run, ask, cancellationToken).ConfigureAwait(false))
        {
            turn.Say(ask.None, Why(run, "ask"), n => Value(run, n));
            run.At = run.Dialog.Steps.Count;
            return false;
        }

        if (ask.Optional && offered.Count == 0)
        {
            run.At++;
            return false;
        }

        run.Offered = offered;
        // The only one left is proposed also where all that are left are named.
        var proposes = ask.Question!.In(turn.Locale, turn.Familiar).SelectMany(t => t.Names).Any(n => n == "suggestion" || (n == "suggestions" && offered.Count == 1));
        run.Proposed = offered.Count > 0 && !run.Declined && proposes ? offered[0] : null;
        var because = await PreferredAsync(run, ask, cancellationToken).ConfigureAwait(false);
        turn.Say(ask.Question!, Why(run, "ask"), n => n == ask.Name + ".because" ? because : Value(run, n), Shown(run, ask, offered));
        return true;
    }

    // « comme vous le préférez (vous me l'avez dit le 12 mai) », of the day that is proposed.
    private async ValueTask<string?> PreferredAsync(Run run, Ask ask, CancellationToken cancellationToken)
    {
        if (ask.Prefer is null || run.Proposed is not { } proposed || !turn.World.Speaker.Verified)
        {
            return null;
        }

        var slots = turn.SlotsOf(run);
        slots[ask.Name] = proposed;
        var known = await turn.World.RecallAsync(ask.Prefer, slots, cancellationToken).ConfigureAwait(false);
        if (known?.Value != proposed)
        {
            return null;
        }

        turn.MayAsk(known.Doubt is { } doubt ? [doubt] : []);
        return known.Because;
    }

    // The part of the day that holds now, where another day was named and that part is free on it.
    private async ValueTask<string?> KeptAsync(Run run, Ask ask, IReadOnlyList<string> offered, CancellationToken cancellationToken)
    {
        if (await proposals.CurrentAsync(run, ask, cancellationToken).ConfigureAwait(false) is not { } current || !offered.Contains(current) || run.Refused.Contains(current))
        {
            return null;
        }

        foreach (var day in run.Dialog.Asks.Where(a => a.AsksDayAhead && a.Current is not null && run.Slots.ContainsKey(a.Name)))
        {
            if (await proposals.CurrentAsync(run, day, cancellationToken).ConfigureAwait(false) is { } before && before != run.Slots[day.Name])
            {
                return current;
            }
        }

        return null;
    }

    // A day that is gone, or today's, needs no other explanation.
    private string? Reason(string value)
    {
        var today = SlotReader.Canonical(DateOnly.FromDateTime(turn.World.Now.DateTime));
        return string.CompareOrdinal(value, today) switch { < 0 => "day-past", 0 => "day-too-soon", _ => null };
    }

    private List<string> Answers(Run run) =>
        [.. turn.YesNo(), .. run.Reserved ? new[] { turn.Sentence("person") } : []];

    private List<string> Shown(Run run, Ask ask, IReadOnlyList<string> proposals) => proposals.Count > 0
        ? [.. proposals.Take(Proposals.Most).Select(v => Written(run, ask.Name, v))]
        : ask.Type == SlotTypes.Retraction && turn.State.Told.Count <= Proposals.Most ? [.. turn.State.Told]
        : ask.Type == SlotTypes.YesNo ? [.. turn.YesNo()]
        : ask.Type == SlotTypes.Choice ? [.. ask.Options.Keys.Select(o => Written(run, ask.Name, o))]
        : [];

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
                    : await turn.World.RecallAsync(ask.From!, turn.SlotsOf(run), cancellationToken).ConfigureAwait(false);
                if (known is not null && !run.Refused.Contains(known.Value))
                {
                    run.Set(ask.Name, known.Value);
                    run.Because[ask.Name] = known.Because ?? "";
                    if (known.Doubt is { } doubt)
                    {
                        run.Doubts[ask.Name] = doubt;
                    }
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

    private string? Value(Run run, string name)
    {
        if (name == "suggestion")
        {
            return run.Proposed is { } proposed && run.Step is Ask ask ? Written(run, ask.Name, proposed) : null;
        }

        if (name == "suggestions")
        {
            return run.Offered.Count > 0 && run.Step is Ask ask ? ValueWriter.Alternatives(ask.Type, [.. run.Offered.Select(o => Written(run, ask.Name, o))], turn.Locale) : null;
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
