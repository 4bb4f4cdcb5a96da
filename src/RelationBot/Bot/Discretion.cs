using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Tells a customer that something he wrote was masked, or is nothing to be remembered; instead of an answer that says no more than that he was heard.</summary>
internal sealed class Discretion(Lazy<DialogEngine> engine, TurnLog log)
{
    /// <param name="turn">The turn.</param>
    /// <param name="conversationId">Its conversation.</param>
    /// <param name="before">Where it stood.</param>
    /// <param name="facts">How much is remembered of the customer; null where nothing may be, and so nothing needs be said of it.</param>
    /// <param name="reply">What is answered.</param>
    /// <param name="cancellationToken">Cancels the look at what was said before.</param>
    public async ValueTask<DialogReply> TellAsync(
        ITurnContext turn, string conversationId, DialogState before, int? facts, DialogReply reply, CancellationToken cancellationToken)
    {
        var idle = reply.Handoff is null && reply.Said is [.., { Why: var why }] && EngineSentences.Idle.Contains(why);
        if (Sentence(turn, facts, reply, idle) is not { } sentence)
            return reply;
        var told = engine.Value.Say(reply.State, sentence).Said[0];
        if (reply.Said.Any(said => said.Why == told.Why))
            return reply;
        if (idle)
        {
            // Not counted among what was not understood, and no offer to be answered.
            var state = reply.State with { Failures = before.Failures, Asked = reply.State.Asked == "person" ? null : reply.State.Asked };
            return reply with { State = state, Said = [.. reply.Said.SkipLast(1), told] };
        }

        if (sentence is not (EngineSentences.Masked or EngineSentences.OffTheRecord) && await WasToldAsync(conversationId, told.Why, cancellationToken))
            return reply;
        // Before a question that waits for its answer, after anything else.
        var waits = reply.State is { Active: not null } or { Asked: not null } && reply.Said.Count > 0;
        return reply with { Said = waits ? [.. reply.Said.SkipLast(1), told, reply.Said[^1]] : [.. reply.Said, told] };
    }

    private static string? Sentence(ITurnContext turn, int? facts, DialogReply reply, bool idle)
    {
        if (TurnEffects.Of(turn).HasMasked)
            return EngineSentences.Masked;
        if (reply.Unkept == Keeping.Full)
            return EngineSentences.MemoryFull;
        if (turn.Activity.Type != ActivityTypes.Message)
            return null;
        var text = MessageText.Of(turn.Activity);
        return OffTheRecord.IsTold(text, reply.State.Locale ?? Locale.French) ? EngineSentences.OffTheRecord
            : idle && Secrets.Find(text).Count > 0 ? EngineSentences.Secret
            : facts is not null && reply.Handoff is null && SensitiveTopics.Touches(text) ? EngineSentences.NotKept
            : null;
    }

    private async ValueTask<bool> WasToldAsync(string conversationId, string why, CancellationToken cancellationToken) =>
        (await log.ReadAsync(conversationId, 0, int.MaxValue, cancellationToken)).Any(entry => entry.Why == why);
}
