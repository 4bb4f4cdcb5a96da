using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>Tokens and conversations: mint, refresh, start, reconnect.</summary>
internal sealed class ConversationEndpoints(
    DirectLineAuthentication authentication, DirectLineTokens tokens, IConversationStore store, ChannelAdapter adapter, IOptions<DirectLineOptions> options)
{
    private const int MaxBody = 64 * 1024;
    private const int MaxLocale = 35;
    private static readonly StartRequest Nothing = new(null, null);

    /// <summary><c>POST tokens/generate</c>: a company's own site vouches for a user.</summary>
    public async Task<ProtocolFault?> GenerateAsync(HttpContext context)
    {
        var (caller, fault) = await authentication.AuthenticateAsync(context.Request, anybody: false);
        fault ??= caller.HasSecret ? null : new(StatusCodes.Status403Forbidden, "Forbidden", "Tokens are minted with the secret.");
        if (fault is not null)
        {
            return fault;
        }

        (var body, fault) = await ReadBodyAsync(context);
        fault ??= DirectLineUser.Check(body.User, trusted: true);
        if (fault is not null)
        {
            return fault;
        }

        var userId = Given(body.User?.Id);
        return await AnswerAsync(context, 200, tokens.Mint(DirectLineTokens.NewConversationId(), userId, Given(body.User?.Name), verified: userId is not null), null);
    }

    /// <summary><c>POST tokens/refresh</c>: the same token with a new end.</summary>
    public async Task<ProtocolFault?> RefreshAsync(HttpContext context)
    {
        var (caller, fault) = await authentication.AuthenticateAsync(context.Request, anybody: false);
        if (fault is not null)
        {
            return fault;
        }

        return caller.Holder is { } holder
            ? await AnswerAsync(context, 200, Renew(holder), null)
            : new(StatusCodes.Status403Forbidden, "Forbidden", "The secret is not refreshed.");
    }

    /// <summary><c>POST conversations</c>: starts the token's conversation, or a new one, or gets a started one back from its beginning.</summary>
    public async Task<ProtocolFault?> StartAsync(HttpContext context)
    {
        var (caller, fault) = await authentication.AuthenticateAsync(context.Request, anybody: true);
        if (fault is not null)
        {
            return fault;
        }

        (var body, fault) = await ReadBodyAsync(context);
        fault ??= caller.Holder?.UserId is null ? DirectLineUser.Check(body.User, trusted: caller.HasSecret) : null;
        if (fault is not null)
        {
            return fault;
        }

        var holder = caller.Holder ?? new TokenHolder(DirectLineTokens.NewConversationId(), null, null, false);
        if (holder.UserId is null)
        {
            var userId = Given(body.User?.Id);
            holder = holder with
            {
                UserId = userId ?? $"visitor-{RandomNumberGenerator.GetHexString(16, lowercase: true)}",
                UserName = holder.UserName ?? Given(body.User?.Name),
                Verified = caller.HasSecret && userId is not null,
            };
        }

        var existing = await store.FindAsync(holder.ConversationId, context.RequestAborted);
        var created = existing is null && await CreateAsync(holder, body.Locale, context.RequestAborted);
        if (!created && caller.Holder?.UserId is null && (existing ?? await store.FindAsync(holder.ConversationId, context.RequestAborted)) is { UserId: not null } record)
        {
            // The first start named the user; a token that names none cannot rename him.
            holder = holder with { UserId = record.UserId, UserName = record.UserName, Verified = record.UserVerified };
        }

        return await AnswerAsync(context, created ? 201 : 200, Renew(holder), StreamUrl(context.Request, holder.ConversationId, 0));
    }

    /// <summary><c>GET conversations/{id}</c>: a fresh token and a stream from the watermark on, or from now.</summary>
    public async Task<ProtocolFault?> ReconnectAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["id"]!;
        var (caller, fault) = await authentication.AuthenticateAsync(context.Request, conversationId);
        if (fault is not null)
        {
            return fault;
        }

        if (await store.FindAsync(conversationId, context.RequestAborted) is not { } record)
        {
            return ActivityEndpoints.NoConversation;
        }

        if (!Watermark.TryParse(context.Request.Query["watermark"], out var after))
        {
            return Watermark.Bad;
        }

        after ??= await store.LastPositionAsync(conversationId, context.RequestAborted);
        var holder = caller.Holder ?? new TokenHolder(conversationId, record.UserId, record.UserName, record.UserVerified);
        return await AnswerAsync(context, 200, Renew(holder), StreamUrl(context.Request, conversationId, after.Value));
    }

    /// <summary>Opens the conversation and lets the bot greet. A greeting that fails does not keep the visitor out.</summary>
    private async Task<bool> CreateAsync(TokenHolder holder, string? locale, CancellationToken cancellationToken)
    {
        locale = Given(locale) is { Length: <= MaxLocale } given ? given : null;
        if (!await store.CreateAsync(new(holder.ConversationId, ChannelIds.DirectLine, holder.UserId, holder.UserName, holder.Verified, locale), cancellationToken))
        {
            return false;
        }

        ChannelAccount user = new() { Id = holder.UserId, Name = holder.UserName, Role = RoleTypes.User };
        ChannelAccount bot = new() { Id = options.Value.BotId, Name = options.Value.BotName, Role = RoleTypes.Bot };
        Activity update = new()
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = ChannelIds.DirectLine,
            Conversation = new() { Id = holder.ConversationId },
            From = user,
            Recipient = bot,
            MembersAdded = [bot, user],
            Locale = locale,
        };
        await adapter.ProcessAsync(update, repeatable: false, post: false, cancellationToken);
        return true;
    }

    private DirectLineToken Renew(TokenHolder holder) => tokens.Mint(holder.ConversationId, holder.UserId, holder.UserName, holder.Verified);

    private string StreamUrl(HttpRequest request, string conversationId, long after)
    {
        var scheme = request.IsHttps ? "wss" : "ws";
        var path = request.PathBase.Add(DirectLineRoutes.Prefix).Add($"/conversations/{conversationId}/stream").ToUriComponent();
        var watermark = Watermark.Format(after);
        return $"{scheme}://{request.Host.ToUriComponent()}{path}?watermark={watermark}&t={tokens.MintStreamTicket(conversationId)}";
    }

    private static async Task<ProtocolFault?> AnswerAsync(HttpContext context, int status, DirectLineToken token, string? streamUrl)
    {
        ConversationResponse answer = new(token.ConversationId, token.Token, token.ExpiresIn, streamUrl);
        await context.Response.WriteProtocolAsync(status, answer, DirectLineJson.Wire.ConversationResponse);
        return null;
    }

    private static async ValueTask<(StartRequest Body, ProtocolFault? Fault)> ReadBodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength is 0 or null && !context.Request.Headers.TransferEncoding.Any())
        {
            return (Nothing, null);
        }

        var (body, fault) = await RequestJson.ReadAsync(context.Request, MaxBody, DirectLineJson.Wire.StartRequest, context.RequestAborted);
        return (body ?? Nothing, fault);
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
