using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>What was just told or noted of a customer, when he says that it is wrong.</summary>
internal sealed class Recollection(Turn turn)
{
    private const int Short = 8;
    private const int LongestNumber = 6;
    private const int LongestBare = 5;

    /// <summary>The facts of a list as it was told, without where they come from.</summary>
    public static IReadOnlyList<string> Lines(string? facts) => facts is null
        ? []
        : [.. facts.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(l => l[0] == '-').Select(l => WithoutSource(l.TrimStart('-', ' ')))];

    /// <summary>The dialog that forgets, with what is to be forgotten where that is clear; null where he says nothing of the kind.</summary>
    public Frame? Denied(Message message)
    {
        if (turn.Library.Forgetting is not { } forget)
        {
            return null;
        }

        if (turn.JustNoted is { } noted && (message.Is("forget-that") || message.Is("wrong")))
        {
            return Forgetting(forget, noted);
        }

        // « mon mail est faux »: the one on file is to be another.
        if (message.Words.Count > Short || turn.State.Told.Count == 0 || !message.Has("wrong")
            || (message.Wishes is [{ Dialog: var wished }, ..] && wished.Asks.Any(a => a.Type is SlotTypes.Email or SlotTypes.Phone)))
        {
            return null;
        }

        var which = turn.State.Told.Count == 1 ? 0 : ChoiceRecognizer.Match(message.Text, turn.State.Told);
        return Forgetting(forget, which is { } i ? turn.State.Told[i] : null);
    }

    /// <summary>The dialog that forgets, with the line that « enlève la dernière » means of what was told, else with what was noted a moment ago; without either, it asks. Null for anything else.</summary>
    public Frame? Placed(Message message)
    {
        if (turn.Library.Forgetting is not { } forget || message.Words.Count > Short || !Dismissal.IsByPlace(message.Text, message.Locale))
        {
            return null;
        }

        var ofMessages = message.Words.Any(w => w is "message" or "messages" or "phrase" or "sentence");
        var what = !ofMessages && turn.State.Told.Count > 0 ? (ChoiceRecognizer.ByPlace(message.Text, turn.State.Told.Count) is { } i ? turn.State.Told[i] : null)
            : ofMessages || message.Words.Any(w => w is "dernier" or "derniere" or "last" or "latest") ? turn.JustNoted
            : null;
        return Forgetting(forget, what);
    }

    /// <summary>The dialog that corrects a telephone number or an e-mail address, where the message is hardly more than one.</summary>
    public Dialog? Corrected(Message message) => message.Words.Count > Short + LongestNumber ? null
        : Address(message) is { } address ? address
        : PhoneRecognizer.Recognize(message.Text).Count != 1 ? null
        : turn.Library.Dialogs.FirstOrDefault(d => d.Asks.Any(a => a.Type == SlotTypes.Phone));

    /// <summary>The dialog that changes his e-mail address, where he who is known names one (« mon mail c'est plutôt … »).</summary>
    public Dialog? Address(Message message) => turn.World.Speaker.Verified && EmailRecognizer.Recognize(message.Text).Count == 1
        ? turn.Library.Dialogs.FirstOrDefault(d => d.NeedsCustomer && d.Asks.Any(a => a.Type == SlotTypes.Email))
        : null;

    /// <summary>The dialog that puts a fact right, with the words that say how; null where nothing told or noted a moment ago is corrected.</summary>
    public Frame? Rectified(Message message)
    {
        if (message.AnnouncesAct || turn.Library.Find(turn.State.Ended?.Dialog) is { Confirms: true } || Corrected(message) is not null || Correction.Read(message.Text, message.Locale) is not { } correction
            || (turn.State.Told.Count == 0 && turn.JustNoted is null && !SpeaksForItself(message, correction)))
        {
            return null;
        }

        // « je ne serai pas là mercredi » is of that one day; « pas de livraison le jeudi », noted a moment ago, stands.
        if (message.IsAwayOneDay && !Correction.TakesBack(message.Text, message.Locale))
        {
            return null;
        }

        // « on a deux chats », « pas de sucre, je n'en mange pas »: what denies something else is told beside it.
        if (!Correction.TakesBack(message.Text, message.Locale) && turn.State.Told.Append(turn.JustNoted ?? "").All(told => !IsOf(told, message, correction)) && !SpeaksForItself(message, correction))
        {
            return null;
        }

        // « j'ai un chien maintenant » takes nothing back from who has a cat.
        if (correction.Sorts == ValueSorts.None && correction.Statements.All(s => SingleValuedKeys.AddsUp(s.Key)) && Correction.IsOnlyOfTime(message.Text, message.Locale)
            && SharedWords.Of(string.Join('\n', turn.State.Told.Append(turn.JustNoted ?? "")), message.Text, message.Locale).Count == 0)
        {
            return null;
        }

        // « le deuxième est faux, c'est le jeudi »; what was noted a moment ago is meant before what was told.
        var meant = correction.Not.Length > 0 && ChoiceRecognizer.Match(correction.Not, turn.State.Told) is { } i ? turn.State.Told[i] : turn.JustNoted?.Split('\n')[^1];
        return PutRight(message, meant);
    }

