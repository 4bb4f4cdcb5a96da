using RelationBot.Dialogs.Authoring;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// What is not to be answered with a dialog, whatever a classifier makes of the words: the wish for a person, anger, a
/// death, a broken word, damage, somebody else's order, a change that is forbidden or only asked about.
/// </summary>
internal sealed class Matters(Turn turn)
{
    // That something was promised is told in words that are also said in anger.
    public const double Furious = 0.9;
    private const double Angry = 0.6;
    private const int ShortNo = 3;

    private static readonly HashSet<string> Taking = new(StringComparer.Ordinal)
    {
        "oui", "ouais", "volontiers", "svp", "stp", "veux", "voudrais", "plait", "yes", "yeah", "yep", "please", "sure", "do",
    };

    /// <summary>Whether it tells of a wrong done to the customer, which may be known already.</summary>
    public static bool Hurts(Message message) => (MereStatements.PromiseBroken(message) || MereStatements.HasGrievance(message)) && !MereStatements.WantsPerson(message);

    /// <summary>Whether it is said in anger.</summary>
    public static bool IsAngry(Message message) => message.Acts.Anger >= Angry && !IsBareNo(message) && !IsOfConsent(message) && !MereStatements.AsksMemory(message) && !PastMatters.AsksAfter(message) && !message.Has("how-known")
        && !(message.Acts.Anger < Furious && (message.Retraction is not null || (message.Corrects && message.AnnouncesAct)) && !message.Text.Contains('!', StringComparison.Ordinal))
        && !(message.Acts.Anger < Furious && message.Rights.Count > 0)
        && !(message.Acts.Anger < Furious && message.Read.Any(s => s.Kind == PastMatters.Promise) && !message.Text.Contains('!', StringComparison.Ordinal) && !message.Words.Any(MereStatements.Undone.Contains));

    // "no way" answers, and is no outburst.
    private static bool IsBareNo(Message message) => message.Acts is { Refuses: true, Anger: < Furious } && message.Words.Count <= ShortNo && !message.Text.Contains('!', StringComparison.Ordinal);

    // "stop profiling me and send me my data"
    private static bool IsOfConsent(Message message) => message.Acts.Anger < Furious && message.Apart.Any(w => w.Dialog.SetsConsent) && !message.Text.Contains('!', StringComparison.Ordinal);

    /// <summary>Hands over where a person must take over at once.</summary>
    public bool Escalate(Message message)
    {
        var (acts, waits) = (message.Acts, turn.State.Active is not null);
        // « ça ne va pas du tout » to a proposal is a no.
        var refuses = waits && message.YesNo == false;
        // A person is never argued away.
        if ((MereStatements.WantsPerson(message) && !message.Is("machine") && !message.Is("help")) || (turn.State.Asked == "person" && message.YesNo == true && !message.IsReserved && !AsksMemory(message) && !TakesLeave(message)))
        {
            turn.HandOver(new HandoffRequest("asked", null), acts.SpeaksOther ? "handed-off-other-language" : message.Has("to-be-called") ? "handed-off-call" : "handed-off");
        }
        else if (IsAngry(message))
        {
            turn.HandOver(new HandoffRequest("angry", null), "handed-off-angry");
        }
        else if (MereStatements.Grieves(message))
        {
            turn.HandOver(new HandoffRequest("sensitive", null), "handed-off-sensitive");
        }
        else if (MereStatements.PromiseBroken(message))
        {
            turn.HandOver(new HandoffRequest("broken-promise", null), "handed-off-broken-promise");
        }
        else if (turn.IsD1 && Complains(message) && !refuses)
        {
            var (reason, sentence) = MereStatements.HasGrievance(message) ? ("complaint", "handed-off-complaint") : ("not-routine", "handed-off-not-routine");
            turn.HandOver(new HandoffRequest(reason, null), sentence);
        }
        else if (MereStatements.HasGrievance(message) && !refuses)
        {
            // "my washer is broken and where is my order": who wants no person still wants to know.
            var others = message.Wishes.Where(w => !w.Dialog.OffersPerson && w.Message.Text != message.Text && !w.Message.Acts.HasGrievance);
            turn.State = turn.State with { Active = null, Asked = "person", Waiting = [.. others.Select(Agenda.FrameOf)] };
            turn.SayEngine("complaint", suggestions: turn.YesNo());
            return true;
        }

        return turn.Handoff is not null;
    }

    // « ok merci bonne journée » takes no offer, « oui merci, bonne journée » does.
    private static bool TakesLeave(Message message) => (message.Acts.SaysBye || message.Words is [.., "bye" or "goodbye" or "ciao"]) && !message.Words.Any(Taking.Contains);

    // "ok so what have you still got on me?" takes no offer.
    private static bool AsksMemory(Message message) => message.AsksAll || MereStatements.AsksExpressly(message)
        || (message.Text.Contains('?', StringComparison.Ordinal) && message.Wishes is [{ Dialog.IsAboutHim: true, Dialog.OffersPerson: false }, ..]);

    /// <summary>Whether he is displeased. « Et je ne veux pas être profilé » sounds so, and only asks for what is his to decide.</summary>
    public static bool Complains(Message message) => message.Acts.Complains && !message.Has("of-profile") && !message.Apart.Any(w => w.Dialog.SetsConsent);

    /// <summary>The sentence for what is none of any dialog's, or null.</summary>
    public static string? Sentence(Message message) => message.Acts switch
    {
        { SpeaksOther: true } => "other-language",
        { AsksOfOthers: true } => "not-yours",
        { AsksPerson: true } => "person-possible",
        _ => null,
    };

    /// <summary>Answers what no dialog may take up.</summary>
    public bool Answers(Message message)
    {
        if (Sentence(message) is { } sentence)
        {
            Offer(sentence);
        }
        else if (message.Forbids && turn.Noted.Count == 0)
        {
            turn.SayEngine("left-as-it-is");
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>Keeps a dialog that changes something from being started by a mere question.</summary>
    public bool Holds(Dialog dialog, Message message)
    {
        if (!dialog.Confirms || !(message.Acts.AsksPrice || message.Acts.AsksPractice))
        {
            return false;
        }

        if (message.Acts.AsksPrice)
        {
            Offer("price-not-known");
            return true;
        }

        turn.State = turn.State with { Asked = "which", Choices = [Agenda.FrameOf(new Wish(dialog, message, 1))] };
        turn.SayEngine("asked-only", new Dictionary<string, string> { ["first"] = turn.Title(dialog) }, turn.YesNo());
        return true;
    }

    /// <summary>Answers what is left where no dialog is wished: a price, or that no person is wanted. A d1 customer's price is his advisor's.</summary>
    public bool Declines(Message message)
    {
        if (message.Acts.AsksPrice && !turn.IsD1)
        {
            Offer("price-not-known");
            return true;
        }

        if (message.Acts.DeclinesPerson && message.Statements.Count == 0)
        {
            turn.SayEngine("what-else");
            return true;
        }

        return false;
    }

    /// <summary>Says a sentence that offers a person; a yes takes the offer.</summary>
    public void Offer(string sentence)
    {
        turn.State = turn.State with { Asked = "person" };
        turn.SayEngine(sentence, suggestions: [turn.Sentence("person")]);
    }
}
