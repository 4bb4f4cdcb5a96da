using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>What is said: posted and polled.</summary>
internal sealed class ActivityEndpoints(
    DirectLineAuthentication authentication, IConversationStore store, ChannelAdapter adapter, IOptions<DirectLineOptions> options)
{
    private const int PageSize = 100;

    public static ProtocolFault NoConversation { get; } = new(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");

    /// <summary><c>GET conversations/{id}/activities</c>: what is newer than the watermark, a page at a time.</summary>
    public async Task<ProtocolFault?> GetAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["id"]!;
        var (_, fault) = await authentication.AuthenticateAsync(context.Request, conversationId);
        if (fault is not null)
        {
            return fault;
        }

        if (!Watermark.TryParse(context.Request.Query["watermark"], out var after))
        {
            return Watermark.Bad;
        }

        if (await store.FindAsync(conversationId, context.RequestAborted) is null)
        {
            return NoConversation;
        }

        var page = await store.ReadAsync(conversationId, after ?? 0, PageSize, context.RequestAborted);
        var activities = new Activity[page.Count];
        for (var i = 0; i < activities.Length; i++)
        {
            activities[i] = page[i].Activity;
        }

        ActivitySet answer = new(activities, Watermark.Format(page.Count > 0 ? page[^1].Position : after ?? 0));
        await context.Response.WriteProtocolAsync(200, answer, DirectLineJson.Wire.ActivitySet);
        return null;
    }

    /// <summary><c>POST conversations/{id}/activities</c>: the user says something; answered when the bot's turn is durable.</summary>
    public async Task<ProtocolFault?> PostAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["id"]!;
        var (caller, fault) = await authentication.AuthenticateAsync(context.Request, conversationId);
        if (fault is not null)
        {
            return fault;
        }

        var (activity, syntax) = await RequestJson.ReadAsync(context.Request, options.Value.MaxActivityBytes, ProtocolJson.Wire.Activity, context.RequestAborted);
        return activity is null ? syntax : await ReceiveAsync(context, conversationId, caller, activity);
    }

    /// <summary>Takes an activity from a client and answers with its id.</summary>
    public async Task<ProtocolFault?> ReceiveAsync(HttpContext context, string conversationId, DirectLineCaller caller, Activity activity)
    {
        if (Check(activity) is { } fault)
        {
            return fault;
        }

        if (await store.FindAsync(conversationId, context.RequestAborted) is not { } record)
        {
            return NoConversation;
        }

        if (!TryAddress(activity, record, caller))
        {
            return DirectLineUser.Check(activity.From, trusted: false) ?? ProtocolFault.Argument("The activity has no usable from.id.");
        }

        var result = await adapter.ProcessAsync(activity, repeatable: false, post: false, context.RequestAborted);
        if (result.Error is { } error)
        {
            return new(result.Status == TurnStatus.Busy ? StatusCodes.Status429TooManyRequests : StatusCodes.Status502BadGateway, error.Code, error.Message);
        }

        await context.Response.WriteProtocolAsync(200, new(activity.Id!), ProtocolJson.Wire.ResourceResponse);
        return null;
    }

    private static ProtocolFault? Check(Activity activity) => activity switch
    {
        { Type: null or "" } => new(StatusCodes.Status400BadRequest, "MissingProperty", "The activity has no type."),
        { Type: ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.ContactRelationUpdate or ActivityTypes.Invoke or ActivityTypes.InvokeResponse }
            or { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation } =>
            ProtocolFault.Argument("This kind of activity does not come from clients."),
        _ => null,
    };

    /// <summary>Overwrites everything that is the server's to say. False where nobody says who the user is.</summary>
    private bool TryAddress(Activity activity, ConversationRecord record, DirectLineCaller caller)
    {
        var userId = caller.Holder?.UserId ?? record.UserId ?? activity.From?.Id;
        if (string.IsNullOrEmpty(userId) || caller.Holder?.UserId is null && record.UserId is null && DirectLineUser.Check(activity.From, caller.HasSecret) is not null)
        {
            return false;
        }

        activity.From = new() { Id = userId, Name = caller.Holder?.UserName ?? record.UserName ?? DirectLineUser.Label(activity.From?.Name), Role = RoleTypes.User };
        activity.Recipient = new() { Id = options.Value.BotId, Name = options.Value.BotName, Role = RoleTypes.Bot };
        activity.Conversation = new() { Id = record.Id };
        activity.ChannelId = ChannelIds.DirectLine;
        activity.Id = null;
        activity.Timestamp = null;
        activity.ServiceUrl = null;
        activity.CallerId = null;
        activity.DeliveryMode = null;
        activity.RelatesTo = null;
        activity.MembersAdded = null;
        activity.MembersRemoved = null;
        activity.Locale ??= record.Locale;
        return true;
    }
}
