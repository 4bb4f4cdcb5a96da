using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationBot.Protocol;

/// <summary>
/// One thing said or done in a conversation, as the Bot Framework protocol writes it. Properties that this class does
/// not name are kept in <see cref="Properties"/> and written again as they came.
/// </summary>
public sealed class Activity
{
    /// <summary>What it is: one of <see cref="ActivityTypes"/> or a type of the channel's own.</summary>
    public string? Type { get; set; }

    /// <summary>Unique within the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>When the channel took it, UTC.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When the sender's own clock says it was sent, with the sender's offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone by its IANA name.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Where answers are posted; null in conversations of this host's own Direct Line.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The channel, see <see cref="ChannelIds"/>.</summary>
    public string? ChannelId { get; set; }

    /// <summary>The sender.</summary>
    public ChannelAccount? From { get; set; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The receiver.</summary>
    public ChannelAccount? Recipient { get; set; }

    /// <summary>The text of a message.</summary>
    public string? Text { get; set; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary>The same text for the ear.</summary>
    public string? Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: <c>acceptingInput</c>, <c>ignoringInput</c> or <c>expectingInput</c>.</summary>
    public string? InputHint { get; set; }

    /// <summary>What to show where attachments cannot be shown.</summary>
    public string? Summary { get; set; }

    /// <summary>BCP 47 language of the text.</summary>
    public string? Locale { get; set; }

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; set; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary>Answers offered under the message.</summary>
    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary>Mentions, client capabilities and other metadata.</summary>
    public IReadOnlyList<Entity>? Entities { get; set; }

    /// <summary>What the channel adds of its own; carried verbatim.</summary>
    public JsonElement? ChannelData { get; set; }

    /// <summary>What an event, an invoke or a card's submit carries; verbatim.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>The type of <see cref="Value"/>.</summary>
    public string? ValueType { get; set; }

    /// <summary>The name of an event or invoke.</summary>
    public string? Name { get; set; }

    /// <summary>A label for developers, on traces.</summary>
    public string? Label { get; set; }

    /// <summary>The activity this one answers.</summary>
    public string? ReplyToId { get; set; }

    /// <summary>Who joined, in a <c>conversationUpdate</c>.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; set; }

    /// <summary>Who left, in a <c>conversationUpdate</c>.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; set; }

    /// <summary>Reactions set, in a <c>messageReaction</c>.</summary>
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; set; }

    /// <summary>Reactions taken back, in a <c>messageReaction</c>.</summary>
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    public string? TopicName { get; set; }

    /// <summary><c>add</c> or <c>remove</c> in updates of installation or contacts.</summary>
    public string? Action { get; set; }

    /// <summary>How answers are to be delivered, see <see cref="DeliveryModes"/>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>Another conversation this activity refers to.</summary>
    public ConversationReference? RelatesTo { get; set; }

    /// <summary>Why a conversation ended.</summary>
    public string? Code { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    public string? Importance { get; set; }

    /// <summary>Which bot called this one; never taken from a client.</summary>
    public string? CallerId { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A message with this text.</summary>
    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text };

    /// <summary>An event with this name and value.</summary>
    public static Activity Event(string name, JsonElement? value = null) =>
        new() { Type = ActivityTypes.Event, Name = name, Value = value };

    /// <summary>Where to reach the sender of this activity again.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Locale = Locale,
    };

    internal Activity ShallowCopy() => (Activity)MemberwiseClone();
}
