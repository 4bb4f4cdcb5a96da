using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Company;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>Values the base anew every night, and at the start where the night before was missed.</summary>
public sealed class NightlyValuation(
    BaseValuation valuation, ValueRuns runs, CompanyClock clock, TimeProvider time, IOptions<ValueOptions> options, ILogger<NightlyValuation> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Never on the caller's time: the host must come up.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (runs.Latest() is not { } latest || latest.At < Night(clock.Now, options.Value.NightlyAt, 0))
            {
                await RunAsync(stoppingToken).ConfigureAwait(false);
            }

            await Task.Delay(Night(clock.Now, options.Value.NightlyAt, 1) - clock.Now, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if ((await valuation.RunAsync("night", cancellationToken).ConfigureAwait(false)).Fault is { } fault)
            {
                logger.LogWarning("Tiers stay as they were: {Fault}", fault);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The desks and the bot do without; the next night tries again.
            logger.LogError(exception, "The nightly valuation failed");
        }
        catch (OperationCanceledException)
        {
            // The host stops; what was not written is written the next night.
        }
    }

    /// <summary>The last moment at or before <paramref name="now"/> (0), or the first after it (1), at which the night's work is due.</summary>
    private DateTimeOffset Night(DateTimeOffset now, TimeOnly at, int next)
    {
        var due = clock.At(DateOnly.FromDateTime(now.DateTime).ToDateTime(at));
        return clock.At(due.DateTime.AddDays(next + (due > now ? -1 : 0)));
    }
}
