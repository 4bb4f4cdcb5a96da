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
}
