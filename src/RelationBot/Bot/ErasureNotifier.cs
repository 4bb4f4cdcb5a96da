using RelationBot.Protocol;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot;

/// <summary>Has a customer's wish to be erased taken up as soon as its turn is durable.</summary>
internal sealed class ErasureNotifier(ErasureQueue queue) : ITurnObserver
{
    public void OnCommitted(ITurnContext turn)
    {
        if (TurnEffects.Of(turn).Writes.Any(write => write is RequestErasure))
            queue.Notify();
    }
}
