using System.Text.Json;
using System.Text.Json.Serialization;

namespace RelationBot.Protocol;

/// <summary>A user or a bot as a channel knows it.</summary>
public sealed class ChannelAccount
{
    /// <summary>The channel's id of the account.</summary>
    public string? Id { get; set; }

    /// <summary>A display name; a label, never a proof.</summary>
    public string? Name { get; set; }

    /// <summary>The account's object id in Microsoft Entra ID; the verified handle on Teams.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>See <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A conversation as a channel knows it.</summary>
public sealed class ConversationAccount
{
    /// <summary>The channel's id of the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>Its name, where it has one.</summary>
    public string? Name { get; set; }

    /// <summary>Whether more than one user takes part.</summary>
    public bool? IsGroup { get; set; }

    /// <summary>On Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string? ConversationType { get; set; }

    /// <summary>The tenant it belongs to.</summary>
    public string? TenantId { get; set; }

    /// <summary>The conversation's object id in Microsoft Entra ID.</summary>
    public string? AadObjectId { get; set; }

    /// <summary>See <see cref="RoleTypes"/>.</summary>
    public string? Role { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Where to reach a conversation; meant to be stored and used after a restart.</summary>
public sealed class ConversationReference
{
    /// <summary>The activity the reference was taken from.</summary>
    public string? ActivityId { get; set; }

    /// <summary>The user in it.</summary>
    public ChannelAccount? User { get; set; }

    /// <summary>The bot in it.</summary>
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Where its connector listens; null in conversations of this host's own Direct Line.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>BCP 47 language of the conversation.</summary>
    public string? Locale { get; set; }

    /// <summary>Everything else that came with it.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
