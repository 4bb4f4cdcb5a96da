using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationBot.Protocol;

/// <summary>A card or a file.</summary>
public sealed class Attachment
{
    /// <summary>Media type, for instance <c>application/vnd.microsoft.card.adaptive</c> or <c>image/png</c>.</summary>
    public string? ContentType { get; set; }

    /// <summary>Where a file's bytes are.</summary>
    public string? ContentUrl { get; set; }

    /// <summary>The card itself; verbatim.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>The file's name.</summary>
    public string? Name { get; set; }

    /// <summary>A small picture of it.</summary>
    public string? ThumbnailUrl { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Answers offered under a message.</summary>
public sealed class SuggestedActions
{
    /// <summary>The ids of those who see them; empty or null: everybody.</summary>
    public IReadOnlyList<string>? To { get; set; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<CardAction>? Actions { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Something to press.</summary>
public sealed class CardAction
{
    /// <summary>What pressing does: <c>imBack</c>, <c>postBack</c>, <c>openUrl</c>, <c>messageBack</c>, …</summary>
    public string? Type { get; set; }

    /// <summary>What is written on it.</summary>
    public string? Title { get; set; }

    /// <summary>A picture on it.</summary>
    public string? Image { get; set; }

    /// <summary>What is sent, without being shown.</summary>
    public string? Text { get; set; }

    /// <summary>What is shown as said by the user.</summary>
    public string? DisplayText { get; set; }

    /// <summary>What goes with it; verbatim.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>What the channel adds of its own; verbatim.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>An answer which, pressed, is sent as the user's own words.</summary>
    public static CardAction ImBack(string text) => new()
    {
        Type = "imBack",
        Title = text,
        Value = JsonSerializer.SerializeToElement(text, ProtocolJson.Wire.String),
    };
}

/// <summary>Metadata on an activity; what it holds beside its type depends on the type.</summary>
public sealed class Entity
{
    /// <summary>For instance <c>mention</c> or <c>ClientCapabilities</c>.</summary>
    public string? Type { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A reaction to a message.</summary>
public sealed class MessageReaction
{
    /// <summary>For instance <c>like</c>.</summary>
    public string? Type { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
