using RelationBot.Language;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Matters of before that the customer only alludes to: what he was promised, where a person was to answer him, what was not
/// finished, what he wrote the last time.
/// </summary>
internal sealed class PastMatters(Turn turn)
{
    public const string Promise = "promise";

    // « toujours rien ? », « alors, du nouveau de votre côté ? »
    private const int LongestNews = 10, LongestAllusion = 20, LongestReminder = 4, LongestAskingAfter = 8;

    /// <summary>Asks how far something of before is that he does not name, or names as what was promised; goods on the way are an order's matter.</summary>
    public static bool AsksNews(Message message) => message.Words.Count <= LongestAllusion && (!message.Has("goods-on-the-way") || message.Has("asks-memory"))
        && (SpeaksOfPromises(message) ? Asks(message) || message.Has("was-due") || message.Has("overdue") : (message.Words.Count <= LongestNews && (message.Has("of-news") || message.Has("last-time-asked"))) || (message.Words.Count <= LongestReminder && message.Has("overdue")));

    /// <summary>Speaks of what was promised: in such words, or of something untold that is to be for him (« vous me gardez bien quelque chose ? »).</summary>
    public static bool SpeaksOfPromises(Message message) => message.Has("of-promises") || (Asks(message) && message.Has("something-untold") && message.Has("of-me"));

    /// <summary>« et mes 50 euros ? », "what about my refund?": asks after something of his and tells nothing else.</summary>
    public static bool AsksAfter(Message message) =>
        message.Words.Count <= LongestAskingAfter && message.Has("asks-after") && message.Text.Contains('?', StringComparison.Ordinal) && !message.Text.Contains('!', StringComparison.Ordinal);

    /// <summary>Asks something, or asks to be reminded of it.</summary>
    public static bool Asks(Message message) => message.Text.Contains('?', StringComparison.Ordinal) || message.Has("asks-memory");

    /// <summary>Alludes to the last time.</summary>
    public static bool Alludes(Message message) => message.Has("as-before");

    /// <summary>Says what was promised, or left open, where that is what he alludes to; a promise that is overdue calls a person.</summary>
    public bool Answers(Message message, Reminder reminder)
    {
        var news = AsksNews(message);
        var meant = Promises(reminder, message, news);
        if (meant.Count > 0)
        {
            // Before its day a promise is not broken, whatever he says of it (« c'est encore pour mon frigo »).
            var due = meant.FindAll(f => !IsAhead(f));
            var overdue = due.Count > 0 && (IsOverdue(message) || SaysUndone(message));
            List<string> promises = [.. (overdue ? due : meant).Select(f => f.InWords)];
            turn.State = turn.State with { Told = [.. promises.Select(Recollection.WithoutSource)] };
            if (overdue || turn.IsD1)
            {
                turn.Lead("reminded-promise", Facts(promises));
                turn.HandOver(new HandoffRequest(due.Count > 0 ? "broken-promise" : "not-routine", null), overdue ? "handed-off-broken-promise" : "handed-off-not-routine");
            }
            else
            {
                Offer(due.Count == 0 || (SpeaksOfPromises(message) && !message.Has("of-news")) ? "promise-recalled" : "promise-open", Facts(promises));
            }

            NoteOnce();
            return true;
        }

        if (news && SpeaksOfPromises(message) && reminder.Exchange is { } told && told.Words.Any(w => message.Part(w) is var line && (line.Has("of-promises") || line.Has("told-him"))))
        {
            // Kept in his own words only.
            NoteOnce();
            Offer("last-time", Past(told));
            return true;
        }

        return news && reminder.Exchange is { } past && TellsOpen(message, past);
    }

    /// <summary>« qu'est-ce qui a été fait la dernière fois ? »: what was done comes before what was promised; false where nothing was done.</summary>
    public bool TellsDone(Message message, Reminder reminder)
    {
        if (!message.Has("last-time-asked") || SpeaksOfPromises(message) || !Asks(message) || IsOverdue(message) || turn.IsD1 || reminder.Exchange is not { Done.Count: > 0 } past)
        {
            return false;
        }

        if (reminder.Facts.Where(f => f.Kind == Promise).Select(f => f.InWords).ToList() is { Count: > 0 } promises)
        {
            turn.Lead("reminded-promise", Facts(promises));
        }

        Offer("last-time", Past(past));
        return true;
    }

