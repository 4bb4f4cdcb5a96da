using System.Threading.Channels;

namespace RelationBot.Relationship.Storage;

/// <summary>Wakes a worker when there is something for it, or when what waits for another try is due, whichever comes first.</summary>
internal sealed class WorkSignal(TimeProvider time)
{
    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that there is something; once is enough, however much it is.</summary>
    public void Notify() => _news.Writer.TryWrite(true);

    /// <summary>Waits for news, <paramref name="most"/> at the longest; null waits for news alone.</summary>
    public async Task WaitAsync(TimeSpan? most, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(
            _news.Reader.ReadAsync(ended.Token).AsTask(),
            Task.Delay(most ?? Timeout.InfiniteTimeSpan, time, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
