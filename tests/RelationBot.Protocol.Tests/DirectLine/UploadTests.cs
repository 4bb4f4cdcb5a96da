using System.Net.Http.Headers;

namespace RelationBot.Protocol.Tests.DirectLine;

public sealed class UploadTests
{
    [Fact]
    public async Task Upload_ActivityAndFiles_AreEchoedWithAddresses()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        using MultipartFormDataContent form = new()
        {
            { Part("""{"type":"message","text":"see","attachments":[{"name":"a.png","contentType":"image/png","thumbnailUrl":"data:x"}],"channelData":{"clientActivityID":"1"}}"""u8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { Part("png bytes"u8, "image/png"), "file", "a.png" },
            { Part("text"u8, "text/plain"), "file", "b ä.txt" },
        };

        var answer = await UploadAsync(client, form);

        var echo = (await client.HistoryAsync())[0];
        Assert.Equal((200, answer["id"]), (answer.Status, echo.Id));
        Assert.Equal([("a.png", "image/png"), ("b ä.txt", "text/plain")], echo.Attachments!.Select(a => (a.Name, a.ContentType)));
        Assert.Equal("data:x", echo.Attachments![0].ThumbnailUrl);
        Assert.Equal("text", await host.Client.GetStringAsync(echo.Attachments[1].ContentUrl));
    }

    [Fact]
    public async Task Upload_ActivityWithEmptyAttachment_IsTaken()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        using MultipartFormDataContent form = new()
        {
            { Part("""{"type":"message","attachments":[null]}"""u8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { Part("text"u8, "text/plain"), "file", "b.txt" },
        };

        Assert.Equal(200, (await UploadAsync(client, form)).Status);
        Assert.Equal("b.txt", Assert.Single((await client.HistoryAsync())[0].Attachments!).Name);
    }

    [Theory]
    [InlineData("text/html", "x.html", "attachment")]
    [InlineData("image/svg+xml", "x.svg", "attachment")]
    [InlineData("image/png", "x.png", "inline")]
    [InlineData("TEXT/HTML; charset=utf-8", "x", "attachment")]
    [InlineData(null, "x.bin", "attachment")]
    public async Task Upload_ActiveContent_IsNeverServedAsPage(string? contentType, string name, string disposition)
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await UploadRawAsync(client, "<svg/>"u8.ToArray(), contentType, name);

        var file = await host.GetAsync((await client.HistoryAsync())[0].Attachments![0].ContentUrl!);

        Assert.Equal("nosniff", file.Headers["X-Content-Type-Options"]);
        Assert.StartsWith(disposition, file.Headers["Content-Disposition"]);
        Assert.Contains("sandbox", file.Headers["Content-Security-Policy"]);
    }

    [Theory]
    [InlineData("../../../../tmp/evil.txt", "evil.txt")]
    [InlineData("C:\\\\x\\\\evil.txt", "evil.txt")]
    [InlineData("..", "file")]
    public async Task Upload_NameWithPath_KeepsTheLastPartOnly(string given, string kept)
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        await UploadRawAsync(client, [1], "text/plain", given);

        Assert.Equal(kept, (await client.HistoryAsync())[0].Attachments![0].Name);
    }

    [Fact]
    public async Task Upload_TooBig_Gives413()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);

        Assert.Equal(413, (await UploadRawAsync(client, new byte[40 << 20], "image/png", "big.png")).Status);
        using MultipartFormDataContent form = new() { { Part(new byte[5 << 20], "image/png"), "file", "big.png" } };
        Assert.Equal(413, (await UploadAsync(client, form)).Status);
        Assert.Empty(await client.HistoryAsync());
    }

    [Fact]
    public async Task Upload_BrokenMultipart_Gives400()
    {
        await using var host = await TestHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host);
        using StringContent broken = new("garbage");
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=zz");

        var answer = await UploadAsync(client, broken);

        Assert.Equal((400, "BadSyntax"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task Download_UnknownId_Gives404()
    {
        await using var host = await TestHost.StartAsync();

        Assert.Equal(404, (await host.GetAsync($"{DirectLineClient.Root}/uploads/nothing/x.png")).Status);
    }

    private static Task<Answer> UploadRawAsync(DirectLineClient client, byte[] bytes, string? contentType, string name)
    {
        ByteArrayContent content = new(bytes);
        if (contentType is not null)
        {
            content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        }

        content.Headers.TryAddWithoutValidation("Content-Disposition", $"name=\"file\"; filename=\"{name}\"");
        return UploadAsync(client, content);
    }

    private static Task<Answer> UploadAsync(DirectLineClient client, HttpContent content) =>
        client.Host.SendAsync(HttpMethod.Post, $"{client.Path}/upload?userId=u1", null, client.Token, request => request.Content = content);

    private static ByteArrayContent Part(ReadOnlySpan<byte> bytes, string contentType) =>
        new(bytes.ToArray()) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
}
