using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Value.Books;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Value;

/// <summary>Puts value and tiers into a host.</summary>
internal static class ValueRegistration
{
    public static IServiceCollection AddValue(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ValueOptions>().Bind(configuration.GetSection(ValueOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ValueOptions>, ValueOptionsValidation>());
        services.TryAddSingleton<MarginRates>();
        services.TryAddSingleton<PurchaseLedger>();
        services.TryAddSingleton<ValueRuns>();
        services.TryAddSingleton<BaseValuation>();
        services.TryAddSingleton<CustomerValuation>();
        services.TryAddSingleton<TierDesk>();
        services.TryAddSingleton<Tiering>();
        services.TryAddSingleton<ValueRefresh>();
        services.AddHostedService(sp => sp.GetRequiredService<ValueRefresh>());
        services.AddHostedService<NightlyValuation>();
        return services;
    }
}
