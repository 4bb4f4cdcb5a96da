using RelationBot.Dialogs;
using RelationBot.Handoffs;
using RelationBot.Language;
using RelationBot.Protocol;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>
/// One turn: identify, recall, then relay to the advisor who has the conversation or advance the dialog, and remember.
/// What it leaves in <see cref="TurnEffects"/> is committed with what it says.
/// </summary>
internal sealed class CustomerServiceBot(
    TurnLog log,
    Identification identification,
    CustomerMemory memory,
    HandoffDesk desk,
    HandoffRequests requests,
    DialogEngine engine,
    Vocabulary vocabulary,
    CompanyClock clock) : IBot
{
    public Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageAsync(turn, cancellationToken),
        ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate when Arrives(turn.Activity) =>
            OnArrivalAsync(turn, cancellationToken),
        _ => Task.CompletedTask,
    };

    private async Task OnArrivalAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var scene = await SetAsync(turn, cancellationToken);
        if (!scene.State.Disclosed)
            await AnswerAsync(turn, scene, await engine.GreetAsync(scene.State, scene.World, cancellationToken), cancellationToken);
    }

    private async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var text = MessageText.Of(turn.Activity);
        var scene = await SetAsync(turn, cancellationToken);
        if (await desk.OpenForAsync(scene.ConversationId, cancellationToken) is { } handoff)
        {
            TurnEffects.Of(turn).ConcernsDesk = true;
            if (handoff.State == HandoffState.Pending && !await SaidToWaitAsync(scene, cancellationToken))
                await AnswerAsync(turn, scene, engine.Say(scene.State, EngineSentences.Holding), cancellationToken);
            return;
        }

        await AnswerAsync(turn, scene, await engine.AdvanceAsync(scene.State, text, scene.World, cancellationToken), cancellationToken);
    }

    /// <summary>Who speaks, what is known, where the conversation stands.</summary>
    private async Task<Scene> SetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var conversationId = turn.Activity.Conversation!.Id!;
        var conversation = await log.FindConversationAsync(conversationId, cancellationToken);
        var customer = await identification.IdentifyAsync(turn.Activity, conversation, cancellationToken);
        var effects = TurnEffects.Of(turn);
        effects.ExpectedVersion = conversation?.Version ?? 0;
        if (customer is not null && conversation?.CustomerId != customer.Id)
            effects.Write(new LinkCustomer(conversationId, customer.Id));

        var state = conversation?.StateJson is { } json
            ? DialogState.Parse(json)
            : DialogState.New(SpokenLocale.Of(turn.Activity.Locale ?? conversation?.Locale ?? customer?.Locale));
        var facts = customer is { MayRemember: true } ? await memory.RecallAsync(customer.Id, cancellationToken) : [];
        var served = customer is null ? null : new Served(customer, facts, Locale.French, clock.Now, effects);
        return new Scene(conversationId, customer, state, new CustomerWorld(vocabulary, SpeakerOf(customer), served, clock.Now));
    }

    private static Speaker SpeakerOf(Customer? customer) => customer is null
        ? Speaker.Visitor
        : new Speaker(true, customer.Address, customer.AccountName, customer.ServedAs, customer.MayRemember);

    private async Task AnswerAsync(ITurnContext turn, Scene scene, DialogReply reply, CancellationToken cancellationToken)
    {
        var effects = TurnEffects.Of(turn);
        foreach (var said in reply.Said)
        {
            var sent = await turn.SendActivityAsync(BotMessage.Of(said, reply.State.Locale), cancellationToken);
            effects.Explain(sent.Id, said.Why);
        }

        effects.Write(new SaveDialogState(scene.ConversationId, reply.State.ToJson()));
        foreach (var statement in reply.Noted)
            effects.Write(Remembering.Of(statement, scene.Customer!, turn.Activity, clock.Now));
        if (reply.Handoff is { } wish)
        {
            effects.ConcernsDesk = true;
            effects.Write(await requests.NewAsync(scene.ConversationId, scene.Customer, wish, MessageText.Of(turn.Activity), cancellationToken));
        }
    }

    /// <summary>Whether the customer was already told, since he asked, that somebody will come.</summary>
    private async Task<bool> SaidToWaitAsync(Scene scene, CancellationToken cancellationToken)
    {
        const int lastFew = 6;
        var last = await log.LastPositionAsync(scene.ConversationId, cancellationToken);
        var entries = await log.ReadAsync(scene.ConversationId, last - lastFew, lastFew, cancellationToken);
        return entries.LastOrDefault(entry => entry.Speaker == SpeakerRole.Bot)?.Why == EngineSentences.WhyHolding;
    }

    private static bool Arrives(Activity activity) =>
        activity.Type == ActivityTypes.InstallationUpdate
            ? activity.Action is "add" or "add-upgrade"
            : activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) == true;

    /// <summary>What a turn starts from.</summary>
    private sealed record Scene(string ConversationId, Customer? Customer, DialogState State, CustomerWorld World);
}
