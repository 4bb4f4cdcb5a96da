using Microsoft.AspNetCore.Http.HttpResults;
using RelationBot.Access;
using RelationBot.Handoffs;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Handoffs;

namespace RelationBot.Api;

/// <summary>The advisor desk as REST: <c>/api/handoffs</c>.</summary>
internal static class HandoffsApi
{
    public static IEndpointRouteBuilder MapHandoffs(this IEndpointRouteBuilder endpoints)
    {
        var handoffs = endpoints.MapGroup("/api/handoffs").WithTags("Handoffs").RequireAuthorization(DeskAccess.AnyDesk).AddSameSiteRule();
        handoffs.MapGet("/", ListAsync).WithSummary("Handoffs in one state, first in line first.");
        handoffs.MapGet("/{id}", FindAsync).WithSummary("A handoff with its context card.");

        var acting = handoffs.MapGroup("/{id}").RequireAuthorization(DeskAccess.ActingAdvisor);
        acting.MapPost("/accept", AcceptAsync).WithSummary("Takes the conversation over; the bot is silent from now on.");
        acting.MapPost("/messages", SendAsync).WithSummary("Sends a message to the customer, in the same chat.");
        acting.MapPost("/resolve", ResolveAsync).WithSummary("Hands back to the bot; the note feeds memory.");
        return endpoints;
    }

    public static async Task<Results<Ok<IReadOnlyList<HandoffView>>, ValidationProblem>> ListAsync(
        string? state, HandoffDesk desk, CancellationToken cancellationToken)
    {
        var wanted = HandoffState.Pending;
        if (state is not null && !Enum.TryParse(state, ignoreCase: true, out wanted))
            return Problems.Invalid("state", "pending, open or resolved");
        return TypedResults.Ok<IReadOnlyList<HandoffView>>(
            [.. (await desk.ListAsync(wanted, cancellationToken)).Select(HandoffView.Of)]);
    }

    public static async Task<Results<Ok<HandoffDetail>, ProblemHttpResult>> FindAsync(
        string id, HandoffDesk desk, DeskReader reader, HttpContext context, CancellationToken cancellationToken) =>
        await desk.FindAsync(id, cancellationToken) is { } found && reader.MayRead(context.User, found.Handoff)
            ? TypedResults.Ok(HandoffDetail.Of(found))
            : Problems.NotFound("There is no handoff with this id that you may read.");

    public static async Task<Results<Ok<HandoffDetail>, ProblemHttpResult>> AcceptAsync(
        string id, IHandoffActions actions, HandoffDesk desk, DeskReader reader, HttpContext context, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await actions.AcceptAsync(id, AdvisorOf(context), cancellationToken), desk, reader, context, cancellationToken);

    public static async Task<Results<Ok<HandoffDetail>, ProblemHttpResult>> SendAsync(
        string id, MessageBody body, IHandoffActions actions, HandoffDesk desk, DeskReader reader, HttpContext context, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await actions.SendAsync(id, AdvisorOf(context), body.Text ?? "", cancellationToken), desk, reader, context, cancellationToken);

    public static async Task<Results<Ok<HandoffDetail>, ProblemHttpResult>> ResolveAsync(
        string id, NoteBody? body, IHandoffActions actions, HandoffDesk desk, DeskReader reader, HttpContext context, CancellationToken cancellationToken) =>
        await AnswerAsync(id, await actions.ResolveAsync(id, AdvisorOf(context), body?.Note, cancellationToken), desk, reader, context, cancellationToken);

    private static string AdvisorOf(HttpContext context) => context.User.DeskName();

    private static async Task<Results<Ok<HandoffDetail>, ProblemHttpResult>> AnswerAsync(
        string id, HandoffResult result, HandoffDesk desk, DeskReader reader, HttpContext context, CancellationToken cancellationToken) => result switch
    {
        HandoffResult.Done => await FindAsync(id, desk, reader, context, cancellationToken),
        HandoffResult.NotFound => Problems.NotFound("There is no handoff with this id."),
        HandoffResult.TakenByOther => Problems.Conflict("Another advisor has this conversation."),
        HandoffResult.NotAccepted => Problems.Conflict("Accept the handoff first."),
        HandoffResult.AlreadyResolved => Problems.Conflict("This handoff is resolved."),
        HandoffResult.Empty => Problems.Bad("There is no text to send."),
        _ => Problems.Of(StatusCodes.Status502BadGateway, "The customer's channel did not take the message; it is kept and shown in the transcript."),
    };
}

/// <summary>What an advisor writes to the customer.</summary>
public sealed record MessageBody(string? Text);

/// <summary>What an advisor leaves behind.</summary>
public sealed record NoteBody(string? Note);
