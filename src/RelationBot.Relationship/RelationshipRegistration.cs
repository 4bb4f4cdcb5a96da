using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Access;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Demo;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value;

namespace RelationBot.Relationship;

/// <summary>Puts the relation into a host.</summary>
public static class RelationshipRegistration
{
    /// <summary>
    /// Adds storage and everything that stands on it, and Identity's stores for the desks' users. Call
    /// <see cref="RelationDatabase.PrepareAsync"/> before the first use.
    /// </summary>
    public static IServiceCollection AddRelationship(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RelationshipOptions>().Bind(configuration.GetSection(RelationshipOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RelationshipOptions>, RelationshipOptionsValidation>());
        services.TryAddSingleton(TimeProvider.System);

        services.TryAddSingleton(sp => new DatabaseLocation(sp.GetRequiredService<IOptions<RelationshipOptions>>(), configuration));
        services.TryAddSingleton<ReadPool>();
        services.TryAddSingleton<WriteGate>();
        services.TryAddSingleton<Remains>();
        services.AddPooledDbContextFactory<RelationContext>((sp, options) => options
            .UseSqlite(sp.GetRequiredService<DatabaseLocation>().ConnectionString)
            .AddInterceptors(new SqlitePragmas()));
        services.TryAddSingleton<RelationDatabase>();

        services.TryAddSingleton<CompanyClock>();
        services.TryAddSingleton<CustomerDirectory>();
        services.AddBelonging(configuration);
        services.TryAddSingleton<CustomerErasure>();
        services.TryAddSingleton<CustomerExport>();
        services.TryAddSingleton<CustomerMemory>();
        services.TryAddSingleton<PastExchanges>();
        services.TryAddSingleton<TurnLog>();
        services.TryAddSingleton<Uploads>();
        services.TryAddSingleton<TranscriptIndex>();
        services.AddHostedService(sp => sp.GetRequiredService<TranscriptIndex>());
        services.TryAddSingleton<TranscriptSearch>();
        services.TryAddSingleton<HandoffDesk>();
        services.TryAddSingleton<ServedCustomers>();
        services.TryAddSingleton<OrderBook>();
        services.AddValue(configuration);
        services.TryAddSingleton<ApiKeys>();
        services.TryAddSingleton<DemoCompany>();
        services.TryAddSingleton<CustomerImport>();
        services.TryAddSingleton<PurchaseImport>();
        services.TryAddSingleton<OrderImport>();
        services.TryAddSingleton<ProductImport>();
        services.TryAddSingleton<NoteImport>();
        services.TryAddSingleton<ServiceImport>();

        // Identity wants a context per request; nobody else does.
        services.TryAddScoped(sp => sp.GetRequiredService<IDbContextFactory<RelationContext>>().CreateDbContext());
        services.AddIdentityCore<DeskUser>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 10;
            })
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<RelationContext>();
        // Read once, by the demo, outside any request; it keeps no state.
        services.RemoveAll<IPasswordHasher<DeskUser>>();
        services.AddSingleton<IPasswordHasher<DeskUser>, PasswordHasher<DeskUser>>();
        return services;
    }
}
