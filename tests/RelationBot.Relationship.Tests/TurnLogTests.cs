using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

public class TurnLogTests
{
    [Fact]
    public async Task CommitAsync_WholeTurn_CanBeReadBack()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var turns = relation.Get<TurnLog>();
        var fact = new Fact { CustomerId = customer.Id, Kind = "preference", Key = "delivery_slot", Value = "le matin", StatedAt = relation.Clock.GetUtcNow() };
        var outcome = await turns.CommitAsync(
            new TurnRecord(
                relation.Conversation("c1"),
                relation.Said("a1", "le matin me va") with { FactsRead = [7] },
                [relation.Said("b1", "Entendu.", SpeakerRole.Bot) with { Why = "x/y", ReplyToId = "a1" }, relation.Said("b2", "Autre chose ?", SpeakerRole.Bot)],
                [new LinkCustomer("c1", customer.Id), new SaveDialogState("c1", "{}"), new StateFact(fact)]),
            default);

        Assert.Equal(TurnOutcome.Committed, outcome);
        var entries = await turns.ReadAsync("c1", 0, 10, default);
        Assert.Equal([1L, 2, 3], entries.Select(e => e.Position));
        Assert.Equal([true, false, false], entries.Select(e => e.IsTurn));
        Assert.Equal([7L], entries[0].FactsRead);
        Assert.Equal([FactKey.Of(customer.Id, 1)], entries[0].FactsWritten);
        Assert.Equal("x/y", entries[1].Why);
        Assert.Equal(["b2"], (await turns.ReadAsync("c1", 2, 10, default)).Select(e => e.ActivityId));
        Assert.Equal(3, await turns.LastPositionAsync("c1", default));
        var conversation = await turns.FindConversationAsync("c1", default);
        Assert.Equal(("{}", customer.Id, 1L), (conversation!.StateJson, conversation.CustomerId, conversation.Version));
        Assert.Equal(2, (await turns.FindTurnAsync("c1", "a1", default))!.Count);
        Assert.Null(await turns.FindTurnAsync("c1", "b1", default));
        Assert.Null(await turns.FindTurnAsync("c2", "a1", default));
    }

    [Fact]
    public async Task CommitAsync_SameActivityTwiceAtOnce_IsDoneOnce()
    {
        await using var relation = await TestRelation.StartAsync();
        var turns = relation.Get<TurnLog>();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => turns.CommitAsync(
            new TurnRecord(relation.Conversation("c1"), relation.Said("a1", "bonjour"), [relation.Said("b" + i, "Bonjour.", SpeakerRole.Bot)], []), default)));
        Assert.Single(outcomes, TurnOutcome.Committed);
        Assert.Equal(7, outcomes.Count(o => o == TurnOutcome.AlreadyDone));
        Assert.Equal(2, (await turns.ReadAsync("c1", 0, 99, default)).Count);
    }

    [Fact]
    public async Task CommitAsync_ConflictingWrite_WritesNothing()
    {
        await using var relation = await TestRelation.StartAsync();
        var turns = relation.Get<TurnLog>();
        var outcome = await turns.CommitAsync(
            new TurnRecord(relation.Conversation("c1"), relation.Said("a1", "x"), [], [new SaveDialogState("c1", "{}"), new Stale()]), default);
        Assert.Equal(TurnOutcome.Conflict, outcome);
        Assert.Null(await turns.FindConversationAsync("c1", default));
        Assert.Null(await turns.FindTurnAsync("c1", "a1", default));
    }

    [Fact]
    public async Task CommitAsync_OlderVersionExpected_Conflicts()
    {
        await using var relation = await TestRelation.StartAsync();
        var turns = relation.Get<TurnLog>();
        TurnRecord Turn(string id) => new(relation.Conversation("c1"), relation.Said(id, "x"), [], []) { ExpectedVersion = 0 };
        Assert.Equal(TurnOutcome.Committed, await turns.CommitAsync(Turn("a1"), default));
        Assert.Equal(TurnOutcome.Conflict, await turns.CommitAsync(Turn("a2"), default));
    }

    [Fact]
    public async Task ReadAsync_OutsideHistory_OnlyWhenEverythingIsAsked()
    {
        await using var relation = await TestRelation.StartAsync();
        var turns = relation.Get<TurnLog>();
        await turns.CommitAsync(new TurnRecord(relation.Conversation("c1"), relation.Said("a1", "") with { InHistory = false }, [], []), default);
        Assert.Empty(await turns.ReadAsync("c1", 0, 10, default));
        Assert.Single(await turns.ReadAsync("c1", 0, 10, default, everything: true));
        Assert.Empty((await turns.FindTurnAsync("c1", "a1", default))!);
    }

    [Fact]
    public async Task CreateConversationAsync_Existing_ChangesNothing()
    {
        await using var relation = await TestRelation.StartAsync();
        var turns = relation.Get<TurnLog>();
        Assert.True(await turns.CreateConversationAsync(relation.Conversation("c1"), default));
        var again = relation.Conversation("c1");
        again.UserId = "somebody else";
        Assert.False(await turns.CreateConversationAsync(again, default));
        Assert.Equal("dl_x", (await turns.FindConversationAsync("c1", default))!.UserId);
    }

    private sealed record Stale : ITurnWrite
    {
        public void Apply(Storage.SqliteWriter writer) => throw new TurnConflictException("stale");
    }
}
