using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Decides what one message is: a wish for a person before all, then an answer to what was asked, a digression, a new
/// wish, small talk, and last something not understood.
/// </summary>
internal sealed class Conversation
{
    private const int Patience = 3, Short = 6;

    private readonly Turn _turn;
    private readonly Agenda _agenda;
    private readonly UnderWay _underWay;
    private readonly SmallTalk _smallTalk;
    private readonly Matters _matters;
    private readonly Doubting _doubting;
    private readonly MereStatements _statements;
    private readonly EngineQuestions _questions;
    private readonly Beginnings _beginnings;
    private readonly Reminders _reminders;
    private readonly BeyondDialogs _beyond;
    private readonly Losses _losses;
    private readonly Returns _returns;

    public Conversation(Turn turn)
    {
        _turn = turn;
        var proposals = new Proposals(turn);
        var walker = new Walker(turn, proposals);
        _agenda = new Agenda(turn, walker);
        _smallTalk = new SmallTalk(turn);
        _matters = new Matters(turn);
        var recollection = new Recollection(turn);
        var pastMatters = new PastMatters(turn);
        _reminders = new Reminders(turn, pastMatters);
        _underWay = new UnderWay(turn, _agenda, new Answers(walker, proposals), _smallTalk, recollection);
        _statements = new MereStatements(turn);
        _losses = new Losses(turn);
        _doubting = new Doubting(turn, _agenda, recollection);
        _beyond = new BeyondDialogs(turn);
        _questions = new EngineQuestions(turn, _agenda);
        _returns = new Returns(turn, _agenda, _matters, recollection);
        _beginnings = new Beginnings(turn, _agenda, _matters, recollection, _reminders, new Openings(turn, _reminders, pastMatters), _smallTalk, _statements, _returns, _beyond);
    }

    private DialogLibrary Library => _turn.Library;

    private Run? Active => Library.Find(_turn.State.Active?.Dialog) is { } dialog ? new Run(dialog, _turn.State.Active!) : null;

    /// <param name="stale">The dialog that was left waiting more than a day ago.</param>
    /// <param name="languageAsked">The message was nothing but the wish for another language.</param>
    public async ValueTask AdvanceAsync(Message message, Frame? stale, bool languageAsked, CancellationToken cancellationToken)
    {
        var unsaid = _turn.State.Unsaid;
        await DecideAsync(message, stale, languageAsked, cancellationToken).ConfigureAwait(false);
        if (unsaid is not null && (_turn.Handoff is not null || _turn.State is { Active: null, Waiting.Count: 0 }))
        {
            // « envoyez-moi la facture et déplacez ma livraison »: the delivery is done with.
            _turn.State = _turn.State with { Unsaid = null };
            if (_turn.Handoff is null && _turn.State.Asked is null && _turn.Texts.Beyond.FirstOrDefault(b => b.Name == unsaid) is { } other)
            {
                _beyond.Say(other);
            }
        }

        if (_turn.Handoff is { Reason: var reason })
        {
            if (reason == "asked")
            {
                // « je voudrais qu'on me rappelle » is done, not remembered.
                _turn.Noted = [.. _turn.Noted.Where(s => s.Kind != "expectation" && message.Read.Contains(s))];
            }

            await _reminders.PassOnAsync(message, cancellationToken).ConfigureAwait(false);
        }
        else if (MayWantPerson(message) && _turn.State is { Active: null, Asked: null })
        {
            _matters.Offer("person-at-hand");
        }
    }

    // Words about calls and people in what is only told wish for none.
    private bool MayWantPerson(Message message) => message.Acts.MightWantPerson && message.Asked == AskedSides.None && message.Read.Count == 0 && _turn.Noted.Count == 0 && !_statements.IsHeard(message);

