using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Company;

/// <summary>The company's orders and delivery slots. An order is only ever found together with its customer.</summary>
public sealed class OrderBook(IDbContextFactory<RelationContext> contexts, ReadPool reads, CompanyClock clock)
{
    /// <summary>How many days ahead deliveries are planned.</summary>
    public const int HorizonDays = 60;

    /// <summary>Orders whose delivery is still ahead (today included), the earliest delivery first.</summary>
    public async Task<IReadOnlyList<Order>> OpenOrdersAsync(long customerId, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.Now, clock.Today);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        return await Orders(context, customerId, now)
            .Where(o => o.Status != "cancelled" && o.Delivery != null && o.Delivery.Status == "planned" && o.Delivery.Day >= today)
            .OrderBy(o => o.Delivery!.Day).ThenBy(o => o.Number)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The customer's newest orders, newest first.</summary>
    public async Task<IReadOnlyList<Order>> LatestAsync(long customerId, int count, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var latest = await Orders(context, customerId, now).OrderByDescending(o => o.PlacedAt).Take(count)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        latest.ForEach(Settle);
        return latest;
    }

    /// <summary>The order with this number, where it is this customer's; anybody else's is as if it did not exist.</summary>
    public async Task<Order?> FindAsync(long customerId, string number, CancellationToken cancellationToken)
    {
        var (now, wanted) = (clock.Now, number.Trim().ToUpperInvariant());
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        var order = await Orders(context, customerId, now).FirstOrDefaultAsync(o => o.Number == wanted, cancellationToken)
            .ConfigureAwait(false);
        if (order is not null)
        {
            Settle(order);
        }

        return order;
    }

    /// <summary>True where the order's delivery can still be moved: planned, and not today any more.</summary>
    public bool CanMove(Order order) =>
        order is { Status: not "cancelled", Delivery: { Status: "planned" } delivery } && delivery.Day > clock.Today;

    /// <summary>
    /// The day's slots with room, in the order of the day; none for today, the past, and beyond the horizon. The place that
    /// <paramref name="moving"/> holds itself counts as free.
    /// </summary>
    public ValueTask<IReadOnlyList<string>> FreeSlotsAsync(DateOnly day, CancellationToken cancellationToken, Order? moving = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var today = clock.Today;
        return day <= today || day > today.AddDays(HorizonDays)
            ? new([])
            : new(reads.Read<IReadOnlyList<string>>(session =>
                [.. DeliverySlots.All.Where(slot => SlotSql.Free(session, day, slot, moving?.Id ?? 0) > 0)]));
    }

    /// <summary>Whether there is room on the day, in that slot or (null) in any.</summary>
    public async ValueTask<bool> IsOpenOnAsync(DateOnly day, string? slot, CancellationToken cancellationToken, Order? moving = null)
    {
        var free = await FreeSlotsAsync(day, cancellationToken, moving).ConfigureAwait(false);
        return slot is null ? free.Count > 0 : free.Contains(slot);
    }

    /// <summary>The next slots with room from <paramref name="from"/> on, at most <paramref name="count"/>; only that slot's where one is given.</summary>
    public ValueTask<IReadOnlyList<DeliveryOpening>> OpeningsAsync(
        DateOnly from, int count, string? slot, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var today = clock.Today;
        var first = from > today ? from : today.AddDays(1);
        return new(reads.Read<IReadOnlyList<DeliveryOpening>>(session =>
        {
            var openings = new List<DeliveryOpening>(count);
            for (var day = first; day <= today.AddDays(HorizonDays) && openings.Count < count; day = day.AddDays(1))
            {
                openings.AddRange(DeliverySlots.All
                    .Where(s => (slot is null || s == slot) && SlotSql.Free(session, day, s) > 0)
                    .Take(count - openings.Count)
                    .Select(s => new DeliveryOpening(day, s)));
            }

            return openings;
        }));
    }

    // Crews report nothing to these books: a planned delivery whose day is over counts as made until an import says otherwise.
    private void Settle(Order order)
    {
        if (order is { Status: not "cancelled", Delivery: { Status: "planned" } delivery } && delivery.Day < clock.Today)
        {
            order.Status = "delivered";
            delivery.Status = "delivered";
        }
    }

    // An order that the books date later than now (an import made ahead of its day) is not known to the customer yet.
    private static IQueryable<Order> Orders(RelationContext context, long customerId, DateTimeOffset now) =>
        context.Orders.AsNoTracking().Include(o => o.Lines).Include(o => o.Delivery)
            .Where(o => o.CustomerId == customerId && o.PlacedAt <= now);
}

/// <summary>A slot with room.</summary>
public sealed record DeliveryOpening(DateOnly Day, string Slot);
