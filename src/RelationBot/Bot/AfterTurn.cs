using RelationBot.Protocol;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Mails;

namespace RelationBot.Bot;

/// <summary>Has what a turn left to be done behind it done as soon as it is durable: mails sent, requests to be erased fulfilled.</summary>
internal sealed class AfterTurn(MailSender mails, ErasureQueue erasures) : ITurnObserver
{
    public void OnCommitted(ITurnContext turn)
    {
        foreach (var write in TurnEffects.Of(turn).Writes)
        {
            if (write is QueueMail)
                mails.Notify();
            else if (write is RequestErasure)
                erasures.Notify();
        }
    }
}
