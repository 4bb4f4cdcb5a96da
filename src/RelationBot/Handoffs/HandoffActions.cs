using System.Text.Json;
using RelationBot.Bot;
using RelationBot.Dialogs;
using RelationBot.Pages.Desks;
using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Handoffs;

namespace RelationBot.Handoffs;

/// <inheritdoc cref="IHandoffActions"/>
internal sealed class HandoffActions(
    HandoffDesk desk, TurnLog log, IBotAdapter adapter, DialogEngine engine, IDeskPush push) : IHandoffActions
{
    public async Task<HandoffResult> AcceptAsync(string handoffId, string advisor, CancellationToken cancellationToken)
    {
        var accepted = await desk.AcceptAsync(handoffId, advisor, cancellationToken);
        if (accepted.Changed)
            await SayAsync(accepted.Handoff!.ConversationId, EngineSentences.AdvisorJoined, advisor, cancellationToken);
        return ResultOf(accepted.Outcome);
    }

    public async Task<HandoffResult> SendAsync(string handoffId, string advisor, string text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text))
            return HandoffResult.Empty;
        if (await desk.LoadAsync(handoffId, cancellationToken) is not { } handoff)
            return HandoffResult.NotFound;
        if (Standing(handoff, advisor) is { } refusal)
            return refusal;

        return await SpeakAsync(handoff.ConversationId, async (turn, token) =>
        {
            TurnEffects.Of(turn).Advisor = advisor;
            var message = Activity.Message(text.Trim());
            message.From = new ChannelAccount { Name = advisor };
            message.ChannelData = JsonSerializer.SerializeToElement(new { role = "advisor" });
            await turn.SendActivityAsync(message, token);
        }, cancellationToken);
    }

    public async Task<HandoffResult> ResolveAsync(string handoffId, string advisor, string? note, CancellationToken cancellationToken)
    {
        if (await desk.LoadAsync(handoffId, cancellationToken) is not { } handoff)
            return HandoffResult.NotFound;
        if (Standing(handoff, advisor) is { } refusal)
            return refusal;

        var resolved = await desk.ResolveAsync(handoffId, advisor, note, cancellationToken);
        if (resolved.Changed)
            await SayAsync(handoff.ConversationId, EngineSentences.AdvisorLeft, advisor, cancellationToken);
        return ResultOf(resolved.Outcome);
    }

    /// <summary>What keeps this advisor from speaking in the conversation, or null.</summary>
    private static HandoffResult? Standing(Handoff handoff, string advisor) => handoff.State switch
    {
        HandoffState.Pending => HandoffResult.NotAccepted,
        HandoffState.Resolved => HandoffResult.AlreadyResolved,
        _ => handoff.Advisor == advisor ? null : HandoffResult.TakenByOther,
    };

    /// <summary>The bot's own sentence around a handoff. That the customer can't be reached just now changes nothing of what was done.</summary>
    private Task SayAsync(string conversationId, string sentence, string advisor, CancellationToken cancellationToken) =>
        SpeakAsync(conversationId, async (turn, token) =>
        {
            var conversation = await log.FindConversationAsync(conversationId, token);
            var state = conversation?.StateJson is { } json ? DialogState.Parse(json) : DialogState.New(null);
            foreach (var said in engine.Say(state, sentence, new Dictionary<string, string> { ["advisor"] = advisor }).Said)
            {
                var sent = await turn.SendActivityAsync(BotMessage.Of(said, state.Locale), token);
                TurnEffects.Of(turn).Explain(sent.Id, said.Why);
            }
        }, cancellationToken);

    private async Task<HandoffResult> SpeakAsync(
        string conversationId, Func<ITurnContext, CancellationToken, Task> callback, CancellationToken cancellationToken)
    {
        var conversation = await log.FindConversationAsync(conversationId, cancellationToken);
        if (conversation?.ReferenceJson is not { } json)
            return HandoffResult.Undelivered;

        var reference = JsonSerializer.Deserialize(json, ProtocolJson.Wire.ConversationReference)!;
        try
        {
            await adapter.ContinueConversationAsync(reference, (turn, token) =>
            {
                TurnEffects.Of(turn).ConcernsDesk = true;
                return callback(turn, token);
            }, cancellationToken);
            return HandoffResult.Done;
        }
        catch (DeliveryException)
        {
            return HandoffResult.Undelivered;
        }
        finally
        {
            await push.ChangedAsync(conversationId, CancellationToken.None);
        }
    }

    private static HandoffResult ResultOf(HandoffOutcome outcome) => outcome switch
    {
        HandoffOutcome.Done => HandoffResult.Done,
        HandoffOutcome.TakenByOther => HandoffResult.TakenByOther,
        HandoffOutcome.AlreadyResolved => HandoffResult.AlreadyResolved,
        _ => HandoffResult.NotFound,
    };
}
