using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace RelationBot.Protocol.Tests;

/// <summary>A channel's connector: takes what the bot posts.</summary>
internal sealed class ChannelStub : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ChannelStub(WebApplication app) => _app = app;

    public string ServiceUrl => _app.Urls.Single() + "/amer/";

    /// <summary>The text it answers with 500.</summary>
    public string? Refuses { get; set; }

    public ConcurrentQueue<(string Path, Activity Activity, string? Authorization)> Posts { get; } = [];

    public static async Task<ChannelStub> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        ChannelStub stub = new(builder.Build());
        stub._app.Run(async context =>
        {
            var (activity, _) = await RequestJson.ReadAsync(context.Request, 1 << 20, ProtocolJson.Wire.Activity, default);
            stub.Posts.Enqueue((context.Request.Path, activity!, context.Request.Headers.Authorization));
            context.Response.StatusCode = stub.Refuses == activity!.Text ? 500 : 201;
        });
        await stub._app.StartAsync();
        return stub;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
