using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using RelationBot.Access;
using RelationBot.Pages.Desks;
using RelationBot.Protocol;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Conversations;

namespace RelationBot.Api;

/// <summary>What was said: <c>/api/transcripts</c>. Supervisors read everything, advisors what they serve or served.</summary>
internal static class TranscriptsApi
{
    public static IEndpointRouteBuilder MapTranscripts(this IEndpointRouteBuilder endpoints)
    {
        var transcripts = endpoints.MapGroup("/api/transcripts").WithTags("Transcripts").RequireAuthorization(DeskAccess.AnyDesk).AddSameSiteRule();
        transcripts.MapGet("/", SearchAsync).WithSummary("Searches what was said, newest first; the header Link leads to the next page.");
        transcripts.MapGet("/{conversationId}", ReadAsync).WithSummary("A conversation's activities, in order, each with who spoke, why, and the facts it read and wrote.");
        return endpoints;
    }

    public static async Task<Results<Ok<IReadOnlyList<TranscriptFound>>, ValidationProblem>> SearchAsync(
        string? text, string? customer, string? from, string? to, string? page, TranscriptSearch search, HttpContext context, CancellationToken cancellationToken)
    {
        if (!Moments.TryParse(from, out var since))
            return Problems.Invalid("from", "a date or date and time in ISO 8601");
        if (!Moments.TryParse(to, out var until, endOfDay: true))
            return Problems.Invalid("to", "a date or date and time in ISO 8601");
        if (!int.TryParse(page ?? "1", out var number) || number < 1)
            return Problems.Invalid("page", "a number from 1");

        var found = await search.SearchAsync(
            new TranscriptQuery(text, customer, since, until, number, OnlyServedBy(context), context.User.Identity?.Name), cancellationToken);
        if (found.HasMore)
            context.Response.Headers.Link = $"<{Next(context.Request, number + 1)}>; rel=\"next\"";
        return TypedResults.Ok<IReadOnlyList<TranscriptFound>>([.. found.Hits.Select(TranscriptFound.Of)]);
    }

    public static async Task<Results<JsonHttpResult<IReadOnlyList<Activity>>, ProblemHttpResult>> ReadAsync(
        string conversationId, TurnLog log, DeskReader reader, HttpContext context, CancellationToken cancellationToken)
    {
        if (!reader.MayReadConversation(context.User, conversationId) || await log.FindConversationAsync(conversationId, cancellationToken) is null)
            return Problems.NotFound("There is no conversation with this id that you may read.");

        var entries = await log.ReadAsync(conversationId, 0, int.MaxValue, cancellationToken);
        return TypedResults.Json<IReadOnlyList<Activity>>([.. entries.Select(ReviewedActivity.Of)], ProtocolJson.Wire.IReadOnlyListActivity);
    }

    /// <summary>The same search one page on; RFC 8288.</summary>
    private static string Next(HttpRequest request, int page) =>
        request.Path + QueryString.Create(request.Query.Where(part => part.Key != "page").Append(new("page", page.ToString(CultureInfo.InvariantCulture))));

    private static string? OnlyServedBy(HttpContext context) =>
        context.User.IsInRole(DeskRoles.Supervisor) ? null : context.User.DeskName();
}

/// <summary>Something said that holds the words looked for.</summary>
public sealed record TranscriptFound(
    string ConversationId, DateTimeOffset At, string Speaker, string? Name, string Text, string? Customer, string? CustomerName, string ChannelId)
{
    internal static TranscriptFound Of(TranscriptHit hit) => new(
        hit.ConversationId, hit.At, hit.Speaker.ToString().ToLowerInvariant(), hit.SpeakerName, hit.Snippet,
        hit.CustomerNumber, hit.CustomerName, hit.ChannelId);
}
