using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Fulfils the requests to be erased, or to have something forgotten, made in the chat, a moment later: the answer must still reach the customer, and the turn that asks is
/// itself erased. A request outlives a crash.
/// </summary>
public sealed class ErasureQueue(CustomerErasure erasure, Forgetting forgetting, Remains remains, ReadPool reads, TimeProvider time, ILogger<ErasureQueue> logger) : BackgroundService
{
    private static readonly TimeSpan _again = TimeSpan.FromSeconds(30);

    private readonly WorkSignal _asked = new(time);

    // By customer, when it may be tried again; one that failed holds up nobody else.
    private readonly Dictionary<long, DateTimeOffset> _later = [];

    // After a failure nothing is forgotten before then.
    private DateTimeOffset _forgetAt = DateTimeOffset.MinValue;

    // Fulfilled, but not gone from the files.
    private int _erased, _forgotten;

    /// <summary>Says that there is a request.</summary>
    public void Notify() => _asked.Notify();

    /// <summary>Erases whoever is due, and what is to be forgotten; how long until there is something to do again, or null where nothing is left. Not for two callers at once.</summary>
    public async Task<TimeSpan?> FulfilAsync(CancellationToken cancellationToken)
    {
        foreach (var (customer, origin, due) in Open())
        {
            if (due <= time.GetUtcNow() && !(_later.TryGetValue(customer, out var again) && again > time.GetUtcNow()))
            {
                await EraseAsync(customer, origin, cancellationToken).ConfigureAwait(false);
            }
        }

        foreach (var (request, _) in forgetting.Open().Where(request => Due(request.Due) <= time.GetUtcNow()))
        {
            await ForgetAsync(request).ConfigureAwait(false);
        }

        if (remains.Due <= time.GetUtcNow() && await remains.ClearAsync(cancellationToken).ConfigureAwait(false))
        {
            Report();
        }

        var next = Open().Select(request => _later.TryGetValue(request.Customer, out var again) && again > request.Due ? again : request.Due)
            .Concat(forgetting.Open().Select(request => Due(request.Due))).Concat(remains.Due is { } clear ? [clear] : []).ToList();
        return next.Count == 0 ? null : TimeSpan.FromTicks(Math.Max(0, (next.Min() - time.GetUtcNow()).Ticks));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        remains.NotYet += Notify;
        try
        {
            while (true)
            {
                await _asked.WaitAsync(await FulfilAsync(stoppingToken).ConfigureAwait(false), stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping; the rest is erased at the next start.
        }
    }

    private List<(long Customer, string Origin, DateTimeOffset Due)> Open() => reads.Read(session => session.All(
        "SELECT CustomerId, Origin, DueAt FROM ErasureRequests ORDER BY DueAt",
        row => (row.GetInt64(0), row.GetString(1), Columns.Moment(row.GetInt64(2)))));

    private DateTimeOffset Due(DateTimeOffset due) => due > _forgetAt ? due : _forgetAt;

    private void Report()
    {
        if (_erased > 0)
        {
            logger.LogInformation("{Count} requests to be erased were fulfilled", _erased);
        }

        if (_forgotten > 0)
        {
            logger.LogInformation("{Count} requests to have something forgotten were fulfilled", _forgotten);
        }

        (_erased, _forgotten) = (0, 0);
    }

    private async Task ForgetAsync(long request)
    {
        try
        {
            await forgetting.FulfilAsync(request).ConfigureAwait(false);
            remains.Ask();
            _forgotten++;
        }
        catch (Exception exception) when (exception is SqliteException or IOException)
        {
            logger.LogWarning("Something could not be forgotten in the transcript: {Reason}; it is tried again", exception.GetType().Name);
            _forgetAt = time.GetUtcNow() + _again;
        }
    }

    private async Task EraseAsync(long customer, string origin, CancellationToken cancellationToken)
    {
        try
        {
            _later.Remove(customer);
            if (await erasure.EraseRowsAsync(customer, origin, cancellationToken).ConfigureAwait(false) is { } words)
            {
                await erasure.ClearTracesAsync(words).ConfigureAwait(false);
                _erased++;
            }

            remains.Ask();
        }
        catch (Exception exception) when (exception is SqliteException or IOException)
        {
            // A mail file may be held open, the disk may be full: nothing of it says whose.
            logger.LogWarning("An erasure failed: {Reason}; it is tried again", exception.GetType().Name);
            _later[customer] = time.GetUtcNow() + _again;
            remains.Ask();
        }
    }
}

/// <summary>Has a customer erased at his own wish, once the turn is durable and he has read the answer.</summary>
public sealed record RequestErasure(long CustomerId, string Origin, DateTimeOffset DueAt) : ITurnWrite
{
    public void Apply(SqliteWriter writer) => writer.Execute(
        "INSERT INTO ErasureRequests (CustomerId, Origin, DueAt) VALUES ($1, $2, $3)", CustomerId, Origin, Columns.Of(DueAt));
}
