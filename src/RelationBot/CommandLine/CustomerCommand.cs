using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RelationBot.Api;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.CommandLine;

/// <summary><c>customer show</c>, <c>export</c>, <c>forget</c>, <c>merge</c> and <c>unmerge</c>: as the REST interface has them.</summary>
internal static class CustomerCommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create(string[] settings) => new("customer", "One customer.")
    {
        Of(settings, "show", "Shows a customer and what is remembered.", async (services, number, cancellationToken) =>
            await services.GetRequiredService<CustomerDirectory>().FindByNumberAsync(number, cancellationToken) is { } customer
                ? new
                {
                    customer = CustomerView.Of(customer) with { Value = CustomerValueView.Of(customer, services.GetRequiredService<CustomerValuation>()) },
                    tiers = services.GetRequiredService<TierDesk>().History(customer.Id).Select(TierChangeView.Of),
                    facts = (await services.GetRequiredService<CustomerMemory>().HistoryAsync(customer.Id, cancellationToken)).Select(FactView.Of),
                }
                : null),
        Of(settings, "export", "Prints everything held about a customer as one JSON document.", async (services, number, cancellationToken) =>
            await services.GetRequiredService<CustomerExport>().ExportAsync(number, cancellationToken)),
        Of(settings, "forget", "Erases a customer: not a byte of what he said or of his name stays.", async (services, number, cancellationToken) =>
            await services.GetRequiredService<CustomerErasure>().EraseAsync(number, "command line", cancellationToken) ? new { erased = true } : null),
        Merge(settings),
        Unmerge(settings),
    };

    private static Command Merge(string[] settings)
    {
        var number = new Argument<string>("NUMBER") { Description = "The record that is kept." };
        var other = new Argument<string>("OTHER") { Description = "The record that is joined to it." };
        var command = new Command("merge", "Joins two records that are one person; unmerge takes it back.") { number, other };
        command.SetAction((parsed, cancellationToken) => MergingAsync(
            settings, merging => merging.MergeAsync(parsed.GetValue(number)!, parsed.GetValue(other)!, "command line", cancellationToken), cancellationToken));
        return command;
    }

    private static Command Unmerge(string[] settings)
    {
        var other = new Argument<string>("OTHER") { Description = "The record that was joined to another." };
        var command = new Command("unmerge", "Takes a merge back: each record has again what was its own.") { other };
        command.SetAction((parsed, cancellationToken) => MergingAsync(
            settings, merging => merging.UndoAsync(parsed.GetValue(other)!, "command line", cancellationToken), cancellationToken));
        return command;
    }

    private static Task<int> MergingAsync(string[] settings, Func<CustomerMerging, Task<MergeOutcome>> work, CancellationToken cancellationToken) =>
        HostCommand.RunAsync(settings, async (app, _) =>
        {
            var fault = await work(app.Services.GetRequiredService<CustomerMerging>()) switch
            {
                MergeOutcome.Done => null,
                MergeOutcome.Unknown => "there is no customer with this number",
                MergeOutcome.Same => "both numbers are the same record's",
                MergeOutcome.Already => "one of the two records is merged already",
                _ => "this record is not merged into any",
            };
            if (fault is null)
                return Commands.Done;
            Console.Error.WriteLine(fault);
            return Commands.Failed;
        }, cancellationToken);

    /// <param name="settings">Configuration from the command line.</param>
    /// <param name="name">The command.</param>
    /// <param name="description">What it does.</param>
    /// <param name="work">Its result, printed as JSON; null where there is no such customer.</param>
    private static Command Of(
        string[] settings, string name, string description, Func<IServiceProvider, string, CancellationToken, Task<object?>> work)
    {
        var number = new Argument<string>("NUMBER") { Description = "The customer's number." };
        var command = new Command(name, description) { number };
        command.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(settings, async (app, token) =>
        {
            var customer = parsed.GetValue(number)!;
            if (await work(app.Services, customer, token) is { } result)
            {
                Console.WriteLine(JsonSerializer.Serialize(result, Readable));
                return Commands.Done;
            }

            Console.Error.WriteLine($"{customer}: there is no customer with this number");
            return Commands.Failed;
        }, cancellationToken));
        return command;
    }
}
