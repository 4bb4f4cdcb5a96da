using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RelationBot.Protocol.Tests.Messages;

/// <summary>Azure Bot Service is played by a metadata address of our own and keys of our own.</summary>
public sealed class ChannelAuthenticationTests : IAsyncLifetime
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly ManualTime _time = new();
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "k1" };
    private WebApplication _metadata = null!;
    private ChannelStub _channel = null!;
    private TestHost _host = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        _metadata = builder.Build();
        _metadata.MapGet("/openid", (HttpContext context) => context.Response.WriteAsync(
            $$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{_metadata.Urls.Single()}}/keys","id_token_signing_alg_values_supported":["RS256"]}"""));
        _metadata.MapGet("/keys", (HttpContext context) =>
        {
            var rsa = _key.Rsa.ExportParameters(false);
            return context.Response.WriteAsync(
                $$"""{"keys":[{"kty":"RSA","use":"sig","kid":"k1","n":"{{Base64UrlEncoder.Encode(rsa.Modulus)}}","e":"{{Base64UrlEncoder.Encode(rsa.Exponent)}}","endorsements":["msteams"]}]}""");
        });
        await _metadata.StartAsync();
        _channel = await ChannelStub.StartAsync();
        _host = await TestHost.StartAsync(
            services: services => services.AddSingleton<TimeProvider>(_time).AddSingleton<IConnectorCredentials>(new FixedCredentials()),
            settings: [("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "p"), ("BotFramework:OpenIdMetadata", _metadata.Urls.Single() + "/openid")]);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _channel.DisposeAsync();
        await _metadata.DisposeAsync();
        _key.Rsa.Dispose();
    }

    [Fact]
    public async Task Post_TokenOfTheChannel_IsAnsweredWithTheBotsOwnToken()
    {
        var answer = await _host.PostAsync("/api/messages", Message(), Token());

        Assert.Equal(200, answer.Status);
        Assert.Equal("Bearer bot-token", Assert.Single(_channel.Posts).Authorization);
    }

    [Fact]
    public async Task Post_NoToken_Gives401() => await AssertRefused(401, null);

    [Fact]
    public async Task Post_Garbage_Gives401() => await AssertRefused(401, "garbage");

    [Fact]
    public async Task Post_OtherAudience_Gives401() => await AssertRefused(401, Token(audience: "another"));

    [Fact]
    public async Task Post_OtherIssuer_Gives401() => await AssertRefused(401, Token(issuer: "https://sts.example"));

    [Fact]
    public async Task Post_OtherServiceUrl_Gives403() => await AssertRefused(403, Token(serviceUrl: "https://evil.example"));

    [Fact]
    public async Task Post_NoServiceUrlClaim_Gives403() => await AssertRefused(403, Token(serviceUrl: ""));

    [Fact]
    public async Task Post_ChannelNotEndorsed_Gives403() => await AssertRefused(403, Token(), Message("slack"));

    [Fact]
    public async Task Post_ForeignKeySameId_Gives401()
    {
        using var rsa = RSA.Create(2048);
        await AssertRefused(401, Token(key: new(rsa) { KeyId = "k1" }));
    }

    [Fact]
    public async Task Post_Unsigned_Gives401()
    {
        var parts = Token().Split('.');
        await AssertRefused(401, $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.");
    }

    [Fact]
    public async Task Post_ExpiredBeyondSkew_Gives401()
    {
        var token = Token();
        _time.Advance(TimeSpan.FromMinutes(64));
        Assert.Equal(200, (await _host.PostAsync("/api/messages", Message(), token)).Status);
        _time.Advance(TimeSpan.FromMinutes(2));
        await AssertRefused(401, token);
    }

    private async Task AssertRefused(int status, string? token, string? message = null)
    {
        var posts = _channel.Posts.Count;
        var answer = await _host.PostAsync("/api/messages", message ?? Message(), token);

        Assert.Equal(status, answer.Status);
        Assert.NotNull(answer.ErrorCode);
        Assert.Equal(posts, _channel.Posts.Count);
    }

    private string Token(string audience = AppId, string issuer = "https://api.botframework.com", string? serviceUrl = null, RsaSecurityKey? key = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = _time.GetUtcNow().UtcDateTime,
            Expires = _time.GetUtcNow().UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl ?? _channel.ServiceUrl },
            SigningCredentials = new(key ?? _key, SecurityAlgorithms.RsaSha256),
        });

    private string Message(string channelId = ChannelIds.MsTeams) => JsonSerializer.Serialize(
        new Activity
        {
            Type = ActivityTypes.Message,
            Text = "hi",
            ChannelId = channelId,
            ServiceUrl = _channel.ServiceUrl,
            Conversation = new() { Id = "c" },
            From = new() { Id = "user", AadObjectId = "aad" },
            Recipient = new() { Id = "bot" },
        },
        ProtocolJson.Wire.Activity);

    private sealed class FixedCredentials : IConnectorCredentials
    {
        public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken) => new("bot-token");
    }
}
