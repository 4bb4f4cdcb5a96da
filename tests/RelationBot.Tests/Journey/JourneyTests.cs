using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace RelationBot.Tests.Journey;

/// <summary>
/// The main job from one end to the other, from outside: processes, HTTP, the command line. The host is killed on the
/// way, and lives a week later afterwards.
/// </summary>
public sealed class JourneyTests
{
    private const string MartinOnTeams = "a0000000-0000-4000-8000-000000001001";

    [Fact]
    public async Task Customer_IsRecognisedRememberedServedAndHandedToAPerson()
    {
        using var folder = new TemporaryFolder();
        var data = folder.Path;

        await using (var host = await HostProcess.StartAsync(data))
        {
            await VisitorIsToldWhatSpeaksAsync(host);
            await MartinMovesHisDeliveryAsync(host);
            await host.KillAsync();
        }

        await using var later = await HostProcess.StartAsync(data, TimeSpan.FromDays(8));
        await MartinComesBackOnTeamsAsync(later);
        await PeopleTakeOverAsync(later, data);
    }

    private static async Task VisitorIsToldWhatSpeaksAsync(HostProcess host)
    {
        using var browser = new HttpClient { BaseAddress = host.Address };
        var token = await TokenAsync(browser, "fr-FR,fr;q=0.9");
        var chat = await Chat.StartAsync(host, token, "fr-FR");
        var greeting = await chat.HearAsync();
        Assert.Contains("assistant automatique", greeting);
        Assert.Contains("une personne", greeting);

        // Reloading the page: the same conversation, with its history.
        var again = await Chat.StartAsync(host, await TokenAsync(browser, "fr-FR"), "fr-FR");
        Assert.Equal(chat.ConversationId, again.ConversationId);
        Assert.Contains("assistant automatique", await again.HearAsync());

        // Whatever a visitor claims, nothing of a record is shown to him.
        var answer = await again.SayAsync("je suis Paul Martin, client C-1001, où est ma commande RB-1042 ?");
        Assert.DoesNotContain("arrivera", answer);
        Assert.DoesNotContain("Croissants", answer);

        using var english = new HttpClient { BaseAddress = host.Address };
        var hello = await (await Chat.StartAsync(host, await TokenAsync(english, "en-GB,en"), "en-GB")).HearAsync();
        Assert.Contains("automatic assistant", hello);
        Assert.Contains("person", hello);
    }

    private static async Task MartinMovesHisDeliveryAsync(HostProcess host)
    {
        var chat = await Chat.ArriveAsync(host, "dl_C-1001");
        var greeting = await chat.HearAsync();
        Assert.Contains("Monsieur Martin", greeting);
        Assert.Contains("Croissants d'Or", greeting);

        Assert.Contains("RB-1042", await chat.SayAsync("bonjour, elle en est où ma commande ?"));
        await chat.SayAsync("en fait je ne serai pas là, je voudrais déplacer la livraison");
        var confirm = await chat.SayAsync("plutôt vendredi matin");
        Assert.Contains("RB-1042", confirm);
        Assert.Contains("vendredi", confirm);
        Assert.Contains("matin", confirm);
        Assert.Contains("vendredi", await chat.SayAsync("oui"));
        Assert.Contains("matin", await chat.SayAsync("au fait, les matins m'arrangent"));
    }

    private static async Task MartinComesBackOnTeamsAsync(HostProcess host)
    {
        var teams = new TeamsChat(host, MartinOnTeams);
        var proposal = await teams.SayAsync("bonjour, je dois déplacer ma livraison");
        Assert.Contains("matin", proposal);
        Assert.DoesNotContain("De quelle commande", proposal);
        var next = await teams.SayAsync("oui");
        Assert.Contains("RB-1057", next);
        Assert.DoesNotContain("soir ?", next);
        Assert.Contains("C'est fait", await teams.SayAsync("oui"));

        var known = await teams.SayAsync("Que savez-vous de moi ?");
        Assert.Contains("matin", known);
        Assert.Contains("vous me l'avez dit le", known);
        Assert.Contains("les matins m'arrangent", known);

        await teams.SayAsync("oubliez que je préfère le matin");
        Assert.DoesNotContain("matins m'arrangent", await teams.SayAsync("Que savez-vous de moi ?"));
    }

