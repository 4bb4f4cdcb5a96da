using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Recognizers;

namespace RelationBot.Dialogs.Running;

/// <summary>Questions that the engine itself has put, and what answers them.</summary>
internal sealed class EngineQuestions(Turn turn, Agenda agenda)
{
    private const int FewWords = 3, LongestNo = 8;

    // Questions the engine itself has put. Other words than an answer are taken for what they are.
    public async ValueTask<bool> AnswersAsync(Message message, CancellationToken cancellationToken)
    {
        var (asked, choices) = (turn.State.Asked, turn.State.Choices);
        var resumed = asked == "resume" ? turn.State.Suspended.FirstOrDefault() : null;
        turn.State = turn.State with { Asked = null, Choices = [], Suspended = asked == "resume" ? [] : turn.State.Suspended };
        switch (asked)
        {
            case "person" when IsPlainNo(message):
                turn.SayEngine(turn.State.Waiting.Count > 0 ? "all-right" : "what-else");
                await agenda.NextAsync(cancellationToken).ConfigureAwait(false);
                return true;
            case "resume" when message.YesNo == true && resumed is not null && turn.Library.Find(resumed.Dialog) is { } dialog:
                var run = new Run(dialog, resumed) { At = 0, Proposed = null, Within = null };
                dialog.Asks.Where(a => a.Type == SlotTypes.Date).ToList().ForEach(a => run.Slots.Remove(a.Name));
                run.Checked.Clear();
                await agenda.RunAsync(run, cancellationToken).ConfigureAwait(false);
                return true;
            case "resume" when message.YesNo == false && message.Words.Count <= FewWords:
                turn.SayEngine("what-else");
                return true;
            case "identify" when choices is [var wish] && agenda.Identify is { } identify
                && (Claims.Answers(message) || message.Wishes is [{ Dialog: var wished }] && wished == identify):
                turn.State = turn.State with { Active = null, Suspended = [wish] };
                await agenda.StartAsync(new Wish(identify, message, 1), cancellationToken).ConfigureAwait(false);
                return true;
            case "which":
                return await ChooseAsync(choices, message, cancellationToken).ConfigureAwait(false);
            default:
                if (asked == "person" && turn.State.Active is null)
                {
                    // He speaks of something else than what waited for his no.
                    turn.State = turn.State with { Waiting = [] };
                }

                return false;
        }
    }

    // « non c'est bon, je l'ai trouvé » declines; « non mais où est ma commande ? » and "it doesn't work" do not.
    private bool IsPlainNo(Message message) => !message.Has("trouble")
        && ((message.YesNo == false && message.Words.Count <= FewWords)
            // "never mind, I'll keep it"
            || (message.Cancels && message.Words.Count <= LongestNo && !message.AnnouncesAct && message.Wishes.Count == 0 && !message.Text.Contains('?', StringComparison.Ordinal))
            || (message.Words is ["non" or "no" or "nope" or "nah", ..] && message.Words.Count <= LongestNo && !message.Text.Contains('?', StringComparison.Ordinal)
                && message.Statements.Count == 0 && !message.Acts.Complains && message.Wishes.Count == 0));

    private async ValueTask<bool> ChooseAsync(IReadOnlyList<Frame> choices, Message message, CancellationToken cancellationToken)
    {
        var known = choices.Where(f => turn.Library.Find(f.Dialog) is not null).ToList();
        int? chosen = known.Count == 1
            ? (message.YesNo == true ? 0 : null)
            : MereStatements.AsksMemory(message) ? null : ChoiceRecognizer.Match(message.Text, [.. known.Select(f => turn.Title(turn.Library.Find(f.Dialog)!))]);
        if (chosen is { } i && i < known.Count)
        {
            await agenda.StartAsync(turn.Library.Find(known[i].Dialog)!, known[i], cancellationToken).ConfigureAwait(false);
            return true;
        }

        if (message.YesNo == false && message.Words.Count <= 2)
        {
            turn.SayEngine("what-else");
            return true;
        }

        if (known.Count == 2 && message.YesNo == true && message.Words.Count <= FewWords)
        {
            turn.State = turn.State with { Asked = "which", Choices = known };
            var titles = known.Select(f => turn.Title(turn.Library.Find(f.Dialog)!)).ToList();
            turn.SayEngine("which-of", new Dictionary<string, string> { ["first"] = titles[0], ["second"] = titles[1] }, titles);
            return true;
        }

        return false;
    }
}
