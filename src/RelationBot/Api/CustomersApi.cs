using Microsoft.AspNetCore.Http.HttpResults;
using RelationBot.Access;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Api;

/// <summary>Customers and what is remembered of them: <c>/api/customers</c>, <c>/api/facts</c>.</summary>
internal static class CustomersApi
{
    public static IEndpointRouteBuilder MapCustomers(this IEndpointRouteBuilder endpoints)
    {
        var customers = endpoints.MapGroup("/api/customers/{number}").WithTags("Customers").RequireAuthorization(DeskAccess.AnyDesk).AddSameSiteRule()
            .AddEndpointFilter(OnlyServedAsync);
        customers.MapGet("/", FindAsync).WithSummary("A customer.");
        customers.MapGet("/facts", FactsAsync).WithSummary("What is remembered of a customer, with sources; replaced facts included.");
        customers.MapTier();
        customers.MapGet("/export", ExportAsync).WithSummary("Everything held about a customer.");
        customers.MapDelete("/", EraseAsync).RequireAuthorization(DeskAccess.ActingSupervisor)
            .WithSummary("Erases a customer; afterwards the database files hold no byte of what he said or of his name.");
        customers.MapPost("/merge", MergeAsync).RequireAuthorization(DeskAccess.ActingSupervisor)
            .WithSummary("Joins another record to this one: the same person. Can be taken back.");
        customers.MapPost("/unmerge", UnmergeAsync).RequireAuthorization(DeskAccess.ActingSupervisor)
            .WithSummary("Takes back the merge by which the other record was joined to this one.");
        customers.MapGet("/accounts", AccountsAsync).WithSummary("The accounts by which this customer is recognised.");
        customers.MapDelete("/accounts/{account}", UnlinkAsync).RequireAuthorization(DeskAccess.ActingSupervisor)
            .WithSummary("Unlinks an account that is not this customer's; its conversations and what was stated there go with it.");
        return endpoints;
    }

    public static async Task<Results<Ok<IReadOnlyList<LinkedAccount>>, ProblemHttpResult>> AccountsAsync(
        string number, CustomerDirectory customers, LinkedAccounts accounts, CancellationToken cancellationToken) =>
        await customers.FindByNumberAsync(number, cancellationToken) is { } customer ? TypedResults.Ok(accounts.Of(customer.Id)) : Unknown();

    public static async Task<Results<NoContent, ProblemHttpResult>> UnlinkAsync(
        string number, string account, CustomerDirectory customers, LinkedAccounts accounts, HttpContext context, CancellationToken cancellationToken) =>
        await customers.FindByNumberAsync(number, cancellationToken) is not { } customer ? Unknown()
        : await accounts.UnlinkAsync(customer.Id, account, context.User.DeskName(), cancellationToken) ? TypedResults.NoContent()
        : Problems.NotFound("No such account is linked to this customer.");

    public static async Task<Results<NoContent, ProblemHttpResult>> MergeAsync(
        string number, OtherRecord body, CustomerMerging merging, HttpContext context, CancellationToken cancellationToken) =>
        Answer(await merging.MergeAsync(number, body.Other ?? "", context.User.DeskName(), cancellationToken));

    public static async Task<Results<NoContent, ProblemHttpResult>> UnmergeAsync(
        string number, OtherRecord body, CustomerMerging merging, HttpContext context, CancellationToken cancellationToken) =>
        Answer(await merging.UndoAsync(body.Other ?? "", context.User.DeskName(), cancellationToken));

    private static Results<NoContent, ProblemHttpResult> Answer(MergeOutcome outcome) => outcome switch
    {
        MergeOutcome.Done => TypedResults.NoContent(),
        MergeOutcome.Unknown => Unknown(),
        MergeOutcome.Same => Problems.Bad("Both numbers are the same record's."),
        MergeOutcome.Already => Problems.Conflict("One of the two records is merged already."),
        _ => Problems.Conflict("The other record is not merged into any."),
    };

