using RelationBot.Dialogs.Authoring;
using RelationBot.Language.Intents;
using RelationBot.Language.Statements;

namespace RelationBot.Dialogs.Running;

/// <summary>A dialog that a message, or a part of it, asks for.</summary>
internal sealed record Wish(Dialog Dialog, Message Message, double Probability);

/// <summary>What the customer wants, as far as his words tell.</summary>
internal static class Wishes
{
    /// <summary>From here on a dialog is started without asking back. Nothing is changed without a confirmation anyway.</summary>
    public const double Sure = 0.5;

    /// <summary>From here on it is worth asking whether this is meant.</summary>
    public const double Likely = 0.15;

    /// <summary>One dialog alone must be this probable to be asked about.</summary>
    public const double MayBe = 0.3;

    /// <summary>Above this, the words mean none of the dialogs.</summary>
    public const double None = 0.65;

    /// <summary>Another dialog than the waiting one must be this probable to interrupt it.</summary>
    public const double Interrupting = 0.55;

    /// <summary>A part of a message must be this probable where the whole is not clear.</summary>
    private const double Clear = 0.75;

    // One word or two name a thing rather than a wish.
    public const double Certain = 0.9;
    private const double LikelyOfAThing = 0.1;

    private const int FewWords = 5;
    private const int FewestWords = 3;

    private static readonly string[] Joints = [" et ", " puis ", " and ", " then ", ", ", ". ", "? ", "! ", " ; "];

    /// <summary>The wishes of a message in their order; one for each dialog at most.</summary>
    public static IReadOnlyList<Wish> Of(DialogLibrary library, Message message)
    {
        if (message.ForgetsAllBut && library.Forgetting is { } forgetting)
        {
            return [new Wish(forgetting, message, 1)];
        }

        if (library.ToTheWord(message) is null && message.Rights is { Count: > 0 } rights)
        {
            return [.. rights.Select(dialog => new Wish(dialog, message, 1))];
        }

        var wishes = All(library, message);
        if (wishes.Any(w => w.Dialog.Forgets) && ForbidsForgetting(message))
        {
            wishes = [.. wishes.Where(w => !w.Dialog.Forgets)];
        }

        if (wishes.Any(w => w.Dialog.IsOfConsent) && !IsOfConsent(library, message))
        {
            wishes = [.. wishes.Where(w => !w.Dialog.IsOfConsent)];
        }

        // « vous retenez ce que je dis ? » asks what holds, and changes nothing.
        if (wishes.Any(w => w.Dialog.SetsConsent) && Rights.Asks(message))
        {
            wishes = [.. wishes.Select(w => w.Dialog.SetsConsent && library.TellingConsent is { } tell ? w with { Dialog = tell } : w).DistinctBy(w => w.Dialog)];
        }

        // « suis-je en train de parler à une personne réelle ? » asks what it is, and calls nobody.
        return message.Acts.DeclinesPerson || message.Acts.AsksPerson || (message.Acts.TestsMachine && !message.Has("wishing")) || Goods.IsTelephone(message) ? [.. wishes.Where(w => !w.Dialog.CallsPerson)] : wishes;
    }

    private static IReadOnlyList<Wish> All(DialogLibrary library, Message message)
    {
        // What an author wrote down to the word is his dialog's, whatever else it sounds like (« ne retenez plus rien »).
        if (library.ToTheWord(message) is { } said)
        {
            return [new Wish(said, message, 1)];
        }

        if (message.Apart is { Count: > 0 } apart)
        {
            return apart;
        }

        if (message.Retraction is not null && library.Forgetting is { } forget)
        {
            return [new Wish(forget, message, 1)];
        }

        if (Outages.WantsVisit(message) && library.Dialogs.FirstOrDefault(d => d.OffersPerson) is { } repair)
        {
            return [new Wish(repair, message, 1)];
        }

        var acts = message.Acts;
        var words = message.WithoutStatements.WithoutTopic.WithoutPoliteness;
        if (((acts.AsksHelp || acts.TestsMachine || message.Cancels || message.Is("help") || message.Is("machine")) && message.Words.Count <= FewWords) || words.Words.Count == 0)
        {
            return [];
        }

        if (Verbatim.Of(library, words) is { } verbatim)
        {
            return [new Wish(verbatim, message, Sure)];
        }

        var wishes = Parts(library, words, Clauses.Split(words.Text, words.Locale), Sure);
        if (wishes.Count < 2)
        {
            // Also where no grammar sees two clauses, two clear wishes are two.
            wishes = Parts(library, words, words.Text.Split(Joints, StringSplitOptions.RemoveEmptyEntries), Clear) is { Count: > 1 } more ? more : wishes;
        }

        if (wishes.Count > 1)
        {
            return wishes;
        }

        if (Best(library, words) is { Probability: >= Sure } whole)
        {
            return IsDoubtful(library, words) ? [] : [Rather(library, whole, message) ?? whole with { Message = message }];
        }

        // One clause alone is about something; the others tell the circumstances and may name the slots.
        var parts = Parts(library, words, words.Text.Split(Joints, StringSplitOptions.RemoveEmptyEntries), Clear);
        return wishes.Count == 1 ? [wishes[0] with { Message = message }]
            : parts.Count == 1 ? [parts[0] with { Message = message }]
            : Outages.Tells(message) && !message.Has("choosing") && message.Statements.All(s => s.Kind != "project") && library.Dialogs.FirstOrDefault(d => d.OffersPerson) is { } fault ? [new Wish(fault, message, Sure)] : [];
    }

