using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace RelationBot.Protocol.Tests.Messages;

public sealed class EntraCredentialsTests
{
    [Theory]
    [InlineData("MultiTenant", "botframework.com")]
    [InlineData("SingleTenant", "my-tenant")]
    public async Task GetTokenAsync_AppWithSecret_AsksItsTenantOnce(string type, string tenant)
    {
        TokenEndpoint endpoint = new();
        await using var host = await TestHost.StartAsync(
            services: services => services.AddHttpClient(EntraCredentials.ClientName).ConfigurePrimaryHttpMessageHandler(() => endpoint),
            settings: [("MicrosoftAppType", type), ("MicrosoftAppId", "app"), ("MicrosoftAppPassword", "pw"), ("MicrosoftAppTenantId", "my-tenant")]);
        var credentials = host.Services.GetRequiredService<IConnectorCredentials>();

        Assert.Equal("t1", await credentials.GetTokenAsync(default));
        Assert.Equal("t1", await credentials.GetTokenAsync(default));

        var (path, form) = Assert.Single(endpoint.Requests);
        Assert.Equal($"/{tenant}/oauth2/v2.0/token", path);
        Assert.Contains("client_id=app", form);
        Assert.Contains(Uri.EscapeDataString("https://api.botframework.com/.default"), form);
    }

    [Fact]
    public async Task GetTokenAsync_NoApp_GivesNone()
    {
        await using var host = await TestHost.StartAsync();

        Assert.Null(await host.Services.GetRequiredService<IConnectorCredentials>().GetTokenAsync(default));
    }

    private sealed class TokenEndpoint : HttpMessageHandler
    {
        public List<(string Path, string Form)> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add((request.RequestUri!.AbsolutePath, await request.Content!.ReadAsStringAsync(cancellationToken)));
            return new(HttpStatusCode.OK)
            {
                Content = new StringContent($$"""{"token_type":"Bearer","expires_in":3600,"access_token":"t{{Requests.Count}}"}""", Encoding.UTF8, "application/json"),
            };
        }
    }
}
