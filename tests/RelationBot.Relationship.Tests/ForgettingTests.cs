using System.Text;
using System.Text.Json;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Tests;

public class ForgettingTests
{
    private static async Task<IReadOnlyList<long>> SayAsync(TestRelation relation, Customer customer, string id, string text, string answer, params ITurnWrite[] writes)
    {
        var facts = StatementExtractor.Extract(text, Locale.French)
            .Select(s => new StateFact(Fact.Of(s, customer.Id, relation.Clock.GetUtcNow(), text, "talk " + customer.Number, id))).ToList();
        TranscriptEntry Entry(string activity, string words, SpeakerRole speaker) => relation.Said(activity, words, speaker) with
        {
            Json = JsonSerializer.Serialize(new { type = "message", id = activity, text = words, attachments = new[] { new { content = new { body = words } } } }),
        };
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation("talk " + customer.Number, customer.Id), Entry(id, text, SpeakerRole.Customer), [Entry("r" + id, answer, SpeakerRole.Bot)],
                [.. facts, new RecordExchange(customer.Id, "talk " + customer.Number, "fr-FR", relation.Clock.GetUtcNow(), new ExchangeNotes { Asked = text }), .. writes]),
            default);
        return [.. facts.Select(f => f.Fact.Id)];
    }

    private static async Task ForgetAsync(TestRelation relation, Customer customer, params IReadOnlyList<long> facts)
    {
        await relation.Get<CustomerMemory>().RetireAsync(new RetireFact(customer.Id, facts, relation.Clock.GetUtcNow()), default);
        await relation.Get<ErasureQueue>().FulfilAsync(default);
    }

    private static async Task<List<string?>> TextsAsync(TestRelation relation, Customer customer) =>
        [.. (await relation.Get<TurnLog>().ReadAsync("talk " + customer.Number, 0, 100, default)).Select(entry => entry.Text)];

    private static string Bytes(TestRelation relation) =>
        string.Concat(Directory.GetFiles(relation.Folder).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));

    [Fact]
    public async Task RetireFact_OneOfTwoInAMessage_LeavesTheOtherAndNoByteOfIt()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var other = await relation.AddCustomerAsync("C-2");
        await SayAsync(relation, other, "b1", "bonjour, j'ai un perroquet", "C'est noté.");
        var facts = await SayAsync(relation, customer, "a1", "bonjour, j'ai un chien wolfhound et je préfère le matin pour les livraisons", "C'est noté : un chien wolfhound, le matin.");
        await SayAsync(relation, customer, "a2", "le wolfhound aboie quand on sonne", "Le livreur le saura.");
        await SayAsync(relation, customer, "a3", "où en est ma commande ?", "Elle arrive demain matin.");
        await relation.Get<TranscriptIndex>().CatchUpAsync(default);
        Assert.Equal(2, facts.Count);

        await ForgetAsync(relation, customer, facts[0]);

        Assert.DoesNotContain("wolfhound", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        var texts = await TextsAsync(relation, customer);
        Assert.Equal(6, texts.Count);
        Assert.StartsWith("bonjour, …", texts[0], StringComparison.Ordinal);
        Assert.Contains("je préfère le matin pour les livraisons", texts[0], StringComparison.Ordinal);
        Assert.DoesNotContain("chien", texts[0] + texts[1], StringComparison.Ordinal);
        Assert.Equal("le … aboie quand on sonne", texts[2]);
        Assert.Equal(["où en est ma commande ?", "Elle arrive demain matin."], texts[4..]);
        Assert.Equal("le matin", Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(customer.Id, default)).Value);

        // What is left is found, in what was said and what is sent again; the index is in order.
        var search = relation.Get<TranscriptSearch>();
        Assert.Empty((await search.SearchAsync(new TranscriptQuery("chien"), default)).Hits);
        Assert.Equal(2, (await search.SearchAsync(new TranscriptQuery("bonjour"), default)).Hits.Count);
        Assert.Contains("livraisons", (await search.SearchAsync(new TranscriptQuery("préfère matin", "C-1"), default)).Hits[0].Snippet, StringComparison.Ordinal);
        var sent = (await relation.Get<TurnLog>().FindTurnAsync("talk C-1", "a1", default))![0];
        Assert.Contains("C'est noté", JsonDocument.Parse(sent).RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("perroquet", string.Join('\n', await TextsAsync(relation, other)), StringComparison.Ordinal);
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("INSERT INTO TranscriptFts(TranscriptFts) VALUES('integrity-check')"), default);
        await relation.Get<CustomerErasure>().EraseAsync("C-1", "desk", default);
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("INSERT INTO TranscriptFts(TranscriptFts) VALUES('integrity-check')"), default);
    }

    [Fact]
    public async Task RetireFact_AWish_GoesFromWhereItWasSaidToldOrUsedOnly()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var fact = (await SayAsync(relation, customer, "a1", "je préfère le matin pour les livraisons", "C'est noté : le matin."))[0];
        await SayAsync(relation, customer, "a2", "où en est ma commande ?", "Elle arrive demain matin.");

        await ForgetAsync(relation, customer, fact);

        var texts = await TextsAsync(relation, customer);
        Assert.DoesNotContain("matin", texts[0] + texts[1], StringComparison.Ordinal);
        Assert.Equal("Elle arrive demain matin.", texts[3]);
    }

    [Fact]
    public async Task RetireFact_ItsWordsAreNotKnown_TakesTheSentence()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        const string Said = "Bonjour. Chez nous il y a un chien énorme ! Livrez le matin.";
        var fact = new Fact
        {
            CustomerId = customer.Id, Kind = "personal", Key = "pet", Value = "un chien", StatedAt = relation.Clock.GetUtcNow(), SourceConversationId = "talk C-1", SourceActivityId = "a1", SourceText = Said,
        };
        await SayAsync(relation, customer, "a1", "Bonjour.", "Bonjour.");
        await relation.Get<WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Transcript SET Text = $1 WHERE ActivityId = 'a1'", Said), default);
        var id = (await relation.Get<CustomerMemory>().StateAsync([fact], default))[0];

        await ForgetAsync(relation, customer, id);

        Assert.Equal("Bonjour. … Livrez le matin.", (await TextsAsync(relation, customer))[0]);
    }

    [Fact]
    public async Task RetireFact_InATurn_StaysToBeReadUntilItsGraceIsOver()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var facts = await SayAsync(relation, customer, "a1", "j'ai un chien wolfhound", "C'est noté.");
        await SayAsync(
            relation, customer, "a2", "oubliez ce wolfhound", "C'est oublié : un chien wolfhound.",
            new SaveDialogState("talk C-1", """{"noted":{"memory.pet":"un chien wolfhound"},"justNoted":"un chien wolfhound","told":["le wolfhound"]}"""),
            new RetireFact(customer.Id, facts, relation.Clock.GetUtcNow()) { Grace = TimeSpan.FromSeconds(10) });
        var queue = relation.Get<ErasureQueue>();

        Assert.Equal(TimeSpan.FromSeconds(10), await queue.FulfilAsync(default));
        Assert.Equal("C'est oublié : un chien wolfhound.", (await TextsAsync(relation, customer))[3]);
        relation.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(await queue.FulfilAsync(default));

        Assert.Equal(["oubliez ce …", "C'est oublié : un …."], (await TextsAsync(relation, customer))[2..]);
        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        var state = (await relation.Get<TurnLog>().FindConversationAsync("talk C-1", default))!.StateJson;
        Assert.Equal("""{"noted":{},"told":["le …"]}""", state);
    }

    [Fact]
    public async Task RetireFact_StatedInANote_GoesFromItsTextToo()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        await SayAsync(relation, customer, "a1", "je veux une personne", "J'appelle quelqu'un.");
        var handoff = new Handoff { ConversationId = "talk C-1", CustomerId = customer.Id, Reason = "asked", RequestedAt = relation.Clock.GetUtcNow() };
        await relation.Get<WriteGate>().WriteAsync(new RequestHandoff(handoff).Apply, default);
        await relation.Get<HandoffDesk>().ResolveAsync(handoff.Id, "Claire", "Il a un chien wolfhound. Préfère être livré le matin.", default);
        var memory = relation.Get<CustomerMemory>();
        var pet = (await memory.RecallAsync(customer.Id, default)).First(f => f.Key == "pet");

        await ForgetAsync(relation, customer, pet.Id);

        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        var note = relation.Get<ReadPool>().Read(session => session.Scalar<string>("SELECT Text FROM Notes"));
        Assert.Contains("livré le matin", note, StringComparison.Ordinal);
        Assert.Contains(await memory.RecallAsync(customer.Id, default), f => f.Key == "delivery_slot");
    }

    [Fact]
    public async Task RetireFact_CameByAMerge_LeavesNoByteInEitherRecord()
    {
        await using var relation = await TestRelation.StartAsync();
        var (kept, joined) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"));
        await SayAsync(relation, joined, "a1", "j'ai un chien wolfhound", "C'est noté.");
        await relation.Get<CustomerMerging>().MergeAsync("C-1", "C-2", "Claire", default);
        var fact = Assert.Single(await relation.Get<CustomerMemory>().RecallAsync(kept.Id, default));

        await ForgetAsync(relation, kept, fact.Id);

        Assert.DoesNotContain("olfhoun", Bytes(relation), StringComparison.OrdinalIgnoreCase);
        await relation.Get<CustomerMerging>().UndoAsync("C-2", "Claire", default);
        Assert.Empty(await relation.Get<CustomerMemory>().RecallAsync(joined.Id, default));
    }
}
