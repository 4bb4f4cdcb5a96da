using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using RelationBot.Access;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;

namespace RelationBot.Api;

/// <summary>Single facts: <c>/api/facts</c>.</summary>
internal static class FactsApi
{
    public static IEndpointRouteBuilder MapFacts(this IEndpointRouteBuilder endpoints)
    {
        var facts = endpoints.MapGroup("/api/facts").WithTags("Facts").RequireAuthorization(DeskAccess.AnyDesk).AddSameSiteRule();
        facts.MapGet("/", ListAsync).WithSummary("The facts that hold about a customer, now or at a moment (asOf).");
        facts.MapDelete("/{id}", ForgetAsync).WithSummary("Forgets a fact at the customer's wish.");
        var proposed = facts.MapGroup("/proposed/{id}").RequireAuthorization(DeskAccess.ActingAdvisor);
        proposed.MapPost("/accept", AcceptAsync).WithSummary("Keeps as a fact what was read in one's own note.");
        proposed.MapPost("/refuse", RefuseAsync).WithSummary("Drops what was read in one's own note.");
        return endpoints;
    }

    public static Task<Results<NoContent, ProblemHttpResult>> AcceptAsync(
        string id, CustomerMemory memory, HandoffDesk desk, DeskReader reader, HttpContext context, TimeProvider time, CancellationToken cancellationToken) =>
        DecideAsync(id, true, memory, desk, reader, context, time, cancellationToken);

    public static Task<Results<NoContent, ProblemHttpResult>> RefuseAsync(
        string id, CustomerMemory memory, HandoffDesk desk, DeskReader reader, HttpContext context, TimeProvider time, CancellationToken cancellationToken) =>
        DecideAsync(id, false, memory, desk, reader, context, time, cancellationToken);

    private static async Task<Results<NoContent, ProblemHttpResult>> DecideAsync(
        string id, bool accept, CustomerMemory memory, HandoffDesk desk, DeskReader reader, HttpContext context, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            || await memory.FindProposedAsync(key, cancellationToken) is not { } proposed
            || await desk.LoadAsync(proposed.HandoffId, cancellationToken) is not { } handoff
            || !reader.MayRead(context.User, handoff))
        {
            return Problems.NotFound("There is no proposed fact with this id.");
        }

        return await memory.DecideAsync(key, accept, context.User.DeskName(), time.GetUtcNow(), cancellationToken)
            ? TypedResults.NoContent()
            : Problems.Conflict("This fact was accepted or refused before.");
    }

    public static async Task<Results<Ok<IReadOnlyList<FactView>>, ValidationProblem, ProblemHttpResult>> ListAsync(
        string? customer, string? asOf, CustomerDirectory customers, CustomerMemory memory, DeskReader reader, HttpContext context,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(customer))
            return Problems.Invalid("customer", "a customer's number");
        if (!Moments.TryParse(asOf, out var moment))
            return Problems.Invalid("asOf", "a date or date and time in ISO 8601");
        if (!reader.MayReadCustomer(context.User, customer) || await customers.FindByNumberAsync(customer, cancellationToken) is not { } found)
            return Problems.NotFound("There is no customer with this number.");

        var facts = await memory.RecallAsync(found.Id, cancellationToken, moment);
        return TypedResults.Ok<IReadOnlyList<FactView>>([.. facts.Select(FactView.Of)]);
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> ForgetAsync(
        string id, CustomerDirectory customers, CustomerMemory memory, DeskReader reader, HttpContext context, TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (!long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var key)
            || await customers.FindByIdAsync(FactKey.Customer(key), cancellationToken) is not { } customer
            || !reader.MayReadCustomer(context.User, customer.Number)
            || !(await memory.RecallAsync(customer.Id, cancellationToken)).Any(fact => fact.Id == key))
        {
            return Problems.NotFound("There is no fact with this id.");
        }

        await memory.RetireAsync(new RetireFact(customer.Id, key, time.GetUtcNow()), cancellationToken);
        return TypedResults.NoContent();
    }
}
