using System.CommandLine;
using System.Text.Json;
using RelationBot.Relationship.Value;

namespace RelationBot.CommandLine;

/// <summary><c>value …</c>: what customers are worth, and the tiers that makes.</summary>
internal static class ValueCommand
{
    public static Command Create(string[] settings) => new("value", "What customers are worth.")
    {
        ValueFitCommand.Create(settings), ValueEvaluateCommand.Create(settings), Tiers(settings), Recompute(settings), ValueTierCommand.Create(settings),
    };

    private static Command Tiers(string[] settings)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var tiers = new Command("tiers", "Counts and shares of expected profit by tier, d1 to d4.") { json };
        tiers.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(settings, (app, _) =>
        {
            Print(app.Services.GetRequiredService<Tiering>().Shares(), parsed.GetValue(json));
            return Task.FromResult(Commands.Done);
        }, cancellationToken));
        return tiers;
    }

    private static Command Recompute(string[] settings)
    {
        var recompute = new Command("recompute", "Values the whole base anew, as every night does.");
        recompute.SetAction((_, cancellationToken) => HostCommand.RunAsync(settings, async (app, token) =>
        {
            var tiering = app.Services.GetRequiredService<Tiering>();
            if ((await tiering.RecomputeAsync("command", token)).Fault is { } fault)
            {
                Console.Error.WriteLine($"no value was computed: {fault}; tiers stay as they were");
                return Commands.Failed;
            }

            Print(tiering.Shares(), false);
            return Commands.Done;
        }, cancellationToken));
        return recompute;
    }

    private static void Print(IReadOnlyList<TierShare> shares, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(shares.ToDictionary(
                share => share.Tier, share => new { customers = share.Customers, value = share.Value, share = share.Share })));
            return;
        }

        foreach (var share in shares)
            Console.WriteLine($"{share.Tier}  {share.Customers,8} customers  {share.Value,14:N2}  {share.Share,6:P1}");
    }
}
