using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Acts;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Sums a turn up, without a model: from what the dialogs did, what they left waiting and how the customer sounded.</summary>
internal static class Recording
{
    private const int FewestWords = 3;
    private const double Angry = 0.6;

    /// <param name="before">Where the dialogs stood before the message.</param>
    /// <param name="text">What the customer wrote.</param>
    /// <param name="reply">What came of it; null where a person has the conversation.</param>
    /// <param name="waits">A person was called before, and has not come yet.</param>
    /// <param name="isAboutMemory">Whether a dialog is only about what is remembered: to have that told, put right or forgotten is no matter to come back to.</param>
    /// <param name="offersPerson">Whether a dialog only offers a person: what is told instead of a yes or no belongs to the matter.</param>
    public static ExchangeNotes Of(DialogState before, string text, DialogReply? reply, bool waits, Func<string, bool> isAboutMemory, Func<string, bool> offersPerson)
    {
        var locale = reply?.State.Locale ?? before.Locale ?? Locale.French;
        var acts = DialogueActs.Recognize(text, locale);
        List<string> matter = reply is null ? [] : [.. reply.Said.Where(s => !EngineSentences.IsOwn(s.Why)).Select(s => s.Why.Split('/')[0]).Distinct()];
        return new ExchangeNotes
        {
            Asked = IsWish(before, text, acts, locale, offersPerson) && !IsAnsweredByMemory(reply) && !(matter.Count > 0 && matter.TrueForAll(m => isAboutMemory(m))) ? text : null,
            Matter = matter,
            Done = reply?.Done ?? [],
            Promised = [.. (reply?.Noted ?? []).Where(s => s.Kind == "promise").Select(s => s.Value)],
            LeftOpen = LeftOpen(reply, waits),
            Mood = acts.Anger >= Angry ? ExchangeMood.Angry
                : acts.Complains || acts.HasGrievance || acts.PromiseBroken ? ExchangeMood.Displeased
                : acts.Thanks ? ExchangeMood.Content
                : ExchangeMood.Even,
        };
    }

    // An answer to a question, a greeting, a wish for a person says nothing of the matter; a confidence is not to be written down.
    private static bool IsWish(DialogState before, string text, ActSet acts, Locale locale, Func<string, bool> offersPerson) =>
        (before.Active is null || (offersPerson(before.Active.Dialog) && YesNoRecognizer.Recognize(text, locale) is null)) && !acts.WantsPerson && !OffTheRecord.IsTold(text, locale) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords;

    // « du nouveau ? » asks for an older matter and is none itself.
    private static bool IsAnsweredByMemory(DialogReply? reply) => reply?.Said.Any(said => EngineSentences.RecallsMatters.Contains(said.Why)) == true;

    private static IReadOnlyList<string> LeftOpen(DialogReply? reply, bool waits) =>
    [
        .. (reply is null ? [] : new[] { reply.State.Active }.Concat(reply.State.Waiting).Concat(reply.State.Suspended)).OfType<Frame>().Select(f => f.Dialog).Distinct(),
        .. waits || reply?.Handoff is not null ? [ExchangeMatters.Person] : Array.Empty<string>(),
    ];
}
