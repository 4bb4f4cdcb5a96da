using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>Values single customers anew behind what was done for them: nobody waits for it.</summary>
public sealed class ValueRefresh(CustomerValuation valuation, ILogger<ValueRefresh> logger) : BackgroundService
{
    // The night sees to whatever does not find room here.
    private readonly Channel<long> _customers = Channel.CreateBounded<long>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Asks for a customer's value to be computed soon.</summary>
    public void Ask(long customerId) => _customers.Writer.TryWrite(customerId);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var customer in _customers.Reader.ReadAllAsync(stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await valuation.RefreshAsync(customer, stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "A customer could not be valued");
            }
        }
    }
}
