using Microsoft.Extensions.DependencyInjection;

namespace RelationBot.Protocol.Tests.Messages;

public sealed class ProactiveTests
{
    [Fact]
    public async Task ContinueConversation_OnTeams_IsPostedAsNoReply()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync();

        await SayAsync(host, channel.ServiceUrl);

        var (path, activity, _) = Assert.Single(channel.Posts);
        Assert.Equal(("/amer/v3/conversations/c/activities", "news", null), (path, activity.Text, activity.ReplyToId));
    }

    [Fact]
    public async Task ContinueConversation_ChannelRefuses_TellsTheCallerAndKeepsTheTurn()
    {
        MemoryConversationStore store = new();
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton<IConversationStore>(store));
        channel.Refuses = "news";

        var exception = await Assert.ThrowsAsync<DeliveryException>(() => SayAsync(host, channel.ServiceUrl));

        Assert.Equal("ServiceRefused", exception.Code);
        Assert.Equal(1, await store.LastPositionAsync("c", default));
    }

    private static Task SayAsync(TestHost host, string serviceUrl) =>
        host.Services.GetRequiredService<IBotAdapter>().ContinueConversationAsync(
            new() { ChannelId = ChannelIds.MsTeams, ServiceUrl = serviceUrl, Conversation = new() { Id = "c" }, Bot = new() { Id = "bot" }, User = new() { Id = "user" } },
            (turn, token) => turn.SendActivityAsync(Activity.Message("news"), token),
            default);
}
