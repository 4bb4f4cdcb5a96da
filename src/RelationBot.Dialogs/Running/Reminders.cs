using RelationBot.Language;
using RelationBot.Language.Retrieval;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Brings up what is remembered where it saves the customer from saying it again: what he alludes to (« ça recommence »),
/// what he was promised, what a person must know who is called. Nothing where no consent was given.
/// </summary>
internal sealed class Reminders(Turn turn, PastMatters pastMatters)
{
    public const string Project = "project";
    private const int FewestWords = 2, LongestYes = 4, LongestUsual = 10;

    private Reminder? _reminder;

    /// <summary>Answers with what the message alludes to; false where nothing is remembered of it.</summary>
    public async ValueTask<bool> AnswersAsync(Message message, CancellationToken cancellationToken)
    {
        // « …, non ? » asks; a mere yes or no answers.
        if (message.Words.Count < FewestWords || (message.YesNo is not null && message.Words.Count <= LongestYes))
        {
            return false;
        }

        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        if (pastMatters.Answers(message, reminder) || await RecallsAsync(message, cancellationToken).ConfigureAwait(false) || pastMatters.TellsLast(message, reminder))
        {
            return true;
        }

        var facts = reminder.Facts.Where(f => f.IsNamed && f.Kind != PastMatters.Promise).ToList();
        if (facts.Count > 0)
        {
            Remind(OwnQuestions.AsksOnlyThat(message) ? "recalled" : "kept-in-mind", facts, offers: !OwnQuestions.AsksOnlyThat(message));
        }

        return facts.Count > 0;
    }

