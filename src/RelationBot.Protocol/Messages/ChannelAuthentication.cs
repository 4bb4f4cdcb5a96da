using System.Net.Http;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace RelationBot.Protocol;

/// <summary>Who may post to <c>/api/messages</c>: Azure Bot Service by its signed token, or, without an app id, this machine.</summary>
/// <remarks>Source: Microsoft's "Authenticate requests with the Bot Connector API", the part on the connector calling a bot.</remarks>
internal sealed class ChannelAuthentication(IOptions<BotFrameworkOptions> options, IHttpClientFactory clients, TimeProvider time)
{
    public const string ClientName = "BotFrameworkMetadata";

    private const string Issuer = "https://api.botframework.com";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly Lazy<ConfigurationManager<OpenIdConnectConfiguration>> _metadata = new(() => new(
        options.Value.OpenIdMetadata,
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(clients.CreateClient(ClientName)) { RequireHttps = options.Value.OpenIdMetadata.StartsWith("https:", StringComparison.OrdinalIgnoreCase) }));

    /// <summary>Checks the caller before anything of the request is read. The token is null where none is needed.</summary>
    public async ValueTask<(JsonWebToken? Token, ProtocolFault? Fault)> AuthenticateAsync(HttpContext context)
    {
        if (options.Value.AppId is null)
        {
            return LoopbackRule.Allows(context)
                ? default
                : (null, new(StatusCodes.Status403Forbidden, "Forbidden", "Without MicrosoftAppId only this machine may call."));
        }

        if (BearerToken.Of(context.Request) is not { } text)
        {
            return (null, Unauthorized("A bearer token of the Bot Framework is needed."));
        }

        try
        {
            await _metadata.Value.GetConfigurationAsync(context.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or HttpRequestException)
        {
            return (null, new(StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The Bot Framework's signing keys could not be fetched."));
        }

        var result = await _handler.ValidateTokenAsync(text, new()
        {
            ValidIssuer = Issuer,
            ValidAudience = options.Value.AppId,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ConfigurationManager = _metadata.Value,
            LifetimeValidator = (from, until, _, _) => time.GetUtcNow().UtcDateTime is var now && now >= from - Skew && now < until + Skew,
        });
        return result is { IsValid: true, SecurityToken: JsonWebToken token }
            ? (token, null)
            : (null, Unauthorized("The token is not valid."));
    }

    /// <summary>Checks that the caller's token speaks for this activity.</summary>
    public async ValueTask<ProtocolFault?> CheckAsync(JsonWebToken? token, Activity activity, CancellationToken cancellationToken)
    {
        if (token is null)
        {
            return null;
        }

        if (!token.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) || serviceUrl != activity.ServiceUrl)
        {
            return new(StatusCodes.Status403Forbidden, "Forbidden", "The token is not for this service URL.");
        }

        var metadata = await _metadata.Value.GetConfigurationAsync(cancellationToken);
        return Endorsements(metadata, token) is { } channels && !channels.Contains(activity.ChannelId)
            ? new(StatusCodes.Status403Forbidden, "Forbidden", "The token's key does not speak for this channel.")
            : null;
    }

    /// <summary>The channels that the signing key may speak for; null where the key names none.</summary>
    private static List<string?>? Endorsements(OpenIdConnectConfiguration metadata, JsonWebToken token)
    {
        var key = metadata.JsonWebKeySet?.Keys.FirstOrDefault(key => key.Kid == token.Kid);
        return key is null || !key.AdditionalData.TryGetValue("endorsements", out var endorsements) ? null : endorsements switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(item => item.GetString())],
            IEnumerable<object> items => [.. items.Select(item => item.ToString())],
            _ => null,
        };
    }

    private static ProtocolFault Unauthorized(string message) => new(StatusCodes.Status401Unauthorized, "Unauthorized", message);
}
