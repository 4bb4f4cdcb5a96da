using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>Who may read and do what at the desks.</summary>
public sealed class DeskAccessTests(RunningHost running) : IClassFixture<RunningHost>
{
    private const string Password = RelationBot.Relationship.Demo.DemoCompany.Password;

    [Theory]
    [InlineData("/api/customers/C-1030")]
    [InlineData("/api/customers/C-1030/facts")]
    [InlineData("/api/customers/C-1030/export")]
    [InlineData("/api/facts?customer=C-1030")]
    public async Task Advisor_CustomerHeNeverServed_IsAsIfThereWereNone(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await ClientAsync("advisor", "Stranger")).GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await ClientAsync("supervisor", "Sophie")).GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Advisor_CustomerWhomHeIsNamedFor_IsHisToRead()
    {
        using var claire = await SignedInAsync("claire.duval@example.com", Password);

        Assert.Equal(HttpStatusCode.OK, (await claire.GetAsync("/api/customers/C-1001")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await claire.GetAsync("/api/customers/C-1030")).StatusCode);
    }

    [Fact]
    public async Task Advisor_HandoffOfAColleague_IsRead_OnlyWhileItWaits()
    {
        var chat = await Chat.ArriveAsync(running.Host, "dl_C-1020");
        await chat.SayAsync("je veux parler à quelqu'un");
        var (mine, theirs) = (await ClientAsync("advisor", "Mine"), await ClientAsync("advisor", "Theirs"));
        var pending = await mine.GetFromJsonAsync<System.Text.Json.JsonElement>("/api/handoffs?state=pending");
        var path = "/api/handoffs/" + pending.EnumerateArray()
            .Single(handoff => handoff.GetProperty("conversationId").GetString() == chat.ConversationId).GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.OK, (await theirs.GetAsync(path)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await mine.PostAsync(path + "/accept", null)).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await theirs.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.GetAsync("/api/transcripts/" + chat.ConversationId)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await mine.GetAsync("/api/transcripts/" + chat.ConversationId)).StatusCode);
    }

    [Fact]
    public async Task Cookie_CallFromAnotherSitesPage_IsRefused()
    {
        using var browser = await SignedInAsync("sophie.laurent@example.com", Password);
        var request = new HttpRequestMessage(HttpMethod.Delete, "/api/customers/C-1029");
        request.Headers.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/customers/C-1029")).StatusCode);
    }

    [Fact]
    public async Task SignIn_WrongPasswordsInARow_LockTheAccount()
    {
        for (var attempt = 0; attempt < 6; attempt++)
            (await SignedInAsync("karim.benali@example.com", "wrong")).Dispose();

        using var browser = await SignedInAsync("karim.benali@example.com", Password);

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/handoffs")).StatusCode);
    }

    [Fact]
    public async Task Demo_ForeignHostName_IsNotThere()
    {
        using var http = new HttpClient { BaseAddress = running.Host.Address };
        var request = new HttpRequestMessage(HttpMethod.Get, "/demo");
        request.Headers.Host = "evil.example";

        Assert.Equal(HttpStatusCode.NotFound, (await http.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/demo")).StatusCode);
    }

    private async Task<HttpClient> ClientAsync(string role, string name)
    {
        var (_, key, errors) = await HostProcess.RunAsync(running.Data, "key", "create", "--role", role, "--name", name);
        Assert.Equal("", errors);
        var http = new HttpClient { BaseAddress = running.Host.Address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());
        return http;
    }

    private async Task<HttpClient> SignedInAsync(string email, string password)
    {
        var http = new HttpClient { BaseAddress = running.Host.Address };
        var page = await http.GetStringAsync("/account/sign-in");
        var antiforgery = Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        await http.PostAsync("/account/sign-in", new FormUrlEncodedContent(
            [new("email", email), new("password", password), new("__RequestVerificationToken", antiforgery)]));
        return http;
    }
}
