using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using RelationBot.Tests.Journey;

namespace RelationBot.Tests;

/// <summary>Each kind of bad input gets one clear error in the form its caller expects.</summary>
public sealed class BadInputTests(RunningHost running) : IClassFixture<RunningHost>
{
    private readonly HttpClient _http = new() { BaseAddress = running.Host.Address };

    [Theory]
    [InlineData("{\"type\":\"message\",")]
    [InlineData("[1,2]")]
    [InlineData("")]
    [InlineData("{\"text\":\"no type\"}")]
    public async Task Messages_Malformed_IsTheProtocolsError(string body) =>
        await AssertProtocolErrorAsync(await _http.PostAsync("/api/messages", Json(body)), HttpStatusCode.BadRequest);

    [Fact]
    public async Task Messages_UnknownType_IsAcceptedAndSaysNothing()
    {
        var answer = await _http.PostAsync("/api/messages", Json(Message("", type: "somethingNew")));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task Messages_AskedForAndNotPosted_IsTheProtocolsError() =>
        await AssertProtocolErrorAsync(await _http.GetAsync("/api/messages"), HttpStatusCode.MethodNotAllowed);

    [Fact]
    public async Task Messages_FiveMegabytes_IsTooLarge() =>
        await AssertProtocolErrorAsync(
            await _http.PostAsync("/api/messages", Json(Message(new string('x', 5 << 20)))), HttpStatusCode.RequestEntityTooLarge);

    [Fact]
    public async Task Messages_UnreachableServiceUrl_IsSaidAndAnsweredAtTheNextDelivery()
    {
        var conversation = "19:" + Guid.NewGuid().ToString("n");
        var body = Message("bonjour", conversation: conversation, deliveryMode: "normal", serviceUrl: "http://127.0.0.1:1/", id: "activity-1");
        await AssertProtocolErrorAsync(await _http.PostAsync("/api/messages", Json(body)), HttpStatusCode.BadGateway);

        // Done once: the second delivery of the same activity is answered with what the first had led to.
        var again = Message("bonjour", conversation: conversation, id: "activity-1");
        var answer = await (await _http.PostAsync("/api/messages", Json(again))).Content.ReadFromJsonAsync<JsonElement>();
        Assert.NotEmpty(answer.GetProperty("activities").EnumerateArray());
        var third = await (await _http.PostAsync("/api/messages", Json(again))).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(answer.GetRawText(), third.GetRawText());
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiZGxjLTEifQ.")]
    public async Task DirectLine_ForgedToken_IsRefused(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/v3/directline/conversations/dlc-1/activities");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        await AssertProtocolErrorAsync(await _http.SendAsync(request), HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task DirectLine_AnotherVisitorsConversation_IsRefused()
    {
        var mine = await Chat.ArriveAsync(running.Host, "dl_C-1003");
        var theirs = await Chat.ArriveAsync(running.Host, "dl_C-1004");

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => mine.ReadAsync(theirs.ConversationId));

        Assert.Contains(refused.StatusCode, new HttpStatusCode?[] { HttpStatusCode.Forbidden, HttpStatusCode.NotFound });
    }

    [Theory]
    [InlineData("/api/handoffs")]
    [InlineData("/api/customers/C-1001")]
    [InlineData("/api/transcripts?text=x")]
    public async Task Rest_WithoutAKey_IsAProblem(string path) =>
        await AssertProblemAsync(await _http.GetAsync(path), HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Rest_BadQuery_SaysWhichFieldIsWrong()
    {
        var (_, key, _) = await HostProcess.RunAsync(running.Data, "key", "create", "--role", "supervisor", "--name", "Sophie");
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/transcripts?from=hier");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());

        var answer = await _http.SendAsync(request);

        await AssertProblemAsync(answer, HttpStatusCode.BadRequest);
        Assert.Contains("from", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Rest_MalformedJson_IsAProblem()
    {
        var (_, key, _) = await HostProcess.RunAsync(running.Data, "key", "create", "--role", "advisor", "--name", "Nadia");
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/handoffs/1/messages") { Content = Json("{\"text\":") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Trim());

        var answer = await _http.SendAsync(request);

        await AssertProblemAsync(answer, HttpStatusCode.BadRequest);
        Assert.NotNull((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Serve_PortInUse_SaysSo()
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(running.Data, "serve", "--urls", running.Host.Address.ToString().TrimEnd('/'));

        Assert.Equal(1, exitCode);
        Assert.Contains("port is in use", Assert.Single(Lines(errors)));
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    public async Task Serve_PublicAddressWithoutAppId_IsRefused(string url)
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(running.Data, "serve", "--urls", url);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("MicrosoftAppId", Assert.Single(Lines(errors)));
    }

    internal static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static string Message(
        string text, string type = "message", string? conversation = null, string deliveryMode = "expectReplies",
        string serviceUrl = "http://127.0.0.1:1/", string? id = null) => JsonSerializer.Serialize(new
        {
            type,
            id = id ?? Guid.NewGuid().ToString("n"),
            channelId = "msteams",
            serviceUrl,
            deliveryMode,
            from = new { id = "29:somebody" },
            recipient = new { id = "28:bot" },
            conversation = new { id = conversation ?? "19:" + Guid.NewGuid().ToString("n") },
            text,
        });

    private static async Task AssertProtocolErrorAsync(HttpResponseMessage answer, params HttpStatusCode[] expected)
    {
        Assert.Contains(answer.StatusCode, expected);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error");
        Assert.NotEqual("", error.GetProperty("code").GetString());
        Assert.NotEqual("", error.GetProperty("message").GetString());
    }

    private static async Task AssertProblemAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync());
    }
}
