using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

public class ExchangeTests
{
    [Fact]
    public async Task RecordExchange_TurnsOfOneVisit_AreOneExchange()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await SayAsync(relation, customer, "a1", "ma machine affiche E24", new ExchangeNotes { Asked = "ma machine affiche E24", Matter = ["repair"], LeftOpen = ["repair"] });
        relation.Clock.Advance(TimeSpan.FromMinutes(3));
        await SayAsync(relation, customer, "a2", "merci", new ExchangeNotes { Matter = ["repair"], Done = ["Le technicien passe jeudi."], LeftOpen = [], Mood = ExchangeMood.Content });
        await SayAsync(relation, customer, "a3", "ok", new ExchangeNotes());

        var exchange = Assert.Single(await relation.Get<PastExchanges>().NewestAsync(customer.Id, 9, default));
        Assert.Equal(("ma machine affiche E24", "repair", "Le technicien passe jeudi.", "", ExchangeMood.Content),
            (exchange.Asked, exchange.Matter, exchange.Done, exchange.LeftOpen, exchange.Mood));
    }

    [Fact]
    public async Task RecordExchange_AfterSilence_BeginsAnother()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await SayAsync(relation, customer, "a1", "bonjour", new ExchangeNotes { Asked = "un" });
        relation.Clock.Advance(RecordExchange.Silence);
        await SayAsync(relation, customer, "a2", "me revoilà", new ExchangeNotes { Asked = "deux" });

        var exchanges = await relation.Get<PastExchanges>().NewestAsync(customer.Id, 9, default);
        Assert.Equal(["deux", "un"], exchanges.Select(e => e.Asked));
    }

    [Fact]
    public async Task RecordExchange_NoConsent_KeepsNothing()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1", memory: Consent.Refused);
        await SayAsync(relation, customer, "a1", "bonjour", new ExchangeNotes { Asked = "bonjour" });
        Assert.Empty(await relation.Get<PastExchanges>().NewestAsync(customer.Id, 9, default));
    }

    [Fact]
    public async Task RecordExchange_SecretsAndLongTexts_AreCut()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await SayAsync(relation, customer, "a1", "x", new ExchangeNotes { Asked = "je suis diabétique, ma carte 4111 1111 1111 1111 " + new string('x', 9000) });
        var asked = Assert.Single(await relation.Get<PastExchanges>().NewestAsync(customer.Id, 9, default)).Asked;
        Assert.DoesNotContain("4111", asked);
        Assert.DoesNotContain("diabétique", asked);
        Assert.Equal(200, asked.Length);
    }

    [Fact]
    public async Task RetireFact_ItsMessage_IsRecalledNoMore()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var fact = new Fact
        {
            CustomerId = customer.Id, Kind = "personal", Key = "pet", Value = "un grand chien", StatedAt = relation.Clock.GetUtcNow(), SourceConversationId = "c1",
            SourceActivityId = "a1", SourceText = "j'ai un grand chien",
        };
        await SayAsync(relation, customer, "a1", "j'ai un grand chien", new ExchangeNotes { Asked = "j'ai un grand chien" }, new StateFact(fact));
        await SayAsync(relation, customer, "a2", "et je veux un four", new ExchangeNotes { Asked = "et je veux un four" });
        await relation.Get<CustomerMemory>().RetireAsync(new RetireFact(customer.Id, FactKey.Of(customer.Id, 1), relation.Clock.GetUtcNow()), default);

        var exchange = Assert.Single(await relation.Get<PastExchanges>().NewestAsync(customer.Id, 9, default));
        Assert.Equal("et je veux un four", exchange.Asked);
    }

    private static Task<TurnOutcome> SayAsync(TestRelation relation, Customer customer, string id, string text, ExchangeNotes notes, params ITurnWrite[] writes) =>
        relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation("c1", customer.Id), relation.Said(id, text), [relation.Said("b" + id, "Entendu.", SpeakerRole.Bot)],
                [.. writes, new RecordExchange(customer.Id, "c1", "fr-FR", relation.Clock.GetUtcNow(), notes)]),
            default);
}
