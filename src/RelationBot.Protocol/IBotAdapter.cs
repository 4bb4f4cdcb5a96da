namespace RelationBot.Protocol;

/// <summary>Speaks first: starts a turn in a conversation without an activity from the user.</summary>
public interface IBotAdapter
{
    /// <summary>
    /// Runs <paramref name="callback"/> as a turn of the conversation that <paramref name="reference"/> names, in order with
    /// its other turns; what it sends is committed and then delivered as in any turn. The turn's activity is an event
    /// named <c>ContinueConversation</c>, which is not kept in the history.
    /// </summary>
    Task ContinueConversationAsync(
        ConversationReference reference,
        Func<ITurnContext, CancellationToken, Task> callback,
        CancellationToken cancellationToken);
}
