using RelationBot.Bot;
using RelationBot.Pages.Desks;
using RelationBot.Protocol;

namespace RelationBot.Handoffs;

/// <summary>Shows turns that concern a desk there as soon as they are durable.</summary>
internal sealed class DeskNotifier(IDeskPush desks) : ITurnObserver
{
    // Not awaited: a desk that is slow or gone must not hold up a customer, and looks again by itself.
    public void OnCommitted(ITurnContext turn)
    {
        if (TurnEffects.Of(turn).ConcernsDesk)
            _ = desks.ChangedAsync(turn.Activity.Conversation!.Id!, CancellationToken.None);
    }
}
