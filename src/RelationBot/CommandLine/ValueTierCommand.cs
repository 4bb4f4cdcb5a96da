using System.CommandLine;
using System.Globalization;
using RelationBot.Api;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.CommandLine;

/// <summary><c>value tier</c>: sets a customer's tier by hand until a day, or ends that.</summary>
internal static class ValueTierCommand
{
    public static Command Create(string[] settings)
    {
        var number = new Argument<string>("NUMBER") { Description = "The customer's number." };
        var tier = new Argument<string?>("TIER") { Description = "d1 to d4; without one a tier set by hand is ended.", Arity = ArgumentArity.ZeroOrOne };
        var reason = new Option<string?>("--reason") { Description = "Why, in your words.", HelpName = "TEXT" };
        var until = new Option<string?>("--until") { Description = "The last day on which it holds, such as 2026-12-31.", HelpName = "DATE" };
        var name = new Option<string>("--by") { Description = "Who says so.", HelpName = "NAME", DefaultValueFactory = _ => "command line" };
        var command = new Command("tier", "Sets a customer's tier by hand until a day, or ends that.") { number, tier, reason, until, name };
        command.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(settings, async (app, token) =>
        {
            var given = parsed.GetValue(number)!;
            if (await app.Services.GetRequiredService<CustomerDirectory>().FindByNumberAsync(given, token) is not { } customer)
                return Say(Commands.Failed, $"{given}: there is no customer with this number");

            var desk = app.Services.GetRequiredService<TierDesk>();
            if (parsed.GetValue(tier) is not { } wanted)
            {
                return await desk.EndAsync(customer.Id, token) ? Commands.Done : Say(Commands.Failed, $"{given}: no tier was set by hand");
            }

            if (!DateOnly.TryParseExact(parsed.GetValue(until), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return Say(Commands.Wrong, "--until: say until which day it holds, such as 2026-12-31");
            return await desk.SetAsync(customer.Id, wanted, parsed.GetValue(reason), day, parsed.GetValue(name)!, token) is { } fault
                ? Say(fault == TierFault.Objects ? Commands.Failed : Commands.Wrong, $"{given}: {TierFaults.Words(fault)}")
                : Commands.Done;
        }, cancellationToken));
        return command;
    }

    private static int Say(int exit, string message)
    {
        Console.Error.WriteLine(message);
        return exit;
    }
}