    private static bool IsOf(string told, Message message, Correction correction) =>
        (Correction.SortsOf(told, message.Locale) & correction.Sorts) != 0 || SharedWords.Of(told, message.Text, message.Locale).Count > 0;

    // « c'est 62 cm en fait », « c'est Kervadec avec un K »: plain also where nothing was told just before.
    private static bool SpeaksForItself(Message message, Correction correction) =>
        (Correction.Orders(message.Text) && correction.Statements.Count > 0)
        || (correction.Sorts is ValueSorts.Size or ValueSorts.Money ? message.Has("set-right") || message.Has("wrong")
        : (correction.Sorts & ValueSorts.Name) != 0 && (Correction.Spells(correction.Value) || Correction.Renames(message.Text)));

    /// <summary>Says that something told before is otherwise, whenever it was told; a day or an hour may be of what is under way, and is none.</summary>
    public bool IsCorrection(Message message) => turn.Library.Find(turn.State.Ended?.Dialog) is not { Confirms: true }
        && (message.Has("set-right") || message.Has("wrong") || message.Has("from-now-on") || StartsWithNo(message) || IsBare(message) || Opposes(message))
        && Correction.Read(message.Text, message.Locale, asked: IsBare(message)) is { Sorts: not ValueSorts.None } correction && ((correction.Sorts & (ValueSorts.Day | ValueSorts.Time)) == 0 || (message.Has("from-now-on") && !message.NamesOneDay));

    /// <summary>Tells something otherwise than before, in a whole sentence (« finalement les factures, je les veux par la poste »).</summary>
    public bool TellsAnew(Message message) => !message.AnnouncesAct && turn.Library.Find(turn.State.Ended?.Dialog) is not { Confirms: true }
        && (message.Has("set-right") || message.Has("wrong") || message.Has("from-now-on")) && !PastMatters.Asks(message) && !message.NamesOneDay && !message.Has("goods-on-the-way") && !Correction.Adds(message.Words);

    /// <summary>« on n'est plus quatre mais cinq », "five of us, not four": what is denied, and what is so in its place.</summary>
    public static bool Opposes(Message message) => !message.NamesOneDay && Correction.Read(message.Text, message.Locale) is { Value.Length: > 0, Not.Length: > 0, Sorts: not ValueSorts.None };

    // « c'est du 41 »
    private static bool IsBare(Message message) => message.Words.Count <= LongestBare && message.Words is ["c", "est", ..] or ["it", "s", ..] or ["its", ..] or ["it", "is", ..];

    /// <summary>« non, le 06 … »</summary>
    public static bool StartsWithNo(Message message) => message.Words is ["non" or "no" or "nope", ..];

    /// <summary>The dialog that forgets, for facts as they were told.</summary>
    public Frame? Forgetting(IReadOnlyList<string> facts) =>
        turn.Library.Forgetting is { } forget ? Forgetting(forget, string.Join('\n', facts)) : null;

    /// <summary>The dialog that puts a fact right, with the words that say how, and the fact meant where that is known; null where the company has none.</summary>
    public Frame? PutRight(Message message, string? meant)
    {
        if (turn.Library.Dialogs.FirstOrDefault(d => d.Does(Correct)) is not { Asks: var asks } dialog || asks.ToList() is not [var right, var which, ..])
        {
            return null;
        }

        var slots = new Dictionary<string, string> { [right.Name] = message.Text };
        if (meant is not null)
        {
            slots[which.Name] = meant;
        }

        return new Frame(dialog.Name) { Slots = slots };
    }

    /// <summary>The actions on what is remembered that the engine knows: told, put right, forgotten.</summary>
    public const string Tell = "memory.tell", Correct = "memory.correct", Forget = "memory.forget";

    /// <summary>The slot of the dialog that tells with the facts, as they were told, whose sources are asked for; all is told without it.</summary>
    public const string Of = "of";

    /// <summary>The line that an answer to « que voulez-vous que j'oublie ? » means by its place.</summary>
    public string? Named(Message message) =>
        turn.State.Told.Count > 1 && message.Words.Count <= Short && message.Retraction is null && ChoiceRecognizer.Match(message.Text, turn.State.Told) is { } i ? turn.State.Told[i] : null;

    private static Frame Forgetting(Dialog forget, string? what)
    {
        var slot = forget.Asks.First(a => a.Type == SlotTypes.Retraction).Name;
        return new Frame(forget.Name) { Slots = what is null ? new Dictionary<string, string>() : new Dictionary<string, string> { [slot] = what } };
    }

    /// <summary>A line without the brackets that tell where it comes from.</summary>
    public static string WithoutSource(string line) => line.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? line[..at] : line;
}
