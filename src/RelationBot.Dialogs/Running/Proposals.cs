using System.Globalization;
using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>Which values may be proposed for a slot: near what holds now, within the span wished for, never what was turned down.</summary>
internal sealed class Proposals(Turn turn)
{
    /// <summary>More than this nobody reads.</summary>
    public const int Most = 5;

    private const int LongestSpan = 31;

    /// <summary>The values that may be proposed now for a slot, best first; those already turned down are left out.</summary>
    public async ValueTask<IReadOnlyList<string>> OfAsync(Run run, Ask ask, CancellationToken cancellationToken)
    {
        if (ask.Suggest is null)
        {
            return [];
        }

        var all = await turn.World.SuggestAsync(ask.Suggest, turn.SlotsOf(run), cancellationToken).ConfigureAwait(false);
        var left = all.Where(v => !run.Refused.Contains(v)).ToList();
        var within = left.Where(v => !ask.AsksDayAhead || IsWithin(run, v)).ToList();
        var span = run.Within ?? (left.Count == 0 ? After(all) : null);
        if (within.Count == 0 && await OpenWithinAsync(run, ask, span, cancellationToken).ConfigureAwait(false) is { Count: > 0 } open)
        {
            return open;
        }

        return within.Count > 0 ? within : left;
    }

    /// <summary>Whether there is anything to propose, be it turned down already.</summary>
    public async ValueTask<bool> AnyAsync(Run run, Ask ask, CancellationToken cancellationToken) =>
        ask.Suggest is not null && (await turn.World.SuggestAsync(ask.Suggest, turn.SlotsOf(run), cancellationToken).ConfigureAwait(false)).Count > 0;

    // What is proposed by itself are the next days; of a span further off, those are looked for that pass the check.
    private async ValueTask<IReadOnlyList<string>> OpenWithinAsync(Run run, Ask ask, string? span, CancellationToken cancellationToken)
    {
        if (ask is not { AsksDayAhead: true, Check: not null } || span?.Split('/') is not [var from, var to]
            || !TryDay(from, out var first) || !TryDay(to, out var last))
        {
            return [];
        }

        var open = new List<string>();
        var today = DateOnly.FromDateTime(turn.World.Now.DateTime);
        var current = await CurrentAsync(run, ask, cancellationToken).ConfigureAwait(false);
        for (var day = first > today ? first : today.AddDays(1); day <= last && day < first.AddDays(LongestSpan) && open.Count < Most; day = day.AddDays(1))
        {
            var value = SlotReader.Canonical(day);
            var slots = turn.SlotsOf(run);
            slots[ask.Name] = value;
            if (value != current && !run.Refused.Contains(value) && await turn.World.CheckAsync(ask.Check, slots, cancellationToken).ConfigureAwait(false))
            {
                open.Add(value);
            }
        }

        return open;
    }

    // The value that holds now, as far as the company knows it.
    public async ValueTask<string?> CurrentAsync(Run run, Ask ask, CancellationToken cancellationToken) =>
        ask.Current is null || !turn.World.Speaker.Verified ? null
            : (await turn.World.RecallAsync(ask.Current, turn.SlotsOf(run), cancellationToken).ConfigureAwait(false))?.Value;

    // « d'un jour », « plus tôt »: now that the order is known, so is the day to count from.
    public async ValueTask ShiftAsync(Run run, Ask ask, CancellationToken cancellationToken)
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
            var proposals = await OfAsync(run, ask, cancellationToken).ConfigureAwait(false);
            if (TryDay(current ?? (proposals.Count > 0 ? proposals[0] : null), out var bound))
            {
                run.Within = $"{SlotReader.Canonical(DateOnly.FromDateTime(turn.World.Now.DateTime).AddDays(1))}/{SlotReader.Canonical(bound.AddDays(-1))}";
            }

            if (run.Within is null || (await OpenWithinAsync(run, ask, run.Within, cancellationToken).ConfigureAwait(false)).Count == 0)
            {
                run.Within = null;
                turn.Lead("nothing-earlier");
            }
        }
    }

    // « je pars du 1er au 8 »: none of the next days is left, those after them are looked at.
    private static string? After(IReadOnlyList<string> days) =>
        days.Max() is { } latest && TryDay(latest, out var last) ? $"{SlotReader.Canonical(last.AddDays(1))}/{SlotReader.Canonical(last.AddDays(LongestSpan))}" : null;

    private static bool TryDay(string? value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool IsWithin(Run run, string value) => run.Within?.Split('/') is not [var from, var to]
        || (string.CompareOrdinal(value, from) >= 0 && string.CompareOrdinal(value, to) <= 0);
}
