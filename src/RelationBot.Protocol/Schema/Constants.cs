namespace RelationBot.Protocol;

/// <summary>The protocol's types of activity.</summary>
public static class ActivityTypes
{
    /// <summary>Something said.</summary>
    public const string Message = "message";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was taken back.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Reactions to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Somebody is writing; never kept in a history.</summary>
    public const string Typing = "typing";

    /// <summary>Programs speaking to programs.</summary>
    public const string Event = "event";

    /// <summary>A request that is answered in the same call.</summary>
    public const string Invoke = "invoke";

    /// <summary>The bot's answer to an <see cref="Invoke"/>; its value is an <see cref="Protocol.InvokeResponse"/>.</summary>
    public const string InvokeResponse = "invokeResponse";

    /// <summary>Members or topic changed; never delivered to the user.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The bot was added to or removed from a user's contacts.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>For developers' eyes.</summary>
    public const string Trace = "trace";

    /// <summary>Control passes to somebody else.</summary>
    public const string Handoff = "handoff";
}

/// <summary>Names of events that have a meaning to the adapter.</summary>
public static class ActivityEventNames
{
    /// <summary>The event of a proactive turn.</summary>
    public const string ContinueConversation = "ContinueConversation";
}

/// <summary>The channels' names.</summary>
public static class ChannelIds
{
    /// <summary>Direct Line, this host's own or Azure's.</summary>
    public const string DirectLine = "directline";

    /// <summary>Azure's Web Chat.</summary>
    public const string WebChat = "webchat";

    /// <summary>Microsoft Teams.</summary>
    public const string MsTeams = "msteams";

    /// <summary>Bot Framework Emulator.</summary>
    public const string Emulator = "emulator";
}

/// <summary>Who an account is in the conversation.</summary>
public static class RoleTypes
{
    /// <summary>A person.</summary>
    public const string User = "user";

    /// <summary>The bot.</summary>
    public const string Bot = "bot";
}

/// <summary>How the answers of a turn reach the channel.</summary>
public static class DeliveryModes
{
    /// <summary>Each is posted to the service URL.</summary>
    public const string Normal = "normal";

    /// <summary>All come in the response.</summary>
    public const string ExpectReplies = "expectReplies";
}
