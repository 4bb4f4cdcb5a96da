using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Customers;
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

    private static readonly string[] _numbers = [.. DemoPeople.All.Select(person => person.Number)];

    internal async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        AddDeskUsers(context);
        var customers = AddCustomers(context);
        context.Products.AddRange(DemoGoods.Products);
        context.Shops.AddRange(DemoGoods.Shops);
        // Customers come first to have their keys; a crash between the two saves leaves customers without orders, which is
        // seen, and mended by deleting a demo's database.
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        context.Orders.AddRange(DemoOrders.Make(customers, clock));
        foreach (var (person, customer) in DemoPeople.All.Zip(customers))
        {
            context.Purchases.AddRange(Purchases(person, customer));
        }

        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        await tiering.RecomputeAsync("demo", cancellationToken).ConfigureAwait(false);
    }

    private void AddDeskUsers(RelationContext context)
    {
        foreach (var signIn in SignIns)
        {
            var user = new DeskUser
            {
                UserName = signIn.Email,
                NormalizedUserName = signIn.Email.ToUpperInvariant(),
                Email = signIn.Email,
                NormalizedEmail = signIn.Email.ToUpperInvariant(),
                EmailConfirmed = true,
                LockoutEnabled = true,
                DisplayName = signIn.Name,
                SecurityStamp = Guid.NewGuid().ToString("N"),
            };
            user.PasswordHash = hasher.HashPassword(user, Password);
            context.Users.Add(user);
            context.UserRoles.Add(new IdentityUserRole<string> { UserId = user.Id, RoleId = signIn.Role });
        }
    }

    private List<Customer> AddCustomers(RelationContext context)
    {
        var accounts = DemoPeople.All.Select(p => p.Account).OfType<string>().Distinct().ToDictionary(name => name, name => new Account { Name = name });
        var customers = DemoPeople.All.Select((person, i) => new Customer
        {
            Number = person.Number,
            Title = person.Title,
            Name = person.Name,
            Email = Address(person.Name),
            // 06 39 98 is set aside by the regulator for invented numbers.
            Phone = $"+33 6 39 98 {i / 100:00} {i % 100:00}",
            Locale = person.Locale,
            Account = person.Account is null ? null : accounts[person.Account],
            Advisor = person.Spends > 5_000 ? SignIns[i % 2].Email : null,
            ConsentMemory = person.Memory,
            ConsentProfiling = person.Profiling,
            CreatedAt = clock.Now.AddYears(-3),
            Handles =
            [
                new Handle { Channel = "msteams", Value = $"a0000000-0000-4000-8000-00000000{person.Number[2..]}", VerifiedAt = clock.Now },
            ],
        }).ToList();
        context.Customers.AddRange(customers);
        return customers;
    }

    // Two years of purchases that add up to what the person spends, in smaller and larger ones. Who buys little has not come for a while.
    private IEnumerable<Purchase> Purchases(DemoPerson person, Customer customer)
    {
        var count = person.Spends == 0 ? 0 : Math.Clamp(person.Spends / 400, 1, 24);
        for (var i = 0; i < count; i++)
        {
            var day = clock.Today.AddDays(-20 - (i * 700 / count) - (count < 3 ? Array.IndexOf(_numbers, person.Number) * 29 % 420 : 0));
            var identity = Encoding.UTF8.GetBytes($"demo {person.Number} {i}");
            yield return new Purchase
            {
                CustomerId = customer.Id,
                At = clock.At(day.ToDateTime(new TimeOnly(11, 0))),
                Day = day,
                Amount = decimal.Round((decimal)person.Spends * 2 * (i + 1) / (count * (count + 1)), 2),
                Currency = "EUR",
                RowIdentity = SHA256.HashData(identity)[..16],
            };
        }
    }

    private static string Address(string name)
    {
        var plain = name.Normalize(NormalizationForm.FormD).Where(c => char.IsAsciiLetter(c) || c is ' ' or '-').ToArray();
        return new string(plain).ToLowerInvariant().Replace(' ', '.') + "@example.com";
    }
}

/// <summary>Who may sign in to the demo's desks, with <see cref="DemoCompany.Password"/>.</summary>
public sealed record DemoSignIn(string Email, string Name, string Role);
