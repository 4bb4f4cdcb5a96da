using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace RelationBot.Protocol.Tests.DirectLine;

public sealed class ConversationTests
{
    private const string Secret = "the-secret";
    private const string Root = DirectLineClient.Root;

    [Theory]
    [InlineData(null)]
    [InlineData("undefined")]
    public async Task Start_NoSecretNoToken_IsOpen(string? token)
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync($"{Root}/conversations", """{"user":{"id":"u1"}}""", token);

        Assert.Equal(201, answer.Status);
        Assert.Equal(1800, answer.Json.GetProperty("expires_in").GetInt32());
        Assert.StartsWith(host.Origin.Replace("http:", "ws:"), answer["streamUrl"]);
    }

    [Fact]
    public async Task Start_AnonymousClaimsReservedId_IsRefused()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync($"{Root}/conversations", """{"user":{"id":"dl_C-1001"}}""");

        Assert.Equal((403, "Forbidden"), (answer.Status, answer.ErrorCode));
    }

    [Theory]
    [InlineData(null, 401)]
    [InlineData("undefined", 401)]
    [InlineData("the-secreT", 403)]
    public async Task Start_SecretConfigured_NeedsIt(string? token, int status)
    {
        await using var host = await StartWithSecretAsync();

        Assert.Equal(status, (await host.PostAsync($"{Root}/conversations", "{}", token)).Status);
        Assert.Equal(status, (await host.PostAsync($"{Root}/tokens/generate", "{}", token)).Status);
    }

    [Fact]
    public async Task Start_TokenOfTheSecret_VerifiesTheUserAndLetsTheBotGreet()
    {
        MemoryConversationStore store = new();
        Activity? update = null;
        await using var host = await TestHost.StartAsync(
            new DelegateBot((turn, token) =>
            {
                update = turn.Activity;
                return turn.SendActivityAsync(Activity.Message("Bonjour"), token);
            }),
            services => services.AddSingleton<IConversationStore>(store),
            ("DirectLine:Secret", Secret));

        var generated = await host.PostAsync($"{Root}/tokens/generate", """{"user":{"id":"dl_C-1001","name":"Paul Martin"},"trustedOrigins":[]}""", Secret);
        Assert.Null(await store.FindAsync(generated["conversationId"], default));
        var client = await DirectLineClient.StartAsync(host, generated["token"], """{"user":{"id":"dl_C-9999"},"locale":"fr-FR"}""");

        Assert.Equal(new(client.Id, "directline", "dl_C-1001", "Paul Martin", true, "fr-FR"), await store.FindAsync(client.Id, default));
        Assert.Equal(("conversationUpdate", "fr-FR"), (update!.Type, update.Locale));
        Assert.Equal(["bot", "dl_C-1001"], update.MembersAdded!.Select(member => member.Id));
        Assert.Equal("Bonjour", Assert.Single(await client.HistoryAsync()).Text);
    }

    [Fact]
    public async Task Start_Visitor_IsNotVerified()
    {
        MemoryConversationStore store = new();
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton<IConversationStore>(store));

        var client = await DirectLineClient.StartAsync(host);

        Assert.False((await store.FindAsync(client.Id, default))!.UserVerified);
    }

    [Fact]
    public async Task Start_SameTokenAgain_GivesTheSameConversationFromItsBeginning()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("before");

        var again = await DirectLineClient.StartAsync(host, client.Token);
        await using var stream = await again.OpenAsync();

        Assert.Equal(client.Id, again.Id);
        Assert.Equal(["before", "Echo: before"], (await stream.NextAsync(2)).Select(activity => activity.Text));
    }

    [Fact]
    public async Task Start_GreetingFails_VisitorGetsInAllTheSame()
    {
        await using var host = await TestHost.StartAsync(new DelegateBot((turn, _) =>
            turn.Activity.Type == ActivityTypes.ConversationUpdate ? throw new InvalidOperationException() : Task.CompletedTask));

        Assert.Equal(200, (await (await DirectLineClient.StartAsync(host)).SayAsync("hi")).Status);
    }

    [Fact]
    public async Task Start_TokenMintedByTheHost_StartsThatConversation()
    {
        await using var host = await TestHost.StartAsync();
        var minted = host.Services.GetRequiredService<DirectLineTokens>().Mint(DirectLineTokens.NewConversationId(), "visitor-1", null, verified: false);

        Assert.Equal(minted.ConversationId, (await DirectLineClient.StartAsync(host, minted.Token)).Id);
    }

    [Fact]
    public async Task Post_FieldsOfTheServer_AreNotTrusted()
    {
        Activity? seen = null;
        await using var host = await StartWithSecretAsync(new DelegateBot((turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        }));
        var token = (await host.PostAsync($"{Root}/tokens/generate", """{"user":{"id":"dl_1"}}""", Secret))["token"];
        var client = await DirectLineClient.StartAsync(host, token);

        var answer = await client.PostAsync(new()
        {
            Type = "message",
            Id = "mine",
            Timestamp = DateTimeOffset.UnixEpoch,
            From = new() { Id = "dl_2", Role = "bot", AadObjectId = "aad" },
            Recipient = new() { Id = "x" },
            Conversation = new() { Id = "other" },
            ChannelId = "msteams",
            ServiceUrl = "http://evil.example",
            DeliveryMode = "expectReplies",
            CallerId = "urn:botframework:azure",
            ChannelData = JsonElement.Parse("""{"clientActivityID":"7"}"""),
        });

        Assert.NotEqual("mine", seen!.Id);
        Assert.Equal(answer["id"], seen.Id);
        Assert.NotEqual(DateTimeOffset.UnixEpoch, seen.Timestamp);
        Assert.Equal(("dl_1", "user", null, "bot"), (seen.From!.Id, seen.From.Role, seen.From.AadObjectId, seen.Recipient!.Id));
        Assert.Equal((client.Id, "directline", null, null, null), (seen.Conversation!.Id, seen.ChannelId, seen.ServiceUrl, seen.DeliveryMode, seen.CallerId));
        Assert.Equal("""{"clientActivityID":"7"}""", seen.ChannelData.ToString());
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate"}""", "BadArgument")]
    [InlineData("""{"type":"event","name":"ContinueConversation"}""", "BadArgument")]
    [InlineData("""{"text":"no type"}""", "MissingProperty")]
    [InlineData("{", "BadSyntax")]
    public async Task Post_NotAClientsActivity_Gives400(string json, string code)
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);

        var answer = await host.PostAsync($"{client.Path}/activities", json, client.Token);

        Assert.Equal((400, code), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Post_FiveMegabytes_Gives413AndTheHostLives()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);

        var answer = await client.SayAsync(new('x', 5 << 20));

        Assert.Equal((413, "MessageSizeTooBig"), (answer.Status, answer.ErrorCode));
        Assert.Equal(200, (await client.SayAsync("ok")).Status);
    }

    [Fact]
    public async Task Post_BotThrows_Gives502AndKeepsNothing()
    {
        await using var host = await TestHost.StartAsync(new DelegateBot((turn, _) =>
            turn.Activity.Type == ActivityTypes.Message ? throw new InvalidOperationException() : Task.CompletedTask));
        var client = await DirectLineClient.StartAsync(host);

        var answer = await client.SayAsync("fail");

        Assert.Equal((502, "BotError"), (answer.Status, answer.ErrorCode));
        Assert.Empty(await client.HistoryAsync());
    }

    [Fact]
    public async Task Post_StoreFails_NoReplyLeaves()
    {
        Mock<IConversationStore> store = new();
        store.Setup(s => s.CreateAsync(It.IsAny<ConversationRecord>(), It.IsAny<CancellationToken>())).ReturnsAsync(true);
        store.Setup(s => s.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ReturnsAsync((string id, CancellationToken _) => new(id, "directline", "u", null, false, null));
        store.Setup(s => s.CommitAsync(It.IsAny<ITurnContext>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("disk full"));
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton(store.Object));

        var answer = await (await DirectLineClient.StartAsync(host)).SayAsync("hi");

        Assert.Equal(502, answer.Status);
        Assert.DoesNotContain("disk", answer.Body);
    }

    [Fact]
    public async Task AnotherVisitorsConversation_IsRefusedAndUntouched()
    {
        await using var host = await TestHost.StartAsync();
        var mine = await DirectLineClient.StartAsync(host);
        var other = await DirectLineClient.StartAsync(host);

        Assert.Equal(403, (await host.GetAsync($"{other.Path}/activities", mine.Token)).Status);
        Assert.Equal(403, (await host.GetAsync(other.Path, mine.Token)).Status);
        Assert.Equal(403, (await host.PostAsync($"{other.Path}/activities", """{"type":"message"}""", mine.Token)).Status);
        Assert.Equal(403, (await host.PostAsync($"{other.Path}/upload", "x", mine.Token)).Status);
        Assert.Empty(await other.HistoryAsync());
    }

    [Fact]
    public async Task TokenOfAConversationNeverStarted_Gives404()
    {
        await using var host = await TestHost.StartAsync();
        var minted = host.Services.GetRequiredService<DirectLineTokens>().Mint(DirectLineTokens.NewConversationId(), "u", null, false);

        var answer = await host.GetAsync($"{Root}/conversations/{minted.ConversationId}/activities", minted.Token);

        Assert.Equal((404, "ConversationNotFound"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Errors_CarryCors()
    {
        await using var host = await TestHost.StartAsync();

        foreach (var answer in new[] { await host.GetAsync($"{Root}/conversations/x"), await host.GetAsync($"{Root}/nope"), await host.GetAsync($"{Root}/conversations/x/stream?t=x") })
        {
            Assert.True(answer.Status >= 400);
            Assert.Equal("*", answer.Headers["Access-Control-Allow-Origin"]);
            Assert.NotNull(answer.ErrorCode);
        }
    }

    [Fact]
    public async Task ContinueConversation_ReachesTheStream()
    {
        ConversationReference? reference = null;
        await using var host = await TestHost.StartAsync(new DelegateBot((turn, _) =>
        {
            reference = turn.Reference;
            return Task.CompletedTask;
        }));
        var client = await DirectLineClient.StartAsync(host);
        await using var stream = await client.OpenAsync();

        await host.Services.GetRequiredService<IBotAdapter>().ContinueConversationAsync(
            reference!, (turn, token) => turn.SendActivityAsync(Activity.Message("An advisor is here"), token), default);

        Assert.Equal("An advisor is here", (await stream.NextAsync()).Text);
    }

    private static Task<TestHost> StartWithSecretAsync(IBot? bot = null) => TestHost.StartAsync(bot, null, ("DirectLine:Secret", Secret));
}
