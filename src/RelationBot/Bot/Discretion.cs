using RelationBot.Dialogs;
using RelationBot.Language.Statements;
using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Tells a customer, once in a conversation, that something he wrote was masked, or is nothing to be remembered.</summary>
internal sealed class Discretion(Lazy<DialogEngine> engine, TurnLog log)
{
    /// <param name="turn">The turn.</param>
    /// <param name="conversationId">Its conversation.</param>
    /// <param name="facts">How much is remembered of the customer; null where nothing may be, and so nothing needs be said of it.</param>
    /// <param name="reply">What is answered.</param>
    /// <param name="cancellationToken">Cancels the look at what was said before.</param>
    public async ValueTask<DialogReply> TellAsync(
        ITurnContext turn, string conversationId, int? facts, DialogReply reply, CancellationToken cancellationToken)
    {
        var sentence = TurnEffects.Of(turn).HasMasked ? EngineSentences.Masked
            : reply.Unkept == Keeping.Full ? EngineSentences.MemoryFull
            : facts is not null && reply.Handoff is null && turn.Activity.Type == ActivityTypes.Message && SensitiveTopics.Touches(MessageText.Of(turn.Activity)) ? EngineSentences.NotKept
            : null;
        if (sentence is null)
            return reply;
        var told = engine.Value.Say(reply.State, sentence).Said[0];
        if (reply.Said.Any(said => said.Why == told.Why) || await WasToldAsync(conversationId, told.Why, cancellationToken))
            return reply;
        // Before a question that waits for its answer, after anything else.
        var waits = reply.State is { Active: not null } or { Asked: not null } && reply.Said.Count > 0;
        return reply with { Said = waits ? [.. reply.Said.SkipLast(1), told, reply.Said[^1]] : [.. reply.Said, told] };
    }

    private async ValueTask<bool> WasToldAsync(string conversationId, string why, CancellationToken cancellationToken) =>
        (await log.ReadAsync(conversationId, 0, int.MaxValue, cancellationToken)).Any(entry => entry.Why == why);
}
