using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Retrieval;

namespace RelationBot.Dialogs.Running;

/// <summary>A message where no dialog waits: a new wish, a question about what is remembered, or what may be one of them.</summary>
internal sealed class Beginnings(Turn turn, Agenda agenda, Matters matters, Recollection recollection, Reminders reminders, Openings openings, SmallTalk smallTalk, MereStatements statements, Returns returns, BeyondDialogs beyond)
{
    private const int LongestAskingSource = 8;

    // What nobody but he can tell.
    private const AskedSides OfHimself = AskedSides.Household | AskedSides.Plan | AskedSides.Make;

    public async ValueTask<bool> BeginsAsync(Message message, Frame? stale, CancellationToken cancellationToken)
    {
        if (smallTalk.IsCourtesyOnly(message))
        {
            return false;
        }

        // « oubliez tout sauf mes enfants »: what is excepted is not forgotten, and so nothing is before he says what.
        if (message.ForgetsAllBut && message.Wishes.Count > 0)
        {
            turn.Lead("all-but");
            await TakeUpAsync(message.Wishes, message, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (message.Apart is { Count: > 0 } apart)
        {
            // « oubliez ce que j'ai dit, où est ma commande ? », where nothing was noted: nothing is to be forgotten.
            var meant = apart.Where(w => !w.Message.Is("forget-that") || recollection.Denied(w.Message) is not null).ToList();
            if (meant.Count > 0)
            {
                await TakeUpAsync(meant, message, cancellationToken).ConfigureAwait(false);
                return true;
            }
        }

        // What is his by right goes before all that is remembered.
        if (message.Rights.Count > 0 && message.Wishes.Count > 0)
        {
            turn.Noted = [.. turn.Noted.Where(s => message.Read.Contains(s))];
            await TakeUpAsync(message.Wishes, message, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (Rights.Question(message) is { } question)
        {
            matters.Offer(question);
            return true;
        }

        if (await TellsSourcesAsync(message, cancellationToken).ConfigureAwait(false) || await reminders.AnswersUsualAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (await returns.GoesBackAsync(message, cancellationToken).ConfigureAwait(false) || matters.Answers(message))
        {
            return true;
        }

        // « en espérant que ça se passe mieux que la dernière fois »: what went wrong then comes first.
        if ((message.Has("hoping-better") || (message.Has("back-for") && message.Wishes.Count == 0)) && await reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « faites-moi le point sur ce que vous savez de moi »
        if (message.AsksAll && message.Retraction is null && message.Statements.Count == 0 && !(message.Wishes is [{ Dialog.IsAboutHim: true, Probability: >= Wishes.Interrupting }, ..])
            && turn.Library.Telling is { } all)
        {
            await agenda.StartAsync(new Wish(all, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « le livreur sait par où entrer ? »: what is remembered answers before any dialog.
        if (await reminders.AnswersAskedAsync(message, cancellationToken).ConfigureAwait(false) || await reminders.AnswersSubjectAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « un colis partirait où maintenant ? »: nowhere else than where orders go.
        if (turn.Remembers && (message.Asked & AskedSides.Place) != 0 && message.Has("would-go") && message.Text.Contains('?', StringComparison.Ordinal))
        {
            matters.Offer("no-other-address");
            return true;
        }

        if (MereStatements.AsksExpressly(message)
            && (!(message.Wishes is [{ Dialog: var told }, ..] && told.Does(Recollection.Tell)) || OwnQuestions.AsksOneThing(message) || PastMatters.Alludes(message))
            && await reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (message.Wishes is [] or [{ Dialog.IsAboutHim: true }, ..] && await reminders.AsksUntoldAsync(message, cancellationToken).ConfigureAwait(false))
        {
            turn.SayEngine("not-told");
            return true;
        }

        if (await reminders.AnswersUndoneAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « du nouveau ? », « quel téléphone me conseillez-vous ? »: no dialog knows that, whatever its words sound like.
        if (await reminders.AnswersNewsAsync(message, cancellationToken).ConfigureAwait(false) || await reminders.AdvisesAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « il me faudrait un lave-vaisselle, que me conseillez-vous ? »: the project is noted, and what it depends on is known.
        if (turn.Noted.Any(s => s.Kind == "project") && await reminders.AdvisesAsync(message, cancellationToken, after: true).ConfigureAwait(false))
        {
            return true;
        }

        var wished = Wished(message);
        if (wished.Count > 0 && beyond.Beside(message) is var (rest, other) && Wished(rest) is [{ Dialog: var asked }, ..] both && !matters.Holds(asked, rest))
        {
            await TakeUpAsync(both, rest, cancellationToken).ConfigureAwait(false);
            if (turn is { State.Active: null, Handoff: null })
            {
                beyond.Say(other);
            }
            else if (turn.Handoff is null)
            {
                turn.State = turn.State with { Unsaid = other.Name };
            }

            return true;
        }

        if ((wished.Count == 0 || turn.Library.ToTheWord(message) is null) && beyond.Answers(message, first: true))
        {
            await openings.SayAsync(message, beyond.Said, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (wished.All(w => w.Probability < Wishes.Certain) && beyond.Answers(message, first: false))
        {
            await openings.SayAsync(message, beyond.Said, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (wished is [var first, ..] wishes)
        {
            if (first.Dialog.OffersPerson && await IsTakenOnAsync(message, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            if (!matters.Holds(first.Dialog, message))
            {
                await TakeUpAsync(wishes, message, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }

        if (matters.Declines(message))
        {
            return true;
        }

        // « je suis paul.martin@example.com », from somebody not known yet.
        if (!turn.World.Speaker.Verified && agenda.Identify is { } identify && Claims.IsNamed(message))
        {
            await agenda.StartAsync(new Wish(identify, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        return stale is null && !turn.IsD1 && !smallTalk.Knows(message) && message.Statements.Count == 0
            && await MayBeginAsync(message, cancellationToken).ConfigureAwait(false);
    }

    // « ça recommence avec la machine »: what he told of it before is worth more than the offer of a person, and who is worth most to us is not asked whether he wants one.
    private async ValueTask<bool> IsTakenOnAsync(Message message, CancellationToken cancellationToken)
    {
        if (await reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        if (turn.IsD1)
        {
            turn.HandOver(new HandoffRequest("not-routine", null), "handed-off-not-routine");
        }

        return turn.IsD1;
    }

    // « comment le savez-vous ? », after something was told or used: of that, not of all that is remembered.
    private async ValueTask<bool> TellsSourcesAsync(Message message, CancellationToken cancellationToken)
    {
        if (!(turn.State.Told.Count > 0 && message.Words.Count <= LongestAskingSource) && await reminders.AnswersSourceAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        // « comment savez-vous que je suis prof ? »: not to be found by its words; then it is among all that he told.
        if (turn.State.Told.Count == 0 && turn.World.Speaker.Verified && message.Has("how-known") && message.Has("of-me") && message.Text.Contains('?', StringComparison.Ordinal) && turn.Library.Telling is { } all)
        {
            await agenda.StartAsync(new Wish(all, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (turn.State.Told.Count == 0 || message.Words.Count > LongestAskingSource || !message.Has("how-known") || turn.Library.Telling is not { } tell)
        {
            return false;
        }

        await agenda.StartAsync(tell, new Frame(tell.Name) { Slots = new Dictionary<string, string> { [Recollection.Of] = string.Join('\n', turn.State.Told) } }, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private IReadOnlyList<Wish> Wished(Message message)
    {
        var wishes = message.Wishes;
        // Who is known already and names his address wants another one on file, not to be recognised by it.
        if (wishes.Count > 0 && wishes[0].Dialog == agenda.Identify && recollection.Address(message) is { } address)
        {
            wishes = [new Wish(address, message, 1)];
        }

        // « entre nous, je compte divorcer »: what is told in confidence is to be heard, whatever it sounds like.
        if (message.IsOffTheRecord && !message.Has("wishing") && !PastMatters.Asks(message))
        {
            return [];
        }

        // A statement without a wish starts nothing.
        return wishes.Count > 0 && statements.IsMere(wishes[0], message) ? [] : wishes;
    }

    // « oubliez ça » and more, right after something was noted.
    private Frame FrameOf(Wish wish) => (wish.Dialog.Forgets ? recollection.Denied(wish.Message) : null) ?? Agenda.FrameOf(wish);

    // The first of them; the others wait their turn.
    private async ValueTask TakeUpAsync(IReadOnlyList<Wish> wishes, Message message, CancellationToken cancellationToken)
    {
        var dialog = wishes[0].Dialog;
        if (dialog.Does(Recollection.Tell) && await reminders.AnswersParticularAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        turn.State = turn.State with { Waiting = [.. wishes.Skip(1).Select(FrameOf)] };
        if (dialog.OffersPerson)
        {
            // « j'ai besoin qu'un technicien passe »: when, and by which door, is known.
            await reminders.LeadKnownAsync(message, wished: true, cancellationToken).ConfigureAwait(false);
        }

        var displeased = Matters.Complains(message) && !dialog.OffersPerson && !dialog.SetsConsent && !dialog.Does(Recollection.Tell) && !dialog.Does(Recollection.Forget);
        if (displeased)
        {
            turn.Lead("sorry");
        }

        if (dialog.Asks.Any(a => a.Type == SlotTypes.Date))
        {
            turn.LeadImpossible(message);
        }

        await agenda.StartAsync(dialog, FrameOf(wishes[0]), cancellationToken).ConfigureAwait(false);
        if (displeased && !dialog.IsAboutHim && turn is { State: { Active: null, Asked: null }, Handoff: null })
        {
            // « je n'en peux plus de cette livraison »: where it is was not all that he wants to hear.
            matters.Offer("person-at-hand");
        }

        // Nothing was found to do: what he told for such a time still holds.
        if (!dialog.IsAboutHim && (dialog.Confirms || (turn.State.Ended is { Slots.Count: 0 } && message.Has("would-be"))) && turn is { State.Active: null, IsDone: false, Handoff: null } && (turn.Noted.Count == 0 || PastMatters.Asks(message)))
        {
            await reminders.KeepAsync(message, cancellationToken).ConfigureAwait(false);
        }
    }

    // What no wish is clear in: something remembered that it alludes to, or a wish that is asked about.
    private async ValueTask<bool> MayBeginAsync(Message message, CancellationToken cancellationToken)
    {
        if (await reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        var likely = Wishes.Doubtful(turn.Library, message).Where(d => !(turn.World.Speaker.Verified && d == agenda.Identify) && !statements.IsMere(new Wish(d, message, 0), message)).ToList();
        // « livraison lundi 8h »: of the two, the one that asks for a day is meant.
        if (likely.Count > 1 && message.NamesDay && likely.Where(d => d.Asks.Any(a => a.Type == SlotTypes.Date)).ToList() is [var dated])
        {
            await agenda.StartAsync(new Wish(dated, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « what width did I give you? »: not to be found by its words; then all that is remembered is the answer.
        // Not to be found, and asked for in no words of memory: all that is remembered would be too much said.
        if (!MereStatements.AsksExpressly(message) && turn.Remembers && ((message.Asked & OfHimself) != 0 || OwnQuestions.AsksWhatOnlyHeTells(message)))
        {
            turn.SayEngine("not-told");
            return true;
        }

        if (MereStatements.AsksExpressly(message) && turn.World.Speaker.Verified
            && turn.Library.Telling is { } tell)
        {
            if (await reminders.AnswersParticularAsync(message, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }

            await agenda.StartAsync(new Wish(tell, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (likely.Count == 0 || statements.IsHeard(message))
        {
            return false;
        }

        if (Matters.Complains(message))
        {
            // « je n'en peux plus de cette commande » is no riddle: he hears that one is sorry, and where it is if he may mean that.
            if (likely.Find(d => !d.Confirms && !d.OffersPerson && !d.IsAboutHim && !d.CallsPerson) is not { } asked)
            {
                return false;
            }

            await TakeUpAsync([new Wish(asked, message, 1)], message, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (await reminders.RecallsAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        await reminders.LeadKnownAsync(message, wished: false, cancellationToken).ConfigureAwait(false);
        AskWhich(message, likely);
        return true;
    }

    private void AskWhich(Message message, IReadOnlyList<Dialog> likely)
    {
        turn.State = turn.State with { Asked = "which", Choices = [.. likely.Select(d => Agenda.FrameOf(new Wish(d, message, 1)))] };
        var titles = likely.Select(turn.Title).ToList();
        if (likely.Count == 1)
        {
            turn.SayEngine("did-you-mean", new Dictionary<string, string> { ["first"] = titles[0] }, turn.YesNo());
        }
        else
        {
            turn.SayEngine("which", new Dictionary<string, string> { ["first"] = titles[0], ["second"] = titles[1] }, titles);
        }
    }
}
