using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using RelationBot.Relationship.Access;

namespace RelationBot.CommandLine;

/// <summary><c>key create</c> and <c>user add</c>: who may enter the desks.</summary>
internal static class AccessCommand
{
    public static Command CreateKey(string[] settings)
    {
        var role = Role();
        var name = NotBlank(new Option<string>("--name") { Description = "Whose key it is; customers see an advisor's.", Required = true });
        var create = new Command("create", "Makes a key for the desks' REST interface and prints it once.") { role, name };
        create.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(settings, async (app, token) =>
        {
            Console.WriteLine(await app.Services.GetRequiredService<ApiKeys>()
                .CreateAsync(parsed.GetValue(role)!, parsed.GetValue(name)!, token));
            return Commands.Done;
        }, cancellationToken));
        return new Command("key", "Keys for programs.") { create };
    }

    public static Command CreateUser(string[] settings)
    {
        var role = Role();
        var email = new Option<string>("--email") { Description = "The address to sign in with.", Required = true };
        var name = NotBlank(new Option<string?>("--name") { Description = "The name customers and colleagues see; the address's first part where it is left out." });
        var add = new Command("add", "Adds somebody to the desks and prints the first password once.") { role, email, name };
        add.SetAction((parsed, cancellationToken) => HostCommand.RunAsync(
            settings, (app, _) => AddAsync(app.Services, parsed.GetValue(role)!, parsed.GetValue(email)!, parsed.GetValue(name)), cancellationToken));
        return new Command("user", "People at the desks.") { add };
    }

    private static async Task<int> AddAsync(IServiceProvider services, string role, string email, string? name)
    {
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<DeskUser>>();
        var user = new DeskUser { UserName = email, Email = email, EmailConfirmed = true, DisplayName = name ?? email.Split('@')[0] };
        var password = Passwords.New();
        var added = await users.CreateAsync(user, password);
        if (added.Succeeded)
            added = await users.AddToRoleAsync(user, role);
        if (added.Succeeded)
        {
            Console.WriteLine(password);
            return Commands.Done;
        }

        // One address is both the name and the address of a user: a fault of it is told once.
        var wrong = added.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName));
        var known = added.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName));
        Console.Error.WriteLine(
            wrong ? $"--email: '{email}' is not an e-mail address."
            : known ? $"{email}: somebody at the desks has this address already"
            : $"{email}: {string.Join(' ', added.Errors.Select(error => error.Description))}");
        return wrong ? Commands.Wrong : Commands.Failed;
    }

    // What others read as a name must be one.
    private static Option<T> NotBlank<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value))
                result.AddError($"{option.Name} is empty.");
        });
        return option;
    }

    private static Option<string> Role()
    {
        var role = new Option<string>("--role") { Description = "advisor or supervisor.", Required = true };
        role.AcceptOnlyFromAmong([.. DeskRoles.All]);
        return role;
    }
}
