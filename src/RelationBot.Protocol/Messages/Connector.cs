using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using MsalException = Microsoft.Identity.Client.MsalException;

namespace RelationBot.Protocol;

/// <summary>The Bot Framework connector's REST interface, as far as a bot that answers needs it.</summary>
internal sealed partial class Connector(IHttpClientFactory clients, IConnectorCredentials credentials, ILogger<Connector> logger) : IConnector
{
    public const string ClientName = "BotFrameworkConnector";

    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    public async Task<DeliveryResult> PostAsync(IReadOnlyList<Activity> activities, int first, CancellationToken cancellationToken)
    {
        for (var i = first; i < activities.Count; i++)
        {
            var activity = activities[i];
            if (IsPosted(activity) && await PostAsync(activity, cancellationToken) is { } error)
            {
                LogUndelivered(activity.Conversation?.Id, activity.Id, activity.ChannelId, error.Code);
                return new(i, error);
            }
        }

        return new(activities.Count, null);
    }

    /// <summary>An invoke is answered in the response, and traces are for emulators only.</summary>
    private static bool IsPosted(Activity activity) => activity.Type switch
    {
        ActivityTypes.InvokeResponse => false,
        ActivityTypes.Trace => activity.ChannelId == ChannelIds.Emulator,
        _ => true,
    };

    /// <summary>Whether answers can be posted to this address at all.</summary>
    public static bool IsServiceUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { UserInfo: "", Query: "", Fragment: "" };

    private async Task<Error?> PostAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!IsServiceUrl(activity.ServiceUrl))
        {
            return new("ServiceUnreachable", "The conversation has no usable service URL.");
        }

        var url = $"{activity.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(activity.Conversation!.Id!)}/activities";
        if (activity.ReplyToId is { } replyToId)
        {
            url = $"{url}/{Uri.EscapeDataString(replyToId)}";
        }

        try
        {
            var token = await credentials.GetTokenAsync(cancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Post, url)
            {
                Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Wire.Activity)) { Headers = { ContentType = Json } },
                Headers = { Authorization = token is null ? null : new("Bearer", token) },
            };
            using var response = await clients.CreateClient(ClientName).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return response.IsSuccessStatusCode
                ? null
                : new("ServiceRefused", $"The channel's service answered {(int)response.StatusCode}.");
        }
        catch (Exception exception) when (exception is HttpRequestException || exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new("ServiceUnreachable", "The channel's service could not be reached.");
        }
        catch (MsalException exception)
        {
            LogRefused(exception.ErrorCode);
            return new("CredentialsRefused", "The bot's own credentials were not accepted.");
        }
    }

    [LoggerMessage(LogLevel.Warning, "Activity {ActivityId} of conversation {ConversationId} was not taken by {ChannelId}: {Code}")]
    private partial void LogUndelivered(string? conversationId, string? activityId, string? channelId, string code);

    [LoggerMessage(LogLevel.Error, "No token for the connector: {MsalErrorCode}")]
    private partial void LogRefused(string msalErrorCode);
}
