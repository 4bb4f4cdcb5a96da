using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Handoffs;

namespace RelationBot.Relationship.Tests;

public class TranscriptSearchTests
{
    private static async Task SayAsync(TestRelation relation, string conversation, string text, long? customer = null)
    {
        relation.Clock.Advance(TimeSpan.FromHours(1));
        await relation.Get<TurnLog>().CommitAsync(
            new TurnRecord(
                relation.Conversation(conversation, customer), relation.Said(Guid.NewGuid().ToString("N"), text),
                [relation.Said(Guid.NewGuid().ToString("N"), "Bien noté.", SpeakerRole.Bot)], []),
            default);
    }

    [Theory]
    [InlineData("télévision", 2)]
    [InlineData("TELEVISION", 2)]
    [InlineData("chambre television", 1)]
    [InlineData("télé*", 2)]
    [InlineData("télé", 0)]
    [InlineData("\"chambre\" OR (salon", 0)]
    [InlineData("l'été", 1)]
    [InlineData("NOT", 0)]
    [InlineData("***", 0)]
    [InlineData("Text:chambre", 0)]
    [InlineData("noté", 3)]
    public async Task SearchAsync_AnyWords_FindsWithoutSyntax(string text, int hits)
    {
        await using var relation = await TestRelation.StartAsync();
        await SayAsync(relation, "c1", "une télévision pour la chambre");
        await SayAsync(relation, "c2", "la Television du salon");
        await SayAsync(relation, "c3", "avant l'été");
        Assert.Equal(hits, (await relation.Get<TranscriptSearch>().SearchAsync(new TranscriptQuery(text), default)).Hits.Count);
    }

    [Fact]
    public async Task SearchAsync_Filters_NewestFirst()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var search = relation.Get<TranscriptSearch>();
        await SayAsync(relation, "c1", "un aspirateur", customer.Id);
        var between = relation.Clock.GetUtcNow().AddMinutes(30);
        await SayAsync(relation, "c2", "mon aspirateur");
        await SayAsync(relation, "c1", "encore l'aspirateur", customer.Id);

        async Task<IEnumerable<string>> Find(TranscriptQuery query) => (await search.SearchAsync(query, default)).Hits.Select(h => h.Snippet);
        Assert.Equal(["encore l'aspirateur", "mon aspirateur", "un aspirateur"], await Find(new("aspirateur")));
        Assert.Equal(["encore l'aspirateur", "un aspirateur"], await Find(new("aspirateur", Customer: "C-1")));
        Assert.Equal(["encore l'aspirateur", "mon aspirateur"], await Find(new("aspirateur", From: between)));
        Assert.Equal(["un aspirateur"], await Find(new("aspirateur", To: between)));
        Assert.Equal(4, (await Find(new(null, Customer: "C-1"))).Count());
        Assert.Empty(await Find(new("aspirateur", Page: 2)));
    }

    [Fact]
    public async Task SearchAsync_Advisor_OnlyConversationsServed()
    {
        await using var relation = await TestRelation.StartAsync();
        await SayAsync(relation, "c1", "grille-pain");
        await SayAsync(relation, "c2", "grille-pain");
        var handoff = new Handoff { Id = "h", ConversationId = "c2", Reason = "asked", RequestedAt = relation.Clock.GetUtcNow() };
        await relation.Get<Storage.WriteGate>().WriteAsync(new RequestHandoff(handoff).Apply, default);
        await relation.Get<HandoffDesk>().AcceptAsync("h", "claire", default);
        var search = relation.Get<TranscriptSearch>();
        Assert.Equal(["c2"], (await search.SearchAsync(new TranscriptQuery("grille", ServedBy: "claire"), default)).Hits.Select(h => h.ConversationId));
        Assert.Empty((await search.SearchAsync(new TranscriptQuery("grille", ServedBy: "karim"), default)).Hits);
    }

    [Fact]
    public async Task SearchAsync_Advisor_FindsWhatHeMayRead()
    {
        await using var relation = await TestRelation.StartAsync();
        var (served, own, other) = (await relation.AddCustomerAsync("C-1"), await relation.AddCustomerAsync("C-2"), await relation.AddCustomerAsync("C-3"));
        await relation.Get<Storage.WriteGate>().WriteAsync(writer => writer.Execute("UPDATE Customers SET Advisor = 'claire@example.com' WHERE Id = $1", own.Id), default);
        // He had one conversation of hers, and so reads her others.
        await SayAsync(relation, "c1", "grille-pain", served.Id);
        await SayAsync(relation, "c2", "grille-pain", served.Id);
        await SayAsync(relation, "c3", "grille-pain", own.Id);
        await SayAsync(relation, "c4", "grille-pain", other.Id);
        var handoff = new Handoff { Id = "h", ConversationId = "c2", CustomerId = served.Id, Reason = "asked", RequestedAt = relation.Clock.GetUtcNow() };
        await relation.Get<Storage.WriteGate>().WriteAsync(new RequestHandoff(handoff).Apply, default);
        await relation.Get<HandoffDesk>().AcceptAsync("h", "Claire", default);

        var found = await relation.Get<TranscriptSearch>().SearchAsync(new TranscriptQuery("grille", ServedBy: "Claire", ServedByUser: "claire@example.com"), default);
        var may = new[] { "c1", "c2", "c3", "c4" }.Where(id => relation.Get<ServedCustomers>().MayReadConversation("Claire", "claire@example.com", id));
        Assert.Equal(may.Order(), found.Hits.Select(h => h.ConversationId).Order());
        Assert.Equal(["c1", "c2", "c3"], may);
        Assert.Empty((await relation.Get<TranscriptSearch>().SearchAsync(new TranscriptQuery("grille", Customer: "C-3", ServedBy: "Claire"), default)).Hits);
    }
}
