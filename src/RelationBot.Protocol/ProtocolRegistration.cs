using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace RelationBot.Protocol;

/// <summary>Adds the Bot Framework protocol to a host: the host brings an <see cref="IBot"/> and, to keep anything, an <see cref="IConversationStore"/>.</summary>
public static class ProtocolRegistration
{
    /// <summary>Registers the adapter, both channels and their options.</summary>
    public static IServiceCollection AddBotFramework(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c> and <c>/v3/directline</c>.</summary>
    public static IEndpointRouteBuilder MapBotFramework(this IEndpointRouteBuilder endpoints) => endpoints;
}
