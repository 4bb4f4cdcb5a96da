using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Demo;

namespace RelationBot.Relationship.Tests;

public class DemoAndOrderTests
{
    private static async Task<Customer> MartinAsync(TestRelation relation) =>
        (await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1001", default))!;

    private static Task<TurnOutcome> MoveAsync(TestRelation relation, Customer customer, string order, DateOnly day, string slot, string activity) =>
        relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation("c1"), relation.Said(activity, "oui"), [],
                [new RescheduleDelivery(customer.Id, order, day, slot, relation.Get<CompanyClock>().Today)]),
            default);

    [Fact]
    public async Task Demo_Loaded_HoldsWhatTheContractPromises()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var martin = await MartinAsync(relation);
        Assert.Equal(("Monsieur Martin", "Les Croissants d'Or", "d1", true), (martin.Address, martin.AccountName, martin.Tier, martin.MayRemember));
        var teams = await relation.Get<CustomerDirectory>().FindByHandleAsync("msteams", "a0000000-0000-4000-8000-000000001001", default);
        Assert.Equal(martin.Id, teams!.Id);
        await using var context = relation.Context();
        Assert.Equal((30, 60, 60), (await context.Customers.CountAsync(), await context.Orders.CountAsync(), await context.Deliveries.CountAsync()));
        Assert.Equal(3, await context.Users.CountAsync());
        Assert.Equal(2, await context.Customers.CountAsync(c => c.Account!.Name == "Les Croissants d'Or"));
        Assert.Equal(["d1", "d2", "d3", "d4"], (await context.Customers.Select(c => c.Tier).Distinct().ToListAsync()).OfType<string>().Order());
        Assert.DoesNotContain(await context.Deliveries.ToListAsync(), d => d.Day.DayOfWeek == DayOfWeek.Sunday && d.Status == "planned");
        var claire = await context.Users.SingleAsync(u => u.Email == DemoCompany.SignIns[0].Email);
        Assert.Equal("advisor", (await context.UserRoles.SingleAsync(r => r.UserId == claire.Id)).RoleId);
    }

    [Fact]
    public async Task Demo_SecondStart_IsNotLoadedAgain()
    {
        await using var first = await TestRelation.StartAsync(demo: true);
        await using var second = await TestRelation.StartAsync(demo: true, folder: first.Folder);
        await using var context = second.Context();
        Assert.Equal(30, await context.Customers.CountAsync());
    }

    [Fact]
    public async Task OpenOrdersAsync_Martin_HasOneNowAndTheNextOneLater()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var (orders, martin) = (relation.Get<OrderBook>(), await MartinAsync(relation));
        Assert.Equal(["RB-1042"], (await orders.OpenOrdersAsync(martin.Id, default)).Select(o => o.Number));
        Assert.Null(await orders.FindAsync(martin.Id, "RB-1057", default));
        relation.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(["RB-1057"], (await orders.OpenOrdersAsync(martin.Id, default)).Select(o => o.Number));
        Assert.Equal("delivered", (await orders.FindAsync(martin.Id, "RB-1042", default))!.Delivery!.Status);
    }

    [Fact]
    public async Task FindAsync_SomebodyElsesOrder_DoesNotExist()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var other = await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1003", default);
        Assert.Null(await relation.Get<OrderBook>().FindAsync(other!.Id, "RB-1042", default));
        Assert.NotNull(await relation.Get<OrderBook>().FindAsync((await MartinAsync(relation)).Id, " rb-1042", default));
    }

    [Fact]
    public async Task RescheduleDelivery_OpenSlot_Moves()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var (orders, martin) = (relation.Get<OrderBook>(), await MartinAsync(relation));
        var friday = new DateOnly(2026, 3, 6);
        Assert.True(await orders.IsOpenOnAsync(friday, DeliverySlots.Morning, default));
        Assert.Equal(TurnOutcome.Committed, await MoveAsync(relation, martin, "RB-1042", friday, DeliverySlots.Morning, "a1"));
        var order = await orders.FindAsync(martin.Id, "RB-1042", default);
        Assert.Equal((friday, DeliverySlots.Morning), (order!.Delivery!.Day, order.Delivery.Slot));
        Assert.True(orders.CanMove(order));
    }

    [Fact]
    public async Task RescheduleDelivery_LastPlaceWantedTwice_OneConflicts()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var martin = await MartinAsync(relation);
        var day = new DateOnly(2026, 4, 20);
        await using (var context = relation.Context())
        {
            context.DeliveryCapacities.Add(new DeliveryCapacity { Day = day, Slot = DeliverySlots.Evening, Capacity = 1 });
            await context.SaveChangesAsync();
        }

        await using var read = relation.Context();
        var other = await read.Orders.Include(o => o.Delivery).FirstAsync(o => o.CustomerId != martin.Id && o.Delivery!.Day > new DateOnly(2026, 3, 2));
        var owner = await read.Customers.SingleAsync(c => c.Id == other.CustomerId);
        var outcomes = await Task.WhenAll(
            MoveAsync(relation, martin, "RB-1042", day, DeliverySlots.Evening, "a1"), MoveAsync(relation, owner, other.Number, day, DeliverySlots.Evening, "a2"));
        Assert.Equal([TurnOutcome.Committed, TurnOutcome.Conflict], outcomes.Order());
        Assert.DoesNotContain(DeliverySlots.Evening, await relation.Get<OrderBook>().FreeSlotsAsync(day, default));
    }

    [Fact]
    public async Task RescheduleDelivery_SundaySomebodyElseOrPast_Conflicts()
    {
        await using var relation = await TestRelation.StartAsync(demo: true);
        var martin = await MartinAsync(relation);
        var other = await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1003", default);
        Assert.Equal(TurnOutcome.Conflict, await MoveAsync(relation, martin, "RB-1042", new DateOnly(2026, 3, 8), DeliverySlots.Morning, "a1"));
        Assert.Equal(TurnOutcome.Conflict, await MoveAsync(relation, other!, "RB-1042", new DateOnly(2026, 3, 6), DeliverySlots.Morning, "a2"));
        Assert.Equal(TurnOutcome.Conflict, await MoveAsync(relation, martin, "RB-1042", new DateOnly(2026, 3, 2), DeliverySlots.Morning, "a3"));
        relation.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal(TurnOutcome.Conflict, await MoveAsync(relation, martin, "RB-1042", new DateOnly(2026, 3, 9), DeliverySlots.Morning, "a4"));
    }

    [Fact]
    public async Task OpeningsAsync_Mornings_SkipSundays()
    {
        await using var relation = await TestRelation.StartAsync();
        var openings = await relation.Get<OrderBook>().OpeningsAsync(new DateOnly(2026, 3, 1), 6, DeliverySlots.Morning, default);
        Assert.Equal([3, 4, 5, 6, 7, 9], openings.Select(o => o.Day.Day));
        Assert.All(openings, o => Assert.Equal(DeliverySlots.Morning, o.Slot));
    }
}
