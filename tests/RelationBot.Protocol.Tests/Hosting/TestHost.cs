using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RelationBot.Protocol.Tests;

/// <summary>The production registration on a real Kestrel, with one piece or two replaced.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestHost(WebApplication app)
    {
        _app = app;
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public string Origin => Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

    public static async Task<TestHost> StartAsync(
        IBot? bot = null, Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value)));
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        services?.Invoke(builder.Services);
        builder.Services.AddSingleton(bot ?? DelegateBot.Echo);
        builder.Services.AddBotFramework(builder.Configuration);
        var app = builder.Build();
        app.MapBotFramework();
        await app.StartAsync();
        return new(app);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? json = null, string? bearer = null, Action<HttpRequestMessage>? change = null)
    {
        using HttpRequestMessage request = new(method, path);
        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        if (bearer is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }

        change?.Invoke(request);
        using var response = await Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return new((int)response.StatusCode, body, response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase));
    }

    public Task<Answer> PostAsync(string path, string json, string? bearer = null) => SendAsync(HttpMethod.Post, path, json, bearer);

    public Task<Answer> GetAsync(string path, string? bearer = null) => SendAsync(HttpMethod.Get, path, null, bearer);
}

/// <summary>An HTTP answer, read.</summary>
internal sealed record Answer(int Status, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonElement.Parse(Body);

    public string? ErrorCode => Json.GetProperty("error").GetProperty("code").GetString();

    public string this[string property] => Json.GetProperty(property).GetString()!;
}
