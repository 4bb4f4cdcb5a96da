using System.Globalization;
using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>What a message does to the dialog that waits.</summary>
internal enum Answer
{
    /// <summary>Nothing: it is about something else, or not understood.</summary>
    None,

    /// <summary>It gave, changed or took back values; walk on.</summary>
    Moved,

    /// <summary>It said no to the one thing asked, and the dialog has nowhere else to go.</summary>
    Declined,

    /// <summary>The customer does not know.</summary>
    NotKnown,

    /// <summary>He said yes under a condition, or yes and no; nothing is done on that.</summary>
    Reserved,
}

/// <summary>Takes a message for an answer: values for the slot asked, corrections of others, a yes or a no.</summary>
internal sealed class Answers(Walker walker, Proposals offers)
{
    private const int LongestSpan = 60;

    private static readonly HashSet<string> Ordinals =
        ["le", "la", "premier", "premiere", "deuxieme", "second", "seconde", "troisieme", "dernier", "derniere", "the", "first", "third", "last", "one", "choix", "date", "please"];

    /// <summary>Fills every slot that the first words of a wish give.</summary>
    public static void FillAtStart(Run run, Message message)
    {
        foreach (var (slot, value) in SlotReader.Cut(run.Dialog, message))
        {
            run.Set(slot, value);
        }

        foreach (var ask in run.Dialog.Asks)
        {
            if (SlotReader.Read(ask, message, expected: false) is { } value)
            {
                run.Set(ask.Name, value);
            }
        }

        Alternatives(run, message);
        RuleOut(run, message);
        Within(run, message);
        Shift(run, message);
    }

    // « d'un jour », « plus tôt »: counted from the day that holds now.
    private static bool Shift(Run run, Message message)
    {
        if (run.Dialog.Asks.FirstOrDefault(a => a.AsksDayAhead && a.Current is not null) is not { } ask
            || (Shifts.Read(message), Shifts.IsSooner(message)) is not ({ }, _) and not (_, true))
        {
            return false;
        }

        run.Shift = Shifts.Read(message);
        run.Sooner = run.Shift is null;
        run.Slots.Remove(ask.Name);
        run.Checked.Remove(ask.Name);
        run.At = Math.Min(run.At, run.Dialog.IndexOf(ask.Name));
        return true;
    }

    // « jeudi ou vendredi »
    private static void Alternatives(Run run, Message message)
    {
        if (message.Days.Wanted?.Day is not null && run.Dialog.Asks.Any(a => a.AsksDayAhead))
        {
            run.Or = [.. message.Days.Or.Select(SlotReader.Canonical)];
        }
    }

    public async ValueTask<Answer> TakeAsync(Run run, Message message, CancellationToken cancellationToken)
    {
        run.Declined = false;
        var step = run.Step;
        Alternatives(run, message);
        var corrected = Correct(run, message, step as Ask);
        if (Shift(run, message))
        {
            return Answer.Moved;
        }

        if (step is Confirm confirm)
        {
            return corrected ? Answer.Moved : Decide(run, message, confirm);
        }

        if (step is not Ask ask)
        {
            return Answer.None;
        }

        if (IsOrdinal(message) && await ChosenAsync(run, ask, message, cancellationToken).ConfigureAwait(false) is { } place)
        {
            run.Set(ask.Name, place);
            return Answer.Moved;
        }

        if (SlotReader.Read(ask, message, expected: true) is { } value && !(ask.Type == SlotTypes.Text && corrected))
        {
            run.Set(ask.Name, value);
            return Answer.Moved;
        }

        var ruledOut = RuleOut(run, message);
        if (Within(run, message) || corrected)
        {
            return Answer.Moved;
        }

        return await ProposalAsync(run, ask, message, ruledOut, cancellationToken).ConfigureAwait(false);
    }

    // « le premier » is the first of what was offered, not the first of the month.
    private static bool IsOrdinal(Message message) => message.Words.Count is > 0 and <= 4 && message.Words.All(Ordinals.Contains);

    private async ValueTask<string?> ChosenAsync(Run run, Ask ask, Message message, CancellationToken cancellationToken)
    {
        var proposals = await offers.OfAsync(run, ask, cancellationToken).ConfigureAwait(false);
        var shown = proposals.Select(p => walker.Written(run, ask.Name, p)).ToList();
        return shown.Count > 0 && ChoiceRecognizer.Match(message.Text, shown) is { } i ? proposals[i] : null;
    }

