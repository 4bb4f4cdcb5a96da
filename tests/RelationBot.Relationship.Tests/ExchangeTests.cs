using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

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

    [Fact]
    public async Task RetireFact_OtherMessagesSaidIt_IsInNoSummaryNorSearch()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var at = relation.Clock.GetUtcNow();
        const string Both = "je suis allergique au xylofarfelu et je préfère le matin";
        Fact New(string kind, string key, string value) => new()
        {
            CustomerId = customer.Id, Kind = kind, Key = key, Value = value, StatedAt = at, SourceConversationId = "c1", SourceActivityId = "a1", SourceText = Both,
        };
        await SayAsync(
            relation, customer, "a1", Both, new ExchangeNotes { Asked = Both },
            new StateFact(New("personal", "allergy", "allergique au xylofarfelu")), new StateFact(New("preference", "delivery_slot", "le matin")));
        relation.Clock.Advance(TimeSpan.FromDays(1));
        await SayAsync(
            relation, customer, "a2", "surtout pas de xylofarfelus sur mon four", new ExchangeNotes { Asked = "surtout pas de xylofarfelus sur mon four", Done = ["Livré sans xylofarfelu."], Promised = ["un four sans xylofarfelu"] });
        var search = relation.Get<TranscriptSearch>();
        Assert.Equal(2, (await search.SearchAsync(new TranscriptQuery("xylofarf*"), default)).Hits.Count);
        // Not indexed yet when it is forgotten.
        await SayAsync(relation, customer, "a3", "et toujours pas de xylofarfelu", new ExchangeNotes { Asked = "et toujours pas de xylofarfelu" });

        // The turn that forgets says it too.
        await SayAsync(
            relation, customer, "a4", "oubliez le xylofarfelu", new ExchangeNotes { Asked = "oubliez le xylofarfelu" },
            new RetireFact(customer.Id, FactKey.Of(customer.Id, 1), relation.Clock.GetUtcNow()));

        var exchanges = await relation.Get<PastExchanges>().NewestAsync(customer.Id, 9, default);
        Assert.Equal(2, exchanges.Count);
        Assert.Contains("surtout pas de … sur mon four", exchanges[0].Asked, StringComparison.Ordinal);
        Assert.Equal(("Livré sans ….", "un four sans …"), (exchanges[0].Done, exchanges[0].Promised));
        var kept = Assert.Single(await relation.Get<CustomerMemory>().HistoryAsync(customer.Id, default));
        Assert.Equal(("le matin", "je suis … au … et je préfère le matin"), (kept.Value, kept.SourceText));
        // The transcript and with it the search follow a moment later.
        await relation.Get<ErasureQueue>().FulfilAsync(default);
        foreach (var query in new[] { new TranscriptQuery("xylofarf*"), new TranscriptQuery("xylofarf*", "C-1"), new TranscriptQuery("xylofarfelus") })
        {
            Assert.Empty((await search.SearchAsync(query, default)).Hits);
        }

        Assert.Empty(relation.Get<ReadPool>().Read(session => TablesWith(session, "xylofarf")));
        Assert.NotEmpty((await search.SearchAsync(new TranscriptQuery("entendu", "C-1"), default)).Hits);

        // What was taken out of the index is not taken out twice.
        await relation.Get<CustomerErasure>().EraseAsync("C-1", "desk", default);
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("INSERT INTO TranscriptFts(TranscriptFts) VALUES('integrity-check')"), default);
    }

    private static List<string> TablesWith(SqliteSession session, string words) =>
        session.All("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'TranscriptFts%'", row => row.GetString(0))
            .Where(table => session.All($"SELECT * FROM {table}", row => Enumerable.Range(0, row.FieldCount).Any(i => row.GetValue(i) is string text && text.Contains(words, StringComparison.Ordinal)))
                .Contains(true))
            .ToList();

    private static Task<TurnOutcome> SayAsync(TestRelation relation, Customer customer, string id, string text, ExchangeNotes notes, params ITurnWrite[] writes) =>
        relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation("c1", customer.Id), relation.Said(id, text), [relation.Said("b" + id, "Entendu.", SpeakerRole.Bot)],
                [.. writes, new RecordExchange(customer.Id, "c1", "fr-FR", relation.Clock.GetUtcNow(), notes)]),
            default);
}
