using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationBot.Protocol;

/// <summary>What a client says when it starts, and a site when it mints.</summary>
internal sealed record StartRequest(ChannelAccount? User, string? Locale);

/// <summary>A conversation started or found again.</summary>
internal sealed record ConversationResponse(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl);

/// <summary>Activities and where they end.</summary>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string Watermark);

/// <summary>Direct Line's own bodies.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StartRequest))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(ActivitySet))]
internal sealed partial class DirectLineJson : JsonSerializerContext
{
    public static DirectLineJson Wire { get; } = new(new JsonSerializerOptions(ProtocolJson.Wire.Options) { TypeInfoResolver = null });
}
