using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

public class MergingTests
{
    private static async Task TellAsync(TestRelation relation, Customer customer, string key, string value)
    {
        relation.Clock.Advance(TimeSpan.FromMinutes(1));
        var fact = new Fact { CustomerId = customer.Id, Kind = "preference", Key = key, Value = value, StatedAt = relation.Clock.GetUtcNow(), SourceText = value };
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation("talk " + customer.Number, customer.Id), relation.Said($"{customer.Number} {key} {value}", value), [],
                [new LinkCustomer("talk " + customer.Number, customer.Id), new StateFact(fact)]),
            default);
    }

    private static async Task<IEnumerable<string>> HoldingAsync(TestRelation relation, Customer customer) =>
        (await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Select(f => f.Value);

    [Fact]
    public async Task MergeAsync_TwoRecords_AreOnePersonAndUndoingFindsEachAgain()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, other) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"));
        await TellAsync(relation, kept, "delivery_slot", "le matin");
        await TellAsync(relation, kept, "brand", "Lumo");
        await TellAsync(relation, other, "delivery_slot", "le soir");
        await TellAsync(relation, other, "brand", "Lumo");
        await TellAsync(relation, other, "material", "le bois");
        var merging = relation.Get<CustomerMerging>();

        Assert.Equal(MergeOutcome.Done, await merging.MergeAsync("C-1", "C-2", "sophie", default));

        Assert.Equal("C-1", (await relation.Get<CustomerDirectory>().FindByNumberAsync("C-2", default))!.Number);
        // Said last, the evening stands; the brand is one, told last by the other; nothing is lost.
        Assert.Equal(["le soir", "Lumo", "le bois"], await HoldingAsync(relation, kept));
        Assert.Equal(2, (await relation.Get<CustomerExport>().ExportAsync("C-1", default))!.Conversations.Count);
        Assert.Equal(MergeOutcome.Already, await merging.MergeAsync("C-1", "C-2", "sophie", default));

        // Forgotten while they were one, it stays forgotten.
        var wood = (await relation.Get<CustomerMemory>().RecallAsync(kept.Id, default)).Single(f => f.Value == "le bois");
        await relation.Get<CustomerMemory>().RetireAsync(new RetireFact(kept.Id, wood.Id, relation.Clock.GetUtcNow()), default);
        Assert.Equal(MergeOutcome.Done, await merging.UndoAsync("C-2", "sophie", default));

        Assert.Equal(["le matin", "Lumo"], await HoldingAsync(relation, kept));
        Assert.Equal(["le soir", "Lumo"], await HoldingAsync(relation, other));
        Assert.Equal("C-2", (await relation.Get<CustomerDirectory>().FindByNumberAsync("C-2", default))!.Number);
        Assert.Single((await relation.Get<CustomerExport>().ExportAsync("C-2", default))!.Conversations);
        Assert.Equal(MergeOutcome.NotMerged, await merging.UndoAsync("C-2", "sophie", default));
        var shown = Assert.Single(merging.List(10));
        Assert.Equal(("C-1", "C-2", "sophie"), (shown.Number, shown.Other, shown.UndoneBy));
    }

    [Fact]
    public async Task MergeAsync_OneRefused_TheObjectionIsThePersons()
    {
        await using var relation = await TestRelation.StartAsync();
        var kept = await relation.AddCustomerAsync("C-1");
        await relation.AddCustomerAsync("C-2", memory: Consent.Refused);

        await relation.Get<CustomerMerging>().MergeAsync("C-1", "C-2", "sophie", default);
        Assert.False((await relation.Get<CustomerDirectory>().FindByIdAsync(kept.Id, default))!.MayRemember);
        await relation.Get<CustomerMerging>().UndoAsync("C-2", "sophie", default);
        Assert.True((await relation.Get<CustomerDirectory>().FindByIdAsync(kept.Id, default))!.MayRemember);
    }

    [Fact]
    public async Task EraseAsync_MergedRecord_ErasesBoth()
    {
        await using var relation = await TestRelation.StartAsync();
        await relation.AddCustomerAsync("C-1");
        await relation.AddCustomerAsync("C-2");
        await relation.Get<CustomerMerging>().MergeAsync("C-1", "C-2", "sophie", default);

        Assert.True(await relation.Get<CustomerErasure>().EraseAsync("C-2", "desk", default));
        Assert.Null(await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1", default));
        Assert.Null(await relation.Get<CustomerDirectory>().FindByNumberAsync("C-2", default));
    }
}
