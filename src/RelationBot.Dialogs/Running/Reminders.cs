using RelationBot.Language;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Brings up what is remembered where it saves the customer from saying it again: what he alludes to (« ça recommence »),
/// what he was promised, what a person must know who is called. Nothing where no consent was given.
/// </summary>
internal sealed class Reminders(Turn turn)
{
    private const string Contact = "contact_", Promise = "promise";
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
        var promises = Named(reminder, promise: true);
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

        if (reminder.Exchange is { } past && (past.IsNamed || Alludes(message)))
        {
            if (message.Acts.Complains)
            {
                turn.Lead("sorry");
            }

            Offer("last-time", Past(past));
            return true;
        }

        var facts = Named(reminder, promise: false);
        if (facts.Count > 0)
        {
            Offer("kept-in-mind", Facts(facts));
        }

        return facts.Count > 0;
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

    /// <summary>Says beside what was noted (« je cherche un lave-linge ») what matters to it.</summary>
    public async ValueTask AddAsync(Message message, CancellationToken cancellationToken)
    {
        var reminder = await LookAsync(message, cancellationToken).ConfigureAwait(false);
        var facts = reminder.Facts.Where(f => f.Kind != Promise && !f.Key.StartsWith(Contact, StringComparison.Ordinal)).Select(f => f.InWords).ToList();
        if (facts.Count > 0)
        {
            turn.SayEngine("kept-in-mind-too", Facts(facts));
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

    private void Offer(string sentence, IReadOnlyDictionary<string, string> values)
    {
        turn.State = turn.State with { Asked = "person" };
        turn.SayEngine(sentence, values, [turn.Sentence("person")]);
    }

    // « toujours pas », "still no", « ça fait une semaine !! »
    private static bool IsOverdue(Message message) =>
        message.Acts.Complains || message.Acts.PromiseBroken || message.Has("overdue") || message.Text.Contains("!!", StringComparison.Ordinal);

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
