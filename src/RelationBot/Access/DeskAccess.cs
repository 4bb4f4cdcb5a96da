using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Storage;

namespace RelationBot.Access;

/// <summary>Who may call the desks' REST interface: people by their sign-in's cookie, programs by key; both carry the same roles.</summary>
internal static class DeskAccess
{
    /// <summary>Policies of the REST interface.</summary>
    public const string ActingAdvisor = "acting-advisor", ActingSupervisor = "acting-supervisor", AnyDesk = "any-desk";

    public static IServiceCollection AddDeskAccess(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null)
            .AddIdentityCookies();
        new IdentityBuilder(typeof(DeskUser), typeof(IdentityRole), services).AddSignInManager().AddClaimsPrincipalFactory<DeskUserClaims>();
        services.AddSingleton<DeskReader>();
        services.AddAuthorizationBuilder()
            .AddPolicy(ActingAdvisor, policy => Admit(policy, DeskRoles.Advisor))
            .AddPolicy(ActingSupervisor, policy => Admit(policy, DeskRoles.Supervisor))
            .AddPolicy(AnyDesk, policy => Admit(policy, DeskRoles.Advisor, DeskRoles.Supervisor));

        // Sign-ins must survive a restart of the host, so the keys that protect the cookies are kept beside the database.
        services.AddDataProtection().SetApplicationName("RelationBot");
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<RelationshipOptions>, ILoggerFactory>((keys, relationship, logging) =>
            keys.XmlRepository = new FileSystemXmlRepository(
                Directory.CreateDirectory(Path.Combine(relationship.Value.DataDirectory, "keys")), logging));
        return services;
    }

    private static void Admit(AuthorizationPolicyBuilder policy, params string[] roles) =>
        policy.AddAuthenticationSchemes(ApiKeyAuthentication.SchemeName, IdentityConstants.ApplicationScheme).RequireRole(roles);
}
