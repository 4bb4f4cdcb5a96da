using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Recognizers;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Decides what one message is: a wish for a person before all, then an answer to what was asked, a digression, a new
/// wish, small talk, and last something not understood.
/// </summary>
internal sealed class Conversation
{
    private const int Patience = 3;
    private const int FewWords = 3;

    private readonly Turn _turn;
    private readonly Agenda _agenda;
    private readonly UnderWay _underWay;
    private readonly SmallTalk _smallTalk;
    private readonly Matters _matters;
    private readonly Recollection _recollection;
    private readonly Reminders _reminders;

    public Conversation(Turn turn)
    {
        _turn = turn;
        var walker = new Walker(turn);
        _agenda = new Agenda(turn, walker);
        _smallTalk = new SmallTalk(turn);
        _matters = new Matters(turn);
        _recollection = new Recollection(turn);
        _reminders = new Reminders(turn);
        _underWay = new UnderWay(turn, _agenda, new Answers(walker), _smallTalk, _recollection);
    }

    private DialogLibrary Library => _turn.Library;

    private Run? Active => Library.Find(_turn.State.Active?.Dialog) is { } dialog ? new Run(dialog, _turn.State.Active!) : null;

    /// <param name="stale">The dialog that was left waiting more than a day ago.</param>
    /// <param name="languageAsked">The message was nothing but the wish for another language.</param>
    public async ValueTask AdvanceAsync(Message message, Frame? stale, bool languageAsked, CancellationToken cancellationToken)
    {
        await DecideAsync(message, stale, languageAsked, cancellationToken).ConfigureAwait(false);
        if (_turn.Handoff is not null)
        {
            await _reminders.PassOnAsync(message, cancellationToken).ConfigureAwait(false);
        }
    }

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

        if (Matters.Hurts(message))
        {
            await _reminders.LeadAsync(message, cancellationToken).ConfigureAwait(false);
        }

