using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Retention;

/// <summary>Applies retention each night; a host that was off then does it when it starts.</summary>
public sealed class RetentionSchedule(
    RetentionPolicy policy, CompanyClock clock, TimeProvider time, ReadPool reads, IOptions<RetentionOptions> options, ILogger<RetentionSchedule> logger)
    : BackgroundService
{
    /// <summary>How long until the next night's hour, on the company's clock.</summary>
    public TimeSpan UntilNext() => clock.Next(options.Value.At) - clock.Now;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (IsOverdue())
            {
                await RunAsync(stoppingToken).ConfigureAwait(false);
            }

            while (true)
            {
                await Task.Delay(UntilNext(), time, stoppingToken).ConfigureAwait(false);
                await RunAsync(stoppingToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping; the rest goes next night.
        }
    }

    // A database on which it never ran is new.
    private bool IsOverdue() => reads.Read(session => session.Scalar<long>("SELECT max(At) FROM RetentionRuns")) is > 0 and var last
        && time.GetUtcNow() - Columns.Moment(last) > TimeSpan.FromDays(1);

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await policy.ApplyAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "Retention could not be applied; it is tried again next night");
        }
    }
}
