using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

/// <summary>What several records know of one person, and what each is left with when merges are undone in whatever order.</summary>
public class MergedFactsTests
{
    private static async Task<(Customer Kept, Customer One, Customer Two)> ThreeAsync(TestRelation relation) =>
        (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"), await relation.AddCustomerAsync("C-3"));

    private static async Task TellAsync(TestRelation relation, Customer customer, string key, string value, string? at = null, bool inferred = false)
    {
        relation.Clock.Advance(TimeSpan.FromMinutes(5));
        var conversation = "talk " + (at ?? customer.Number);
        var id = $"{conversation} {relation.Clock.GetUtcNow():HHmm}";
        var fact = new Fact
        {
            CustomerId = customer.Id, Kind = "preference", Key = key, Value = value, StatedAt = relation.Clock.GetUtcNow(), SourceText = $"j'aime {value}, {id}",
            SourceConversationId = conversation, SourceActivityId = id, Explicit = !inferred,
        };
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation(conversation, customer.Id), relation.Said(id, fact.SourceText), [],
                at is null ? [new LinkCustomer(conversation, customer.Id), new StateFact(fact)] : [new StateFact(fact)]),
            default);
    }

    private static async Task<List<Fact>> HoldingAsync(TestRelation relation, Customer customer) =>
        [.. await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)];

    private static async Task<List<string>> ValuesAsync(TestRelation relation, Customer customer) =>
        [.. (await HoldingAsync(relation, customer)).Select(fact => fact.Value).Order(StringComparer.Ordinal)];

    private static async Task MergeAsync(TestRelation relation, string number, string other) =>
        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().MergeAsync(number, other, "sophie", default));

    private static async Task UndoAsync(TestRelation relation, string other) =>
        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().UndoAsync(other, "sophie", default));

    [Theory]
    [InlineData("C-2", "C-3")]
    [InlineData("C-3", "C-2")]
    public async Task UndoAsync_BothMergesBroughtIt_StaysAsLongAsOneStands(string undoneFirst, string undoneThen)
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, two) = await ThreeAsync(relation);
        await TellAsync(relation, one, "brand", "Lumo");
        await TellAsync(relation, two, "brand", "Lumo");
        await MergeAsync(relation, "C-1", "C-2");
        await MergeAsync(relation, "C-1", "C-3");
        Assert.Single(await HoldingAsync(relation, kept));

        await UndoAsync(relation, undoneFirst);

        // Told by whom it still is: nothing of the other record is left.
        var left = Assert.Single(await HoldingAsync(relation, kept));
        Assert.Equal("talk " + undoneThen, left.SourceConversationId);
        Assert.Contains("talk " + undoneThen, left.SourceText, StringComparison.Ordinal);
        Assert.Single(await relation.Get<CustomerMemory>().HistoryAsync(kept.Id, default));
        await UndoAsync(relation, undoneThen);
        Assert.Empty(await HoldingAsync(relation, kept));
        Assert.Equal(["Lumo"], await ValuesAsync(relation, one));
        Assert.Equal(["Lumo"], await ValuesAsync(relation, two));
    }

    [Theory]
    [InlineData("C-2", "C-3")]
    [InlineData("C-3", "C-2")]
    public async Task UndoAsync_TheRecordItselfHadIt_KeepsItAsItWas(string undoneFirst, string undoneThen)
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, two) = await ThreeAsync(relation);
        await TellAsync(relation, one, "brand", "Lumo");
        await TellAsync(relation, kept, "brand", "Lumo");
        await TellAsync(relation, two, "brand", "Lumo");
        var before = Assert.Single(await HoldingAsync(relation, kept));
        await MergeAsync(relation, "C-1", "C-2");
        await MergeAsync(relation, "C-1", "C-3");
        // Confirmed last by the other record, it is not asked about as if it were old.
        Assert.True(Assert.Single(await HoldingAsync(relation, kept)).ConfirmedAt > before.ConfirmedAt);

        await UndoAsync(relation, undoneFirst);
        await UndoAsync(relation, undoneThen);

        Assert.Equivalent(before, Assert.Single(await relation.Get<CustomerMemory>().HistoryAsync(kept.Id, default)));
    }

    [Theory]
    [InlineData("C-2", "le soir")]
    [InlineData("C-3", "le midi")]
    public async Task UndoAsync_OneOfThreeThatContradict_TheLastOfTheOthersHolds(string undone, string expected)
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, two) = await ThreeAsync(relation);
        await TellAsync(relation, kept, "delivery_slot", "le matin");
        await TellAsync(relation, one, "delivery_slot", "le midi");
        await TellAsync(relation, two, "delivery_slot", "le soir");
        await MergeAsync(relation, "C-1", "C-2");
        await MergeAsync(relation, "C-1", "C-3");
        Assert.Equal(["le soir"], await ValuesAsync(relation, kept));

        await UndoAsync(relation, undone);

        Assert.Equal([expected], await ValuesAsync(relation, kept));
        await UndoAsync(relation, undone == "C-2" ? "C-3" : "C-2");
        Assert.Equal(["le matin"], await ValuesAsync(relation, kept));
        Assert.Null((await HoldingAsync(relation, kept))[0].SupersededBy);
    }

    [Fact]
    public async Task UndoAsync_WhatItClosedCameByAnotherMerge_HoldsAgain()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, two) = await ThreeAsync(relation);
        await TellAsync(relation, two, "delivery_slot", "le matin");
        await TellAsync(relation, one, "delivery_slot", "le soir");
        await MergeAsync(relation, "C-1", "C-2");
        // The older one comes later and is closed as it comes.
        await MergeAsync(relation, "C-1", "C-3");
        Assert.Equal(["le soir"], await ValuesAsync(relation, kept));

        await UndoAsync(relation, "C-2");

        Assert.Equal(["le matin"], await ValuesAsync(relation, kept));
    }

    [Fact]
    public async Task UndoAsync_InnerMergeOfAChainAndAnotherBroughtTheSame_StaysWithTheOther()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, two) = await ThreeAsync(relation);
        await TellAsync(relation, two, "brand", "Lumo");
        await TellAsync(relation, one, "brand", "Lumo");
        var last = await relation.AddCustomerAsync("C-4");
        await MergeAsync(relation, "C-1", "C-2");
        await MergeAsync(relation, "C-1", "C-3");
        await MergeAsync(relation, "C-4", "C-1");

        await UndoAsync(relation, "C-2");

        Assert.Equal("talk C-3", Assert.Single(await HoldingAsync(relation, last)).SourceConversationId);
        await UndoAsync(relation, "C-1");
        Assert.Empty(await HoldingAsync(relation, last));
        Assert.Equal(["Lumo"], await ValuesAsync(relation, kept));
        await UndoAsync(relation, "C-3");
        Assert.Empty(await HoldingAsync(relation, kept));
    }

    [Fact]
    public async Task UndoAsync_ToldAgainSinceInHisOwnConversation_StaysWithThatSource()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, _) = await ThreeAsync(relation);
        await TellAsync(relation, one, "brand", "Lumo");
        await TellAsync(relation, kept, "brand", "Asti");
        await MergeAsync(relation, "C-1", "C-2");
        await TellAsync(relation, kept, "brand", "Lumo", at: "C-1");

        await UndoAsync(relation, "C-2");

        Assert.Equal(["Asti", "Lumo"], await ValuesAsync(relation, kept));
        var told = (await HoldingAsync(relation, kept)).Single(fact => fact.Value == "Lumo");
        Assert.Equal(("talk C-1", relation.Clock.GetUtcNow(), 1), (told.SourceConversationId, told.StatedAt, told.Evidence));
        Assert.DoesNotContain("talk C-2", told.SourceText, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await HoldingAsync(relation, one)).Evidence);
    }

    [Fact]
    public async Task UndoAsync_ToldAgainInTheConversationThatGoesBack_IsConfirmedThere()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, _) = await ThreeAsync(relation);
        await TellAsync(relation, one, "brand", "Lumo");
        await MergeAsync(relation, "C-1", "C-2");
        await TellAsync(relation, kept, "brand", "Lumo", at: "C-2");

        await UndoAsync(relation, "C-2");

        Assert.Empty(await HoldingAsync(relation, kept));
        var own = Assert.Single(await HoldingAsync(relation, one));
        Assert.Equal((2, relation.Clock.GetUtcNow()), (own.Evidence, own.ConfirmedAt));
    }

    [Fact]
    public async Task UndoAsync_PutRightSince_WhatSaidTheSameDoesNotComeBack()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, _) = await ThreeAsync(relation);
        await TellAsync(relation, kept, "brand", "Lumo");
        await TellAsync(relation, one, "brand", "Lumo");
        await MergeAsync(relation, "C-1", "C-2");
        var wrong = Assert.Single(await HoldingAsync(relation, kept));
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation("talk C-1"), relation.Said("right", "non, c'est Asti"), [],
                [new CorrectFact(wrong.Id, new Fact { CustomerId = kept.Id, Kind = "preference", Key = "brand", Value = "Asti", StatedAt = relation.Clock.GetUtcNow() })]),
            default);

        await UndoAsync(relation, "C-2");

        Assert.Equal(["Asti"], await ValuesAsync(relation, kept));
        Assert.Equal(["Lumo"], await ValuesAsync(relation, one));
    }

    [Fact]
    public async Task MergeAsync_OneOnlyGuessed_WhatWasSaidStands()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, _) = await ThreeAsync(relation);
        await TellAsync(relation, kept, "delivery_slot", "le matin");
        await TellAsync(relation, one, "delivery_slot", "le soir", inferred: true);

        await MergeAsync(relation, "C-1", "C-2");

        Assert.Equal(["le matin"], await ValuesAsync(relation, kept));
    }

    [Fact]
    public async Task MergeAsync_SaidInTheSameWords_AreNotOutdated()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, one, _) = await ThreeAsync(relation);
        await TellAsync(relation, kept, "brand", "Lumo");
        await TellAsync(relation, one, "brand", "Lumo");
        var source = Assert.Single(await HoldingAsync(relation, kept)).SourceText!;

        await MergeAsync(relation, "C-1", "C-2");

        Assert.Empty(relation.Get<CustomerMemory>().Outdated(kept.Id, [source]));
    }
}
