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
internal sealed class EntraCredentials(IOptions<BotFrameworkOptions> options) : IConnectorCredentials
{
    private const string Resource = "https://api.botframework.com";

    private readonly Lazy<Func<CancellationToken, Task<AuthenticationResult>>?> _acquire = new(() => Acquirer(options.Value));

    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) =>
        _acquire.Value is { } acquire ? (await acquire(cancellationToken)).AccessToken : null;

    private static Func<CancellationToken, Task<AuthenticationResult>>? Acquirer(BotFrameworkOptions options)
    {
        if (options.AppId is null)
        {
            return null;
        }

        if (options.AppType == BotFrameworkOptions.UserAssignedMsi)
        {
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).Build();
            return token => identity.AcquireTokenForManagedIdentity(Resource).ExecuteAsync(token);
        }

        var tenant = options.AppType == BotFrameworkOptions.SingleTenant ? options.AppTenantId : "botframework.com";
        var app = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithClientSecret(options.AppPassword)
            .WithAuthority($"https://login.microsoftonline.com/{tenant}")
            .Build();
        string[] scopes = [$"{Resource}/.default"];
        return token => app.AcquireTokenForClient(scopes).ExecuteAsync(token);
    }
}
