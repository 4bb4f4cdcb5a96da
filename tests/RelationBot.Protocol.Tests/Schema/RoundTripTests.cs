using System.Globalization;
using System.Text.Json;

namespace RelationBot.Protocol.Tests.Schema;

public sealed class RoundTripTests
{
    public static TheoryData<string> Recorded => Recordings.Names;

    [Theory]
    [MemberData(nameof(Recorded))]
    public void Activity_Recorded_SurvivesRoundTrip(string name) => AssertSurvives(Recordings.Read(name));

    [SharedDataFact]
    public void Activity_RecordedByTheTeam_SurvivesRoundTrip()
    {
        foreach (var (activity, _) in Recordings.Shared())
        {
            AssertSurvives(activity);
        }
    }

    [Theory]
    [InlineData("""{"type":"message","channelData":{"a":[1,2.50,null,true,{"z":"😀"}],"big":123456789012345678901234567890,"exact":0.1000000000000000055,"n":null}}""")]
    [InlineData("""{"type":"message","unknown":{"deep":[null]},"from":{"id":"u","x":1},"conversation":{"id":"c","y":{"z":null}},"attachments":[{"contentType":"t","w":[]}],"entities":[{"type":"mention","mentioned":{"id":"b"}}]}""")]
    [InlineData("""{"type":"message","text":"é \"q\" \\ </script> שלום\n","value":"just text","suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"t","value":{"v":1},"extra":null}]}}""")]
    [InlineData("""{"type":"somethingNew","membersAdded":[{"id":"a","aadObjectId":"x"}],"relatesTo":{"conversation":{"id":"c"},"bot":{"id":"b"},"more":true},"reactionsAdded":[{"type":"like","user":{"id":"u"}}]}""")]
    public void Activity_WithWhatWeDoNotKnow_SurvivesRoundTrip(string json) => AssertSurvives(JsonElement.Parse(json));

    [Fact]
    public void ChannelData_NumbersBeyondDouble_AreWrittenVerbatim()
    {
        const string json = """{"type":"message","channelData":{"big":123456789012345678901234567890,"exact":0.1000000000000000055,"trailing":2.50}}""";

        Assert.Equal(json, Write(Read(json)));
    }

    [Theory]
    [InlineData("2026-11-21T19:26:10.556Z", "2026-11-21T19:26:10.556Z")]
    [InlineData("2026-11-21T19:26:10Z", "2026-11-21T19:26:10.000Z")]
    [InlineData("2026-11-21T19:26:10.5561234Z", "2026-11-21T19:26:10.5561234Z")]
    [InlineData("2026-11-21T20:26:10.556+01:00", "2026-11-21T20:26:10.556+01:00")]
    [InlineData("2026-11-21T19:26:10.556", "2026-11-21T19:26:10.556Z")]
    public void Timestamp_AsChannelsWriteIt_KeepsInstantAndOffset(string given, string expected) =>
        Assert.Equal($$"""{"type":"message","timestamp":"{{expected}}"}""", Write(Read($$"""{"type":"message","timestamp":"{{given}}"}""")));

    [Fact]
    public void Activity_Written_HasNoNulls() => Assert.Equal("""{"type":"message","text":"a < b"}""", Write(Activity.Message("a < b")));

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, ProtocolJson.Wire.Activity)!;

    private static string Write(Activity activity) => JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity);

    private static void AssertSurvives(JsonElement before)
    {
        var after = JsonElement.Parse(Write(Read(before.GetRawText())));
        var names = before.EnumerateObject().Select(property => property.Name).Order().ToList();
        Assert.Equal(names, after.EnumerateObject().Select(property => property.Name).Order());
        foreach (var name in names)
        {
            var (was, became) = (before.GetProperty(name), after.GetProperty(name));
            var same = name is "timestamp" or "localTimestamp"
                ? Instant(was) == Instant(became)
                : JsonElement.DeepEquals(was, became);
            Assert.True(same, $"{name}: {was} became {became}");
        }
    }

    private static DateTimeOffset Instant(JsonElement text) => DateTimeOffset.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
