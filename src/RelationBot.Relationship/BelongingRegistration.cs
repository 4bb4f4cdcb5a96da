using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Retention;

namespace RelationBot.Relationship;

/// <summary>Whose a record is: proving it, consent, mails, erasure, retention.</summary>
internal static class BelongingRegistration
{
    public static IServiceCollection AddBelonging(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<IdentificationOptions>().Bind(configuration.GetSection(IdentificationOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section))
            .Validate(mail => mail.Port is > 0 and <= 65_535, $"{MailOptions.Section}:Port must be from 1 to 65535.")
            .Validate(mail => System.Net.Mail.MailAddress.TryCreate(mail.From, out _), $"{MailOptions.Section}:From must be an e-mail address.")
            .ValidateOnStart();
        services.TryAddSingleton<CustomerClaims>();
        services.TryAddSingleton<IdentificationLimits>();
        services.TryAddSingleton<KnowledgeQuestion>();
        services.TryAddSingleton<OneTimeCodes>();
        services.TryAddSingleton<ConsentBook>();
        services.TryAddSingleton<AccessLinks>();
        services.TryAddSingleton<MailSender>();
        services.AddOptions<RetentionOptions>().Bind(configuration.GetSection(RetentionOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidation>());
        services.TryAddSingleton<RetentionPolicy>();
        services.TryAddSingleton<RetentionSchedule>();
        services.AddHostedService(provider => provider.GetRequiredService<RetentionSchedule>());
        services.TryAddSingleton<CustomerMerging>();
        services.TryAddSingleton<Forgetting>();
        services.TryAddSingleton<ErasureQueue>();
        services.TryAddSingleton<LinkedAccounts>();
        services.AddHostedService(provider => provider.GetRequiredService<ErasureQueue>());
        services.AddHostedService(provider => provider.GetRequiredService<MailSender>());
        return services;
    }
}
