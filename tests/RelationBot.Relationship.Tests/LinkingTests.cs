using System.Text;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class LinkingTests
{
    private const string Account = "0a1b-teams";

    private static async Task LinkAsync(TestRelation relation, Customer customer, string channel, string value)
    {
        await using var context = relation.Context();
        context.Handles.Add(new Handle { CustomerId = customer.Id, Channel = channel, Value = value, VerifiedAt = relation.Clock.GetUtcNow() });
        await context.SaveChangesAsync();
    }

    private static async Task SayAsync(TestRelation relation, Customer customer, string conversation, string channel, string id, string key, string value, string answer)
    {
        relation.Clock.Advance(TimeSpan.FromMinutes(1));
        var fact = new Fact
        {
            CustomerId = customer.Id, Kind = "preference", Key = key, Value = value, StatedAt = relation.Clock.GetUtcNow(), SourceConversationId = conversation, SourceActivityId = id, SourceText = value,
        };
        var row = relation.Conversation(conversation, customer.Id);
        row.ChannelId = channel;
        row.ReferenceJson = $$"""{"user":{"id":"29:x","aadObjectId":"{{Account.ToUpperInvariant()}}"} }""";
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                row, relation.Said(id, value), [relation.Said("r" + id, answer, SpeakerRole.Bot) with { Json = $$"""{"type":"message","id":"r{{id}}","text":"{{answer}}","textFormat":"plain"}""" }],
                [
                    new LinkCustomer(conversation, customer.Id), new StateFact(fact), new SaveDialogState(conversation, "{}"),
                    new RecordExchange(customer.Id, conversation, "fr-FR", relation.Clock.GetUtcNow(), new ExchangeNotes { Asked = value }),
                ]),
            default);
    }

    private static async Task<IEnumerable<string>> HoldingAsync(TestRelation relation, Customer customer) =>
        (await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Select(f => f.Value);

    private static string Bytes(TestRelation relation) =>
        string.Concat(Directory.GetFiles(relation.Folder).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    [Fact]
    public async Task UnlinkAsync_ByACode_TakesConversationsAndFactsAndWhatTheyReplacedHoldsAgain()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await LinkAsync(relation, customer, "msteams", Account);
        await LinkAsync(relation, customer, "email", "jeanne@example.com");
        await LinkAsync(relation, customer, "directline", "C-1");
        await SayAsync(relation, customer, "site", "directline", "a1", "delivery_slot", "le matin", "C'est noté.");
        await SayAsync(relation, customer, "teams", "msteams", "b1", "delivery_slot", "le soir", "C'est noté, Madame Wolkenstein.");
        await SayAsync(relation, customer, "teams", "msteams", "b2", "brand", "Lumo", "C'est noté.");
        await SayAsync(relation, customer, "site", "directline", "a2", "shop", "Bellecour", "C'est noté.");
        var handoff = new Handoff { ConversationId = "teams", CustomerId = customer.Id, Reason = "asked", RequestedAt = relation.Clock.GetUtcNow() };
        await relation.Get<WriteGate>().WriteAsync(new RequestHandoff(handoff).Apply, default);
        await relation.Get<HandoffDesk>().ResolveAsync(handoff.Id, "Claire", "Il préfère être appelé.", default);
        var accounts = relation.Get<LinkedAccounts>();
        var linked = Assert.Single(accounts.Of(customer.Id));
        Assert.Equal(("msteams", Account), (linked.Channel, linked.Value));
        Assert.Equal("C-1", (await relation.Get<CustomerDirectory>().FindByHandleAsync("msteams", Account, default))?.Number);

        Assert.True(await accounts.UnlinkAsync(customer.Id, linked.Id, "customer", default));
        await relation.Get<ErasureQueue>().FulfilAsync(default);

        Assert.Null(await relation.Get<CustomerDirectory>().FindByHandleAsync("msteams", Account, default));
        Assert.Equal(["le matin", "Bellecour"], await HoldingAsync(relation, customer));
        Assert.Equal(["site"], (await relation.Get<CustomerExport>().ExportAsync("C-1", default))!.Conversations.Select(c => c.Id));
        Assert.All(await relation.Get<PastExchanges>().NewestAsync(customer.Id, 9, default), e => Assert.DoesNotContain("Lumo", e.Asked, StringComparison.Ordinal));
        var talk = (await relation.Get<TurnLog>().FindConversationAsync("teams", default))!;
        Assert.Equal((null, null, null), (talk.CustomerId, talk.ProvedAt, talk.StateJson));
        // What its owner said is his; what was said of the customer is not for him.
        Assert.Equal(["le soir", "…", "Lumo", "…"], (await relation.Get<TurnLog>().ReadAsync("teams", 0, 10, default)).Select(e => e.Text));
        Assert.DoesNotContain("olkenst", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        var (number, log) = Assert.Single(accounts.Unlinked(10));
        Assert.Equal(("C-1", "customer", Account, 1L), (number, log.By, log.Value, log.Conversations));
        Assert.False(await accounts.UnlinkAsync(customer.Id, linked.Id, "customer", default));
    }

    [Fact]
    public async Task UnlinkAsync_CameByAMerge_GivesTheOtherRecordItsOwnAndWhatWasSaidSince()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, other) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"));
        await LinkAsync(relation, other, "msteams", Account);
        await SayAsync(relation, kept, "site", "directline", "a1", "delivery_slot", "le matin", "C'est noté.");
        await SayAsync(relation, other, "teams", "msteams", "b1", "brand", "Lumo", "C'est noté.");
        await relation.Get<CustomerMerging>().MergeAsync("C-1", "C-2", "sophie", default);
        await SayAsync(relation, kept, "teams", "msteams", "b2", "delivery_slot", "le soir", "C'est noté.");
        await SayAsync(relation, kept, "teams again", "msteams", "b3", "shop", "Bellecour", "C'est noté.");
        Assert.Equal(["Lumo", "le soir", "Bellecour"], await HoldingAsync(relation, kept));
        var accounts = relation.Get<LinkedAccounts>();

        Assert.True(await accounts.UnlinkAsync(kept.Id, Assert.Single(accounts.Of(kept.Id)).Id, "Sophie", default));

        Assert.Equal("C-2", (await relation.Get<CustomerDirectory>().FindByHandleAsync("msteams", Account, default))?.Number);
        Assert.Equal(["le matin"], await HoldingAsync(relation, kept));
        Assert.Equal(["Bellecour", "Lumo", "le soir"], (await HoldingAsync(relation, other)).Order(StringComparer.Ordinal));
        Assert.Equal(["teams", "teams again"], (await relation.Get<CustomerExport>().ExportAsync("C-2", default))!.Conversations.Select(c => c.Id));
        Assert.Equal("Sophie", Assert.Single(relation.Get<CustomerMerging>().List(9)).UndoneBy);
    }

    [Fact]
    public async Task UnlinkAsync_ConsentsGivenThere_AreWhatTheyWereBefore()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1", memory: Consent.NotAsked);
        await LinkAsync(relation, customer, "msteams", Account);
        await AnswerAsync(relation, customer, "site", ConsentPurpose.Profiling, Consent.Refused);
        await AnswerAsync(relation, customer, "teams", ConsentPurpose.Memory, Consent.NotAsked);
        await AnswerAsync(relation, customer, "teams", ConsentPurpose.Memory, Consent.Given);
        await AnswerAsync(relation, customer, "teams", ConsentPurpose.Profiling, Consent.Given);
        await SayAsync(relation, customer, "teams", "msteams", "b1", "brand", "Lumo", "C'est noté.");
        var book = relation.Get<ConsentBook>();
        Assert.True(book.WasAsked(customer.Id, ConsentPurpose.Memory));

        var accounts = relation.Get<LinkedAccounts>();
        Assert.True(await accounts.UnlinkAsync(customer.Id, Assert.Single(accounts.Of(customer.Id)).Id, "customer", default));

        var now = (await relation.Get<CustomerDirectory>().FindByNumberAsync("C-1", default))!;
        Assert.Equal((Consent.NotAsked, Consent.Refused), (now.ConsentMemory, now.ConsentProfiling));
        // He himself was never asked the one, and keeps the other's proof; what was answered in his name can still be shown.
        Assert.False(book.WasAsked(customer.Id, ConsentPurpose.Memory));
        Assert.Equal(
            [(ConsentPurpose.Profiling, Consent.Refused, "site"), (ConsentPurpose.Memory, Consent.NotAsked, "teams"), (ConsentPurpose.Memory, Consent.Given, "teams"),
                (ConsentPurpose.Profiling, Consent.Given, "teams"), (ConsentPurpose.Memory, Consent.NotAsked, null), (ConsentPurpose.Profiling, Consent.Refused, null)],
            book.Of(customer.Id).Select(record => (record.Purpose, record.Answer, record.ConversationId)));
    }

    [Fact]
    public async Task UnlinkAsync_ConsentGivenThereSinceAMerge_IsTheOtherRecords()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, other) = (await relation.AddCustomerAsync("C-1", memory: Consent.NotAsked), await relation.AddCustomerAsync("C-2", memory: Consent.NotAsked));
        await LinkAsync(relation, other, "msteams", Account);
        await relation.Get<CustomerMerging>().MergeAsync("C-1", "C-2", "sophie", default);
        await AnswerAsync(relation, kept, "teams", ConsentPurpose.Memory, Consent.Given);
        await SayAsync(relation, kept, "teams", "msteams", "b1", "brand", "Lumo", "C'est noté.");

        var accounts = relation.Get<LinkedAccounts>();
        Assert.True(await accounts.UnlinkAsync(kept.Id, Assert.Single(accounts.Of(kept.Id)).Id, "Sophie", default));

        var customers = relation.Get<CustomerDirectory>();
        Assert.Equal(Consent.NotAsked, (await customers.FindByNumberAsync("C-1", default))!.ConsentMemory);
        Assert.Equal(Consent.Given, (await customers.FindByNumberAsync("C-2", default))!.ConsentMemory);
        Assert.Equal("teams", Assert.Single(relation.Get<ConsentBook>().Of(other.Id)).ConversationId);
        Assert.Equal(["Lumo"], await HoldingAsync(relation, other));
    }

    private static Task AnswerAsync(TestRelation relation, Customer customer, string conversation, ConsentPurpose purpose, Consent answer) =>
        relation.Get<ConsentBook>().RecordAsync(
            new ConsentRecord
            {
                CustomerId = customer.Id, Purpose = purpose, Answer = answer, TextVersion = "consent@1", Text = "oui", Channel = "msteams", ConversationId = conversation, At = relation.Clock.GetUtcNow(),
            },
            default);

    [Fact]
    public async Task UnlinkAsync_ABrowserThatProvedHim_IsAVisitorsAgain()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await SayAsync(relation, customer, "browser", "directline", "a1", "delivery_slot", "le matin", "C'est noté.");
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Conversations SET ProvedAt = 1"), default);
        var accounts = relation.Get<LinkedAccounts>();
        var linked = Assert.Single(accounts.Of(customer.Id));
        Assert.Equal((null, "browser"), (linked.Value, linked.ConversationId));

        // Within its turn, once the answer is said; nobody else's can be unlinked.
        var stranger = await relation.AddCustomerAsync("C-2");
        Assert.False(await accounts.UnlinkAsync(stranger.Id, linked.Id, "customer", default));
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation("browser", customer.Id), relation.Said("a2", "oui"), [relation.Said("ra2", "C'est fait.", SpeakerRole.Bot)],
                [accounts.Unlinking(customer.Id, linked.Id, "customer", TimeSpan.FromSeconds(10)), new SaveDialogState("browser", "{}")]),
            default);

        Assert.Empty(accounts.Of(customer.Id));
        Assert.Empty(await HoldingAsync(relation, customer));
        var talk = (await relation.Get<TurnLog>().FindConversationAsync("browser", default))!;
        Assert.Equal((null, null, null), (talk.CustomerId, talk.ProvedAt, talk.StateJson));
        Assert.Equal("C'est fait.", (await relation.Get<TurnLog>().ReadAsync("browser", 3, 10, default))[0].Text);
    }
}
