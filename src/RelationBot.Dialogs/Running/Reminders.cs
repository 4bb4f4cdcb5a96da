using RelationBot.Language;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Brings up what is remembered where it saves the customer from saying it again: what he alludes to (« ça recommence »),
/// what he was promised, what a person must know who is called. Nothing where no consent was given.
/// </summary>
internal sealed class Reminders(Turn turn)
{
    private const string Contact = "contact_", Promise = "promise", Project = "project";
    private const int FewestWords = 2, LongestYes = 4;

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
        var promises = Promises(reminder, message);
        if (promises.Count > 0 && IsOverdue(message))
        {
            turn.Lead("reminded-promise", Facts(promises));
            turn.HandOver(new HandoffRequest("broken-promise", null), "handed-off-broken-promise");
            return true;
        }

        if (promises.Count > 0)
        {
            Offer("promise-recalled", Facts(promises));
            return true;
        }

        if (await RecallsAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (reminder.Exchange is { } past && (past.IsNamed || Alludes(message)))
        {
            if (message.Acts.Complains && !Asks(message))
            {
                turn.Lead("sorry");
            }

            Offer("last-time", Past(past));
            return true;
        }

        var facts = reminder.Facts.Where(f => f.IsNamed && f.Kind != Promise).ToList();
        if (facts.Count > 0)
        {
            Remind(MereStatements.AsksMemory(message) ? "recalled" : "kept-in-mind", facts, offers: !MereStatements.AsksMemory(message));
        }

        return facts.Count > 0;
    }

    /// <summary>Answers a question about himself with what is known of it; false where it is none, or nothing is.</summary>
    public async ValueTask<bool> RecallsAsync(Message message, CancellationToken cancellationToken)
    {
        if (!Asks(message) || Alludes(message))
        {
            return false;
        }

        var ofHim = message.Has("of-me") || message.Has("asks-memory");
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Kind != Promise && (f.IsNamed || (ofHim && f.IsAbout))).ToList();
        // His own words tell more than what was made of them, unless they tell of somebody else as well.
        var quotes = reminder.Exchange is { IsNamed: true } past && !past.Words.Any(w => message.Part(w).Has("of-others"));
        if (facts.Count == 0 || quotes)
        {
            return false;
        }

        // What he asks about before what only has a word in common with it.
        var about = facts.Where(f => f.IsAbout).ToList();
        Remind(MereStatements.AsksMemory(message) ? "recalled" : "kept-in-mind", about.Count > 0 ? about : facts, offers: !MereStatements.AsksMemory(message));
        return true;
    }

    /// <summary>Says what is known for a wish that could not be done, so that it need not be said again.</summary>
    public async ValueTask KeepAsync(Message message, CancellationToken cancellationToken)
    {
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Kind != Promise && f.IsAbout && !IsNotedNow(f)).ToList();
        if (facts.Count > 0)
        {
            Remind("still-holds", facts, offers: turn.State.Asked == "person");
        }
    }

    /// <summary>Puts before an apology what it is about, where that is remembered.</summary>
    public async ValueTask LeadAsync(Message message, CancellationToken cancellationToken)
    {
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        if (Named(reminder, promise: true) is { Count: > 0 } promises)
        {
            turn.Lead("reminded-promise", Facts(promises));
        }
        else if (reminder.Exchange is { IsNamed: true } past)
        {
            turn.Lead("reminded-words", Past(past));
        }
    }

    /// <summary>Says beside a project that was noted (« je cherche un lave-linge ») what matters to it; a mere statement wants nothing said.</summary>
    public async ValueTask AddAsync(Message message, CancellationToken cancellationToken)
    {
        if (!turn.Noted.Any(s => s.Kind == Project) && !Asks(message))
        {
            return;
        }

        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Kind != Promise && !f.Key.StartsWith(Contact, StringComparison.Ordinal) && !IsNotedNow(f)).ToList();
        if (facts.Count > 0)
        {
            Remind("kept-in-mind-too", facts);
        }
    }

    /// <summary>Says what the person who was called is told, so that he is not asked for it again.</summary>
    public async ValueTask PassOnAsync(Message message, CancellationToken cancellationToken)
    {
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Key.StartsWith(Contact, StringComparison.Ordinal)).Select(f => f.InWords).ToList();
        if (facts.Count > 0)
        {
            turn.SayEngine("passed-on", Facts(facts));
        }
    }

    private async ValueTask<Reminder> LookAsync(Message message, CancellationToken cancellationToken) => _reminder ??=
        turn.World.Speaker is { Verified: true, MayRemember: true }
            ? await turn.World.RemindAsync(message.Text, turn.Locale, cancellationToken).ConfigureAwait(false)
            : Reminder.Nothing;

    // What is old is asked about, and then nothing else is: a yes must mean one thing. « non, c'est … » after it corrects.
    private void Remind(string sentence, IReadOnlyList<RemindedFact> facts, bool offers = true)
    {
        turn.State = turn.State with { Told = [.. facts.Select(f => Recollection.WithoutSource(f.InWords))] };
        var values = Facts([.. facts.Select(f => f.InWords)]);
        if (facts.FirstOrDefault(f => f.Doubt is not null) is not { Doubt: { } doubt })
        {
            if (offers)
            {
                Offer(sentence, values);
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

    private void Offer(string sentence, IReadOnlyDictionary<string, string> values)
    {
        turn.State = turn.State with { Asked = "person" };
        turn.SayEngine(sentence, values, [turn.Sentence("person")]);
    }

    // « toujours pas », "still no", « ça fait une semaine !! »
    private static bool IsOverdue(Message message) =>
        message.Acts.Complains || message.Acts.PromiseBroken || message.Has("overdue") || message.Text.Contains("!!", StringComparison.Ordinal);

    private static bool Asks(Message message) => message.Text.Contains('?', StringComparison.Ordinal) || message.Has("asks-memory");

    // What this very message states is not what is remembered from before.
    private bool IsNotedNow(RemindedFact fact) => turn.Noted.Any(s => s.Key == fact.Key);

    // « alors, et mon avoir ? » names what he was promised; « on ne m'avait pas promis quelque chose ? » all of it.
    private static List<string> Promises(Reminder reminder, Message message) =>
        Named(reminder, promise: true) is { Count: > 0 } named ? named
        : Asks(message) && message.Has("of-promises") ? [.. reminder.Facts.Where(f => f.Kind == Promise).Select(f => f.InWords)]
        : [];

    private static bool Alludes(Message message) => message.Has("as-before");

    private static List<string> Named(Reminder reminder, bool promise) =>
        [.. reminder.Facts.Where(f => f.IsNamed && f.Kind == Promise == promise).Select(f => f.InWords)];

    private Dictionary<string, string> Facts(IReadOnlyList<string> facts) => new() { ["facts"] = string.Join(turn.Locale == Locale.French ? " ; " : "; ", facts) };

    private Dictionary<string, string> Past(RemindedExchange past)
    {
        var values = new Dictionary<string, string> { ["day"] = past.Day, ["words"] = Quoted(past.Words) };
        if (past.Done.Count > 0)
        {
            values["done"] = Quoted(past.Done);
        }

        return values;
    }

    private string Quoted(IReadOnlyList<string> words) =>
        string.Join(", ", words.Select(w => turn.Locale == Locale.French ? $"« {w} »" : $"\"{w}\""));
}
