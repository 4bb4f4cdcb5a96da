using System.Text.Json;
using RelationBot.Dialogs;
using RelationBot.Handoffs;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Statements;
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
    Reminding reminding,
    HandoffDesk desk,
    HandoffRequests requests,
    Consenting consenting,
    LanguageHabit language,
    Discretion discretion,
    DialogEngine engine,
    Vocabulary vocabulary,
    CompanyClock clock) : IBot
{
    public Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        // First of all: what follows never sees them.
        if (Masking.Apply(turn.Activity))
            TurnEffects.Of(turn).HasMasked = true;
        return HandleAsync(turn, cancellationToken);
    }

    private Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.Activity.Type switch
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
        {
            var greeting = await engine.GreetAsync(scene.State, scene.World, cancellationToken);
            await AnswerAsync(turn, scene, language.Ask(scene.World, TurnEffects.Of(turn), greeting), cancellationToken);
        }
    }

    private async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var text = MessageText.Of(turn.Activity);
        TurnEffects.Of(turn).MessageId = turn.Activity.Id;
        var scene = await SetAsync(turn, cancellationToken);
        var handoff = await desk.OpenForAsync(scene.ConversationId, cancellationToken);
        TurnEffects.Of(turn).ConcernsDesk = handoff is not null;
        scene = scene with { Waits = handoff?.State == HandoffState.Pending };
        switch (handoff?.State)
        {
            case HandoffState.Open:
                // The advisor hears it; the bot says nothing but that it has masked something, and keeps what is worth keeping all the same.
                Remember(turn, scene.Customer, StatementExtractor.Extract(text, scene.State.Locale ?? Locale.French));
                if (TurnEffects.Of(turn).HasMasked)
                    await AnswerAsync(turn, scene, engine.Say(scene.State, EngineSentences.Masked), cancellationToken);
                else
                    Record(turn, scene, null);
                break;
            case HandoffState.Pending:
                await WaitAsync(turn, scene, text, cancellationToken);
                break;
            default:
                await AnswerAsync(turn, scene, await ReplyAsync(turn, scene, text, cancellationToken), cancellationToken);
                break;
        }
    }

    /// <summary>An answer to a question of consent, else what the dialogs say, and what must be asked or told beside it.</summary>
    private async Task<DialogReply> ReplyAsync(ITurnContext turn, Scene scene, string text, CancellationToken cancellationToken)
    {
        if (consenting.Take(turn, scene.Customer, scene.State, text) is { } answer)
        {
            return answer.Remembers ? Noted(answer.Reply, await RememberLastAsync(turn, scene, cancellationToken)) : answer.Reply;
        }

        if (language.Take(scene.World, TurnEffects.Of(turn), scene.State, text) is { } agreed)
            return agreed;

        var reply = await engine.AdvanceAsync(scene.State, text, scene.World, cancellationToken);
        return consenting.AskAgain(scene.State, reply) ?? consenting.Ask(turn, scene.Customer, scene.State, reply);
    }

    /// <summary>What he had said before he was asked whether it may be remembered.</summary>
    private async Task<IReadOnlyList<Statement>> RememberLastAsync(ITurnContext turn, Scene scene, CancellationToken cancellationToken)
    {
        var last = await log.LastPositionAsync(scene.ConversationId, cancellationToken);
        var entries = await log.ReadAsync(scene.ConversationId, last - LastFew, LastFew, cancellationToken);
        if (entries.LastOrDefault(entry => entry.Speaker == SpeakerRole.Customer) is not { } said)
            return [];
        var message = JsonSerializer.Deserialize(said.Json, ProtocolJson.Wire.Activity)!;
        message.Conversation ??= turn.Activity.Conversation;
        var stated = FormOfAddress.With(StatementExtractor.Extract(MessageText.Of(message), scene.State.Locale ?? Locale.French), MessageText.Of(message));
        foreach (var statement in stated)
            TurnEffects.Of(turn).Write(Remembering.Of(statement, scene.Customer!, message, said.At));
        return stated;
    }

    // « Merci, c'est noté : … » instead of thanks alone, where there was something to note.
    private DialogReply Noted(DialogReply reply, IReadOnlyList<Statement> stated)
    {
        var locale = reply.State.Locale ?? Locale.French;
        List<string> facts = [.. stated.Where(s => s.Explicit).Select(s => engine.FactInWords(s.Key, s.Value, locale, reply.State.Familiar)).Distinct()];
        return facts.Count == 0
            ? reply
            : reply with { Said = [.. engine.Say(reply.State, EngineSentences.ConsentNoted, new Dictionary<string, string> { ["facts"] = string.Join(", ", facts) }).Said, .. reply.Said.Skip(1)] };
    }

    /// <summary>Nobody has come yet: the routine goes on, the customer may do without, and is told once that he is heard.</summary>
    private async Task WaitAsync(ITurnContext turn, Scene scene, string text, CancellationToken cancellationToken)
    {
        if (DialogueActs.Recognize(text, scene.State.Locale ?? Locale.French).Cancels)
        {
            TurnEffects.Of(turn).Write(new WithdrawHandoff(scene.ConversationId, clock.Now));
            await AnswerAsync(turn, scene with { Waits = false }, engine.Say(scene.State, EngineSentences.Withdrawn), cancellationToken);
            return;
        }

        var reply = await engine.AdvanceAsync(scene.State, text, scene.World, cancellationToken);
        if (reply.Handoff is null && reply.Said.Any(said => !EngineSentences.IsOwn(said.Why) || EngineSentences.TellsOfHim.Contains(said.Why)))
        {
            await AnswerAsync(turn, scene, reply, cancellationToken);
            return;
        }

        Remember(turn, scene.Customer, reply.Noted);
        if (TurnEffects.Of(turn).HasMasked)
            await AnswerAsync(turn, scene, engine.Say(scene.State, EngineSentences.Masked), cancellationToken);
        else if (!await SaidToWaitAsync(scene, cancellationToken))
            await AnswerAsync(turn, scene, engine.Say(scene.State, EngineSentences.Holding), cancellationToken);
        else
            Record(turn, scene, null);
    }

    /// <summary>Who speaks, what is known, where the conversation stands.</summary>
    private async Task<Scene> SetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var conversationId = turn.Activity.Conversation!.Id!;
        var conversation = await log.FindConversationAsync(conversationId, cancellationToken);
        var customer = await identification.IdentifyAsync(turn.Activity, conversation, cancellationToken);
        var effects = TurnEffects.Of(turn);
        effects.ExpectedVersion = conversation?.Version ?? 0;
        // Once a conversation, and behind what is answered: what he does is learnt for the next turn.
        if (customer is { MayRemember: true } && conversation?.StateJson is null)
            effects.Write(new InferHabits(customer.Id, SpokenLocale.Of(customer.Locale) == Locale.English, clock.Zone, clock.Now));
        if (customer is not null && conversation?.CustomerId != customer.Id)
            effects.Write(new LinkCustomer(conversationId, customer.Id));

        var world = new CustomerWorld(
            vocabulary, memory, reminding, conversationId, turn.Activity.ChannelId ?? "", Identification.IsPrivate(turn.Activity), clock.Now, effects,
            Identification.SignedHandle(turn.Activity, conversation))
        {
            DayFirst = SpokenLocale.DayFirst(turn.Activity.Locale ?? conversation?.Locale ?? customer?.Locale),
        };
        if (customer is not null)
            await world.RecogniseAsync(customer, cancellationToken);
        // A language the channel tells only now (Teams opens without one) counts until the customer's own words tell another.
        var welcome = LanguageHabit.Welcome(world);
        var state = conversation?.StateJson is { } json
            ? DialogState.Parse(json)
            : DialogState.New(welcome ?? SpokenLocale.Of(turn.Activity.Locale ?? conversation?.Locale ?? customer?.Locale));
        state = state.AddressedTo(world.Speaker);
        world.Address(state.Familiar);
        if (welcome is null && SpokenLocale.Of(turn.Activity.Locale) is { } told && told != SpokenLocale.Of(conversation?.Locale))
            state = state with { Locale = told };
        return new Scene(conversationId, state, world);
    }

    private async Task AnswerAsync(ITurnContext turn, Scene scene, DialogReply reply, CancellationToken cancellationToken)
    {
        var effects = TurnEffects.Of(turn);
        reply = await discretion.TellAsync(turn, scene.ConversationId, scene.State, scene.World.Remembered, reply, cancellationToken);
        if (!scene.State.Disclosed && reply.State.Disclosed)
            effects.Write(Disclosed(turn, scene, reply));
        foreach (var said in reply.Said)
        {
            var sent = await turn.SendActivityAsync(BotMessage.Of(said, reply.State.Locale), cancellationToken);
            effects.Explain(sent.Id, said.Why);
        }

        foreach (var doubt in reply.Doubted)
            scene.World.Asked(doubt);
        effects.Write(new SaveDialogState(scene.ConversationId, reply.State.ToJson()));
        Remember(turn, scene.Customer, reply.Noted);
        Record(turn, scene, reply);
        if (reply.Handoff is { } wish)
        {
            effects.ConcernsDesk = true;
            effects.Write(await requests.NewAsync(scene.ConversationId, scene.Customer, wish, MessageText.Of(turn.Activity), cancellationToken));
        }
    }

    /// <summary>That it was said that this is a machine, in which words.</summary>
    private LogDisclosure Disclosed(ITurnContext turn, Scene scene, DialogReply reply) => new(new Disclosure
    {
        ConversationId = scene.ConversationId,
        CustomerId = scene.Customer?.Id,
        Channel = turn.Activity.ChannelId ?? "",
        TextVersion = engine.VersionOf(
            reply.Said.FirstOrDefault(said => said.Why == EngineSentences.WhyGreetingKnown) is null ? EngineSentences.Greeting : EngineSentences.GreetingKnown,
            reply.State.Locale ?? Locale.French),
        At = clock.Now,
    });

    private void Record(ITurnContext turn, Scene scene, DialogReply? reply)
    {
        if (scene.Customer is not { MayRemember: true } customer || turn.Activity.Type != ActivityTypes.Message)
            return;
        var locale = SpokenLocale.Bcp47(reply?.State.Locale ?? scene.State.Locale ?? Locale.French);
        TurnEffects.Of(turn).Write(new RecordExchange(
            customer.Id, scene.ConversationId, locale, clock.Now, Recording.Of(scene.State, MessageText.Of(turn.Activity), reply, scene.Waits, engine.IsAboutMemory, engine.OffersPerson)));
    }

    private void Remember(ITurnContext turn, Customer? customer, IReadOnlyList<Statement> statements)
    {
        if (customer is not { MayRemember: true })
            return;
        foreach (var statement in statements)
            TurnEffects.Of(turn).Write(Remembering.Of(statement, customer, turn.Activity, clock.Now));
    }

    /// <summary>Whether the customer was already told, since he asked, that somebody will come.</summary>
    private async Task<bool> SaidToWaitAsync(Scene scene, CancellationToken cancellationToken)
    {
        var last = await log.LastPositionAsync(scene.ConversationId, cancellationToken);
        var entries = await log.ReadAsync(scene.ConversationId, last - LastFew, LastFew, cancellationToken);
        return entries.LastOrDefault(entry => entry.Speaker == SpeakerRole.Bot)?.Why == EngineSentences.WhyHolding;
    }

    private const int LastFew = 6;

    private static bool Arrives(Activity activity) =>
        activity.Type == ActivityTypes.InstallationUpdate
            ? activity.Action is "add" or "add-upgrade"
            : activity.MembersAdded?.Any(member => member.Id != activity.Recipient?.Id) == true;

    /// <summary>What a turn starts from.</summary>
    private sealed record Scene(string ConversationId, DialogState State, CustomerWorld World)
    {
        /// <summary>Who speaks, where he has proved it.</summary>
        public Customer? Customer => World.Customer;

        /// <summary>A person was called, and has not come yet.</summary>
        public bool Waits { get; init; }
    }
}
