using RelationBot.Protocol;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Has a customer's wish to be erased, or to have something forgotten, taken up as soon as its turn is durable.</summary>
internal sealed class ErasureNotifier(ErasureQueue queue) : ITurnObserver
{
    public void OnCommitted(ITurnContext turn)
    {
        if (TurnEffects.Of(turn).Writes.Any(write => write is RequestErasure or RetireFact))
            queue.Notify();
    }
}
