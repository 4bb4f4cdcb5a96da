using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace RelationBot.Protocol.Tests.DirectLine;

/// <summary>A conversation as a page holds it.</summary>
internal sealed record DirectLineClient(TestHost Host, string Id, string Token, string StreamUrl)
{
    public const string Root = "/v3/directline";

    public static async Task<DirectLineClient> StartAsync(TestHost host, string? token = null, string body = """{"user":{"id":"u1"}}""")
    {
        var answer = await host.PostAsync($"{Root}/conversations", body, token);
        Assert.True(answer.Status is 200 or 201, answer.Body);
        return new(host, answer["conversationId"], answer["token"], answer["streamUrl"]);
    }

    public string Path => $"{Root}/conversations/{Id}";

    public Task<Answer> SayAsync(string text) => PostAsync(Activity.Message(text));

    public Task<Answer> PostAsync(Activity activity) => Host.PostAsync($"{Path}/activities", JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity), Token);

    public async Task<IReadOnlyList<Activity>> HistoryAsync()
    {
        var answer = await Host.GetAsync($"{Path}/activities", Token);
        Assert.Equal(200, answer.Status);
        return answer.Json.Deserialize(DirectLineJson.Wire.ActivitySet)!.Activities;
    }

    public Task<StreamReader> OpenAsync() => StreamReader.OpenAsync(StreamUrl);
}

/// <summary>The client's end of a stream: what arrives, one activity at a time.</summary>
internal sealed class StreamReader : IAsyncDisposable
{
    private readonly Channel<Activity> _activities = Channel.CreateUnbounded<Activity>();
    private readonly Task _reading;

    private StreamReader(ClientWebSocket socket)
    {
        Socket = socket;
        _reading = ReadAsync();
    }

    public ClientWebSocket Socket { get; }

    public string? Watermark { get; private set; }

    /// <summary>Ends when the server has closed.</summary>
    public Task Closed => _reading;

    public static async Task<StreamReader> OpenAsync(string url)
    {
        ClientWebSocket socket = new();
        await socket.ConnectAsync(new(url), default);
        return new(socket);
    }

    public ValueTask<Activity> NextAsync() => _activities.Reader.ReadAsync();

    public async Task<IReadOnlyList<Activity>> NextAsync(int count)
    {
        List<Activity> activities = [];
        while (activities.Count < count)
        {
            activities.Add(await NextAsync());
        }

        return activities;
    }

    public async ValueTask DisposeAsync()
    {
        Socket.Abort();
        await _reading;
        Socket.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        using MemoryStream message = new();
        try
        {
            while (await Socket.ReceiveAsync(buffer.AsMemory(), default) is { MessageType: not WebSocketMessageType.Close } received)
            {
                message.Write(buffer, 0, received.Count);
                if (!received.EndOfMessage)
                {
                    continue;
                }

                var set = JsonSerializer.Deserialize(message.ToArray(), DirectLineJson.Wire.ActivitySet)!;
                message.SetLength(0);
                Watermark = set.Watermark;
                foreach (var activity in set.Activities)
                {
                    _activities.Writer.TryWrite(activity);
                }
            }

            await Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
        }
        finally
        {
            _activities.Writer.TryComplete();
        }
    }
}
