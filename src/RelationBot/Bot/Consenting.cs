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
    private const string AskedMemory = "consent-memory", AskedProfiling = "consent-profiling", Again = "-again";

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
            return Unkept(customer, reply);
        }

        // Told something worth remembering: instead of « je ne le retiens pas », whether it may be.
        var noted = reply.Said is [.., { Why: EngineSentences.WhyNotNoted }];
        // After what was about himself the question would be insistence.
        var served = !ReferenceEquals(before.Ended, reply.State.Ended) && reply.State.Ended is { } ended && !engine.Value.IsAboutHim(ended.Dialog);
        // « on peut se tutoyer ? » is worth remembering too.
        var agreed = reply.Said is [.., { Why: EngineSentences.WhyTuNoted }];
        if (!noted && !served && !agreed)
            return reply;
        if (agreed)
            reply = reply with { Said = [.. reply.Said.SkipLast(1), Sentence(EngineSentences.TuAgreed, reply.State)] };
        var question = Question(turn, customer, ConsentPurpose.Memory, noted || agreed ? EngineSentences.ConsentMemoryNoted : EngineSentences.ConsentMemory, reply.State);
        return reply with { State = reply.State with { Asked = AskedMemory }, Said = [.. noted ? reply.Said.SkipLast(1) : reply.Said, question] };
    }

    /// <summary>Puts the question again, once, where what was said is neither an answer nor anything else; null where it is.</summary>
    public DialogReply? AskAgain(DialogState before, DialogReply reply)
    {
        if (before.Asked is not (AskedMemory or AskedProfiling) || reply.Handoff is not null || reply.Said is not [{ Why: var why }] || !EngineSentences.NoAnswer.Contains(why))
            return null;
        var state = before with { Asked = before.Asked + Again, Locale = reply.State.Locale, LastAt = time.GetUtcNow() };
        return new DialogReply(state, [Suggesting(Sentence(EngineSentences.ConsentUnclear, state), state)], null, []);
    }

    /// <summary>The answer to a question put before; null where the message is something else, and the question is let go.</summary>
    public ConsentAnswer? Take(ITurnContext turn, Customer? customer, DialogState state, string text)
    {
        var asked = state.Asked is { } name && name.EndsWith(Again, StringComparison.Ordinal) ? name[..^Again.Length] : state.Asked;
        if (customer is null || asked is not (AskedMemory or AskedProfiling))
            return null;
        var purpose = asked == AskedMemory ? ConsentPurpose.Memory : ConsentPurpose.Profiling;
        if (ConsentReading.Of(engine.Value, text, state.Locale ?? Locale.French, purpose) is not { } answer)
            return null;

        var next = state with { Asked = null, LastAt = time.GetUtcNow() };
        // A part of it cannot be had: that is said once, and then it is a no.
        if (answer.Limits && state.Asked == asked)
            return new ConsentAnswer(new DialogReply(next with { Asked = asked + Again }, [Suggesting(Sentence(EngineSentences.ConsentLimited, next), next)], null, []), false);
        if (answer.Limits)
            answer = new ConsentReading(false, null);
        if (answer.Asks)
        {
            var why = Sentence(purpose == ConsentPurpose.Memory ? EngineSentences.ConsentMemoryWhy : EngineSentences.ConsentProfilingWhy, next);
            return new ConsentAnswer(new DialogReply(next with { Asked = asked }, [Suggesting(why, next)], null, []), false);
        }

        return purpose == ConsentPurpose.Memory ? TakeMemory(turn, customer, next, text, answer) : TakeProfiling(turn, customer, next, text, answer);
    }

    private ConsentAnswer? TakeMemory(ITurnContext turn, Customer customer, DialogState next, string text, ConsentReading answer)
    {
        // A no to what was not asked yet is a no; a yes must be to the question itself.
        var profiling = answer.Profiling == false ? Consent.Refused : customer.ConsentProfiling;
        if (answer.Profiling == false && customer.ConsentProfiling != Consent.Refused)
            Record(turn, customer, ConsentPurpose.Profiling, Consent.Refused, AskedMemory, text, next);
        if (answer.Memory is not { } yes)
        {
            if (answer.Profiling is null)
                return null;
            var again = Question(turn, customer, ConsentPurpose.Memory, EngineSentences.ConsentMemory, next);
            List<Said> first = answer.Profiling == false ? [Sentence(EngineSentences.ConsentNoProfile, next), again] : [again];
            return new ConsentAnswer(new DialogReply(next with { Asked = AskedMemory }, first, null, []), false);
        }

        Record(turn, customer, ConsentPurpose.Memory, yes ? Consent.Given : Consent.Refused, AskedMemory, text, next);
        List<Said> said = (yes, answer.Profiling) switch
        {
            (false, false) => [Sentence(EngineSentences.ConsentNeither, next)],
            (true, false) => [Sentence(EngineSentences.ConsentGiven, next), Sentence(EngineSentences.ConsentNoProfile, next)],
            _ => [Sentence(yes ? EngineSentences.ConsentGiven : EngineSentences.ConsentRefused, next)],
        };
        if (profiling == Consent.NotAsked)
        {
            said.Add(Question(turn, customer, ConsentPurpose.Profiling, EngineSentences.ConsentProfiling, next));
            next = next with { Asked = AskedProfiling };
        }

        return new ConsentAnswer(new DialogReply(next, said, null, []), yes);
    }

    private ConsentAnswer? TakeProfiling(ITurnContext turn, Customer customer, DialogState next, string text, ConsentReading answer)
    {
        if (answer.Profiling is not { } yes)
            return null;
        Record(turn, customer, ConsentPurpose.Profiling, yes ? Consent.Given : Consent.Refused, AskedProfiling, text, next);
        // « finalement, rien du tout » takes back what he has agreed to a moment ago.
        var withdraws = answer.Memory == false && customer.ConsentMemory == Consent.Given;
        if (withdraws)
            Record(turn, customer, ConsentPurpose.Memory, Consent.Refused, AskedProfiling, text, next);
        var sentence = withdraws ? EngineSentences.ConsentNeither : yes ? EngineSentences.ConsentGiven : EngineSentences.ConsentNoProfile;
        return new ConsentAnswer(new DialogReply(next, [Sentence(sentence, next)], null, []), false);
    }

    // « il faut pour cela que je vous reconnaisse » is said to visitors.
    private DialogReply Unkept(Customer? customer, DialogReply reply) => customer is null || reply.Said is not [.., { Why: EngineSentences.WhyNotNoted }]
        ? reply
        : reply with { Said = [.. reply.Said.SkipLast(1), Sentence(customer.ConsentMemory == Consent.Refused ? EngineSentences.NotNotedRefused : EngineSentences.NotNotedUnanswered, reply.State)] };

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
        var said = Suggesting(Sentence(sentence, state), state);
        Record(turn, customer, purpose, Consent.NotAsked, sentence, said.Text, state);
        return said;
    }

    private Said Suggesting(Said question, DialogState state) => question with
    {
        Suggestions = [Sentence(EngineSentences.Yes, state).Text, Sentence(EngineSentences.No, state).Text],
    };

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
