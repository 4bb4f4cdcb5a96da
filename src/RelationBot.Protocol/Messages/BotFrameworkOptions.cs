using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>The bot's registration with Azure Bot Service; the keys are the Bot Framework's own.</summary>
public sealed class BotFrameworkOptions
{
    internal const string MultiTenant = "MultiTenant";
    internal const string SingleTenant = "SingleTenant";
    internal const string UserAssignedMsi = "UserAssignedMSI";

    /// <summary><c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    /// <value>Key <c>MicrosoftAppType</c>; by default <c>MultiTenant</c>.</value>
    public string AppType { get; set; } = MultiTenant;

    /// <summary>The app's id. Without it only this machine may call <c>/api/messages</c>.</summary>
    /// <value>Key <c>MicrosoftAppId</c>; by default none.</value>
    public string? AppId { get; set; }

    /// <summary>The app's secret.</summary>
    /// <value>Key <c>MicrosoftAppPassword</c>.</value>
    public string? AppPassword { get; set; }

    /// <summary>The tenant of a <c>SingleTenant</c> app.</summary>
    /// <value>Key <c>MicrosoftAppTenantId</c>.</value>
    public string? AppTenantId { get; set; }

    /// <summary>Where the keys are published that sign what channels send.</summary>
    /// <value>Key <c>BotFramework:OpenIdMetadata</c>; by default Microsoft's public cloud.</value>
    public string OpenIdMetadata { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The largest activity taken, in bytes.</summary>
    public int MaxActivityBytes { get; set; } = 256 * 1024;

    internal static void Read(BotFrameworkOptions options, IConfiguration configuration)
    {
        options.AppType = Given(configuration["MicrosoftAppType"]) ?? options.AppType;
        options.AppId = Given(configuration["MicrosoftAppId"]);
        options.AppPassword = Given(configuration["MicrosoftAppPassword"]);
        options.AppTenantId = Given(configuration["MicrosoftAppTenantId"]);
        options.OpenIdMetadata = Given(configuration["BotFramework:OpenIdMetadata"]) ?? options.OpenIdMetadata;
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    /// <summary>Reports every fault at once, before the host listens.</summary>
    internal sealed class Validator : IValidateOptions<BotFrameworkOptions>
    {
        public ValidateOptionsResult Validate(string? name, BotFrameworkOptions options)
        {
            if (options.AppId is null)
            {
                return ValidateOptionsResult.Success;
            }

            List<string> faults = [];
            if (options.AppType is not (MultiTenant or SingleTenant or UserAssignedMsi))
            {
                faults.Add($"MicrosoftAppType must be {MultiTenant}, {SingleTenant} or {UserAssignedMsi}.");
            }

            if (options.AppType != UserAssignedMsi && options.AppPassword is null)
            {
                faults.Add("MicrosoftAppPassword is missing.");
            }

            if (options.AppType == SingleTenant && options.AppTenantId is null)
            {
                faults.Add("MicrosoftAppTenantId is missing; a SingleTenant app needs it.");
            }

            if (!Uri.TryCreate(options.OpenIdMetadata, UriKind.Absolute, out _))
            {
                faults.Add("BotFramework:OpenIdMetadata is not an absolute URL.");
            }

            return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
        }
    }
}
