using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Access;

namespace RelationBot.Pages.Desks;

/// <summary>Who is at the desk.</summary>
public static class DeskCaller
{
    internal const string NameClaim = "name";

    /// <summary>The name customers and colleagues see.</summary>
    public static string DeskName(this ClaimsPrincipal user) =>
        user.FindFirstValue(NameClaim) is { Length: > 0 } name ? name : user.Identity?.Name ?? "?";

    /// <summary>What handoffs are kept under: the account's user name.</summary>
    public static string DeskUserName(this ClaimsPrincipal user) => user.Identity?.Name ?? "";
}

/// <summary>Puts the display name into the cookie, so that no page has to look it up.</summary>
internal sealed class DeskClaims(UserManager<DeskUser> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<DeskUser, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(DeskUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DeskCaller.NameClaim, user.DisplayName));
        return identity;
    }
}