    /// <summary>Answers what of himself he asks for in words that need not be those he told it in (« vous laisserez ça où ? »); false where nothing remembered tells it.</summary>
    public async ValueTask<bool> AnswersAskedAsync(Message message, CancellationToken cancellationToken)
    {
        var facts = message.Asked == AskedSides.None ? [] : (await LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts.Where(f => f.Answers && f.Kind != PastMatters.Promise && !IsNotedNow(f)).ToList();
        if (facts.Count > 0)
        {
            // What was hard on him is not merely noted.
            var minds = facts.Exists(f => f.Kind == "criticism");
            Remind(minds ? "minded" : "recalled", facts, offers: minds);
        }

        return facts.Count > 0;
    }

    /// <summary>« d'où vous tenez que je travaille la nuit ? »: what was told of it, with where it comes from; false where nothing was.</summary>
    public async ValueTask<bool> AnswersSourceAsync(Message message, CancellationToken cancellationToken)
    {
        if (!message.Has("how-known") || !message.Text.Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        var facts = (await LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts;
        var named = facts.Where(f => f.IsNamed).ToList();
        var meant = named.Count > 0 ? named : [.. facts.Where(f => f.IsAbout)];
        if (meant.Count > 0)
        {
            Remind("recalled", meant, offers: false);
        }

        return meant.Count > 0;
    }

    /// <summary>« ma livraison, comme d'habitude »: how he always has it, said back; false where he never told.</summary>
    public async ValueTask<bool> AnswersUsualAsync(Message message, CancellationToken cancellationToken)
    {
        if (!message.Has("as-usual") || message.Words.Count > LongestUsual || PastMatters.Asks(message) || message.NamesOneDay || message.Has("trouble") || (ConcernWords.Of(message.Text, message.Locale) & Concerns.Delivery) == 0)
        {
            return false;
        }

        var facts = (await LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts.Where(f => f.Key.StartsWith("delivery_", StringComparison.Ordinal)).ToList();
        if (facts.Count > 0)
        {
            turn.Noted = [];
            Remind("kept-in-mind", facts);
        }

        return facts.Count > 0;
    }

    /// <summary>Asks for one thing of his own that he never told, where nothing remembered can be it.</summary>
    public async ValueTask<bool> AsksUntoldAsync(Message message, CancellationToken cancellationToken)
    {
        var subject = OwnQuestions.AsksOneSubject(message);
        if (!turn.Remembers || !(subject || OwnQuestions.AsksOneThing(message)))
        {
            return false;
        }

        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        return (subject || !reminder.HoldsMore) && (reminder.Exchange is not { IsNamed: true } past || TellsOfOthers(message, past)) && !reminder.Facts.Any(f => f.Answers || (subject ? OwnQuestions.IsOfThat(f, message) : f.IsNamed || f.IsAbout));
    }

    /// <summary>Answers who asks expressly for one side of his life with what he told of it, and with nothing else; false where he told nothing.</summary>
    public async ValueTask<bool> AnswersSubjectAsync(Message message, CancellationToken cancellationToken)
    {
        if (!OwnQuestions.AsksOneSubject(message) || (await LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts.Where(f => OwnQuestions.IsOfThat(f, message) && f.Kind != PastMatters.Promise).ToList() is not { Count: > 0 } facts)
        {
            return false;
        }

        Remind("recalled", facts, offers: false);
        return true;
    }

    /// <summary>« vous savez si j'ai des enfants ? »: where no fact tells it his own words do, else it is said before all else that nothing is noted of it; true where that answered.</summary>
    public async ValueTask<bool> AnswersParticularAsync(Message message, CancellationToken cancellationToken)
    {
        if (!turn.Remembers || !OwnQuestions.AsksOneMatter(message))
        {
            return false;
        }

        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        if (reminder.Facts.Any(f => (f.IsNamed || f.IsAbout || f.Answers) && f.Kind != PastMatters.Promise))
        {
            return false;
        }

        if (reminder.Exchange is { } past && (past.IsNamed || past.IsAbout) && !TellsOfOthers(message, past))
        {
            pastMatters.Offer("last-time", pastMatters.Past(past));
            return true;
        }

        turn.Lead("nothing-of-that");
        return false;
    }

    /// <summary>Answers what only asks how far something promised or left open is; before any wish, for no dialog knows that.</summary>
    public async ValueTask<bool> AnswersNewsAsync(Message message, CancellationToken cancellationToken) =>
        (PastMatters.AsksNews(message) || PastMatters.IsLate(message) || PastMatters.AsksAfter(message)) && await LookAsync(message, cancellationToken).ConfigureAwait(false) is var reminder
        && (pastMatters.TellsDone(message, reminder) || pastMatters.Answers(message, reminder) || (message.Has("last-time-asked") && pastMatters.TellsLast(message, reminder)));

    /// <summary>Answers who tells that a promise was not kept, by its words alone (« les frais y sont encore ! »); false where none is named.</summary>
    public async ValueTask<bool> AnswersUndoneAsync(Message message, CancellationToken cancellationToken) =>
        PastMatters.SaysUndone(message) && message.Retraction is null && await LookAsync(message, cancellationToken).ConfigureAwait(false) is var reminder
        && PastMatters.Named(reminder).Count > 0 && pastMatters.Answers(message, reminder);

    /// <summary>Says what is known that a choice depends on, to who wants advice on what to buy; false where nothing is, or he wants none.</summary>
    /// <param name="message">What he said.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="after">What he stated beside it has been acknowledged; otherwise that comes first.</param>
    public async ValueTask<bool> AdvisesAsync(Message message, CancellationToken cancellationToken, bool after = false) =>
        IsChoosing(message) && (after || turn.Noted.Count == 0) && Advises(await LookAsync(message, cancellationToken).ConfigureAwait(false));

    private bool Advises(Reminder reminder)
    {
        var facts = reminder.Facts.Where(f => f.Kind != PastMatters.Promise && (f.IsNamed || f.IsAbout) && !IsNotedNow(f)).ToList();
        if (facts.Count > 0)
        {
            Remind("advice", facts);
        }
        else if (reminder.Exchange is { IsNamed: true } past)
        {
            pastMatters.Offer("advice-words", pastMatters.Past(past));
        }

        return facts.Count > 0 || reminder.Exchange is { IsNamed: true };
    }

    /// <summary>Says what is known that a choice depends on, where no dialog knows an answer and the words ask about goods (« quelle boîte pour mes gâteaux ? »).</summary>
    public async ValueTask<bool> AdvisesOnGoodsAsync(Message message, CancellationToken cancellationToken)
    {
        if (!Goods.Wished(message) || MereStatements.AsksMemory(message) || message.Has("trouble") || message.Has("goods-on-the-way") || message.Acts.Complains || turn.Noted.Count > 0)
        {
            return false;
        }

        return Advises(await RemindAsync(message, choosing: true, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Answers a question about himself with what is known of it; false where it is none, or nothing is.</summary>
    public async ValueTask<bool> RecallsAsync(Message message, CancellationToken cancellationToken)
    {
        // "how big was it again?" alludes to nothing.
        if (!PastMatters.Asks(message) || (PastMatters.Alludes(message) && !OwnQuestions.AsksOnlyThat(message) && !message.Text.EndsWith("again?", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var ofHim = message.Has("of-me") || message.Has("asks-memory");
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Kind != PastMatters.Promise && (f.IsNamed || (ofHim && f.IsAbout))).ToList();
        // His own words tell more than what was made of them, unless they tell of somebody else as well.
        var quotes = !OwnQuestions.AsksOnlyThat(message) && reminder.Exchange is { IsNamed: true } past && !TellsOfOthers(message, past);
        if (facts.Count == 0 && OwnQuestions.AsksOfHimself(message) && TellsOfOthers(message, reminder.Exchange))
        {
            turn.SayEngine("not-told");
            return true;
        }

        if (facts.Count == 0 || quotes)
        {
            return false;
        }

        // What he asks about before what only has a word in common with it.
        var about = facts.Where(f => f.IsAbout).ToList();
        Remind(OwnQuestions.AsksOnlyThat(message) ? "recalled" : "kept-in-mind", about.Count > 0 ? about : facts, offers: !OwnQuestions.AsksOnlyThat(message));
        return true;
    }

    /// <summary>Says what is known for a wish that could not be done, so that it need not be said again.</summary>
    public async ValueTask KeepAsync(Message message, CancellationToken cancellationToken)
    {
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Kind != PastMatters.Promise && (f.IsAbout || f.IsNamed) && !IsNotedNow(f)).ToList();
        if (facts.Count > 0)
        {
            Remind("still-holds", facts, offers: turn.State.Asked == "person");
        }
    }

    /// <summary>Puts before a question back what is known for such things as he wishes for or asks about.</summary>
    /// <param name="message">What he said.</param>
    /// <param name="wished">A dialog has taken it for a wish.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async ValueTask LeadKnownAsync(Message message, bool wished, CancellationToken cancellationToken)
    {
        if (await KnownAsync(message, wished, cancellationToken).ConfigureAwait(false) is { Count: > 0 } facts)
        {
            turn.Lead("still-holds", pastMatters.Facts([.. facts.Select(f => f.InWords)]));
        }
    }

    /// <summary>Says the same where nothing else can be answered; false where nothing is known.</summary>
    public async ValueTask<bool> AnswersKnownAsync(Message message, CancellationToken cancellationToken)
    {
        if (await KnownAsync(message, wished: false, cancellationToken).ConfigureAwait(false) is not { Count: > 0 } facts)
        {
            return false;
        }

        Remind("kept-in-mind", facts);
        return true;
    }

    private async ValueTask<IReadOnlyList<RemindedFact>> KnownAsync(Message message, bool wished, CancellationToken cancellationToken) =>
        wished || PastMatters.Asks(message) || message.Has("wishing")
            ? Known(message, (await LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts)
            : [];

    private List<RemindedFact> Known(Message message, IReadOnlyList<RemindedFact> facts) =>
        Meant(message, facts) is var thing ? [.. facts.Where(f => f.Kind != PastMatters.Promise && (f.IsAbout || f == thing) && !IsNotedNow(f))] : [];

    // « il fuit encore »: the one appliance of his that was told of, where he names none.
    private static RemindedFact? Meant(Message message, IReadOnlyList<RemindedFact> facts) =>
        (message.Has("trouble") || message.Wishes.Any(w => w.Dialog.OffersPerson)) && !message.Has("choosing") && !GoodsWords.Named(message.Text, message.Locale)
        && facts.Where(f => f.OfThing).ToList() is [var thing] ? thing : null;

    /// <summary>Puts before an apology what it is about, where that is remembered.</summary>
    public async ValueTask LeadAsync(Message message, CancellationToken cancellationToken)
    {
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        if (PastMatters.Meant(reminder, message) is { Count: > 0 } promises)
        {
            turn.Lead("reminded-promise", pastMatters.Facts([.. promises.Select(f => f.InWords)]));
        }
        else if (reminder.Exchange is { } past && (past.IsNamed || Outages.IsStillSo(message, past.Words)) && (Matters.Hurts(message) || !Matters.IsAngry(message)))
        {
            turn.Lead("reminded-words", pastMatters.Past(past));
        }
    }

    /// <summary>Says beside a project that was noted (« je cherche un lave-linge ») what matters to it; a mere statement wants nothing said. False where nothing was.</summary>
    public async ValueTask<bool> AddAsync(Message message, CancellationToken cancellationToken)
    {
        if (!turn.Noted.Any(s => s.Kind == Project) && !PastMatters.Asks(message))
        {
            return await AddsContactAsync(message, cancellationToken).ConfigureAwait(false);
        }

        if (await AdvisesAsync(message, cancellationToken, after: true).ConfigureAwait(false))
        {
            return true;
        }

        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Kind != PastMatters.Promise && !f.OfContact && !IsNotedNow(f)).ToList();
        if (facts.Count > 0)
        {
            Remind("kept-in-mind-too", facts);
        }

        return facts.Count > 0;
    }

    // « prévenez-moi quand elle arrive »: how he is to be reached.
    private async ValueTask<bool> AddsContactAsync(Message message, CancellationToken cancellationToken)
    {
        if ((ConcernWords.Of(message.Text, message.Locale) & Concerns.Contact) == 0 || turn.Noted.Count == 0 || turn.Noted.Any(s => s.Key.StartsWith("contact_", StringComparison.Ordinal)))
        {
            return false;
        }

        var facts = (await LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts.Where(f => f is { OfContact: true, IsAbout: true } && f.Kind != PastMatters.Promise && !IsNotedNow(f)).ToList();
        if (facts.Count > 0)
        {
            turn.SayEngine("still-holds", pastMatters.Facts([.. facts.Select(f => f.InWords)]));
        }

        return facts.Count > 0;
    }

    /// <summary>Says what the person who was called is told, so that he is not asked for it again.</summary>
    public async ValueTask PassOnAsync(Message message, CancellationToken cancellationToken)
    {
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var thing = Meant(message, reminder.Facts);
        var facts = reminder.Facts.Where(f => (f.OfContact || f == thing || (f.IsNamed && f.Kind is "preference" or "expectation")) && f.Kind != PastMatters.Promise).Select(f => f.InWords).ToList();
        if (facts.Count > 0)
        {
            turn.State = turn.State with { Told = [.. facts.Select(Recollection.WithoutSource)] };
            turn.SayEngine("passed-on", pastMatters.Facts(facts));
        }
        else if (turn.Remembers && message.Has("not-again"))
        {
            turn.SayEngine("passed-on-words", reminder.Exchange is { } past ? pastMatters.Past(past) : null);
        }
    }

    /// <summary>What is remembered that matters to the message, looked up once.</summary>
    public async ValueTask<Reminder> LookAsync(Message message, CancellationToken cancellationToken) =>
        _reminder ??= await RemindAsync(message, IsChoosing(message) || turn.Noted.Any(s => s.Kind == Project), cancellationToken).ConfigureAwait(false);

    private async ValueTask<Reminder> RemindAsync(Message message, bool choosing, CancellationToken cancellationToken) =>
        turn.Remembers ? Lasting(message, await turn.World.RemindAsync(message.Text, turn.Locale, choosing, cancellationToken).ConfigureAwait(false)) : Reminder.Nothing;

    // « ma voisine a deux chats » is no answer to « j'ai des animaux ? »; « qui s'occupe des factures ? » asks for just such a one.
    private static bool TellsOfOthers(Message message, RemindedExchange? past) => past is { IsNamed: true } && !OwnQuestions.AsksWho(message) && past.Words.Any(w => message.Part(w) is var line && (line.Has("of-others") || line.Has("of-outsiders")));

    // What was for that one time is none of today's.
    private static Reminder Lasting(Message message, Reminder reminder) =>
        reminder.Exchange is { } past && past.Words.Where(w => !message.Part(w).Has("once-only")).ToList() is var words && words.Count < past.Words.Count
            ? reminder with { Exchange = words.Count == 0 ? null : past with { Words = words } }
            : reminder;

    private static bool IsChoosing(Message message) => message.Has("choosing") && !message.Has("goods-on-the-way");

    /// <summary>Answers what asks for something promised, where the message tells of trouble too (« ça refuit. on n'avait pas un arrangement ? »); false where nothing was.</summary>
    public async ValueTask<bool> AnswersPromisedAsync(Message message, CancellationToken cancellationToken) =>
        await LookAsync(message, cancellationToken).ConfigureAwait(false) is var reminder
        && ((PastMatters.AsksNews(message) && PastMatters.SpeaksOfPromises(message)) || PastMatters.AsksAfter(message) || PastMatters.IsLate(message)
            || (MereStatements.PromiseBroken(message) && PastMatters.Meant(reminder, message).TrueForAll(pastMatters.IsAhead)))
        && pastMatters.Answers(message, reminder);

    /// <summary>Passes on for which other time he would have a visit that he was promised; false where he speaks of none.</summary>
    public async ValueTask<bool> PassesVisitOnAsync(Message message, CancellationToken cancellationToken) =>
        PromisedVisits.SaysAnotherTime(message) && new PromisedVisits(turn, pastMatters).PassesOn(message, await LookAsync(message, cancellationToken).ConfigureAwait(false));

    // What is old is asked about, and then nothing else is: a yes must mean one thing. « non, c'est … » after it corrects.
    private void Remind(string sentence, IReadOnlyList<RemindedFact> facts, bool offers = true)
    {
        turn.State = turn.State with { Told = [.. facts.Select(f => Recollection.WithoutSource(f.InWords))] };
        var values = pastMatters.Facts(SourcesOnce([.. facts.Select(f => sentence == "recalled" ? f.Quoted : f.InWords)]));
        if (facts.FirstOrDefault(f => f.Doubt is not null) is not { Doubt: { } doubt })
        {
            if (offers)
            {
                pastMatters.Offer(sentence, values);
            }
            else
            {
                turn.SayEngine(sentence, values);
            }

            return;
        }

        if (facts.Count > 1)
        {
            values["fact"] = doubt.InWords;
        }

        turn.State = turn.State with { Asked = null };
        turn.MayAsk([doubt with { Asked = turn.Sentence("kept-in-mind-asked", values) }]);
        turn.SayEngine("kept-in-mind-asked", values, turn.YesNo());
    }

    // « vous travaillez de nuit ; vous dormez jusqu'à 14h (vous me l'avez dit le 22 novembre : « … ») »
    private static List<string> SourcesOnce(IReadOnlyList<string> facts) =>
        [.. facts.Select((fact, i) => i + 1 < facts.Count && Recollection.WithoutSource(fact) is var bare && facts.Skip(i + 1).Any(other => other.EndsWith(fact[bare.Length..], StringComparison.Ordinal)) ? bare : fact)];

    /// <summary>What this very message states is not what is remembered from before.</summary>
    public bool IsNotedNow(RemindedFact fact) => turn.Noted.Any(s => s.Key == fact.Key);
}
