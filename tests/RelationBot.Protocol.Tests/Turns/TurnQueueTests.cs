namespace RelationBot.Protocol.Tests.Turns;

public sealed class TurnQueueTests
{
    private readonly TurnQueue _queue = new();

    [Fact]
    public async Task EnterAsync_OneConversation_InOrder()
    {
        Assert.True(await _queue.EnterAsync("a", 10, default));
        var second = _queue.EnterAsync("a", 10, default).AsTask();
        var third = _queue.EnterAsync("a", 10, default).AsTask();

        _queue.Exit("a");
        Assert.True(await second);
        Assert.False(third.IsCompleted);
        _queue.Exit("a");
        Assert.True(await third);
    }

    [Fact]
    public async Task EnterAsync_OtherConversation_DoesNotWait()
    {
        await _queue.EnterAsync("a", 10, default);

        Assert.True(_queue.EnterAsync("b", 10, default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task EnterAsync_LineFull_RefusesAtOnce()
    {
        await _queue.EnterAsync("a", 0, default);

        Assert.False(await _queue.EnterAsync("a", 0, default));
    }

    [Fact]
    public async Task EnterAsync_WaiterCancelled_NextOneGetsIn()
    {
        using CancellationTokenSource cancel = new();
        await _queue.EnterAsync("a", 10, default);
        var gaveUp = _queue.EnterAsync("a", 10, cancel.Token).AsTask();
        var next = _queue.EnterAsync("a", 10, default).AsTask();

        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gaveUp);
        _queue.Exit("a");

        Assert.True(await next);
    }

    [Fact]
    public async Task Exit_NobodyWaits_KeepsNothing()
    {
        await _queue.EnterAsync("a", 10, default);
        _queue.Exit("a");

        Assert.Equal(0, _queue.Count);
    }
}
