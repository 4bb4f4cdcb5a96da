using System.Security.Cryptography;
using System.Text;
using RelationBot.Dialogs.Running;
using RelationBot.Dialogs.Tutoiement;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs;

/// <summary>Advances a conversation by one message. Holds nothing between messages; one instance serves all conversations at once.</summary>
public sealed class DialogEngine(DialogLibrary library)
{
    private const int LongestRead = 2000;
    private const int WordsToSwitch = 3;
    private const int WordsOfALanguageWish = 10;

    private static readonly TimeSpan Silence = TimeSpan.FromHours(24);

    /// <summary>
    /// What is said when a conversation opens: that this is a machine, that a person can be had. Where it was not called,
    /// the first <see cref="AdvanceAsync"/> says it before anything else.
    /// </summary>
    public ValueTask<DialogReply> GreetAsync(DialogState state, IWorld world, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        var turn = new Turn(library, world, state.AddressedTo(world.Speaker), state.Locale ?? Locale.French);
        world.Address(turn.Familiar);
        Greet(turn);
        return ValueTask.FromResult(turn.Finish());
    }

    /// <summary>Answers one message.</summary>
    public async ValueTask<DialogReply> AdvanceAsync(DialogState state, string text, IWorld world, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(text);
        text = text.Length > LongestRead ? text[..LongestRead].Trim() : text.Trim();
        var locale = LocaleOf(state, text, out var asked);
        var message = new Message(text, locale, world.Now, library, world.DayFirst);
        var turn = new Turn(library, world, state.AddressedTo(world.Speaker), locale) { Heard = message, JustNoted = state.JustNoted, Doubts = state.Doubts };
        turn.FormAsked = locale == Locale.French && message.Retraction is null ? FormOfAddress.Of(text) : null;
        world.Address(turn.Familiar);
        if (!state.Disclosed)
        {
            Greet(turn);
        }

        if (state.Active is { } active && ((state.Locale is { } before && before != locale) || state.Familiar != turn.Familiar))
        {
            // Reasons were told in the other language, or form of address; they are asked for again.
            turn.State = turn.State with { Active = active.WithoutRecalled() };
        }

        var stale = Forget(turn);
        Note(turn, message);
        if (asked)
        {
            turn.Lead("language-switched");
        }

        await new Conversation(turn).AdvanceAsync(message, stale, asked, cancellationToken).ConfigureAwait(false);
        turn.State = turn.State with { LastAt = world.Now, JustNoted = turn.Noted.Count > 0 ? string.Join('\n', turn.Noted.Select(statement => statement.Value)) : null };
        return turn.Finish();
    }

    /// <summary>One of the engine's own sentences, by its name in <c>engine.yaml</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no sentence of that name.</exception>
    public DialogReply Say(DialogState state, string sentenceName, IReadOnlyDictionary<string, string>? values = null)
    {
        ArgumentNullException.ThrowIfNull(state);
        var turn = new Turn(library, Nobody.Instance, state, state.Locale ?? Locale.French) { FormAsked = state.Familiar };
        turn.SayEngine(sentenceName, values);
        return turn.Finish();
    }

    /// <summary>Which words a sentence has now: its name and a hash of them as written, for whoever must prove later what was said.</summary>
    public string VersionOf(string sentenceName, Locale locale)
    {
        var words = string.Join('\n', library.Texts.Sentence(sentenceName).In(locale).Select(template => template.Text));
        return $"{sentenceName}@{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..8]}";
    }

    /// <summary>What a dialog is for, in the words in which customers are told; null where there is none of that name.</summary>
    public string? Title(string dialog, Locale locale) => library.Find(dialog)?.TitleIn(locale);

    /// <summary>Whether what a dialog does is about what is held of the customer himself, rather than about his orders.</summary>
    public bool IsAboutHim(string dialog) => library.Find(dialog)?.IsAboutHim == true;

    /// <summary>Whether a dialog tells, puts right or forgets what is remembered.</summary>
    public bool IsAboutMemory(string dialog) => library.Find(dialog) is { } found && (found.Does(Recollection.Tell) || found.Does(Recollection.Correct) || found.Does(Recollection.Forget));

    /// <summary>Whether a dialog does nothing itself but to offer a person.</summary>
    public bool OffersPerson(string dialog) => library.Find(dialog)?.OffersPerson == true;

    /// <summary>Whether the words hold one of <c>phrases</c> of <c>engine.yaml</c>; with <paramref name="alone"/>, whether they are nothing but that and courtesy.</summary>
    public bool Hears(string text, string phrase, Locale locale, bool alone = false) =>
        new Message(text, locale, default, library) is var message && (alone ? message.Is(phrase) : message.Has(phrase));

