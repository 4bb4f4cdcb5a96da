using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Retrieval;

namespace RelationBot.Dialogs.Running;

/// <summary>What is remembered of a matter that no dialog does, said before the answer to it.</summary>
internal sealed class Openings(Turn turn, Reminders reminders, PastMatters pastMatters)
{
    /// <summary>Says what fits.</summary>
    public async ValueTask SayAsync(Message message, Beyond? answered, CancellationToken cancellationToken)
    {
        await WishedAsync(message, answered, cancellationToken).ConfigureAwait(false);
        await ContactAsync(message, cancellationToken).ConfigureAwait(false);
        await ThingAsync(message, cancellationToken).ConfigureAwait(false);
    }

    // « il me manque une facture »: how he wants them, where he has told it.
    private async ValueTask WishedAsync(Message message, Beyond? answered, CancellationToken cancellationToken)
    {
        if (answered is not { OffersPerson: true, Act: false } || turn.Handoff is not null)
        {
            return;
        }

        var matter = SharedWords.In(string.Join(' ', turn.Texts.Phrase(answered.Phrases, message.Locale).SelectMany(words => words)), message.Locale);
        var facts = (await reminders.LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts
            .Where(f => f is { IsNamed: true, Kind: "preference" or "expectation" } && !reminders.IsNotedNow(f) && SharedWords.Of(Recollection.WithoutSource(f.InWords), message.Text, message.Locale).Any(matter.Contains)).ToList();
        if (facts.Count > 0)
        {
            turn.Open("still-holds", pastMatters.Facts([.. facts.Select(f => f.InWords)]));
        }
    }

    // « prévenez-moi quand elle revient »: how he is to be reached, said before what was answered.
    private async ValueTask ContactAsync(Message message, CancellationToken cancellationToken)
    {
        if (turn.Handoff is null && message.Has("to-be-told") && (await reminders.LookAsync(message, cancellationToken).ConfigureAwait(false)).Facts.Where(f => f.OfContact && f.Kind != PastMatters.Promise && !reminders.IsNotedNow(f)).ToList() is { Count: > 0 } facts)
        {
            turn.Open("still-holds", pastMatters.Facts([.. facts.Select(f => f.InWords)]));
        }
    }

    // « finalement je vous renvoie le four »: what he told of it, said before who arranges it.
    private async ValueTask ThingAsync(Message message, CancellationToken cancellationToken)
    {
        if (turn.Handoff is not null || !message.AnnouncesAct)
        {
            return;
        }

        var reminder = await reminders.LookAsync(message, cancellationToken).ConfigureAwait(false);
        if (!GoodsWords.Named(message.Text, message.Locale))
        {
            // « je vous le renvoie »: the article that he spoke of last.
            if (message.Has("of-an-article") && reminder.Exchange is { } last && last.Words.Where(w => GoodsWords.Named(w, message.Locale)).ToList() is [.., var words])
            {
                turn.Open("reminded-words", pastMatters.Past(last with { Words = [words], Done = [] }));
            }

            return;
        }

        if (reminder.Facts.Where(f => f.IsNamed && f.Kind is not (PastMatters.Promise or Reminders.Project) && !reminders.IsNotedNow(f)).ToList() is { Count: > 0 } facts)
        {
            turn.Open("still-holds", pastMatters.Facts([.. facts.Select(f => f.InWords)]));
        }
        else if (reminder.Exchange is { IsNamed: true } past)
        {
            turn.Open("reminded-words", pastMatters.Past(past));
        }
    }
}
