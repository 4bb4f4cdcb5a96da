using RelationBot.Protocol;
using RelationBot.Relationship.Mails;

namespace RelationBot.Bot;

/// <summary>Has queued mails sent as soon as their turn is durable.</summary>
internal sealed class MailNotifier(MailSender sender) : ITurnObserver
{
    public void OnCommitted(ITurnContext turn)
    {
        if (TurnEffects.Of(turn).Writes.Any(write => write is QueueMail))
            sender.Notify();
    }
}
