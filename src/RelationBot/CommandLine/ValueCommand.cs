using System.CommandLine;
using System.Text.Json;
using RelationBot.Relationship.Value;

namespace RelationBot.CommandLine;

/// <summary><c>value tiers</c>: how many customers each tier has, and what share of the value they bring.</summary>
internal static class ValueCommand
{
    public static Command Create(string[] settings)
    {
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var tiers = new Command("tiers", "Counts and shares of value by tier, d1 to d4.") { json };
        tiers.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(settings, (app, _) =>
        {
            Print(app.Services.GetRequiredService<Tiering>().Shares(), parsed.GetValue(json));
            return Task.FromResult(Commands.Done);
        }, cancellationToken));
        return new Command("value", "What customers are worth.") { ValueFitCommand.Create(settings), ValueEvaluateCommand.Create(settings), tiers };
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
