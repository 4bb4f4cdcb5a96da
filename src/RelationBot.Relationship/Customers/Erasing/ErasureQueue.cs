using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Fulfils the requests made in the chat, a moment later: the answer must still reach the customer, and the turn that asks is
/// itself erased. A request outlives a crash.
/// </summary>
public sealed class ErasureQueue(CustomerErasure erasure, ReadPool reads, TimeProvider time, ILogger<ErasureQueue> logger) : BackgroundService
{
    private static readonly TimeSpan _again = TimeSpan.FromSeconds(30);

    private readonly Channel<bool> _asked = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Says that there is a request.</summary>
    public void Notify() => _asked.Writer.TryWrite(true);

    /// <summary>Erases whoever is due; how long until the next one is, or null for none.</summary>
    public async Task<TimeSpan?> FulfilAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var open = reads.Read(session => session.All(
            "SELECT CustomerId, Origin, DueAt FROM ErasureRequests ORDER BY DueAt",
            row => (Customer: row.GetInt64(0), Origin: row.GetString(1), Due: Columns.Moment(row.GetInt64(2)))));
        foreach (var (customer, origin, _) in open.Where(request => request.Due <= now))
        {
            await erasure.EraseAsync(customer, origin, cancellationToken).ConfigureAwait(false);
            logger.LogInformation("A request to be erased was fulfilled");
        }

        return open.Where(request => request.Due > now).Select(request => (TimeSpan?)(request.Due - now)).FirstOrDefault();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Notify();
            await foreach (var _ in _asked.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
            {
                if (await TryAsync(stoppingToken).ConfigureAwait(false) is { } wait)
                {
                    await Task.Delay(wait, time, stoppingToken).ConfigureAwait(false);
                    Notify();
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping; the rest is erased at the next start.
        }
    }

    private async Task<TimeSpan?> TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await FulfilAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            logger.LogWarning("The write-ahead log could not be emptied after an erasure; it is tried again");
            return _again;
        }
    }
}

/// <summary>Has a customer erased at his own wish, once the turn is durable and he has read the answer.</summary>
public sealed record RequestErasure(long CustomerId, string Origin, DateTimeOffset DueAt) : ITurnWrite
{
    public void Apply(SqliteWriter writer) => writer.Execute(
        "INSERT INTO ErasureRequests (CustomerId, Origin, DueAt) VALUES ($1, $2, $3)", CustomerId, Origin, Columns.Of(DueAt));
}
