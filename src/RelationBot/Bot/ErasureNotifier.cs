using RelationBot.Protocol;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Has a customer's wish to be erased, to have something forgotten, or an account unlinked, taken up as soon as its turn is durable.</summary>
internal sealed class ErasureNotifier(ErasureQueue queue) : ITurnObserver
{
    public void OnCommitted(ITurnContext turn)
    {
        if (TurnEffects.Of(turn).Writes.Any(write => write is RequestErasure or RetireFact or UnlinkAccount))
            queue.Notify();
    }
}
