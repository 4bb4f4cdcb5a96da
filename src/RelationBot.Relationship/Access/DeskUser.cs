using Microsoft.AspNetCore.Identity;

namespace RelationBot.Relationship.Access;

/// <summary>Somebody who may enter a desk.</summary>
public sealed class DeskUser : IdentityUser
{
    /// <summary>The name customers and colleagues see.</summary>
    [PersonalData]
    public string DisplayName { get; set; } = "";
}

/// <summary>The roles at the desks.</summary>
public static class DeskRoles
{
    public const string Advisor = "advisor";
    public const string Supervisor = "supervisor";

    public static readonly IReadOnlyList<string> All = [Advisor, Supervisor];
}