    public static async Task<Results<Ok<CustomerView>, ProblemHttpResult>> FindAsync(
        string number, CustomerDirectory customers, CustomerValuation values, CancellationToken cancellationToken) =>
        await customers.FindByNumberAsync(number, cancellationToken) is { } customer
            ? TypedResults.Ok(CustomerView.Of(customer) with { Value = CustomerValueView.Of(customer, values) })
            : Unknown();

    public static async Task<Results<Ok<IReadOnlyList<FactView>>, ProblemHttpResult>> FactsAsync(
        string number, CustomerDirectory customers, CustomerMemory memory, CancellationToken cancellationToken) =>
        await customers.FindByNumberAsync(number, cancellationToken) is { } customer
            ? TypedResults.Ok<IReadOnlyList<FactView>>([.. (await memory.HistoryAsync(customer.Id, cancellationToken)).Select(FactView.Of)])
            : Unknown();

    public static async Task<Results<Ok<CustomerDocument>, ProblemHttpResult>> ExportAsync(
        string number, CustomerExport export, CancellationToken cancellationToken) =>
        await export.ExportAsync(number, cancellationToken) is { } document ? TypedResults.Ok(document) : Unknown();

    public static async Task<Results<NoContent, ProblemHttpResult>> EraseAsync(
        string number, CustomerErasure erasure, CancellationToken cancellationToken) =>
        await erasure.EraseAsync(number, "desk", cancellationToken) ? TypedResults.NoContent() : Unknown();

    /// <summary>An advisor's own and former customers, and those who wait; for him the others do not exist.</summary>
    private static async ValueTask<object?> OnlyServedAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var http = call.HttpContext;
        var reader = http.RequestServices.GetRequiredService<DeskReader>();
        return reader.MayReadCustomer(http.User, (string)http.GetRouteValue("number")!) ? await next(call) : Unknown();
    }

    private static ProblemHttpResult Unknown() => Problems.NotFound("There is no customer with this number.");
}

/// <summary>The record that is joined to another.</summary>
/// <param name="Other">Its customer's number.</param>
public sealed record OtherRecord(string? Other);

/// <summary>A customer.</summary>
public sealed record CustomerView(
    string Number, string? Name, string? Title, string? Account, string? Email, string? Phone, string? Locale, string Tier,
    decimal LifetimeValue, string? Advisor, bool MemoryConsent, bool ProfilingConsent)
{
    /// <summary>What he is worth and why he has his tier.</summary>
    public CustomerValueView? Value { get; init; }

    internal static CustomerView Of(Customer customer) => new(
        customer.Number, customer.Name, customer.Title, customer.AccountName, customer.Email, customer.Phone, customer.Locale,
        customer.ServedAs, customer.ProfilingObjected ? 0 : customer.LifetimeValue, customer.Advisor, customer.ConsentMemory == Consent.Given,
        customer.ConsentProfiling == Consent.Given);
}

/// <summary>A remembered fact.</summary>
public sealed record FactView(
    string Id, string Kind, string Key, string Value, bool Explicit, double Confidence, DateTimeOffset ValidFrom, DateTimeOffset? ValidTo,
    FactSource Source, string? SupersededBy)
{
    internal static FactView Of(Fact fact) => new(
        InText(fact.Id)!, fact.Kind, fact.Key, fact.Value, fact.Explicit, fact.Confidence, fact.ValidFrom, fact.ValidTo,
        new FactSource(fact.SourceConversationId, fact.SourceActivityId, fact.SourceText, fact.Origin.ToString().ToLowerInvariant(), fact.SourceAuthor),
        InText(fact.SupersededBy));

    // As text: the number exceeds what a browser's JSON reads exactly.
    private static string? InText(long? id) => id?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Where a fact comes from.</summary>
public sealed record FactSource(string? ConversationId, string? ActivityId, string? Text, string Origin, string? Author);
