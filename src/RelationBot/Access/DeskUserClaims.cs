using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using RelationBot.Pages.Desks;
using RelationBot.Relationship.Access;

namespace RelationBot.Access;

/// <summary>Puts the name that customers and colleagues see into the sign-in, so that no page has to look it up.</summary>
internal sealed class DeskUserClaims(
    UserManager<DeskUser> users, RoleManager<IdentityRole> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<DeskUser, IdentityRole>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(DeskUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DeskCaller.NameClaim, user.DisplayName is { Length: > 0 } name ? name : user.Email!));
        return identity;
    }
}