    /// <summary>Says what he wrote the last time, what was done and what stays open, where he alludes to that.</summary>
    public bool TellsLast(Message message, Reminder reminder)
    {
        if (reminder.Exchange is { } past && (past.IsNamed || Alludes(message) || Outages.IsStillSo(message, past.Words)))
        {
            var open = TellsOpen(message, past);
            if (!open && message.Acts.Complains && !Asks(message))
            {
                turn.Lead("sorry");
            }

            if (!open && turn.IsD1)
            {
                turn.Lead("reminded-words", Past(past));
                turn.HandOver(new HandoffRequest("not-routine", null), "handed-off-not-routine");
            }
            else if (!open)
            {
                Offer("last-time", Past(past));
            }

            return true;
        }

        if (reminder.Exchange is null && message.Has("last-time-asked") && message.Wishes.Count == 0 && (Asks(message) || message.Words.Count <= LongestAskingAfter))
        {
            Offer("nothing-of-before", new Dictionary<string, string>());
            return true;
        }

        return false;
    }

    /// <summary>Says a sentence that offers a person; a yes takes the offer.</summary>
    public void Offer(string sentence, IReadOnlyDictionary<string, string> values)
    {
        turn.State = turn.State with { Asked = "person" };
        turn.SayEngine(sentence, values, [turn.Sentence("person")]);
    }

    /// <summary>The promises that he names.</summary>
    public static List<RemindedFact> Named(Reminder reminder) => [.. reminder.Facts.Where(f => f.IsNamed && f.Kind == Promise)];

    /// <summary>Facts as values of a sentence.</summary>
    public Dictionary<string, string> Facts(IReadOnlyList<string> facts) => new() { ["facts"] = string.Join(turn.Locale == Locale.French ? " ; " : "; ", facts) };

    /// <summary>A past exchange as values of a sentence.</summary>
    public Dictionary<string, string> Past(RemindedExchange past)
    {
        var values = new Dictionary<string, string> { ["day"] = past.Day, ["words"] = Quoted(past.Words) };
        if (past.Done.Count > 0)
        {
            values["done"] = Quoted(past.Done);
        }

        return values;
    }

    // A person who has not come, or a dialog that was not finished.
    private bool TellsOpen(Message message, RemindedExchange past)
    {
        if (past.WaitsForPerson && (IsOverdue(message) || turn.IsD1))
        {
            NoteOnce();
            turn.Lead("person-overdue", Past(past));
            turn.HandOver(new HandoffRequest("broken-promise", null), "handed-off-broken-promise");
            return true;
        }

        if (past.WaitsForPerson)
        {
            turn.State = turn.State with { Asked = "person" };
            turn.SayEngine("last-time-person", Past(past), turn.YesNo());
            return true;
        }

        if (turn.Library.Find(past.Left) is not { } left)
        {
            return false;
        }

        var values = Past(past);
        values["title"] = turn.Title(left);
        turn.State = turn.State with { Asked = "which", Choices = [new Frame(left.Name)] };
        turn.SayEngine("last-time-open", values, turn.YesNo());
        return true;
    }

    // What he reminds of is not promised a second time.
    private void NoteOnce() => turn.Noted = [.. turn.Noted.Where(s => s.Kind != Promise)];

    // « toujours pas », "still no", « ça fait une semaine !! »; « vous deviez me rappeler » asks nothing, « ça refuit, on n'avait pas un arrangement ? » does.
    private static bool IsOverdue(Message message) => !AsksAfter(message) && (
        (message.Acts.Complains && !(Asks(message) && SpeaksOfPromises(message))) || message.Acts.PromiseBroken || message.Has("overdue") || (message.Has("was-due") && !Asks(message)) || message.Text.Contains("!!", StringComparison.Ordinal));

    /// <summary>Of something that was promised, such words say that it has not come (« les frais y sont encore », "a week and no remote").</summary>
    public static bool SaysUndone(Message message) => !Asks(message) && !message.Has("goods-on-the-way") && message.Words.Any(MereStatements.Undone.Contains);

    /// <summary>The promises that a complaint is about: those it names, or all where it speaks of promises.</summary>
    public static List<RemindedFact> Meant(Reminder reminder, Message message) => Promises(reminder, message, AsksNews(message));

    /// <summary>Whether the day of a promise has not come yet.</summary>
    public bool IsAhead(RemindedFact promise) => promise.Due > DateOnly.FromDateTime(turn.World.Now.DateTime);

    /// <summary>« on est mercredi et toujours rien »: of what is late, a promise is meant before anything else, but for goods on the way.</summary>
    public static bool IsLate(Message message) => message.Has("overdue") && message.Words.Count <= LongestAllusion && !message.Has("goods-on-the-way");

    // « alors, et mon avoir ? » names what he was promised; « on ne m'avait pas promis quelque chose ? » all of it.
    private static List<RemindedFact> Promises(Reminder reminder, Message message, bool news) =>
        Named(reminder) is { Count: > 0 } named ? named
        : news || IsLate(message) || (Asks(message) && SpeaksOfPromises(message)) ? [.. reminder.Facts.Where(f => f.Kind == Promise)]
        : [];

    private string Quoted(IReadOnlyList<string> words) =>
        string.Join(", ", words.Select(w => turn.Locale == Locale.French ? $"« {w} »" : $"\"{w}\""));
}
