using Microsoft.Extensions.Options;
using RelationBot.Pages;
using RelationBot.Protocol;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Storage;

namespace RelationBot.Hosting;

/// <inheritdoc cref="IDemoVisitors"/>
internal sealed class DemoVisitors(
    CustomerDirectory customers, DirectLineTokens tokens, IOptions<RelationshipOptions> options, IHostEnvironment environment) : IDemoVisitors
{
    private static readonly string[] Numbers = ["C-1001", "C-1002", "C-1003", "C-1004"];

    private bool IsOn => options.Value.WantsDemo(environment);

    public async Task<IReadOnlyList<DemoVisitor>> ListAsync(CancellationToken cancellationToken)
    {
        var visitors = new List<DemoVisitor>();
        foreach (var number in IsOn ? Numbers : [])
        {
            if (await customers.FindByNumberAsync(number, cancellationToken) is { } customer)
                visitors.Add(new DemoVisitor(number, customer.Address ?? number, About(customer)));
        }

        return visitors;
    }

    public async Task<string?> MintAsync(string number, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(visitor => visitor.Number == number) is { } visitor
            ? tokens.Mint(DirectLineTokens.NewConversationId(), "dl_" + number, visitor.Name, verified: true).Token
            : null;

    private static string About(Customer customer) =>
        string.Join(" · ", new[] { customer.AccountName, customer.ServedAs.ToUpperInvariant(), customer.Locale }.OfType<string>());
}
