using System.Net.WebSockets;

namespace RelationBot.Protocol.Tests.DirectLine;

public sealed class DirectLineStreamTests
{
    [Fact]
    public async Task Stream_WhatWasSaidBeforeItOpened_IsReplayedOnceThenLive()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("1");
        await using var stream = await client.OpenAsync();
        var replayed = await stream.NextAsync(2);
        await client.SayAsync("2");

        Assert.Equal(["1", "Echo: 1", "2", "Echo: 2"], replayed.Concat(await stream.NextAsync(2)).Select(activity => activity.Text));
        Assert.Equal("4", stream.Watermark);
    }

    [Fact]
    public async Task Stream_ReconnectWithWatermark_GivesExactlyWhatIsNewer()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await client.SayAsync("1");
        await client.SayAsync("2");

        var reconnect = await host.GetAsync($"{client.Path}?watermark=2", client.Token);
        await using var stream = await (client with { StreamUrl = reconnect["streamUrl"] }).OpenAsync();

        Assert.Equal(["2", "Echo: 2"], (await stream.NextAsync(2)).Select(activity => activity.Text));
        Assert.NotEmpty(reconnect["token"]);
    }

    [Fact]
    public async Task Stream_ManyAtOnce_EachOnceInHistoryOrder()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await using var stream = await client.OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => client.SayAsync($"m{i}")));
        var seen = await stream.NextAsync(120);

        var page = await client.HistoryAsync();
        Assert.Equal(page.Select(activity => activity.Id), seen.Take(page.Count).Select(activity => activity.Id));
        Assert.Equal(120, seen.Select(activity => activity.Id).Distinct().Count());
        Assert.Equal(seen.Select(activity => activity.Timestamp).Order(), seen.Select(activity => activity.Timestamp));
    }

    [Fact]
    public async Task Stream_Typing_ComesBeforeItsMessageAndIsNoHistory()
    {
        await using var host = await TestHost.StartAsync(new DelegateBot(async (turn, token) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(Activity.Message("first"), token);
                await turn.SendActivityAsync(new() { Type = ActivityTypes.Typing }, token);
                await turn.SendActivityAsync(Activity.Message("second"), token);
                await turn.SendActivityAsync(new() { Type = ActivityTypes.Typing }, token);
            }
        }));
        var client = await DirectLineClient.StartAsync(host);
        await using var stream = await client.OpenAsync();
        // The first exchange shows that the stream is live; typing is not replayed.
        await client.SayAsync("hi");
        await stream.NextAsync(1);

        await client.SayAsync("again");
        var types = new List<string?>();
        while (types.Count(type => type == "message") < 5)
        {
            types.Add((await stream.NextAsync()).Type);
        }

        types.Add((await stream.NextAsync()).Type);
        Assert.Equal(["message", "message", "typing", "message", "typing"], types.TakeLast(5));
        Assert.DoesNotContain(await client.HistoryAsync(), activity => activity.Type == ActivityTypes.Typing);
    }

    [Fact]
    public async Task Stream_SecondOne_TakesTheFirstOnesPlace()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await using var first = await client.OpenAsync();
        await using var second = await client.OpenAsync();

        await first.Closed;
        await client.SayAsync("hi");

        Assert.Equal(WebSocketCloseStatus.PolicyViolation, first.Socket.CloseStatus);
        Assert.Equal(["hi", "Echo: hi"], (await second.NextAsync(2)).Select(activity => activity.Text));
    }

    [Fact]
    public async Task Stream_HostStops_SaysGoodbye()
    {
        await using var host = await TestHost.StartAsync();
        await using var stream = await (await DirectLineClient.StartAsync(host)).OpenAsync();

        await host.StopAsync();
        await stream.Closed;

        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Socket.CloseStatus);
    }

    [Fact]
    public async Task Stream_SmallClientFrames_AreIgnoredBigOnesEndIt()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await using var stream = await client.OpenAsync();
        await stream.Socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, default);
        await client.SayAsync("hi");
        await stream.NextAsync(2);

        await stream.Socket.SendAsync(new byte[100_000], WebSocketMessageType.Text, true, default);
        await stream.Closed;

        Assert.Equal(WebSocketCloseStatus.MessageTooBig, stream.Socket.CloseStatus);
    }

    [Theory]
    [InlineData("t=")]
    [InlineData("t=garbage")]
    [InlineData("")]
    public async Task Stream_WithoutItsTicket_IsRefused(string query)
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);

        await Assert.ThrowsAsync<WebSocketException>(() => StreamReader.OpenAsync($"{client.StreamUrl[..client.StreamUrl.IndexOf('?')]}?{query}"));
    }
}
