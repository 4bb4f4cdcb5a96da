using System.Net.Sockets;
using System.Text.Json;

namespace RelationBot.Protocol.Tests.Messages;

public sealed class MessagesEndpointTests
{
    [Fact]
    public async Task Post_ExpectReplies_AnswersInTheResponse()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync("/api/messages", Message("hello", "a1"));

        Assert.Equal(200, answer.Status);
        var reply = Assert.Single(answer.Json.GetProperty("activities").EnumerateArray());
        Assert.Equal(("Echo: hello", "a1"), (reply.GetProperty("text").GetString(), reply.GetProperty("replyToId").GetString()));
    }

    [Fact]
    public async Task Post_SameActivityTwice_AnswersTheSame()
    {
        await using var host = await TestHost.StartAsync();

        var first = await host.PostAsync("/api/messages", Message("hello", "a1"));
        var second = await host.PostAsync("/api/messages", Message("hello", "a1"));

        Assert.Equal(first.Body, second.Body);
    }

    [Fact]
    public async Task Post_Normal_PostsToTheServiceUrl()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync(new DelegateBot(async (turn, token) =>
        {
            await turn.SendActivityAsync(Activity.Message("one"), token);
            await turn.SendActivityAsync(Activity.Message("two"), token);
        }));

        var answer = await host.PostAsync("/api/messages", Message("hi", "a/1", channel.ServiceUrl));

        Assert.Equal((200, ""), (answer.Status, answer.Body));
        Assert.Equal(["one", "two"], channel.Posts.Select(post => post.Activity.Text));
        Assert.All(channel.Posts, post => Assert.Equal("/amer/v3/conversations/c%201/activities/a%2F1", post.Path));
        Assert.All(channel.Posts, post => Assert.Null(post.Authorization));
    }

    [Fact]
    public async Task Post_ServiceRefusesThenRecovers_RetryDeliversWithoutDoingAgain()
    {
        var runs = 0;
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync(new DelegateBot((turn, token) => turn.SendActivityAsync(Activity.Message($"run {++runs}"), token)));
        channel.Refuses = "run 1";

        var refused = await host.PostAsync("/api/messages", Message("hi", "a1", channel.ServiceUrl));
        channel.Refuses = null;
        var taken = await host.PostAsync("/api/messages", Message("hi", "a1", channel.ServiceUrl));

        Assert.Equal((502, "ServiceRefused", 200), (refused.Status, refused.ErrorCode, taken.Status));
        Assert.Equal(["run 1", "run 1"], channel.Posts.Select(post => post.Activity.Text));
    }

    [Fact]
    public async Task Post_EditWithTheMessagesOwnId_IsATurnOfItsOwn()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync(new DelegateBot((turn, token) => turn.SendActivityAsync(Activity.Message(turn.Activity.Type!), token)));

        await host.PostAsync("/api/messages", Message("hi", "a1", channel.ServiceUrl));
        await host.PostAsync("/api/messages", Message("hi!", "a1", channel.ServiceUrl, "messageUpdate"));

        Assert.Equal([("message", "a1"), ("messageUpdate", "a1")], channel.Posts.Select(post => (post.Activity.Text, post.Activity.ReplyToId)));
    }

    [Fact]
    public async Task Post_ServiceFailsHalfWay_RetryDeliversTheRest()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync(new DelegateBot(async (turn, token) =>
        {
            await turn.SendActivityAsync(Activity.Message("one"), token);
            await turn.SendActivityAsync(Activity.Message("two"), token);
        }));
        channel.Refuses = "two";

        var refused = await host.PostAsync("/api/messages", Message("hi", "a1", channel.ServiceUrl));
        channel.Refuses = null;
        var taken = await host.PostAsync("/api/messages", Message("hi", "a1", channel.ServiceUrl));

        Assert.Equal((502, 200), (refused.Status, taken.Status));
        Assert.Equal(["one", "two", "two"], channel.Posts.Select(post => post.Activity.Text));
    }

    [Fact]
    public async Task Post_UnreachableServiceUrl_GivesServiceUnreachable()
    {
        await using var host = await TestHost.StartAsync();
        using TcpListener closed = new(System.Net.IPAddress.Loopback, 0);
        closed.Start();
        var url = $"http://{closed.LocalEndpoint}";
        closed.Stop();

        var answer = await host.PostAsync("/api/messages", Message("hi", "a1", url));

        Assert.Equal((502, "ServiceUnreachable"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Post_InvokeAnswered_GivesStatusAndBody()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync(new DelegateBot((turn, token) => turn.SendActivityAsync(
            new() { Type = ActivityTypes.InvokeResponse, Value = JsonElement.Parse("""{"status":202,"body":{"n":1}}""") }, token)));

        var answer = await host.PostAsync("/api/messages", Message("", "a1", channel.ServiceUrl, "invoke"));

        Assert.Equal((202, """{"n":1}"""), (answer.Status, answer.Body));
        Assert.Empty(channel.Posts);
    }

    [Fact]
    public async Task Post_InvokeUnknownToTheBot_Gives501()
    {
        await using var host = await TestHost.StartAsync();

        Assert.Equal(501, (await host.PostAsync("/api/messages", Message("", "a1", "http://127.0.0.1:1", "invoke"))).Status);
    }

    [Fact]
    public async Task Post_BotThrows_Gives500WithoutStackTrace()
    {
        await using var host = await TestHost.StartAsync(new DelegateBot((_, _) => throw new InvalidOperationException("inner")));

        var answer = await host.PostAsync("/api/messages", Message("hi", "a1"));

        Assert.Equal((500, "BotError"), (answer.Status, answer.ErrorCode));
        Assert.DoesNotContain("inner", answer.Body);
        Assert.DoesNotContain(" at ", answer.Body);
    }

    [Theory]
    [InlineData("{\"type\":", 400)]
    [InlineData("", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"text":"no type","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""", 400)]
    [InlineData("""{"type":"message","deliveryMode":"expectReplies"}""", 400)]
    [InlineData("""{"type":"message","conversation":{"id":"c"}}""", 400)]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"serviceUrl":"file:///etc/passwd"}""", 400)]
    [InlineData("""{"type":"unheardOf","conversation":{"id":"c"},"deliveryMode":"expectReplies"}""", 200)]
    public async Task Post_Malformed_GivesErrorObject(string json, int status)
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync("/api/messages", json);

        Assert.Equal(status, answer.Status);
        Assert.True(status == 200 || answer.ErrorCode == "BadSyntax", answer.Body);
    }

    [Fact]
    public async Task Post_FiveMegabytes_Gives413AndTheHostLives()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync("/api/messages", Message(new('x', 5 << 20), "a1"));

        Assert.Equal((413, "MessageSizeTooBig"), (answer.Status, answer.ErrorCode));
        Assert.Equal(200, (await host.PostAsync("/api/messages", Message("ok", "a2"))).Status);
    }

    [Fact]
    public async Task Post_NestedTooDeep_Gives400()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync("/api/messages", $$"""{"type":"message","value":{{new string('[', 50_000)}}{{new string(']', 50_000)}}}""");

        Assert.Equal((400, "BadSyntax"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Post_ConversationOfOurDirectLine_IsRefused()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.PostAsync("/api/messages", Message("hi", "a1").Replace("c 1", DirectLineTokens.NewConversationId()));

        Assert.Equal((403, "Forbidden"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Post_NotJson_Gives415()
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.SendAsync(HttpMethod.Post, "/api/messages", Message("hi", "a1"), null, request => request.Content!.Headers.ContentType = new("text/plain"));

        Assert.Equal(415, answer.Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.5")]
    [InlineData("Forwarded", "for=203.0.113.5")]
    [InlineData("Host", "attacker.example")]
    public async Task Post_WithoutAppIdThroughProxyOrForeignName_IsRefused(string header, string value)
    {
        await using var host = await TestHost.StartAsync();

        var answer = await host.SendAsync(HttpMethod.Post, "/api/messages", Message("hi", "a1"), null, request => request.Headers.TryAddWithoutValidation(header, value));

        Assert.Equal((403, "Forbidden"), (answer.Status, answer.ErrorCode));
    }

    private static string Message(string text, string id, string? serviceUrl = null, string type = "message")
    {
        Activity activity = new()
        {
            Type = type,
            Id = id,
            Text = text,
            ChannelId = ChannelIds.Emulator,
            ServiceUrl = serviceUrl,
            Conversation = new() { Id = "c 1" },
            From = new() { Id = "user" },
            Recipient = new() { Id = "bot" },
            DeliveryMode = serviceUrl is null ? DeliveryModes.ExpectReplies : null,
        };
        return JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity);
    }
}
