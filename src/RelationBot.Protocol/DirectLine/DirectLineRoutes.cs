using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RelationBot.Protocol;

/// <summary>The addresses of Direct Line, open to pages of every origin: a token, never a cookie, says who calls.</summary>
internal sealed partial class DirectLineRoutes(ILogger<DirectLineRoutes> logger)
{
    public const string Prefix = "/v3/directline";

    private delegate Task<ProtocolFault?> Handler(HttpContext context);

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        Map<ConversationEndpoints>(endpoints, "POST", "/tokens/generate", static e => e.GenerateAsync);
        Map<ConversationEndpoints>(endpoints, "POST", "/tokens/refresh", static e => e.RefreshAsync);
        Map<ConversationEndpoints>(endpoints, "POST", "/conversations", static e => e.StartAsync);
        Map<ConversationEndpoints>(endpoints, "GET", "/conversations/{id}", static e => e.ReconnectAsync);
        Map<ActivityEndpoints>(endpoints, "GET", "/conversations/{id}/activities", static e => e.GetAsync);
        Map<ActivityEndpoints>(endpoints, "POST", "/conversations/{id}/activities", static e => e.PostAsync);
        Map<UploadEndpoints>(endpoints, "POST", "/conversations/{id}/upload", static e => e.PostAsync);
        Map<UploadEndpoints>(endpoints, "GET", "/uploads/{id}/{name?}", static e => e.GetAsync);

        var stream = endpoints.CreateApplicationBuilder()
            .UseWebSockets(StreamEndpoint.WebSockets)
            .Use(_ => Guard<StreamEndpoint>(static e => e.GetAsync))
            .Build();
        endpoints.MapMethods(Prefix + "/conversations/{id}/stream", ["GET", "CONNECT"], stream).WithMetadata(new AllowAnonymousAttribute());

        endpoints.MapMethods(Prefix + "/{**path}", ["OPTIONS"], Preflight).WithMetadata(new AllowAnonymousAttribute());
        endpoints.Map(Prefix + "/{**path}", NotFoundAsync).WithMetadata(new AllowAnonymousAttribute());
    }

    private static void Map<TEndpoint>(IEndpointRouteBuilder endpoints, string method, string path, Func<TEndpoint, Handler> handler)
        where TEndpoint : notnull =>
        endpoints.MapMethods(Prefix + path, [method], Guard(handler)).WithMetadata(new AllowAnonymousAttribute());

    /// <summary>Every answer, errors too, is readable by pages of other origins, and no fault leaves unformed.</summary>
    private static RequestDelegate Guard<TEndpoint>(Func<TEndpoint, Handler> handler) where TEndpoint : notnull => async context =>
    {
        AllowAnyOrigin(context.Response);
        ProtocolFault? fault;
        try
        {
            fault = await handler(context.RequestServices.GetRequiredService<TEndpoint>())(context);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            context.RequestServices.GetRequiredService<DirectLineRoutes>().LogFailure(exception.GetType().FullName, exception.StackTrace);
            fault = ProtocolFault.Internal;
        }

        if (fault is not null)
        {
            await fault.WriteAsync(context.Response);
        }
    };

    private static Task Preflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        AllowAnyOrigin(context.Response);
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "authorization, content-type, content-disposition, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "7200";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        AllowAnyOrigin(context.Response);
        return ProtocolFault.NotFound.WriteAsync(context.Response);
    }

    private static void AllowAnyOrigin(HttpResponse response) => response.Headers.AccessControlAllowOrigin = "*";

    [LoggerMessage(LogLevel.Error, "A request to Direct Line failed: {ExceptionType}\n{StackTrace}")]
    private partial void LogFailure(string? exceptionType, string? stackTrace);
}
