using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary><c>POST /api/messages</c>: what Teams, emulators and Azure Bot Service call.</summary>
internal sealed partial class MessagesEndpoint(
    ChannelAdapter adapter, ChannelAuthentication authentication, IOptions<BotFrameworkOptions> options, ILogger<MessagesEndpoint> logger)
{
    public async Task HandleAsync(HttpContext context)
    {
        ProtocolFault? fault;
        try
        {
            fault = await HandleCoreAsync(context);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            LogFailure(exception.GetType().FullName, exception.StackTrace);
            fault = ProtocolFault.Internal;
        }

        if (fault is not null)
        {
            await fault.WriteAsync(context.Response);
        }
    }

    private async ValueTask<ProtocolFault?> HandleCoreAsync(HttpContext context)
    {
        var (token, fault) = await authentication.AuthenticateAsync(context);
        if (fault is not null)
        {
            return fault;
        }

        // A page of another origin can post plain text without asking; JSON it cannot.
        if (!context.Request.HasJsonContentType())
        {
            return new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Send application/json.");
        }

        (var activity, fault) = await RequestJson.ReadAsync(context.Request, options.Value.MaxActivityBytes, ProtocolJson.Wire.Activity, context.RequestAborted);
        if (activity is null)
        {
            return fault;
        }

        fault = Check(activity) ?? await authentication.CheckAsync(token, activity, context.RequestAborted);
        if (fault is not null)
        {
            return fault;
        }

        var post = !IsExpectReplies(activity);
        var result = await adapter.ProcessAsync(activity, repeatable: activity.Id is not null, post, context.RequestAborted);
        if (result.Error is { } error)
        {
            return new(
                result.Status switch
                {
                    TurnStatus.Busy => StatusCodes.Status429TooManyRequests,
                    TurnStatus.Undelivered => StatusCodes.Status502BadGateway,
                    _ => StatusCodes.Status500InternalServerError,
                },
                error.Code,
                error.Message);
        }

        if (!post)
        {
            await context.Response.WriteProtocolAsync(StatusCodes.Status200OK, new(result.Replies), ProtocolJson.Wire.ExpectedReplies);
            return null;
        }

        return activity.Type == ActivityTypes.Invoke ? await AnswerInvokeAsync(context.Response, result.Replies) : null;
    }

    /// <summary>What is missing or does not belong here; unknown types of activity are the bot's to ignore.</summary>
    private static ProtocolFault? Check(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type))
        {
            return Missing("type");
        }

        if (string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            return Missing("conversation.id");
        }

        if (DirectLineTokens.IsConversationId(activity.Conversation.Id))
        {
            return new(StatusCodes.Status403Forbidden, "Forbidden", "This conversation belongs to another channel.");
        }

        if (activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
        {
            return ProtocolFault.Argument("This event is the bot's own.");
        }

        activity.Id = string.IsNullOrEmpty(activity.Id) ? null : activity.Id;
        if (activity is { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete, Id: { } messageId })
        {
            // Teams gives an edit the id of the message it edits; as a turn it is another one.
            activity.ReplyToId ??= messageId;
            activity.Id = $"{messageId}:{activity.Type}:{activity.Timestamp?.ToUnixTimeMilliseconds()}";
        }

        return IsExpectReplies(activity) || Connector.IsServiceUrl(activity.ServiceUrl) ? null : Missing("serviceUrl");
    }

    private static ProtocolFault Missing(string property) => ProtocolFault.Syntax($"The activity has no usable {property}.");

    private static bool IsExpectReplies(Activity activity) =>
        string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase);

    private static async ValueTask<ProtocolFault?> AnswerInvokeAsync(HttpResponse response, IReadOnlyList<Activity> replies)
    {
        var answer = replies.LastOrDefault(reply => reply.Type == ActivityTypes.InvokeResponse)?.Value?.Deserialize(ProtocolJson.Wire.InvokeResponse);
        if (answer is null)
        {
            return new(StatusCodes.Status501NotImplemented, "NotImplemented", "The bot does not handle this invoke.");
        }

        if (answer.Body is { } body)
        {
            await response.WriteProtocolAsync(answer.Status, body, ProtocolJson.Wire.JsonElement);
        }
        else
        {
            response.StatusCode = answer.Status;
        }

        return null;
    }

    [LoggerMessage(LogLevel.Error, "A request to /api/messages failed: {ExceptionType}\n{StackTrace}")]
    private partial void LogFailure(string? exceptionType, string? stackTrace);
}
