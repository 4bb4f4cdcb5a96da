using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Relationship.Company;

namespace RelationBot.Bot.Subjects;

/// <summary>When an order can be delivered, and moving its delivery.</summary>
internal sealed class DeliverySubject(OrderBook orders) : IVocabulary
{
    private const int Proposed = 3, DaysLookedAt = 14;

    public IReadOnlyDictionary<string, Source> Sources => new Dictionary<string, Source>
    {
        ["delivery.current-day"] = (served, slots, cancellationToken) =>
            CurrentAsync(served, slots, order => order.Delivery is { } planned ? Canonical(planned.Day) : null, cancellationToken),
        ["delivery.current-slot"] = (served, slots, cancellationToken) =>
            CurrentAsync(served, slots, order => order.Delivery?.Slot, cancellationToken),
    };

    public IReadOnlyDictionary<string, Check> Checks => new Dictionary<string, Check>
    {
        ["delivery.open-on"] = IsOpenAsync,
    };

    public IReadOnlyDictionary<string, Suggestion> Suggestions => new Dictionary<string, Suggestion>
    {
        ["delivery.openings"] = OpeningsAsync,
        ["delivery.slots"] = SlotsAsync,
    };

    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["delivery.reschedule"] = new(RescheduleAsync, new ActionDeclaration(
            ["done", "full", "too-late", "failed"],
            new Dictionary<string, string> { ["order"] = "order-number", ["day"] = "date", ["slot"] = "day-part" },
            Changes: true)),
    };

    private async ValueTask<Known?> CurrentAsync(Served served, Slots slots, Func<Order, string?> value, CancellationToken cancellationToken) =>
        slots.TryGetValue("order", out var number)
            && await orders.FindAsync(served.Customer.Id, number, cancellationToken) is { } order && value(order) is { } current
            ? new Known(current) : null;

    private async ValueTask<bool> IsOpenAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (!TryDay(slots, out var day))
            return false;
        var order = slots.TryGetValue("order", out var number) ? await orders.FindAsync(served.Customer.Id, number, cancellationToken) : null;
        return await orders.IsOpenOnAsync(day, slots.GetValueOrDefault("slot"), cancellationToken, order);
    }

    private async ValueTask<IReadOnlyList<string>> OpeningsAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        // Somebody who moves a delivery can't be there on its day: propose the days after it.
        var from = served.Today.AddDays(1);
        if (slots.TryGetValue("order", out var number)
            && await orders.FindAsync(served.Customer.Id, number, cancellationToken) is { Delivery: { } planned } && planned.Day >= from)
        {
            from = planned.Day.AddDays(1);
        }

        // A day that can't be had: the ones right after it are nearest to the wish.
        var isWished = TryDay(slots.Wished, out var wished) && wished > from;
        if (isWished)
            from = wished;
        if (slots.Within?.Split('/') is [var first, _] && TryDay(first, out var earliest))
            from = earliest > served.Today ? earliest : served.Today.AddDays(1);

        var days = new DeliveryDays(served, slots);
        var openings = await orders.OpeningsAsync(from, DaysLookedAt * DeliverySlots.All.Count, slots.GetValueOrDefault("slot"), cancellationToken);
        var open = openings.Select(opening => opening.Day).Distinct().Where(day => !days.Excludes(day)).ToList();
        // « le mardi, de préférence »: the first of them before what comes sooner.
        var liked = isWished ? -1 : open.FindIndex(days.Likes);
        if (liked > 0)
            open = [open[liked], .. open.Where((_, i) => i != liked)];
        return [.. open.Take(Proposed).Select(Canonical)];
    }

    /// <summary>The parts of the day that still have room on the day chosen.</summary>
    private async ValueTask<IReadOnlyList<string>> SlotsAsync(Served served, Slots slots, CancellationToken cancellationToken) =>
        TryDay(slots, out var day) ? await orders.FreeSlotsAsync(day, cancellationToken) : [];

    private async ValueTask<ActionResult> RescheduleAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (!slots.TryGetValue("order", out var number)
            || await orders.FindAsync(served.Customer.Id, number, cancellationToken) is not { } order || !TryDay(slots, out var day))
        {
            return new ActionResult("failed");
        }

        var values = new Dictionary<string, string> { ["order"] = number, ["day"] = Canonical(day) };
        if (!orders.CanMove(order))
            return new ActionResult("too-late", values);

        var free = await orders.FreeSlotsAsync(day, cancellationToken, order);
        var slot = slots.TryGetValue("slot", out var wished) ? wished : free.FirstOrDefault();
        if (slot is null || !free.Contains(slot))
            return new ActionResult("full", values);

        values["slot"] = slot;
        // Done at the turn's commit, which looks again: two customers can't both get the last place.
        served.Effects.Write(new RescheduleDelivery(served.Customer.Id, number, day, slot, served.Today));
        MemorySubject.Settle(served, slot);
        return new ActionResult("done", values);
    }

    private static bool TryDay(Slots slots, out DateOnly day) => TryDay(slots.GetValueOrDefault("day"), out day);

    private static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Canonical(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
