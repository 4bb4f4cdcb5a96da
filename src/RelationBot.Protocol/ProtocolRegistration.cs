using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace RelationBot.Protocol;

/// <summary>
/// Adds the Bot Framework protocol to a host. The host brings an <see cref="IBot"/> of any lifetime and, to keep anything
/// over a restart, an <see cref="IConversationStore"/> as a singleton.
/// </summary>
public static class ProtocolRegistration
{
    private static readonly TimeSpan ConnectorTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Registers the adapter, both channels, their options and the check of the host's addresses.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BotFrameworkOptions>().Configure(options => BotFrameworkOptions.Read(options, configuration)).ValidateOnStart();
        services.AddOptions<DirectLineOptions>().Configure(options => DirectLineOptions.Read(options, configuration)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptions.Validator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectLineOptions>, DirectLineOptions.Validator>());

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IConversationStore, MemoryConversationStore>();
        services.TryAddSingleton<TurnClock>();
        services.TryAddSingleton<ChannelAdapter>();
        services.TryAddSingleton<IBotAdapter>(provider => provider.GetRequiredService<ChannelAdapter>());

        services.TryAddSingleton<ChannelAuthentication>();
        services.TryAddSingleton<MessagesEndpoint>();
        services.TryAddSingleton<IConnector, Connector>();
        services.TryAddSingleton<IConnectorCredentials, EntraCredentials>();
        services.AddHttpClient(Connector.ClientName, client => client.Timeout = ConnectorTimeout)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = ConnectorTimeout })
            .RemoveAllLoggers();
        services.AddHttpClient(EntraCredentials.ClientName, client => client.Timeout = ConnectorTimeout).RemoveAllLoggers();
        services.AddHttpClient(ChannelAuthentication.ClientName, client => client.Timeout = ConnectorTimeout).RemoveAllLoggers();

        services.TryAddSingleton<DirectLineKey>();
        services.TryAddSingleton<DirectLineTokens>();
        services.TryAddSingleton<DirectLineAuthentication>();
        services.TryAddSingleton<DirectLineRoutes>();
        services.TryAddSingleton<DirectLineStreams>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITurnObserver, DirectLineStreams>(provider => provider.GetRequiredService<DirectLineStreams>()));
        services.TryAddSingleton<ConversationEndpoints>();
        services.TryAddSingleton<ActivityEndpoints>();
        services.TryAddSingleton<UploadEndpoints>();
        services.TryAddSingleton<StreamEndpoint>();

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, PublicAddressCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, DirectLineKey>(provider => provider.GetRequiredService<DirectLineKey>()));
        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c> and <c>/v3/directline</c>.</summary>
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/messages", static context => context.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(context))
            .WithMetadata(new AllowAnonymousAttribute());
        endpoints.MapMethods(
                "/api/messages", [HttpMethods.Get, HttpMethods.Put, HttpMethods.Delete, HttpMethods.Patch, HttpMethods.Head],
                static context =>
                {
                    context.Response.Headers.Allow = HttpMethods.Post;
                    return ProtocolFault.OnlyPost.WriteAsync(context.Response);
                })
            .WithMetadata(new AllowAnonymousAttribute(), new ExcludeFromDescriptionAttribute());
        DirectLineRoutes.Map(endpoints);
        return endpoints;
    }
}
