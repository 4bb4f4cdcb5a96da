using Microsoft.AspNetCore.Http.HttpResults;
using RelationBot.Access;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Conversations;

namespace RelationBot.Api;

/// <summary>What was said: <c>/api/transcripts</c>. Supervisors read everything, advisors what they serve or served.</summary>
internal static class TranscriptsApi
{
    public static IEndpointRouteBuilder MapTranscripts(this IEndpointRouteBuilder endpoints)
    {
        var transcripts = endpoints.MapGroup("/api/transcripts").WithTags("Transcripts").RequireAuthorization(DeskAccess.AnyDesk);
        transcripts.MapGet("/", SearchAsync).WithSummary("Searches what was said, newest first.");
        transcripts.MapGet("/{conversationId}", ReadAsync).WithSummary("A conversation's activities, in order.");
        return endpoints;
    }

    public static async Task<Results<Ok<TranscriptPage>, ValidationProblem>> SearchAsync(
        string? text, string? customer, string? from, string? to, string? page, TranscriptSearch search, HttpContext context, CancellationToken cancellationToken)
    {
        if (!Moments.TryParse(from, out var since))
            return Problems.Invalid("from", "a date or date and time in ISO 8601");
        if (!Moments.TryParse(to, out var until, endOfDay: true))
            return Problems.Invalid("to", "a date or date and time in ISO 8601");
        if (!int.TryParse(page ?? "1", out var number) || number < 1)
            return Problems.Invalid("page", "a number from 1");

        var found = await search.SearchAsync(
            new TranscriptQuery(text, customer, since, until, number, OnlyServedBy(context)), cancellationToken);
        return TypedResults.Ok(new TranscriptPage([.. found.Hits.Select(TranscriptFound.Of)], found.Page, found.HasMore));
    }

    public static async Task<Results<Ok<IReadOnlyList<TranscriptLine>>, ProblemHttpResult>> ReadAsync(
        string conversationId, TurnLog log, TranscriptSearch search, HttpContext context, CancellationToken cancellationToken)
    {
        var mayRead = OnlyServedBy(context) is not { } advisor || search.HasServed(advisor, conversationId);
        if (!mayRead || await log.FindConversationAsync(conversationId, cancellationToken) is null)
            return Problems.NotFound("There is no conversation with this id that you may read.");

        var entries = await log.ReadAsync(conversationId, 0, int.MaxValue, cancellationToken);
        return TypedResults.Ok<IReadOnlyList<TranscriptLine>>([.. entries.Select(TranscriptLine.Of)]);
    }

    private static string? OnlyServedBy(HttpContext context) =>
        context.User.IsInRole(DeskRoles.Supervisor) ? null : context.User.DeskName();
}

/// <summary>A page of what was found.</summary>
public sealed record TranscriptPage(IReadOnlyList<TranscriptFound> Items, int Page, bool HasMore);

/// <summary>Something said that holds the words looked for.</summary>
public sealed record TranscriptFound(
    string ConversationId, DateTimeOffset At, string Speaker, string? Name, string Text, string? Customer, string? CustomerName, string ChannelId)
{
    internal static TranscriptFound Of(TranscriptHit hit) => new(
        hit.ConversationId, hit.At, hit.Speaker.ToString().ToLowerInvariant(), hit.SpeakerName, hit.Snippet,
        hit.CustomerNumber, hit.CustomerName, hit.ChannelId);
}

/// <summary>One activity of a conversation.</summary>
/// <param name="Why">Which dialog and step said it, for the bot's sentences.</param>
/// <param name="FactsRead">Ids of the facts the turn used.</param>
/// <param name="FactsWritten">Ids of the facts the turn stated.</param>
public sealed record TranscriptLine(
    string Id, string Type, string Speaker, string? Name, DateTimeOffset At, string? Text, string? ReplyToId, string? Why,
    IReadOnlyList<string> FactsRead, IReadOnlyList<string> FactsWritten)
{
    internal static TranscriptLine Of(TranscriptEntry entry) => new(
        entry.ActivityId, entry.Type, entry.Speaker.ToString().ToLowerInvariant(), entry.SpeakerName, entry.At, entry.Text,
        entry.ReplyToId, entry.Why, Ids(entry.FactsRead), Ids(entry.FactsWritten));

    private static string[] Ids(IReadOnlyList<long> ids) =>
        [.. ids.Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture))];
}
