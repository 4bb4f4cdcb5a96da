using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace RelationBot.Protocol;

/// <summary>What the bot shows when it calls a channel's connector.</summary>
public interface IConnectorCredentials
{
    /// <summary>A bearer token, or null where none is needed.</summary>
    ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken);
}

/// <summary>Tokens of Microsoft Entra ID for the configured app; none without one. MSAL keeps and renews them.</summary>
internal sealed class EntraCredentials(IOptions<BotFrameworkOptions> options, IHttpClientFactory clients) : IConnectorCredentials, IMsalHttpClientFactory
{
    public const string ClientName = "BotFrameworkTokens";

    private const string Resource = "https://api.botframework.com";

    private Func<CancellationToken, Task<AuthenticationResult>>? _acquire;

    public HttpClient GetHttpClient() => clients.CreateClient(ClientName);

    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) =>
        options.Value.AppId is null ? null : (await (_acquire ??= Acquirer(options.Value))(cancellationToken)).AccessToken;

    private Func<CancellationToken, Task<AuthenticationResult>> Acquirer(BotFrameworkOptions options)
    {
        if (options.AppType == BotFrameworkOptions.UserAssignedMsi)
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(this).Build();
            return token => identity.AcquireTokenForManagedIdentity(Resource).ExecuteAsync(token);
        }

        var tenant = options.AppType == BotFrameworkOptions.SingleTenant ? options.AppTenantId : "botframework.com";
        var app = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithClientSecret(options.AppPassword)
            .WithAuthority($"https://login.microsoftonline.com/{tenant}")
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(this)
            .Build();
        string[] scopes = [$"{Resource}/.default"];
        return token => app.AcquireTokenForClient(scopes).ExecuteAsync(token);
    }
}
