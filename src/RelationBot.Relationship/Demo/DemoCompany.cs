using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value;

namespace RelationBot.Relationship.Demo;

/// <summary>An invented retailer of appliances and electronics, its dates counted from the day it is loaded.</summary>
public sealed class DemoCompany(
    IDbContextFactory<RelationContext> contexts, CompanyClock clock, IPasswordHasher<DeskUser> hasher, Tiering tiering)
{
    /// <summary>The password of the demo's desk users.</summary>
    public const string Password = "Bonjour-2026!";

    /// <summary>The demo's desk users, to be printed at start.</summary>
    public static readonly IReadOnlyList<DemoSignIn> SignIns =
    [
        new("claire.duval@example.com", "Claire Duval", DeskRoles.Advisor),
        new("karim.benali@example.com", "Karim Benali", DeskRoles.Advisor),
        new("sophie.laurent@example.com", "Sophie Laurent", DeskRoles.Supervisor),
    ];

    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        foreach (var signIn in SignIns)
        {
            var user = new DeskUser
            {
                UserName = signIn.Email,
                NormalizedUserName = signIn.Email.ToUpperInvariant(),
                Email = signIn.Email,
                NormalizedEmail = signIn.Email.ToUpperInvariant(),
                EmailConfirmed = true,
                DisplayName = signIn.Name,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            user.PasswordHash = hasher.HashPassword(user, Password);
            context.Users.Add(user);
            context.UserRoles.Add(new IdentityUserRole<string> { UserId = user.Id, RoleId = signIn.Role });
        }

        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        await tiering.RecomputeAsync(cancellationToken).ConfigureAwait(false);
        _ = clock.Today;
    }
}

/// <summary>Who may sign in to the demo's desks, with <see cref="DemoCompany.Password"/>.</summary>
public sealed record DemoSignIn(string Email, string Name, string Role);