    private async ValueTask DecideAsync(Message message, Frame? stale, bool languageAsked, CancellationToken cancellationToken)
    {
        if (languageAsked)
        {
            if (Active is { } waiting)
            {
                await _agenda.RunAsync(waiting, cancellationToken).ConfigureAwait(false);
            }
            return;
        }

        if (_turn.FormAsked is not null)
        {
            var rest = message.Part(FormOfAddress.Without(message.Text));
            if (_smallTalk.Agrees(rest, Active is not null))
            {
                Understood();
                await _agenda.RepeatAsync(Active, cancellationToken).ConfigureAwait(false);
                return;
            }

            message = rest;
        }

        if (Active is null && !Matters.IsAngry(message) && await _reminders.PassesVisitOnAsync(message, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        if (WishesApart.Wanted(message) is { } wanted)
        {
            if (Active is { Dialog.Confirms: true })
            {
                _turn.State = _turn.State with { Active = null };
                _turn.Lead("left-as-it-is");
            }

            message = wanted;
        }

        if (Active is null && (_smallTalk.Notes(VisitDays.Of(message)) || await _losses.HearsAsync(message, cancellationToken).ConfigureAwait(false)))
        {
            return;
        }

        if (Active is null && ((Matters.Hurts(message) && !Matters.IsAngry(message)) || PastMatters.AsksAfter(message) || (PastMatters.IsLate(message) && !Matters.IsAngry(message))) && await _reminders.AnswersPromisedAsync(message, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        // "and you can lose the vegetarian part, that was my ex" sounds vexed, and asks for no more than it says.
        if (Active is null && Matters.IsAngry(message) && message.Acts.Anger < Matters.Furious && !MereStatements.WantsPerson(message) && await _returns.DropsAsync(message, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        if (Matters.Hurts(message) || Matters.IsAngry(message))
        {
            await _reminders.LeadAsync(message, cancellationToken).ConfigureAwait(false);
        }

        if (_matters.Escalate(message))
        {
            return;
        }

        if (Active is null && await _doubting.SettlesAsync(message, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        var offered = _turn.State.Asked == "person";
        if (await _questions.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var run = Active;
        if (run?.Step is Ask { Type: SlotTypes.Code } && await IsWithoutCodeAsync(run, message, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        if (run is not null && (await _doubting.BesideAsync(run, message, cancellationToken).ConfigureAwait(false)
            || await _underWay.GoesOnAsync(run, message, cancellationToken).ConfigureAwait(false)))
        {
            Understood();
            return;
        }

        if (run is null && await _beginnings.BeginsAsync(message, stale, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        if (run is null && offered && _beyond.Answers(message, first: false, offered: true))
        {
            Understood();
            return;
        }

        if (run is null && stale is not null && Library.Find(stale.Dialog) is { } left)
        {
            _turn.State = _turn.State with { Asked = "resume", Suspended = [stale] };
            _turn.SayEngine("resumed", _agenda.Titled(left), _turn.YesNo());
        }
        else if (_smallTalk.Answers(message))
        {
            Understood();
            await _agenda.RepeatAsync(message.Is("wait") ? null : run, cancellationToken).ConfigureAwait(false);
        }
        else if (run is null && message.Words.Count <= Short && _beyond.Answers(message, first: false, offered: true))
        {
            Understood();
        }
        else if (run is null && _smallTalk.Acknowledges(message))
        {
            if (!await _reminders.AddAsync(message, cancellationToken).ConfigureAwait(false))
            {
                _beyond.AnswersAside(message);
            }
        }
        else if (run is { Dialog.OffersPerson: true } && _statements.TellsMore(message))
        {
            // What he has tried goes with the matter; the question stands.
            _turn.SayEngine("told-more", suggestions: _turn.YesNo());
        }
        else if (run is null && !_turn.IsD1 && (await _reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false) || await _reminders.AdvisesOnGoodsAsync(message, cancellationToken).ConfigureAwait(false)))
        {
            // What is remembered of it has been said.
        }
        else if (run is null && !_turn.IsD1 && !message.Acts.Complains && await _reminders.AnswersKnownAsync(message, cancellationToken).ConfigureAwait(false))
        {
            // No answer, but nothing that he need say again.
        }
        else if (run is null && stale is null && _statements.IsHeard(message))
        {
            Understood();
            _smallTalk.Hear(message);
        }
        else
        {
            await FailAsync(run, message, cancellationToken).ConfigureAwait(false);
        }
    }

    // Another code is sent as the one before was; that none has come is told what to do about.
    private async ValueTask<bool> IsWithoutCodeAsync(Run run, Message message, CancellationToken cancellationToken)
    {
        if (Claims.Code(message.Text) is not null)
        {
            return false;
        }

        var sent = Enumerable.Range(0, run.At).LastOrDefault(i => run.Dialog.Steps[i] is Do, -1);
        if (message.Has("code-again") && sent >= 0)
        {
            run.At = sent;
            await _agenda.RunAsync(run, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (message.Has("code-missing"))
        {
            _turn.SayEngine("code-missing");
            return true;
        }

        return false;
    }

    private void Understood()
    {
        _turn.State = _turn.State with { Failures = _turn.IsUnserved ? _turn.State.Failures : 0 };
        if (_smallTalk.IsNoted && _turn.Handoff is null)
        {
            _turn.Open("noted-in-passing", _smallTalk.Facts());
        }
    }

    private async ValueTask FailAsync(Run? run, Message message, CancellationToken cancellationToken)
    {
        var failures = _turn.State.Failures + 1;
        _turn.State = _turn.State with { Failures = failures };
        if (_turn.IsD1 && (failures > 1 || (run is null && Wishes.IsMatter(Library, message))))
        {
            await _reminders.LeadAsync(message, cancellationToken).ConfigureAwait(false);
            _turn.HandOver(new HandoffRequest("not-routine", null), "handed-off-not-routine");
        }
        else if (message.Acts.Complains && (run is null ? failures > 1 : run.Dialog.OffersPerson))
        {
            // Who sighs at not being helped is not asked (again) whether he wants a person.
            await _reminders.LeadAsync(message, cancellationToken).ConfigureAwait(false);
            _turn.HandOver(new HandoffRequest("complaint", null), "handed-off-complaint-any");
        }
        else if (run is null && !message.Acts.Complains && (MayWantPerson(message) || (message.Acts.MightComplain && failures == 1 && _turn.Noted.Count == 0)))
        {
            _turn.State = _turn.State with { Asked = "person" };
            _turn.SayEngine("person-wished", suggestions: _turn.YesNo());
        }
        else if (failures >= Patience)
        {
            _turn.HandOver(new HandoffRequest("not-understood", null), "handed-off-not-understood");
        }
        else if (run is not null)
        {
            _turn.Lead(failures == 1 ? "not-understood" : "not-understood-again");
            await _agenda.RepeatAsync(run, cancellationToken).ConfigureAwait(false);
        }
        else if (failures == 1 && !message.Acts.Complains && !_turn.Noted.Any(s => s.Kind == "criticism"))
        {
            var foreign = Wishes.IsForeign(message);
            _turn.State = _turn.State with { Asked = foreign ? "person" : null };
            _turn.SayEngine(foreign ? "out-of-scope" : "not-understood", suggestions: foreign ? [_turn.Sentence("person")] : null);
        }
        else if (failures > 1 && Wishes.IsForeign(message))
        {
            // Understood, and nothing that can be done here: no apology for not understanding.
            _turn.State = _turn.State with { Asked = "person" };
            _turn.SayEngine("out-of-scope-again", suggestions: _turn.YesNo());
        }
        else
        {
            _turn.State = _turn.State with { Asked = "person" };
            _turn.SayEngine(failures == 1 ? "complaint" : "not-understood-again", suggestions: failures == 1 ? _turn.YesNo() : [_turn.Sentence("person")]);
        }
    }
}
