using System.Security.Claims;

namespace RelationBot.Pages.Desks;

/// <summary>Who is at the desk.</summary>
public static class DeskCaller
{
    /// <summary>The claim that holds the name customers and colleagues see.</summary>
    public const string NameClaim = "name";

    /// <summary>The name customers and colleagues see, under which handoffs are kept too; without the claim, the account's name.</summary>
    public static string DeskName(this ClaimsPrincipal user) =>
        user.FindFirstValue(NameClaim) is { Length: > 0 } name ? name : user.Identity?.Name ?? "?";
}
