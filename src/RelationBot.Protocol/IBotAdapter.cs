namespace RelationBot.Protocol;

/// <summary>Runs turns for who is no channel: a host that speaks first, a terminal.</summary>
public interface IBotAdapter
{
    /// <summary>Handles an activity as if a channel had brought it; the answers are returned and go nowhere else.</summary>
    /// <exception cref="InvalidOperationException">The bot failed; nothing was committed.</exception>
    Task<IReadOnlyList<Activity>> ProcessActivityAsync(Activity activity, CancellationToken cancellationToken);

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
