namespace RelationBot.Protocol;

/// <summary>
/// Is told of each turn right after its commit, still within the conversation's order. Register any number. For
/// pushing what is new to open pages; it must return at once and not throw. Nothing is promised for turns that another
/// host committed.
/// </summary>
public interface ITurnObserver
{
    /// <summary>The turn is durable and about to be released.</summary>
    void OnCommitted(ITurnContext turn);
}