    private async ValueTask<Answer> ProposalAsync(Run run, Ask ask, Message message, bool ruledOut, CancellationToken cancellationToken)
    {
        var proposals = await offers.OfAsync(run, ask, cancellationToken).ConfigureAwait(false);
        if (ruledOut)
        {
            return Answer.Moved;
        }

        var chosen = message.Is("earliest") ? proposals.Order(StringComparer.Ordinal).FirstOrDefault()
            : message.Is("any") ? run.Proposed ?? (proposals.Count > 0 ? proposals[0] : ask.Type == SlotTypes.DayPart ? SlotReader.Canonical(DayPart.Morning) : null)
            : message.YesNo == true ? run.Proposed
            : await ChosenAsync(run, ask, message, cancellationToken).ConfigureAwait(false);
        if (chosen is not null)
        {
            run.Set(ask.Name, chosen);
            return Answer.Moved;
        }

        if (message.Is("other") || (run.Proposed is not null && message.YesNo == false))
        {
            if (run.Proposed is { } proposed)
            {
                run.Refused.Add(proposed);
            }

            // « une autre date » wants the next one proposed, a bare no wants to be asked.
            run.Declined = !message.Is("other");
            return Answer.Moved;
        }

        if (message.Is("not-known"))
        {
            if (ask.Optional)
            {
                run.At++;
                return Answer.Moved;
            }

            return Answer.NotKnown;
        }

        return message.YesNo == false && run.Proposed is null && ask.Type is not SlotTypes.YesNo ? Answer.Declined : Answer.None;
    }

    private static Answer Decide(Run run, Message message, Confirm confirm)
    {
        // « non, pas vendredi »: the day itself is refused, whatever the step's own way for a no.
        if (message.YesNo != true && RuleOut(run, message))
        {
            run.Declined = true;
            return Answer.Moved;
        }

        if (Within(run, message))
        {
            Walker.Go(run, run.Dialog.Asks.First(a => a.AsksDayAhead).Name);
            return Answer.Moved;
        }

        switch (message.YesNo)
        {
            case true when message.IsReserved || message.Text.Contains('?', StringComparison.Ordinal):
                return Answer.Reserved;
            case true:
                run.At++;
                return Answer.Moved;
            case false when confirm.No is { } no:
                Walker.Go(run, no);
                run.Declined = true;
                return Answer.Moved;
            case false:
                return Answer.Declined;
            case null when message.IsReserved:
                return Answer.Reserved;
            default:
                // The same day said again is no yes; the question is put again, without an apology.
                return run.Dialog.Asks.Any(a => SlotReader.Read(a, message, expected: false) is not null) ? Answer.Moved : Answer.None;
        }
    }

    // Other slots of the dialog, given early or changed; the walk goes back to the first of those already passed.
    private static bool Correct(Run run, Message message, Ask? expected)
    {
        var moved = false;
        foreach (var ask in run.Dialog.Asks.Where(a => a != expected && !(expected is { Past: true } && a.AsksDayAhead)))
        {
            var value = SlotReader.Read(ask, message, expected: false);
            if (value is null || value == run.Slots.GetValueOrDefault(ask.Name))
            {
                continue;
            }

            run.Set(ask.Name, value);
            var index = run.Dialog.IndexOf(ask.Name);
            if (index < run.At)
            {
                run.At = index;
            }

            moved = true;
        }

        return moved;
    }

    // Days and parts of the day that the customer rules out: not proposed any more, and taken back where they stood.
    private static bool RuleOut(Run run, Message message)
    {
        var any = false;
        foreach (var when in message.Days.Unwanted)
        {
            List<string> values = [.. DaysOf(when).Select(SlotReader.Canonical), .. IsOffered(run, message, when) ? new[] { run.Proposed! } : [], .. when is { Day: null, Part: { } part } ? new[] { SlotReader.Canonical(part) } : []];
            foreach (var value in values)
            {
                any |= run.Dialog.Asks.Any(a => a.AsksDayAhead || a.Type == SlotTypes.DayPart);
                run.Refused.Add(value);
                foreach (var ask in run.Dialog.Asks.Where(a => run.Slots.GetValueOrDefault(a.Name) == value).ToList())
                {
                    run.Clear(ask.Name);
                    run.At = Math.Min(run.At, run.Dialog.IndexOf(ask.Name));
                }
            }
        }

        return any;
    }

    // « j'ai piscine vendredi », said to an offered Friday, is about that one and not the coming one.
    private static bool IsOffered(Run run, Message message, When when) =>
        when.Day is { } day && DateOnly.TryParseExact(run.Proposed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var offered) && offered.DayOfWeek == day.DayOfWeek
        && Weekdays.Named(Folding.Fold(message.Text.Substring(when.Start, when.Length)));

    // « absent jeudi et vendredi » is a span; of a longer one its first weeks are enough.
    private static IEnumerable<DateOnly> DaysOf(When when) => when.Day is not { } first
        ? []
        : Enumerable.Range(0, Math.Clamp((when.DayEnd?.DayNumber ?? first.DayNumber) - first.DayNumber, 0, LongestSpan) + 1).Select(first.AddDays);

    // « la semaine prochaine » is no day yet: propose one of it.
    private static bool Within(Run run, Message message)
    {
        if (message.Days is not { Moves: false, Wanted: { Day: { } first, DayEnd: { } last } } || run.Dialog.Asks.All(a => !a.AsksDayAhead))
        {
            return false;
        }

        run.Within = $"{SlotReader.Canonical(first)}/{SlotReader.Canonical(last)}";
        return true;
    }
}