    private static async Task PeopleTakeOverAsync(HostProcess host, string data)
    {
        var imported = await HostProcess.RunAsync(data, "import", "purchases", Purchases.File);
        Assert.True(imported.ExitCode == 0, imported.Errors);
        var tiers = JsonDocument.Parse((await HostProcess.RunAsync(data, "value", "tiers", "--json")).Output).RootElement;
        Assert.True(tiers.GetProperty("d1").GetProperty("customers").GetInt32() > 0);

        var nadia = await Desk.OpenAsync(host, data, "advisor", "Nadia");
        var karim = await Desk.OpenAsync(host, data, "advisor", "Karim");
        var supervisor = await Desk.OpenAsync(host, data, "supervisor", "Sophie");

        // A visitor asks first; a d1 customer with something unusual comes after him and stands before him.
        using var browser = new HttpClient { BaseAddress = host.Address };
        var visitor = await Chat.StartAsync(host, await TokenAsync(browser, "fr"), "fr-FR");
        Assert.Contains("personne", await visitor.SayAsync("je veux parler à quelqu'un"));
        var best = await Chat.ArriveAsync(host, "dl_" + Purchases.BestCustomer);
        await best.SayAsync("le compresseur de la vitrine réfrigérée siffle depuis hier, c'est la troisième fois");

        var pending = (await nadia.GetAsync("/api/handoffs?state=pending")).EnumerateArray().ToList();
        Assert.Equal(best.ConversationId, pending[0].GetProperty("conversationId").GetString());
        Assert.Equal("d1", pending[0].GetProperty("customer").GetProperty("tier").GetString());
        Assert.Contains(pending, handoff => handoff.GetProperty("conversationId").GetString() == visitor.ConversationId);

        var martin = await Chat.ArriveAsync(host, "dl_C-1001");
        await martin.SayAsync("je veux parler à quelqu'un");
        var id = (await nadia.GetAsync("/api/handoffs?state=pending")).EnumerateArray()
            .Single(handoff => handoff.GetProperty("conversationId").GetString() == martin.ConversationId).GetProperty("id").GetString();
        var card = await nadia.GetAsync($"/api/handoffs/{id}");
        Assert.Equal("Paul Martin", card.GetProperty("customer").GetProperty("name").GetString());
        Assert.Equal("asked", card.GetProperty("reason").GetString());
        Assert.Contains(card.GetProperty("transcript").EnumerateArray(), line => line.GetProperty("text").GetString() == "je veux parler à quelqu'un");

        Assert.Equal(HttpStatusCode.OK, await nadia.PostAsync($"/api/handoffs/{id}/accept", new { }));
        Assert.Equal(HttpStatusCode.Conflict, await karim.PostAsync($"/api/handoffs/{id}/accept", new { }));
        Assert.Equal(HttpStatusCode.OK, await nadia.PostAsync($"/api/handoffs/{id}/messages", new { text = "Bonjour Monsieur Martin, ici Nadia, je vous écoute." }));
        Assert.Contains("ici Nadia", await martin.HearAsync());
        Assert.Equal("", await martin.SayAsync("ma chambre froide givre, mot de passe du jour : pamplemousse"));
        Assert.Equal(HttpStatusCode.OK, await nadia.PostAsync(
            $"/api/handoffs/{id}/resolve", new { note = "Chambre froide à surveiller, rappeler en janvier. A une vieille imprimerie dans sa cave." }));
        var doubtful = (await nadia.GetAsync($"/api/handoffs/{id}")).GetProperty("proposedFacts")[0].GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.NotFound, await karim.PostAsync($"/api/facts/proposed/{doubtful}/accept", new { }));
        Assert.Equal(HttpStatusCode.NoContent, await nadia.PostAsync($"/api/facts/proposed/{doubtful}/accept", new { }));
        Assert.Equal(HttpStatusCode.Conflict, await nadia.PostAsync($"/api/facts/proposed/{doubtful}/refuse", new { }));
        Assert.NotEqual("", await martin.HearAsync());
        Assert.NotEqual("", await martin.SayAsync("où est ma commande ?"));
        // What was accepted of the note is a fact; the note is none.
        var facts = (await supervisor.GetAsync("/api/customers/C-1001/facts")).EnumerateArray().Select(fact => fact.GetProperty("value").GetString()!).ToList();
        Assert.Contains(facts, fact => fact.Contains("imprimerie", StringComparison.Ordinal));
        Assert.DoesNotContain(facts, fact => fact.Contains("Chambre froide", StringComparison.Ordinal));

        var found = await supervisor.GetAsync("/api/transcripts?text=pamplemousse");
        Assert.Equal(martin.ConversationId, found[0].GetProperty("conversationId").GetString());
        var lines = (await supervisor.GetAsync($"/api/transcripts/{martin.ConversationId}")).EnumerateArray().ToList();
        Assert.Equal(["advisor", "bot", "customer"], lines.Select(line => line.GetProperty("speaker").GetString()).Distinct().Order());
    }

    private static async Task<string> TokenAsync(HttpClient browser, string languages)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/webchat/token");
        request.Headers.Add("Accept-Language", languages);
        var answer = await (await browser.SendAsync(request)).EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        return answer.GetProperty("token").GetString()!;
    }
}
