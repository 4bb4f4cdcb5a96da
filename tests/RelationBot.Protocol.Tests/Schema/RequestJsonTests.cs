using System.Text;

namespace RelationBot.Protocol.Tests.Schema;

public sealed class RequestJsonTests
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    [InlineData("\"x\"")]
    [InlineData("{\"type\":\"message\",")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":5}")]
    [InlineData("{\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"channelData\":{\"x\":\"\\ud800\"}}")]
    [InlineData("{\"channelData\":{\"\\uDC00\":1}}")]
    public void Parse_NotAnActivity_GivesBadSyntax(string json)
    {
        var (activity, fault) = RequestJson.Parse(Encoding.UTF8.GetBytes(json), ProtocolJson.Wire.Activity);

        Assert.Null(activity);
        Assert.Equal((400, "BadSyntax"), (fault!.Status, fault.Code));
    }

    [Fact]
    public void Parse_InvalidUtf8_GivesBadSyntax()
    {
        byte[] json = [.. "{\"type\":\"message\",\"channelData\":{\"x\":\""u8, 0xff, 0xfe, .. "\"}}"u8];

        Assert.Equal("BadSyntax", RequestJson.Parse(json, ProtocolJson.Wire.Activity).Fault!.Code);
    }

    [Fact]
    public void Parse_ByteOrderMarkAndEscapedEmoji_IsRead() =>
        Assert.Equal("😀", RequestJson.Parse(Encoding.UTF8.GetBytes("\uFEFF{\"text\":\"\\ud83d\\ude00\"}"), ProtocolJson.Wire.Activity).Value!.Text);
}