        if (_matters.Escalate(message) || await AnswersEngineAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        var run = Active;
        if (run is not null && await _underWay.GoesOnAsync(run, message, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        if (run is null && await BeginsAsync(message, stale, cancellationToken).ConfigureAwait(false))
        {
            Understood();
            return;
        }

        if (run is null && stale is not null && Library.Find(stale.Dialog) is { } left)
        {
            _turn.State = _turn.State with { Asked = "resume", Suspended = [stale] };
            _turn.SayEngine("resumed", _agenda.Titled(left), YesNo());
        }
        else if (_smallTalk.Answers(message))
        {
            Understood();
            await _agenda.RepeatAsync(message.Is("wait") ? null : run, cancellationToken).ConfigureAwait(false);
        }
        else if (run is null && _smallTalk.Acknowledges(message))
        {
            await _reminders.AddAsync(message, cancellationToken).ConfigureAwait(false);
        }
        else if (run is not null || _turn.IsD1 || !await _reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            await FailAsync(run, message, cancellationToken).ConfigureAwait(false);
        }
    }

    private void Understood()
    {
        _turn.State = _turn.State with { Failures = 0 };
        if (_smallTalk.IsNoted && _turn.Handoff is null)
        {
            _turn.Open("noted-in-passing", _smallTalk.Facts());
        }
    }

    // Questions the engine itself has put. Other words than an answer are taken for what they are.
    private async ValueTask<bool> AnswersEngineAsync(Message message, CancellationToken cancellationToken)
    {
        var (asked, choices) = (_turn.State.Asked, _turn.State.Choices);
        var resumed = asked == "resume" ? _turn.State.Suspended.FirstOrDefault() : null;
        _turn.State = _turn.State with { Asked = null, Choices = [], Suspended = asked == "resume" ? [] : _turn.State.Suspended };
        switch (asked)
        {
            case "person" when message.YesNo == false && message.Words.Count <= 3:
                _turn.SayEngine("what-else");
                return true;
            case "resume" when message.YesNo == true && resumed is not null && Library.Find(resumed.Dialog) is { } dialog:
                var run = new Run(dialog, resumed) { At = 0, Proposed = null, Within = null };
                dialog.Asks.Where(a => a.Type == SlotTypes.Date).ToList().ForEach(a => run.Slots.Remove(a.Name));
                run.Checked.Clear();
                await _agenda.RunAsync(run, cancellationToken).ConfigureAwait(false);
                return true;
            case "resume" when message.YesNo == false && message.Words.Count <= 3:
                _turn.SayEngine("what-else");
                return true;
            case "identify" when choices is [var wish] && _agenda.Identify is { } identify
                && (Claims.Answers(message) || Wishes.Of(Library, message) is [{ Dialog: var wished }] && wished == identify):
                _turn.State = _turn.State with { Active = null, Suspended = [wish] };
                await _agenda.StartAsync(new Wish(identify, message, 1), cancellationToken).ConfigureAwait(false);
                return true;
            case "which":
                return await ChooseAsync(choices, message, cancellationToken).ConfigureAwait(false);
            default:
                return false;
        }
    }

    private async ValueTask<bool> ChooseAsync(IReadOnlyList<Frame> choices, Message message, CancellationToken cancellationToken)
    {
        var known = choices.Where(f => Library.Find(f.Dialog) is not null).ToList();
        int? chosen = known.Count == 1
            ? (message.YesNo == true ? 0 : null)
            : ChoiceRecognizer.Match(message.Text, [.. known.Select(f => _turn.Title(Library.Find(f.Dialog)!))]);
        if (chosen is { } i && i < known.Count)
        {
            await _agenda.StartAsync(Library.Find(known[i].Dialog)!, known[i], cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (message.YesNo == false && message.Words.Count <= 2)
        {
            _turn.SayEngine("what-else");
            return true;
        }

        if (known.Count == 2 && message.YesNo == true && message.Words.Count <= FewWords)
        {
            _turn.State = _turn.State with { Asked = "which", Choices = known };
            var titles = known.Select(f => _turn.Title(Library.Find(f.Dialog)!)).ToList();
            _turn.SayEngine("which-of", new Dictionary<string, string> { ["first"] = titles[0], ["second"] = titles[1] }, titles);
            return true;
        }

        return false;
    }

    private async ValueTask<bool> BeginsAsync(Message message, Frame? stale, CancellationToken cancellationToken)
    {
        if (_smallTalk.IsCourtesyOnly(message))
        {
            return false;
        }

        // « non, c'est le jeudi », after something was told or noted.
        if (_recollection.Rectified(message) is { } rectified && Library.Find(rectified.Dialog) is { } rectify)
        {
            // The action keeps what is right; it is not noted a second time.
            _turn.Noted = [];
            await _agenda.StartAsync(rectify, rectified, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « le deuxième est faux » after all was told, « oubliez ça » after something was noted.
        if (_recollection.Denied(message) is { } denied && Library.Find(denied.Dialog) is { } forget)
        {
            await _agenda.StartAsync(forget, denied, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « non, c'est le 06 … », after all was told.
        if (_turn.State.Told.Count > 0 && _recollection.Corrected(message) is { } correct)
        {
            await _agenda.StartAsync(new Wish(correct, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « remettez comme avant » right after all was done.
        if (message.Is("undo") && Library.Find(_turn.State.Ended?.Dialog) is { Confirms: true } done)
        {
            if (_agenda.Undo(done) is not { } back)
            {
                _matters.Offer("undo");
                return true;
            }

            await _agenda.RunAsync(back, cancellationToken).ConfigureAwait(false);
            return true;
        }

        // « finalement, plutôt samedi » right after all was done.
        if (Library.Find(_turn.State.Ended?.Dialog) is { } ended && (message.Corrects || message.Words.Count <= 4) && _agenda.Reopen(ended, message) is { } again)
        {
            await _agenda.RunAsync(again, cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (_matters.Answers(message))
        {
            return true;
        }

        var wishes = Wishes.Of(Library, message);
        if (wishes.Count > 0 && _matters.Holds(wishes[0].Dialog, message))
        {
            return true;
        }

        if (wishes.Count > 0)
        {
            _turn.State = _turn.State with { Waiting = [.. wishes.Skip(1).Select(Agenda.FrameOf)] };
            if (message.Acts.Complains)
            {
                _turn.Lead("sorry");
            }

            if (wishes[0].Dialog.Asks.Any(a => a.Type == SlotTypes.Date))
            {
                _turn.LeadImpossible(message);
            }

            await _agenda.StartAsync(wishes[0], cancellationToken).ConfigureAwait(false);
            if (wishes[0].Dialog.Confirms && _turn is { State.Active: null, IsDone: false, Handoff: null } && _turn.Noted.Count == 0)
            {
                await _reminders.KeepAsync(message, cancellationToken).ConfigureAwait(false);
            }

            return true;
        }

        if (_matters.Declines(message))
        {
            return true;
        }

        // « je suis paul.martin@example.com », from somebody not known yet.
        if (!_turn.World.Speaker.Verified && _agenda.Identify is { } identify && Claims.IsNamed(message))
        {
            await _agenda.StartAsync(new Wish(identify, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (stale is not null || _turn.IsD1 || _smallTalk.Knows(message) || message.Statements.Count > 0)
        {
            return false;
        }

        if (await _reminders.AnswersAsync(message, cancellationToken).ConfigureAwait(false))
        {
            return true;
        }

        var likely = Wishes.Doubtful(Library, message);
        // « livraison lundi 8h »: of the two, the one that asks for a day is meant.
        if (likely.Count > 1 && message.NamesDay && likely.Where(d => d.Asks.Any(a => a.Type == SlotTypes.Date)).ToList() is [var dated])
        {
            await _agenda.StartAsync(new Wish(dated, message, 1), cancellationToken).ConfigureAwait(false);
            return true;
        }

        return likely.Count > 0 && (await _reminders.RecallsAsync(message, cancellationToken).ConfigureAwait(false) || AskWhich(message, likely));
    }

    private bool AskWhich(Message message, IReadOnlyList<Dialog> likely)
    {
        _turn.State = _turn.State with { Asked = "which", Choices = [.. likely.Select(d => Agenda.FrameOf(new Wish(d, message, 1)))] };
        var titles = likely.Select(_turn.Title).ToList();
        if (likely.Count == 1)
        {
            _turn.SayEngine("did-you-mean", new Dictionary<string, string> { ["first"] = titles[0] }, YesNo());
        }
        else
        {
            _turn.SayEngine("which", new Dictionary<string, string> { ["first"] = titles[0], ["second"] = titles[1] }, titles);
        }

        return true;
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
        else if (failures >= Patience)
        {
            _turn.HandOver(new HandoffRequest("not-understood", null), "handed-off-not-understood");
        }
        else if (run is not null)
        {
            _turn.Lead(failures == 1 ? "not-understood" : "not-understood-again");
            await _agenda.RepeatAsync(run, cancellationToken).ConfigureAwait(false);
        }
        else if (failures == 1 && !message.Acts.Complains)
        {
            var foreign = Wishes.IsForeign(message);
            _turn.State = _turn.State with { Asked = foreign ? "person" : null };
            _turn.SayEngine(foreign ? "out-of-scope" : "not-understood", suggestions: foreign ? [_turn.Sentence("person")] : null);
        }
        else
        {
            _turn.State = _turn.State with { Asked = "person" };
            _turn.SayEngine(failures == 1 ? "complaint" : "not-understood-again", suggestions: failures == 1 ? YesNo() : [_turn.Sentence("person")]);
        }
    }

    private IReadOnlyList<string> YesNo() => [_turn.Sentence("yes"), _turn.Sentence("no")];
}