    /// <summary>The company's name, as the dialogs say it.</summary>
    public string Company(Locale locale) => library.Texts.Company(locale);

    /// <summary>A remembered thing as it is said back (« pour les livraisons, le matin »), by <c>facts</c> of <c>engine.yaml</c>.</summary>
    public string FactInWords(string key, string value, Locale locale, bool familiar = false) =>
        library.Texts.FactInWords(key, value, locale, familiar);

    /// <summary>A French sentence written with « vous », before any value is put into it, as it is said with « tu »; as it is where it cannot be turned.</summary>
    public static string WithTu(string french) => FamiliarForm.Of(french) ?? french;

    private static void Greet(Turn turn)
    {
        turn.SayEngine(turn.World.Speaker is { Verified: true, Name: not null } ? "greeting-known" : "greeting");
        turn.State = turn.State with { Disclosed = true };
        turn.EndGreeting();
    }

    // A day without a word: what waited is not taken up unasked.
    private static Frame? Forget(Turn turn)
    {
        var state = turn.State;
        if (state.LastAt is not { } last || turn.World.Now - last < Silence)
        {
            return null;
        }

        turn.State = state with { Active = null, Suspended = [], Waiting = [], Unsaid = null, Ended = null, Last = null, Asked = null, Choices = [], Doubts = [], Failures = 0 };
        return state.Active;
    }

    private Locale LocaleOf(DialogState state, string text, out bool asked)
    {
        var current = state.Locale ?? LanguageDetector.Detect(text) ?? Locale.French;
        asked = false;
        foreach (var (phrase, wanted) in new[] { ("french", Locale.French), ("english", Locale.English) })
        {
            if (Enum.GetValues<Locale>().Any(l => new Message(text, l, default, library).Is(phrase)))
            {
                asked = true;
                return wanted;
            }
        }

        // « Je ne parle pas français, english please »
        foreach (var (spoken, wanted) in new[] { (Locale.French, Locale.English), (Locale.English, Locale.French) })
        {
            if (DialogueActs.Recognize(text, spoken).WantsOtherLanguage)
            {
                asked = Tokenizer.Tokenize(text, spoken).Count(t => t.IsWord) <= WordsOfALanguageWish;
                return wanted;
            }
        }

        return LanguageDetector.Detect(text) is { } detected && detected != current
            && Tokenizer.Tokenize(text, detected).Count(t => t.IsWord) >= WordsToSwitch ? detected : current;
    }

    // Only of somebody who agreed to it, never what he asks to be forgotten, and what is put right not twice.
    private void Note(Turn turn, Message message)
    {
        var active = turn.State.Active;
        var waiting = library.Find(active?.Dialog);
        var forgetting = waiting?.Asks.Any(a => a.Name == active!.Step && a.Type == SlotTypes.Retraction) == true;
        if (turn.FormAsked is { } form && !turn.Remembers)
        {
            turn.State = turn.State with { FamiliarHere = form };
        }

        if (message.Acts.SpeaksOther || forgetting || waiting?.Does(Recollection.Correct) == true || !turn.Remembers)
        {
            return;
        }

        // « je veux récupérer toutes mes infos » wishes what is done at once; only what is read word by word is told beside it.
        var done = message.Wishes is [{ Dialog.IsAboutHim: true, Probability: >= Wishes.Interrupting }, ..];
        var believed = turn.FormAsked is null ? Believable.Of(message) : FormOfAddress.With(Believable.Of(message), message.Text);
        var stated = believed.Where(s => !done || s.Kind == "criticism" || s.Key == FormOfAddress.Key || message.Read.Any(r => r.Key == s.Key && r.Value == s.Value)).Select(s => (Statement: s, Keeping: turn.World.Keeps(s))).ToList();
        turn.Noted = [.. stated.Where(s => s.Keeping == Keeping.Kept).Select(s => s.Statement)];
        turn.Unkept = stated.LastOrDefault(s => s.Keeping != Keeping.Kept).Keeping;
        var noted = new Dictionary<string, string>(turn.State.Noted);
        foreach (var statement in Relatives.Whole(message, message.Read))
        {
            // Where no single part of the day is wished for, what was noted before no longer holds either.
            var source = "memory." + statement.Key.Replace('_', '-');
            if (statement.Key == "delivery_slot" && DayParts.Of(statement.Value, message.Locale) is not { } part)
            {
                noted.Remove(source);
            }
            else
            {
                noted[source] = statement.Key == "delivery_slot" ? SlotReader.Canonical(DayParts.Of(statement.Value, message.Locale)!.Value) : statement.Value;
            }
        }

        turn.State = turn.State with { Noted = noted };
    }
}
