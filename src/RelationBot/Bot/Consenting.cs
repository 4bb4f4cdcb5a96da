using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Protocol;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot;

/// <summary>
/// Asks for consent: once, never before the answer to what was wished, memory and profiling each for itself, and keeps the
/// proof. A customer whom the company has asked elsewhere (an import that says so) is not asked here.
/// </summary>
internal sealed class Consenting(Lazy<DialogEngine> engine, ConsentBook book, TimeProvider time)
{
    private const string AskedMemory = "consent-memory", AskedProfiling = "consent-profiling";

    /// <summary>Adds the question to an answer where the moment is right.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="customer">Who speaks.</param>
    /// <param name="before">Where the conversation stood.</param>
    /// <param name="reply">What is answered.</param>
    public DialogReply Ask(ITurnContext turn, Customer? customer, DialogState before, DialogReply reply)
    {
        if (customer is not { ConsentMemory: Consent.NotAsked } || reply.Handoff is not null
            || reply.State is { Active: not null } or { Asked: not null } || book.WasAsked(customer.Id, ConsentPurpose.Memory))
        {
            return reply;
        }

        // Told something worth remembering: instead of « je ne le retiens pas », whether it may be.
        var noted = reply.Said is [.., { Why: EngineSentences.WhyNotNoted }];
        // After what was about himself the question would be insistence.
        var served = !ReferenceEquals(before.Ended, reply.State.Ended) && reply.State.Ended is { } ended && !engine.Value.IsAboutHim(ended.Dialog);
        if (!noted && !served)
            return reply;
        var question = Question(turn, customer, ConsentPurpose.Memory, noted ? EngineSentences.ConsentMemoryNoted : EngineSentences.ConsentMemory, reply.State);
        return reply with { State = reply.State with { Asked = AskedMemory }, Said = [.. noted ? reply.Said.SkipLast(1) : reply.Said, question] };
    }

    /// <summary>The answer to a question put before; null where the message is something else, and the question is let go.</summary>
    public ConsentAnswer? Take(ITurnContext turn, Customer? customer, DialogState state, string text)
    {
        if (customer is null || state.Asked is not (AskedMemory or AskedProfiling) || PlainAnswer.Read(text, state.Locale ?? Locale.French) is not { } yes)
            return null;

        var said = new List<Said>();
        var next = state with { Asked = null, LastAt = time.GetUtcNow() };
        var purpose = state.Asked == AskedMemory ? ConsentPurpose.Memory : ConsentPurpose.Profiling;
        Record(turn, customer, purpose, yes ? Consent.Given : Consent.Refused, state.Asked, text, next);
        if (purpose == ConsentPurpose.Profiling)
        {
            said.Add(Sentence(yes ? EngineSentences.ConsentGiven : EngineSentences.ConsentNoProfile, next));
        }
        else
        {
            said.Add(Sentence(yes ? EngineSentences.ConsentGiven : EngineSentences.ConsentRefused, next));
            if (customer.ConsentProfiling == Consent.NotAsked)
            {
                said.Add(Question(turn, customer, ConsentPurpose.Profiling, EngineSentences.ConsentProfiling, next));
                next = next with { Asked = AskedProfiling };
            }
        }

        return new ConsentAnswer(new DialogReply(next, said, null, []), purpose == ConsentPurpose.Memory && yes);
    }

    /// <summary>Records what a verified customer said he wants without being asked; false where it was so already.</summary>
    public bool Record(Visiting visiting, ConsentPurpose purpose, Consent answer, string dialog, string words)
    {
        var customer = visiting.Customer!;
        if ((purpose == ConsentPurpose.Memory ? customer.ConsentMemory : customer.ConsentProfiling) == answer)
            return false;
        visiting.Effects.Write(new RecordConsent(new ConsentRecord
        {
            CustomerId = customer.Id,
            Purpose = purpose,
            Answer = answer,
            TextVersion = dialog,
            Text = words,
            Channel = visiting.ChannelId,
            ConversationId = visiting.ConversationId,
            At = time.GetUtcNow(),
        }));
        return true;
    }

    private Said Question(ITurnContext turn, Customer customer, ConsentPurpose purpose, string sentence, DialogState state)
    {
        var said = Sentence(sentence, state) with
        {
            Suggestions = [Sentence(EngineSentences.Yes, state).Text, Sentence(EngineSentences.No, state).Text],
        };
        Record(turn, customer, purpose, Consent.NotAsked, sentence, said.Text, state);
        return said;
    }

    private void Record(ITurnContext turn, Customer customer, ConsentPurpose purpose, Consent answer, string sentence, string text, DialogState state) =>
        TurnEffects.Of(turn).Write(new RecordConsent(new ConsentRecord
        {
            CustomerId = customer.Id,
            Purpose = purpose,
            Answer = answer,
            TextVersion = engine.Value.VersionOf(sentence, state.Locale ?? Locale.French),
            Text = text,
            Channel = turn.Activity.ChannelId ?? "",
            ConversationId = turn.Activity.Conversation?.Id,
            ActivityId = turn.Activity.Id,
            At = time.GetUtcNow(),
        }));

    private Said Sentence(string name, DialogState state) => engine.Value.Say(state, name).Said[0];
}

/// <summary>What an answer to a question of consent leads to.</summary>
/// <param name="Reply">What is said.</param>
/// <param name="Remembers">Whether he has just agreed to be remembered: what he said to be asked is then kept.</param>
internal sealed record ConsentAnswer(DialogReply Reply, bool Remembers);
