using System.Text;
using System.Text.Json;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

/// <summary>A record merged into one that is merged into a third: whatever is done at the third reaches all.</summary>
public class MergedChainTests
{
    private static async Task<(Customer First, Customer Second, Customer Third)> ChainAsync(TestRelation relation, Func<Customer, Task> before)
    {
        var (first, second, third) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"), await relation.AddCustomerAsync("C-3"));
        await before(first);
        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().MergeAsync("C-2", "C-1", "sophie", default));
        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().MergeAsync("C-3", "C-2", "sophie", default));
        return (first, second, third);
    }

    private static async Task SayAsync(TestRelation relation, Customer customer, string id, string text, params ITurnWrite[] writes)
    {
        relation.Clock.Advance(TimeSpan.FromMinutes(1));
        var conversation = "talk " + customer.Number;
        var facts = StatementExtractor.Extract(text, Locale.French).Select(s => new StateFact(Fact.Of(s, customer.Id, relation.Clock.GetUtcNow(), text, conversation, id)));
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation(conversation, customer.Id),
                relation.Said(id, text) with { Json = JsonSerializer.Serialize(new { type = "message", id, text }) }, [],
                [
                    new LinkCustomer(conversation, customer.Id), .. facts,
                    new RecordExchange(customer.Id, conversation, "fr-FR", relation.Clock.GetUtcNow(), new ExchangeNotes { Asked = text }), .. writes,
                ]),
            default);
    }

    private static async Task<List<string>> HoldingAsync(TestRelation relation, Customer customer) =>
        [.. (await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Select(f => f.Value).Order(StringComparer.Ordinal)];

    private static async Task ForgetAsync(TestRelation relation, Customer customer, string value)
    {
        var facts = (await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Where(f => f.Value.Contains(value, StringComparison.Ordinal)).Select(f => f.Id);
        await relation.Get<CustomerMemory>().RetireAsync(new RetireFact(customer.Id, [.. facts], relation.Clock.GetUtcNow()), default);
        await relation.Get<ErasureQueue>().FulfilAsync(default);
    }

    private static string Bytes(TestRelation relation) =>
        string.Concat(Directory.GetFiles(relation.Folder).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    [Theory]
    [InlineData("C-1", "C-2")]
    [InlineData("C-2", "C-1")]
    public async Task RetireFact_CameByTwoMerges_IsGoneFromEveryRecordAndNoUndoingBringsItBack(string undoneFirst, string undoneThen)
    {
        await using var relation = await TestRelation.StartAsync();
        var (first, second, third) = await ChainAsync(relation, c => SayAsync(relation, c, "a1", "j'ai un chien wolfhound et je préfère le matin pour les livraisons"));
        Assert.Equal(2, (await HoldingAsync(relation, third)).Count);

        await ForgetAsync(relation, third, "wolfhound");

        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().UndoAsync(undoneFirst, "sophie", default));
        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().UndoAsync(undoneThen, "sophie", default));
        Assert.Equal(["le matin"], await HoldingAsync(relation, first));
        Assert.Empty(await HoldingAsync(relation, second));
        Assert.Empty(await HoldingAsync(relation, third));
        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task UndoAsync_TheInnerMergeFirst_GivesTheFirstRecordBackWhatIsItsOwnFromTheThird()
    {
        await using var relation = await TestRelation.StartAsync();
        var (first, second, third) = await ChainAsync(relation, async c =>
        {
            await SayAsync(relation, c, "a1", "j'ai un chien wolfhound");
            await SayAsync(relation, c, "a2", "je préfère le soir pour les livraisons");
        });
        var export = relation.Get<CustomerExport>();

        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().UndoAsync("C-1", "sophie", default));

        Assert.Equal("C-1", (await export.ExportAsync("C-1", default))!.Customer.Number);
        Assert.Single((await export.ExportAsync("C-1", default))!.Conversations);
        Assert.NotEmpty((await export.ExportAsync("C-1", default))!.Exchanges);
        Assert.Equal(["le soir", "un chien wolfhound"], await HoldingAsync(relation, first));
        var left = (await export.ExportAsync("C-3", default))!;
        Assert.Empty(left.Facts);
        Assert.Empty(left.Conversations);
        Assert.Empty(left.Exchanges);

        // What comes to it now is its own, whatever becomes of the others.
        await SayAsync(relation, first, "a3", "je préfère le jeudi");
        Assert.Equal(MergeOutcome.Done, await relation.Get<CustomerMerging>().UndoAsync("C-2", "sophie", default));
        Assert.Single((await export.ExportAsync("C-1", default))!.Conversations);
        Assert.Empty((await export.ExportAsync("C-2", default))!.Conversations);
        Assert.Empty(await HoldingAsync(relation, second));
        Assert.Empty(await HoldingAsync(relation, third));
    }

    [Fact]
    public async Task UndoAsync_TheInnerMergeFirst_WhatItsFactsHadReplacedHoldsAgain()
    {
        await using var relation = await TestRelation.StartAsync();
        var (first, second, third) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"), await relation.AddCustomerAsync("C-3"));
        await SayAsync(relation, third, "c1", "je préfère le matin pour les livraisons");
        await SayAsync(relation, first, "a1", "je préfère le soir pour les livraisons");
        var merging = relation.Get<CustomerMerging>();
        await merging.MergeAsync("C-2", "C-1", "sophie", default);
        await merging.MergeAsync("C-3", "C-2", "sophie", default);
        Assert.Equal(["le soir"], await HoldingAsync(relation, third));

        await merging.UndoAsync("C-1", "sophie", default);

        Assert.Equal(["le soir"], await HoldingAsync(relation, first));
        Assert.Equal(["le matin"], await HoldingAsync(relation, third));
        await merging.UndoAsync("C-2", "sophie", default);
        Assert.Empty(await HoldingAsync(relation, second));
        Assert.Equal(["le matin"], await HoldingAsync(relation, third));
    }

    [Fact]
    public async Task UndoAsync_TheInnerMergeFirst_AnObjectionGoesWithTheRecordThatHeardIt()
    {
        await using var relation = await TestRelation.StartAsync();
        await relation.AddCustomerAsync("C-1", memory: Consent.Refused);
        var third = (Second: await relation.AddCustomerAsync("C-2"), Third: await relation.AddCustomerAsync("C-3")).Third;
        var merging = relation.Get<CustomerMerging>();
        await merging.MergeAsync("C-2", "C-1", "sophie", default);
        await merging.MergeAsync("C-3", "C-2", "sophie", default);
        Assert.False((await relation.Get<CustomerDirectory>().FindByIdAsync(third.Id, default))!.MayRemember);

        await merging.UndoAsync("C-1", "sophie", default);

        Assert.True((await relation.Get<CustomerDirectory>().FindByIdAsync(third.Id, default))!.MayRemember);
        await merging.UndoAsync("C-2", "sophie", default);
        Assert.True((await relation.Get<CustomerDirectory>().FindByNumberAsync("C-2", default))!.MayRemember);
        Assert.False((await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1", default))!.MayRemember);
    }

    [Fact]
    public async Task RetireFact_BothRecordsHadIt_IsGoneFromBoth()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, joined) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"));
        await SayAsync(relation, kept, "a1", "j'ai un chien wolfhound");
        await SayAsync(relation, joined, "b1", "j'ai un chien wolfhound");
        await relation.Get<CustomerMerging>().MergeAsync("C-1", "C-2", "sophie", default);

        await ForgetAsync(relation, kept, "wolfhound");

        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        await relation.Get<CustomerMerging>().UndoAsync("C-2", "sophie", default);
        Assert.Empty(await HoldingAsync(relation, kept));
        Assert.Empty(await HoldingAsync(relation, joined));
    }

    [Fact]
    public async Task RetireFact_BothRecordsHadItAndOneHadReplacedAnother_TakesThatToo()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, joined) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"));
        await SayAsync(relation, kept, "a1", "je préfère le jeudi pour les livraisons");
        await SayAsync(relation, joined, "b1", "je préfère le mardi pour les livraisons");
        await SayAsync(relation, joined, "b2", "je préfère le jeudi pour les livraisons");
        await relation.Get<CustomerMerging>().MergeAsync("C-1", "C-2", "sophie", default);
        Assert.Equal(["le jeudi"], await HoldingAsync(relation, kept));

        await ForgetAsync(relation, kept, "jeudi");

        Assert.Empty((await relation.Get<CustomerExport>().ExportAsync("C-1", default))!.Facts);
        await relation.Get<CustomerMerging>().UndoAsync("C-2", "sophie", default);
        Assert.Empty((await relation.Get<CustomerExport>().ExportAsync("C-2", default))!.Facts);
    }

    [Fact]
    public async Task RetireFact_UsedBeforeTheMerge_GoesFromWhereItWasUsed()
    {
        await using var relation = await TestRelation.StartAsync();
        var (_, _, third) = await ChainAsync(relation, async c =>
        {
            await SayAsync(relation, c, "a1", "je préfère le jeudi pour les livraisons");
            var fact = (await relation.Get<CustomerMemory>().RecallAsync(c.Id, default)).Single().Id;
            await relation.Get<TurnLog>().CommitAsync(
                new TurnRecord(
                    relation.Conversation("talk C-1", c.Id), relation.Said("a2", "quand livrez-vous ?") with { FactsRead = [fact] },
                    [relation.Said("r2", "Jeudi, comme d'habitude ?", SpeakerRole.Bot)], []),
                default);
        });

        await ForgetAsync(relation, third, "jeudi");

        Assert.Equal("…, comme d'habitude ?", (await relation.Get<TurnLog>().ReadAsync("talk C-1", 0, 100, default))[^1].Text);
    }

    [Fact]
    public async Task UndoAsync_BeforeTheWordsWentFromTheTranscript_TheyGoAllTheSame()
    {
        await using var relation = await TestRelation.StartAsync();
        var (_, _, third) = await ChainAsync(relation, c => SayAsync(relation, c, "a1", "j'ai un chien wolfhound"));
        var fact = Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(third.Id, default));
        await relation.Get<CustomerMemory>().RetireAsync(new RetireFact(third.Id, fact.Id, relation.Clock.GetUtcNow()) { Grace = TimeSpan.FromSeconds(10) }, default);

        await relation.Get<CustomerMerging>().UndoAsync("C-1", "sophie", default);
        relation.Clock.Advance(TimeSpan.FromSeconds(10));
        await relation.Get<ErasureQueue>().FulfilAsync(default);

        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task EraseAsync_TheThirdOfAChain_LeavesNoByteOfAny()
    {
        await using var relation = await TestRelation.StartAsync();
        await ChainAsync(relation, c => SayAsync(relation, c, "a1", "j'ai un chien wolfhound"));
        await relation.Get<TranscriptIndex>().CatchUpAsync(default);

        Assert.True(await relation.Get<CustomerErasure>().EraseAsync("C-3", "desk", default));

        var bytes = Bytes(relation);
        Assert.DoesNotContain("olfhoun", bytes, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Jeanne", bytes, StringComparison.Ordinal);
        Assert.Null(await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1", default));
    }

    [Fact]
    public async Task ExportAsync_TheThirdOfAChain_HoldsWhatEachRecordHeld()
    {
        await using var relation = await TestRelation.StartAsync();
        await ChainAsync(relation, c => SayAsync(relation, c, "a1", "j'ai un chien wolfhound"));

        var document = (await relation.Get<CustomerExport>().ExportAsync("C-1", default))!;

        Assert.Equal("C-3", document.Customer.Number);
        Assert.Equal(["C-1", "C-2"], document.Merged.Select(record => record.Number));
        Assert.Equal("Jeanne C-1", document.Merged[0].Name);
        Assert.Equal("un chien wolfhound", Assert.Single(document.Facts).Value);
        Assert.Single(document.Conversations);
        Assert.Single(document.Exchanges);
    }

    [Fact]
    public async Task ImportAsync_RowsOfAMergedRecord_AreThePersons()
    {
        await using var relation = await TestRelation.StartAsync();
        var (_, _, third) = await ChainAsync(relation, _ => Task.CompletedTask);
        var file = CsvFiles.Write(relation, "customer,date,author,text\nC-1,2026-03-01,Marc,Il a un chien wolfhound.\n");

        await relation.Get<NoteImport>().ImportAsync(file, false, null, default);

        Assert.Contains("un chien wolfhound", await HoldingAsync(relation, third));
        Assert.Single((await relation.Get<CustomerExport>().ExportAsync("C-3", default))!.Notes);
    }
}
