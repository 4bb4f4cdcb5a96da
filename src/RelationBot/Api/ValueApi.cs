using Microsoft.AspNetCore.Http.HttpResults;
using RelationBot.Access;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Api;

/// <summary>What the base is worth, for supervisors: <c>/api/value</c>; and tiers set by hand: <c>/api/customers/{number}/tier</c>.</summary>
internal static class ValueApi
{
    private const int WeeksOfMoves = 52;

    public static IEndpointRouteBuilder MapValue(this IEndpointRouteBuilder endpoints)
    {
        var value = endpoints.MapGroup("/api/value").WithTags("Value").RequireAuthorization(DeskAccess.ActingSupervisor).AddSameSiteRule();
        value.MapGet("/", FindAsync).WithSummary("The base: tiers, Pareto curve, moves between tiers, and who costs more than he brings.");
        return endpoints;
    }

    /// <summary>The part of a customer's group that is about his tier.</summary>
    public static void MapTier(this RouteGroupBuilder customer)
    {
        customer.MapGet("/tier", HistoryAsync).WithSummary("How a customer's tier changed, newest first.");
        customer.MapPut("/tier", SetAsync).WithSummary("Sets a customer's tier by hand until a day, with the reason.");
        customer.MapDelete("/tier", EndAsync).WithSummary("Ends a tier set by hand.");
    }

    public static async Task<Results<Ok<BaseValueView>, ProblemHttpResult>> FindAsync(
        ValueRuns runs, Tiering tiering, TierDesk desk, CustomerDirectory customers, CompanyClock clock, CancellationToken cancellationToken) =>
        runs.Last() is { } run && ValueFigures.Parse(run.FiguresJson) is { } figures
            ? TypedResults.Ok(await BaseValueView.OfAsync(
                run, runs.Latest()!, figures, tiering.Shares(), desk.Moves(clock.Today.AddDays(-7 * WeeksOfMoves)), customers, cancellationToken))
            : Problems.NotFound(runs.Latest()?.Fault is { } fault ? $"No value was computed: {fault}." : "No value was computed yet.");

    public static async Task<Results<Ok<IReadOnlyList<TierChangeView>>, ProblemHttpResult>> HistoryAsync(
        string number, CustomerDirectory customers, TierDesk desk, CancellationToken cancellationToken) =>
        await customers.FindByNumberAsync(number, cancellationToken) is { } customer
            ? TypedResults.Ok<IReadOnlyList<TierChangeView>>([.. desk.History(customer.Id).Select(TierChangeView.Of)])
            : Unknown();

    public static async Task<Results<NoContent, ProblemHttpResult>> SetAsync(
        string number, TierRequest request, HttpContext http, CustomerDirectory customers, TierDesk desk, CancellationToken cancellationToken)
    {
        if (await customers.FindByNumberAsync(number, cancellationToken) is not { } customer)
            return Unknown();
        var fault = await desk.SetAsync(
            customer.Id, request.Tier ?? "", request.Reason, request.Until ?? DateOnly.MinValue, http.User.DeskName(), cancellationToken);
        return fault switch
        {
            null => TypedResults.NoContent(),
            TierFault.Objects => TypedResults.Problem(TierFaults.Words(TierFault.Objects), statusCode: StatusCodes.Status409Conflict),
            { } wrong => TypedResults.Problem(TierFaults.Words(wrong), statusCode: StatusCodes.Status400BadRequest),
        };
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(
        string number, CustomerDirectory customers, TierDesk desk, CancellationToken cancellationToken) =>
        await customers.FindByNumberAsync(number, cancellationToken) is { } customer && await desk.EndAsync(customer.Id, cancellationToken)
            ? TypedResults.NoContent()
            : Problems.NotFound("No tier was set by hand for this customer.");

    private static ProblemHttpResult Unknown() => Problems.NotFound("There is no customer with this number.");
}
