using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RelationBot.Protocol.Tests.Messages;

public sealed class PublicAddressCheckTests
{
    [Theory]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://[::]:5000")]
    [InlineData("http://shop.example:80")]
    [InlineData("http://192.168.1.5:80")]
    [InlineData("http://localhost:3978;http://0.0.0.0:80")]
    public void Fault_PublicUrl_NamesIt(string urls) => Assert.Contains(urls.Split(';')[^1], PublicAddressCheck.Fault(Configuration(("urls", urls))));

    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.8.8.8:80")]
    [InlineData("https://[::1]:443")]
    [InlineData("http://unix:/tmp/bot.sock")]
    [InlineData("")]
    public void Fault_LoopbackUrl_IsNone(string urls) => Assert.Null(PublicAddressCheck.Fault(Configuration(("urls", urls))));

    [Theory]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:Web:Url", "http://*:80")]
    public void Fault_OtherKeys_AreSeen(string key, string value) => Assert.NotNull(PublicAddressCheck.Fault(Configuration((key, value))));

    [Fact]
    public void Fault_WithAppId_IsNone() => Assert.Null(PublicAddressCheck.Fault(Configuration(("urls", "http://*:80"), ("MicrosoftAppId", "app"))));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task StartAsync_PublicAddress_RefusesInOneLine(bool inCode)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = inCode ? null : "http://0.0.0.0:0";
        builder.Services.AddSingleton<IBot>(DelegateBot.Echo);
        builder.Services.AddBotFramework(builder.Configuration);
        await using var app = builder.Build();
        if (inCode)
        {
            app.Urls.Add("http://[::]:0");
        }

        var exception = await Assert.ThrowsAsync<PublicAddressException>(() => app.StartAsync());

        Assert.DoesNotContain('\n', exception.Message);
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
}
