using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>Who calls Direct Line: the holder of the secret, of a token, or nobody known.</summary>
/// <param name="HasSecret">The company's own site.</param>
/// <param name="Holder">What the token says.</param>
internal readonly record struct DirectLineCaller(bool HasSecret, TokenHolder? Holder);

/// <summary>Reads the caller's credential.</summary>
internal sealed class DirectLineAuthentication(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    /// <summary>The caller, for calls that anybody may make where no secret is configured.</summary>
    public async ValueTask<(DirectLineCaller Caller, ProtocolFault? Fault)> AuthenticateAsync(HttpRequest request, bool anybody)
    {
        // A page that was given no token sends the word: Microsoft's client writes it unasked.
        if (BearerToken.Of(request) is not { } credential || credential == "undefined")
        {
            return anybody && options.Value.Secret is null
                ? default
                : (default, new(StatusCodes.Status401Unauthorized, "Unauthorized", "A token is needed."));
        }

        if (tokens.IsSecret(credential))
        {
            return (new(true, null), null);
        }

        var reading = await tokens.ReadAsync(credential);
        return reading.Holder is { } holder
            ? (new(false, holder), null)
            : (default, reading.Expired
                ? new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.")
                : new(StatusCodes.Status403Forbidden, "BadToken", "The token is not valid."));
    }

    /// <summary>The caller and the conversation the path names, where the caller may touch it.</summary>
    public async ValueTask<(DirectLineCaller Caller, ProtocolFault? Fault)> AuthenticateAsync(HttpRequest request, string conversationId)
    {
        var (caller, fault) = await AuthenticateAsync(request, anybody: false);
        return fault is null && caller.Holder is { } holder && holder.ConversationId != conversationId
            ? (default, new(StatusCodes.Status403Forbidden, "Forbidden", "The token is for another conversation."))
            : (caller, fault);
    }
}
