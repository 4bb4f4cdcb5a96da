using System.Text.Json;
using System.Text.Json.Nodes;

namespace RelationBot.Protocol.Tests.Messages;

/// <summary>What Teams and the others really send is taken, and answered with the status that Microsoft's SDK gives.</summary>
public sealed class RecordedChannelTests
{
    public static TheoryData<string> Recorded => Recordings.Names;

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task Post_Recorded_IsTaken(string name)
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync();

        await AssertTakenAsync(host, channel, Recordings.Read(name), name.Contains("invoke") ? 501 : 200);
    }

    [SharedDataFact]
    public async Task Post_RecordedByTheTeam_IsTaken()
    {
        await using var channel = await ChannelStub.StartAsync();
        await using var host = await TestHost.StartAsync();

        foreach (var (activity, status) in Recordings.Shared())
        {
            await AssertTakenAsync(host, channel, activity, status);
        }
    }

    private static async Task AssertTakenAsync(TestHost host, ChannelStub channel, JsonElement recorded, int status)
    {
        var activity = JsonObject.Create(recorded)!;
        activity["serviceUrl"] = channel.ServiceUrl;
        channel.Posts.Clear();

        var answer = await host.PostAsync("/api/messages", activity.ToJsonString());

        Assert.Equal(status, answer.Status);
        Assert.Equal((string?)activity["type"] == "message" ? [$"Echo: {(string?)activity["text"]}"] : [], channel.Posts.Select(post => post.Activity.Text));
    }
}
