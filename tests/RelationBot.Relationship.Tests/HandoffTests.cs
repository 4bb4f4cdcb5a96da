using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

public class HandoffTests
{
    internal static async Task<string> AskAsync(TestRelation relation, string conversation, Customer? customer = null)
    {
        relation.Clock.Advance(TimeSpan.FromMinutes(1));
        var handoff = new Handoff
        {
            ConversationId = conversation, CustomerId = customer?.Id, Reason = "asked", RequestedAt = relation.Clock.GetUtcNow(), TriedJson = "[\"x\"]",
        };
        var outcome = await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation(conversation, customer?.Id), relation.Said("a" + relation.Clock.GetUtcNow().Ticks, "je veux parler à quelqu'un"), [],
                [new RequestHandoff(handoff)]),
            default);
        Assert.Equal(TurnOutcome.Committed, outcome);
        return (await relation.Get<HandoffDesk>().OpenForAsync(conversation, default))!.Id;
    }

    [Fact]
    public async Task ListAsync_ManyWaiting_BestCustomerFirst()
    {
        await using var relation = await TestRelation.StartAsync();
        await AskAsync(relation, "visitor");
        await AskAsync(relation, "d4", await relation.AddCustomerAsync("C-4", "d4", -5));
        await AskAsync(relation, "d1 small", await relation.AddCustomerAsync("C-1", "d1", 900));
        await AskAsync(relation, "d2", await relation.AddCustomerAsync("C-2", "d2", 5000));
        await AskAsync(relation, "d1 big", await relation.AddCustomerAsync("C-0", "d1", 10_000));
        await AskAsync(relation, "visitor 2");
        var line = await relation.Get<HandoffDesk>().ListAsync(HandoffState.Pending, default);
        Assert.Equal(["d1 big", "d1 small", "d2", "visitor", "visitor 2", "d4"], line.Select(h => h.Handoff.ConversationId));
        Assert.Equal("C-0", line[0].Customer!.Number);
    }

    [Fact]
    public async Task AcceptAsync_TwoAtOnce_OneHasIt()
    {
        await using var relation = await TestRelation.StartAsync();
        var desk = relation.Get<HandoffDesk>();
        var id = await AskAsync(relation, "c1");
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => desk.AcceptAsync(id, "advisor" + i, default))));
        var winner = Assert.Single(results, r => r.Outcome == HandoffOutcome.Done).Handoff!.Advisor!;
        Assert.Equal(7, results.Count(r => r.Outcome == HandoffOutcome.TakenByOther));
        Assert.Equal(HandoffOutcome.Done, (await desk.AcceptAsync(id, winner, default)).Outcome);
        Assert.Equal(HandoffState.Open, (await desk.OpenForAsync("c1", default))!.State);
        Assert.Equal(HandoffOutcome.NotFound, (await desk.AcceptAsync("nothing", winner, default)).Outcome);
    }

    [Fact]
    public async Task RequestHandoff_AskedTwice_IsOneRequest()
    {
        await using var relation = await TestRelation.StartAsync();
        Assert.Equal(await AskAsync(relation, "c1"), await AskAsync(relation, "c1"));
        await using var context = relation.Context();
        Assert.Equal(1, await context.Handoffs.CountAsync());
    }

    [Fact]
    public async Task ResolveAsync_WithNote_BecomesMemoryAndFreesTheConversation()
    {
        await using var relation = await TestRelation.StartAsync();
        var desk = relation.Get<HandoffDesk>();
        var customer = await relation.AddCustomerAsync("C-1");
        var id = await AskAsync(relation, "c1", customer);
        await desk.AcceptAsync(id, "claire", default);
        Assert.Equal(HandoffOutcome.TakenByOther, (await desk.ResolveAsync(id, "karim", "x", default)).Outcome);
        Assert.Equal(HandoffOutcome.Done, (await desk.ResolveAsync(id, "claire", "Tient au parking.", default)).Outcome);
        Assert.Equal(HandoffOutcome.AlreadyResolved, (await desk.ResolveAsync(id, "claire", "y", default)).Outcome);
        Assert.Null(await desk.OpenForAsync("c1", default));
        // The note is the company's own words about him; only what is read in it is remembered of him.
        var fact = Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default));
        Assert.Equal(("priority", FactOrigin.Note, "claire", "c1"), (fact.Kind, fact.Origin, fact.SourceAuthor, fact.SourceConversationId));
        await using var context = relation.Context();
        Assert.Equal(("Tient au parking.", "claire", id), await context.Notes.Select(n => ValueTuple.Create(n.Text, n.Author, n.HandoffId)).SingleAsync());
        Assert.NotEqual(id, await AskAsync(relation, "c1", customer));
    }

    [Fact]
    public async Task ResolveAsync_NoteInTheThirdPerson_BecomesFactsWithoutItsSecrets()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var id = await AskAsync(relation, "c1", customer);
        await relation.Get<HandoffDesk>().ResolveAsync(id, "claire", "Elle préfère être livrée le matin. Allergique au nickel. Digicode 4521B.", default);

        var facts = await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default);
        Assert.Equal(
            [
                ("delivery_slot", "le matin"),
                ("allergy", "Allergique au nickel"),
            ],
            facts.Select(f => (f.Key, f.Value)));
        Assert.DoesNotContain(facts, f => f.SourceText!.Contains("4521B", StringComparison.Ordinal));
        Assert.DoesNotContain("4521B", (await relation.Get<HandoffDesk>().FindAsync(id, default))!.Handoff.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_Known_ShowsTheWholeCard()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1", "d1", 100);
        await relation.Get<CustomerMemory>().StateAsync(
            [new Fact { CustomerId = customer.Id, Kind = "promise", Key = "call_back", Value = "rappel mardi", StatedAt = relation.Clock.GetUtcNow() }], default);
        var card = await relation.Get<HandoffDesk>().FindAsync(await AskAsync(relation, "c1", customer), default);
        Assert.Equal(("C-1", "d1", 100m), (card!.Customer!.Number, card.Handoff.Tier, card.Handoff.LifetimeValue));
        Assert.Equal(["x"], card.Tried);
        Assert.Equal(["rappel mardi"], card.Promises);
        Assert.Equal("je veux parler à quelqu'un", card.Summary);
        Assert.Single(card.Transcript);
        Assert.Null(await relation.Get<HandoffDesk>().FindAsync("nothing", default));
    }
}
