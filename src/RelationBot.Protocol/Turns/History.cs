namespace RelationBot.Protocol;

/// <summary>What belongs to a conversation's history and what only passes by.</summary>
public static class History
{
    /// <summary>Whether a store keeps this activity among those that <see cref="IConversationStore.ReadAsync"/> returns.</summary>
    public static bool Keeps(Activity activity) => activity.Type switch
    {
        ActivityTypes.Typing or ActivityTypes.ConversationUpdate or ActivityTypes.InvokeResponse or ActivityTypes.Trace => false,
        ActivityTypes.Event => activity.Name != ActivityEventNames.ContinueConversation,
        _ => true,
    };
}
