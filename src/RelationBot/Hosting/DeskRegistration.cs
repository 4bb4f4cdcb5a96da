using System.Text.Json;
using System.Text.Json.Serialization;
using RelationBot.Access;
using RelationBot.Api;
using RelationBot.Bot;
using RelationBot.Handoffs;
using RelationBot.Pages;
using RelationBot.Pages.Desks;
using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Hosting;

/// <summary>The desks: their pages, their REST interface and who may enter.</summary>
internal static class DeskRegistration
{
    public static IServiceCollection AddDesks(this IServiceCollection services)
    {
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
        {
            if (context.ProblemDetails is { Status: StatusCodes.Status400BadRequest, Detail: null } and not HttpValidationProblemDetails)
                context.ProblemDetails.Detail = "The body or a parameter cannot be read as what /openapi/v1.json describes.";
        });
        // A bad body is the caller's to hear of, in Development too; it is no exception.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.ConfigureHttpJsonOptions(options =>
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        services.AddOpenApi();
        services.AddDeskAccess();
        services.AddDeskPages();
        services.AddSingleton<IHandoffActions, HandoffActions>();
        services.AddSingleton<IDemoVisitors, DemoVisitors>();
        services.AddSingleton<ITurnObserver, DeskNotifier>();
        services.AddSingleton(provider => new OwnPage(
            provider.GetRequiredService<AccessLinks>(), provider.GetRequiredService<Identification>(), provider.GetRequiredService<TurnLog>(),
            provider.GetRequiredService<CustomerDirectory>()));
        services.AddSingleton(provider => new RecordChanges(
            provider.GetRequiredService<WriteGate>(), provider.GetRequiredService<CustomerMemory>(), provider.GetRequiredService<ConsentBook>(),
            provider.GetRequiredService<OneTimeCodes>(), provider.GetRequiredService<CodeMail>(), provider.GetRequiredService<MailSender>(),
            provider.GetRequiredService<CustomerErasure>(), provider.GetRequiredService<LinkedAccounts>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    public static IEndpointRouteBuilder MapDesks(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapDeskApi();
        endpoints.MapDeskPages();
        return endpoints;
    }
}
