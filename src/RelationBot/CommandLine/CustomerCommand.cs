using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using RelationBot.Api;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.CommandLine;

/// <summary><c>customer show</c>: who he is and what is remembered, as the REST interface has it.</summary>
internal static class CustomerCommand
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(string[] settings)
    {
        var number = new Argument<string>("NUMBER") { Description = "The customer's number." };
        var show = new Command("show", "Shows a customer and what is remembered.") { number };
        show.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(
            settings, (app, token) => ShowAsync(app.Services, parsed.GetValue(number)!, token), cancellationToken));
        return new Command("customer", "One customer.") { show };
    }

    private static async Task<int> ShowAsync(IServiceProvider services, string number, CancellationToken cancellationToken)
    {
        if (await services.GetRequiredService<CustomerDirectory>().FindByNumberAsync(number, cancellationToken) is not { } customer)
        {
            Console.Error.WriteLine($"{number}: there is no customer with this number");
            return Commands.Failed;
        }

        var facts = await services.GetRequiredService<CustomerMemory>().HistoryAsync(customer.Id, cancellationToken);
        Console.WriteLine(JsonSerializer.Serialize(
            new { customer = CustomerView.Of(customer), facts = facts.Select(FactView.Of) }, Readable));
        return Commands.Done;
    }
}
