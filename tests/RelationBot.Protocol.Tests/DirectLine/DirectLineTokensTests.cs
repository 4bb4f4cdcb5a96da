using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace RelationBot.Protocol.Tests.DirectLine;

public sealed class DirectLineTokensTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("relationbot").FullName;
    private readonly string _id = DirectLineTokens.NewConversationId();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ReadAsync_Minted_GivesItsHolder()
    {
        var tokens = Tokens();

        var reading = await tokens.ReadAsync(tokens.Mint(_id, "dl_1", "Paul", verified: true).Token);

        Assert.Equal(new(_id, "dl_1", "Paul", true), reading.Holder);
    }

    [Fact]
    public async Task ReadAsync_PastItsLife_SaysExpired()
    {
        var tokens = Tokens();
        var token = tokens.Mint(_id, "u", null, false).Token;

        _time.Advance(TimeSpan.FromMinutes(29));
        Assert.NotNull((await tokens.ReadAsync(token)).Holder);
        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(new(null, Expired: true), await tokens.ReadAsync(token));
    }

    [Fact]
    public async Task ReadAsync_MintedLateInASecond_IsGoodAsLongAsItWasSaid()
    {
        _time.Advance(TimeSpan.FromMilliseconds(900));
        var tokens = Tokens();
        var minted = tokens.Mint(_id, "u", null, false);

        _time.Advance(TimeSpan.FromSeconds(minted.ExpiresIn) - TimeSpan.FromMilliseconds(1));

        Assert.NotNull((await tokens.ReadAsync(minted.Token)).Holder);
    }

    [Fact]
    public async Task ReadAsync_AnotherKeyOrNoneOrTampered_IsInvalid()
    {
        var tokens = Tokens();
        var token = tokens.Mint(_id, "u", null, false).Token;
        var parts = token.Split('.');
        var forged = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("\"u\"", "\"dl_C-1001\""));

        Assert.Null((await Tokens().ReadAsync(token)).Holder);
        Assert.Null((await tokens.ReadAsync($"{parts[0]}.{forged}.{parts[2]}")).Holder);
        Assert.Null((await tokens.ReadAsync($"{Base64UrlEncoder.Encode("""{"alg":"none"}""")}.{parts[1]}.")).Holder);
        Assert.Null((await tokens.ReadAsync("garbage")).Holder);
    }

    [Fact]
    public async Task StreamTicket_IsNoToken_AndShortLived()
    {
        var tokens = Tokens();
        var ticket = tokens.MintStreamTicket(_id);

        Assert.Null((await tokens.ReadAsync(ticket)).Holder);
        Assert.Null((await tokens.ReadStreamTicketAsync(tokens.Mint(_id, "u", null, false).Token)).Holder);
        Assert.Equal(_id, (await tokens.ReadStreamTicketAsync(ticket)).Holder!.ConversationId);
        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.True((await tokens.ReadStreamTicketAsync(ticket)).Expired);
    }

    [Fact]
    public async Task KeyFile_NextRun_TokensStayValid()
    {
        var path = Path.Combine(_folder, "keys", "directline.key");
        var token = Tokens(path).Mint(_id, "u", null, false).Token;

        Assert.NotNull((await Tokens(path).ReadAsync(token)).Holder);
        Assert.Equal(32, new FileInfo(path).Length);
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(path)!));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public void KeyFile_OfAnotherSize_IsRefused()
    {
        var path = Path.Combine(_folder, "short.key");
        File.WriteAllText(path, "short");

        Assert.Throws<InvalidDataException>(() => Tokens(path).Mint(_id, "u", null, false));
    }

    [Fact]
    public void Mint_ForeignConversationId_Throws() => Assert.Throws<ArgumentException>(() => Tokens().Mint("19:x@thread", "u", null, false));

    [Fact]
    public void Mint_UserClaim_IsWhatMicrosoftsClientReads() =>
        Assert.Equal("dl_1", new JsonWebToken(Tokens().Mint(_id, "dl_1", null, true).Token).GetPayloadValue<string>("user"));

    [Fact]
    public async Task Http_ExpiredToken_Gives403TokenExpiredEverywhere()
    {
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(_time));
        var client = await DirectLineClient.StartAsync(host);
        _time.Advance(TimeSpan.FromHours(1));

        Answer[] answers =
        [
            await client.SayAsync("late"),
            await host.GetAsync($"{client.Path}/activities", client.Token),
            await host.GetAsync(client.Path, client.Token),
            await host.PostAsync($"{DirectLineClient.Root}/tokens/refresh", "", client.Token),
            await host.PostAsync($"{DirectLineClient.Root}/conversations", "{}", client.Token),
        ];

        Assert.All(answers, answer => Assert.Equal((403, "TokenExpired"), (answer.Status, answer.ErrorCode)));
    }

    [Fact]
    public async Task Http_Refresh_OutlivesTheFirst()
    {
        await using var host = await TestHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(_time));
        var client = await DirectLineClient.StartAsync(host);
        _time.Advance(TimeSpan.FromMinutes(20));
        var refreshed = (await host.PostAsync($"{DirectLineClient.Root}/tokens/refresh", "", client.Token))["token"];
        _time.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal(403, (await client.SayAsync("old")).Status);
        Assert.Equal(200, (await (client with { Token = refreshed }).SayAsync("new")).Status);
    }

    private DirectLineTokens Tokens(string? keyFile = null)
    {
        var options = Options.Create(new DirectLineOptions { KeyFile = keyFile });
        return new(options, new(options), _time);
    }
}