    private static readonly HashSet<string> Preferring = new(StringComparer.Ordinal) { "prefere", "preferons", "prefererais", "plutot", "voudrais", "veux", "aimerais", "rather", "prefer", "want" };

    // « la livraison était prévue mardi, je préfère jeudi » asks for another day, however much it sounds like a question about the order.
    private static Wish? Rather(DialogLibrary library, Wish whole, Message message) =>
        message.Days is { TellsPast: true, Wanted: { Day: not null, IsPast: false } } && message.Words.Any(Preferring.Contains) && !message.Text.Contains('?', StringComparison.Ordinal)
        && whole.Dialog.Asks.Any(a => a.Type == SlotTypes.OrderNumber) && whole.Dialog.Asks.All(a => !a.AsksDayAhead) && library.Dialogs.FirstOrDefault(d => d.Asks.Any(a => a.AsksDayAhead)) is { } move
            ? new Wish(move, message, whole.Probability) : null;

    /// <summary>The two dialogs between which the words leave a doubt, or the one that may be meant.</summary>
    public static IReadOnlyList<Dialog> Doubtful(DialogLibrary library, Message message)
    {
        var ranking = message.WithoutStatements.Ranking;
        if (ranking is not [var first, ..] || message.WithoutStatements.Words.Count == 0 || (first.Intent == IntentScore.None && first.Probability > None))
        {
            return [];
        }

        var likely = ranking.Where(s => s.Probability >= Least(message.WithoutStatements) && s.Intent != IntentScore.None).Select(s => library.Find(s.Intent)).OfType<Dialog>().Where(d => !d.OffersPerson && (!d.Forgets || !ForbidsForgetting(message)) && (!d.IsOfConsent || IsOfConsent(library, message))).Take(2).ToList();
        return likely.Count > 1 || (likely.Count == 1 && ranking.First(s => s.Intent == likely[0].Name).Probability >= MayBe) ? likely : [];
    }

    // « je ne comprends rien » takes back no consent, whatever it sounds like, nor does « vous ne retenez jamais rien ».
    private static bool IsOfConsent(DialogLibrary library, Message message) => library.ToTheWord(message) is not null
        || (message.Has("of-consent") && (message.Has("of-profile") || !(message.Words is ["vous" or "tu" or "you", "ne" or "never" or "do" or "don't" or "dont" or "didn't", ..])));

    // « n'oubliez pas mon étage »
    private static bool ForbidsForgetting(Message message) => message.Retraction is null && Retractions.IsNone(message.Text, message.Locale);

    /// <summary>The yes or no that a message begins with, where more follows.</summary>
    public static Message? Opening(Message message) =>
        message.Text.Split(Joints, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, _]
            && message.Part(first) is { Words.Count: <= 2, YesNo: not null } opening ? opening : null;

    /// <summary>A whole sentence that means none of the dialogs, rather than words that mean nothing.</summary>
    public static bool IsForeign(Message message) =>
        message.Words.Count >= FewestWords && message.Ranking is [{ Intent: IntentScore.None, Probability: > Clear }, ..];

    /// <summary>A whole sentence about goods or service, be it none that a dialog is for; talk, a sign, a word or two are not.</summary>
    public static bool IsMatter(DialogLibrary library, Message message) =>
        message.Words.Count(w => !Message.Courtesy.Contains(w)) >= FewestWords && library.IsMatter(message.Text, message.Locale);

    private static double Least(Message message) => message.Words.Count < FewestWords ? LikelyOfAThing : Likely;

    private static bool IsDoubtful(DialogLibrary library, Message message) =>
        message.Ranking is [var first, var second, ..] && first.Probability < (message.Words.Count < FewestWords ? Certain : Clear) && second.Probability >= Least(message) && library.Find(second.Intent) is not null;

    private static List<Wish> Parts(DialogLibrary library, Message message, IReadOnlyList<string> parts, double least) => parts.Count < 2
        ? []
        : [.. parts.Select(c => Best(library, message.Part(c))).OfType<Wish>().Where(w => w.Probability >= least && w.Message.Words.Count >= FewestWords).DistinctBy(w => w.Dialog)];

    private static Wish? Best(DialogLibrary library, Message message) =>
        message.Ranking is [var first, ..] && library.Find(first.Intent) is { } dialog ? new Wish(dialog, message, first.Probability) : null;
}
