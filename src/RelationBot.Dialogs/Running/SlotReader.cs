using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>Finds a slot's value in a message, in canonical form.</summary>
internal static class SlotReader
{
    /// <param name="expected">True where the message answers this very question; only then may bare numbers, a yes or free words be taken for it.</param>
    public static string? Read(Ask ask, Message message, bool expected) => ask.Type switch
    {
        SlotTypes.OrderNumber => First(OrderNumberRecognizer.Recognize(message.Text)) ?? (expected ? BareNumber(message.Text) : null),
        SlotTypes.Date when ask.Past => PastDay(message, expected),
        SlotTypes.Date => Day(message.Days),
        SlotTypes.DayPart => message.Days.Wanted?.Part is { } part ? Canonical(part) : null,
        SlotTypes.Email => First(EmailRecognizer.Recognize(message.Text)),
        SlotTypes.Phone => First(PhoneRecognizer.Recognize(message.Text)),
        SlotTypes.Number when expected => NumberResolver.Resolve(message.Text, message.Locale),
        SlotTypes.YesNo when expected => message.YesNo switch { true => "yes", false => "no", null => null },
        SlotTypes.Choice when expected => Option(ask, message),
        SlotTypes.Retraction => Retraction(message, expected),
        SlotTypes.Identity => Claims.Identity(message, expected),
        SlotTypes.Code when expected => Claims.Code(message.Text),
        SlotTypes.Text when expected => Option(ask, message) ?? (message.Text.Trim() is { Length: > 0 } words ? words : null),
        _ => null,
    };

    public static string Canonical(DayPart part) => part switch
    {
        DayPart.Morning => "morning",
        DayPart.Afternoon => "afternoon",
        _ => "evening",
    };

    public static string Canonical(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Cuts the text slots of a start sentence out of a message that follows its words (« oubliez que {what} »).</summary>
    public static IEnumerable<(string Slot, string Value)> Cut(Dialog dialog, Message message)
    {
        foreach (var sentence in dialog.Start[message.Locale])
        {
            if (sentence.Names is [var slot] && dialog.Asks.FirstOrDefault(a => a.Name == slot) is { Type: SlotTypes.Text }
                && sentence.Literals() is [var before, var after] && string.IsNullOrWhiteSpace(after)
                && After(message, before) is { Length: > 0 } value)
            {
                yield return (slot, value);
                yield break;
            }
        }
    }

    // Unasked, only a day of which the verb says that it was.
    private static string? PastDay(Message message, bool expected) =>
        (expected || message.Days is { TellsPast: true } or { Wanted.IsPast: true }) && message.PastDay is { } day ? Canonical(day) : null;

    private static string? Day(DayMentions days) => days.Wanted switch
    {
        { Day: { }, DayEnd: { } end } when days.Moves => Canonical(end),
        { Day: { } day, DayEnd: null } => Canonical(day),
        _ => null,
    };

    private static string? Retraction(Message message, bool expected) => IsAllBut(message) ? null : message.Retraction switch
    {
        { Everything: true } => Slots.Everything,
        { What.Length: > 0 } some => some.What,
        _ when !expected => null,
        _ when message.Words is ["tout"] or ["everything"] or ["all"] or ["all", "of", "it"] or ["toutes", ..] or ["absolument", "tout"] => Slots.Everything,
        _ when IsBareNo(message) => null,
        _ => Clause(message.Text.Trim()),
    };

    /// <summary>« oubliez tout sauf … », or « tout sauf … » where he was asked what to forget: nothing that can be forgotten at one stroke.</summary>
    public static bool IsAllBut(Message message) => message.ForgetsAllBut || message.Part("oubliez " + message.Text).ForgetsAllBut || message.Part("forget " + message.Text).ForgetsAllBut;

    private static bool IsBareNo(Message message) => message.Words.Count <= 2 && message.YesNo is not null;

    // « que je préfère le matin » names the same as « je préfère le matin ».
    private static string Clause(string text) => Array.Find(["que ", "qu'", "qu’", "that "], c => text.StartsWith(c, StringComparison.OrdinalIgnoreCase)) is { } conjunction
        ? text[conjunction.Length..]
        : text;

    private static string? Option(Ask ask, Message message)
    {
        if (ask.Options.Count == 0)
        {
            return null;
        }

        var words = ask.Options.SelectMany(o => o.Value.In(message.Locale).Select(t => (o.Key, t.Text))).ToList();
        var exact = words.Where(w => Folding.Fold(w.Text) == Folding.Fold(message.Text.Trim())).Select(w => w.Key).FirstOrDefault();
        var first = ask.Options.Values.Select(o => o.In(message.Locale)[0].Text).ToList();
        return exact
            ?? (ChoiceRecognizer.Match(message.Text, first) is { } i ? ask.Options.Keys.ElementAt(i) : null)
            ?? (ChoiceRecognizer.Match(message.Text, [.. words.Select(w => w.Text)]) is { } j ? words[j].Key : null);
    }

    private static string? First(IReadOnlyList<Entity> entities) =>
        entities.Count > 0 && entities[0].Resolution.TryGetValue("value", out var value) ? value.ToString() : null;

    // « 1042 » as the answer to "which order".
    private static string? BareNumber(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var end = i;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                if (end - i is >= 3 and <= 8)
                {
                    return "RB-" + text[i..end];
                }

                i = end;
            }
        }

        return null;
    }

    private static string? After(Message message, string before) =>
        message.From(Tokenizer.Words(before, message.Locale))?.Trim().TrimEnd('.', '!', '?', ' ');
}
