using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace RelationBot.Protocol;

/// <summary><c>GET conversations/{id}/stream</c>: the conversation as it happens, by WebSocket.</summary>
internal sealed class StreamEndpoint(
    DirectLineTokens tokens, IConversationStore store, DirectLineStreams streams, IHostApplicationLifetime lifetime, TimeProvider time)
{
    public static WebSocketOptions WebSockets { get; } = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(30),
        KeepAliveTimeout = TimeSpan.FromSeconds(30),
    };

    public async Task<ProtocolFault?> GetAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["id"]!;
        var reading = context.Request.Query["t"] is [{ } ticket] ? await tokens.ReadStreamTicketAsync(ticket) : default;
        if (reading.Holder?.ConversationId != conversationId)
        {
            return new(StatusCodes.Status403Forbidden, reading.Expired ? "TokenExpired" : "BadToken", "The stream's address is not valid, or no longer; ask for a new one.");
        }

        if (!context.WebSockets.IsWebSocketRequest)
        {
            return new(StatusCodes.Status426UpgradeRequired, "UpgradeRequired", "The stream is a WebSocket.");
        }

        if (!Watermark.TryParse(context.Request.Query["watermark"], out var after))
        {
            return Watermark.Bad;
        }

        if (await store.FindAsync(conversationId, context.RequestAborted) is null)
        {
            return ActivityEndpoints.NoConversation;
        }

        var order = streams.NextOrder();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using DirectLineStream stream = new(conversationId, order, after ?? 0, socket, store, time);
        streams.Open(stream);
        try
        {
            await stream.RunAsync(lifetime.ApplicationStopping);
        }
        finally
        {
            streams.Close(stream);
        }

        return null;
    }
}
