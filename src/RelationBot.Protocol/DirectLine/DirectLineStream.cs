using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace RelationBot.Protocol;

/// <summary>
/// One open stream. It reads from the store by position, so nothing is lost or doubled whatever happens to its
/// notices; what no history holds travels in the notice and is dropped when what it announces has already been sent.
/// </summary>
internal sealed class DirectLineStream(string conversationId, long order, long after, WebSocket socket, IConversationStore store, TimeProvider time) : IDisposable
{
    private const int BatchSize = 50;
    private const int MaxClientMessage = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Channel<IReadOnlyList<PassingActivity>> _notices = Channel.CreateBounded<IReadOnlyList<PassingActivity>>(
        new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly TaskCompletionSource _displaced = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _end = new();
    private long _after = after;

    public string ConversationId => conversationId;

    public long Order => order;

    /// <summary>Something was committed.</summary>
    public void Notify(IReadOnlyList<PassingActivity> passing) => _notices.Writer.TryWrite(passing);

    /// <summary>Another stream has taken this one's place.</summary>
    public void GiveWay() => _displaced.TrySetResult();

    public void Dispose() => _end.Dispose();

    /// <summary>Runs until the client leaves, another stream takes its place, or the host stops.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        TaskCompletionSource stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = stopping.UnsafeRegister(static state => ((TaskCompletionSource)state!).TrySetResult(), stopped);

        var receiving = ReceiveAsync();
        var sending = SendAsync();
        await Task.WhenAny(receiving, sending, stopped.Task, _displaced.Task);
        await _end.CancelAsync();
        try
        {
            await sending.WaitAsync(Patience, time, CancellationToken.None);
            var (status, reason) = receiving.IsCompletedSuccessfully ? (await receiving, null)
                : stopped.Task.IsCompleted ? (WebSocketCloseStatus.EndpointUnavailable, "The service is stopping.")
                : (WebSocketCloseStatus.PolicyViolation, "A newer stream was opened.");
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync(status, reason, CancellationToken.None).WaitAsync(Patience, time, CancellationToken.None);
            }

            await receiving.WaitAsync(Patience, time, CancellationToken.None);
        }
        catch (Exception exception) when (exception is WebSocketException or TimeoutException or OperationCanceledException or IOException)
        {
            // The client has gone without a word, or does not read: there is nobody to say goodbye to.
            socket.Abort();
        }
    }

    private async Task SendAsync()
    {
        try
        {
            List<PassingActivity> passing = [];
            do
            {
                while (_notices.Reader.TryRead(out var notice))
                {
                    passing.AddRange(notice);
                }

                await SendNewAsync(passing);
                passing.Clear();
            }
            while (await _notices.Reader.WaitToReadAsync(_end.Token));
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
        }
    }

    private async Task SendNewAsync(List<PassingActivity> passing)
    {
        IReadOnlyList<StoredActivity> batch;
        do
        {
            batch = await store.ReadAsync(conversationId, _after, BatchSize, _end.Token);
            List<Activity> frame = new(batch.Count + passing.Count);
            foreach (var stored in batch)
            {
                foreach (var (activity, before) in passing)
                {
                    if (before == stored.Activity.Id)
                    {
                        frame.Add(activity);
                    }
                }

                frame.Add(stored.Activity);
                _after = stored.Position;
            }

            if (batch.Count < BatchSize)
            {
                frame.AddRange(passing.Where(item => item.Before is null).Select(item => item.Activity));
            }

            if (frame.Count > 0)
            {
                // Not cancelled: that would tear the connection down in the middle of a frame.
                var json = JsonSerializer.SerializeToUtf8Bytes(new(frame, Watermark.Format(_after)), DirectLineJson.Wire.ActivitySet);
                await socket.SendAsync(json, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
        }
        while (batch.Count == BatchSize);
    }

    /// <summary>What clients send on a stream means nothing, within reason. Returns the status to close with.</summary>
    private async Task<WebSocketCloseStatus> ReceiveAsync()
    {
        var buffer = new byte[1024];
        var size = 0L;
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return WebSocketCloseStatus.NormalClosure;
            }

            size += received.Count;
            if (size > MaxClientMessage)
            {
                return WebSocketCloseStatus.MessageTooBig;
            }

            size = received.EndOfMessage ? 0 : size;
        }
    }
}
