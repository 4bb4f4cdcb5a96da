using RelationBot.Bot.Subjects;
using RelationBot.Dialogs;
using RelationBot.Handoffs;
using RelationBot.Protocol;

namespace RelationBot.Bot;

/// <summary>The bot and what its dialogs reach.</summary>
internal static class CustomerServiceRegistration
{
    public static IServiceCollection AddCustomerService(this IServiceCollection services)
    {
        services.AddSingleton<IVocabulary, OrderSubject>();
        services.AddSingleton<IVocabulary, DeliverySubject>();
        services.AddSingleton<IVocabulary, MemorySubject>();
        services.AddSingleton<IVocabulary, RecollectionSubject>();
        services.AddSingleton<IVocabulary, IdentitySubject>();
        services.AddSingleton<IVocabulary, ConsentSubject>();
        services.AddSingleton<IVocabulary, RecordSubject>();
        services.AddSingleton<IVocabulary, AddressSubject>();
        services.AddSingleton<IVocabulary, AccountSubject>();
        services.AddSingleton<Consenting>();
        services.AddSingleton<LanguageHabit>();
        services.AddSingleton<Discretion>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<Vocabulary>();
        services.AddSingleton<FactSentences>();
        services.AddSingleton<PastWords>();
        services.AddSingleton<Reminding>();
        services.AddSingleton<CodeMail>();
        services.AddSingleton<ITurnObserver, MailNotifier>();
        services.AddSingleton<ITurnObserver, ErasureNotifier>();
        // The engine is made with the vocabulary's names, so what speaks through it gets it later.
        services.AddSingleton(provider => new Lazy<DialogEngine>(provider.GetRequiredService<DialogEngine>));
        services.AddSingleton(provider => new DialogEngine(LoadedDialogs.Of(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<Vocabulary>().Catalog)));
        services.AddSingleton<Identification>();
        services.AddSingleton<HandoffRequests>();
        services.AddSingleton<IConversationStore, ConversationStore>();
        services.AddSingleton<IBot, CustomerServiceBot>();
        return services;
    }
}
