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
            if (runs.Latest() is not { } latest || latest.At < clock.Next(options.Value.NightlyAt, -1))
            {
                await RunAsync(stoppingToken).ConfigureAwait(false);
            }

            await Task.Delay(clock.Next(options.Value.NightlyAt) - clock.Now, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
}
