using RelationBot.Dialogs.Authoring;
using RelationBot.Language;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Dialogs.Running;

/// <summary>
/// Messages that are a start sentence to the word, an order number standing for its slot (« et la RB-1042 ? »): too short
/// for a classifier, and yet what their author wrote down must be understood.
/// </summary>
internal static class Verbatim
{
    private const string Slot = "{}";
    private const int FewWords = 6;
    private const int FewestToLearnFrom = 3;

    public static Dialog? Of(DialogLibrary library, Message message)
    {
        if (message.Words.Count > FewWords || OrderNumberRecognizer.Recognize(message.Text) is not [var order])
        {
            return null;
        }

        string[] words =
        [
            .. Words(message.Text[..order.Start], message.Locale), .. Named(order.Text, message.Locale), Slot,
            .. Words(message.Text[(order.End + 1)..], message.Locale),
        ];
        return library.Dialogs.FirstOrDefault(dialog => dialog.Start[message.Locale].Any(sentence => Fits(dialog, sentence, message.Locale, words)));
    }

    /// <summary>A sentence that is hardly more than its slot (« et la {order} »): heard to the word, and nothing to learn from.</summary>
    public static bool IsBare(Dialog dialog, Template sentence, Locale locale) =>
        IsNumbered(dialog, sentence) && sentence.Literals().Sum(literal => Words(literal, locale).Count()) < FewestToLearnFrom;

    // « commande RB-1042 » is one entity; the author wrote the word before the slot.
    private static IEnumerable<string> Named(string order, Locale locale) =>
        Words(order, locale).Where(word => word.Length > 2 && !word.Any(char.IsDigit));

    private static bool Fits(Dialog dialog, Template sentence, Locale locale, string[] words) =>
        IsNumbered(dialog, sentence) && sentence.Literals() is [var before, var after]
        && words.SequenceEqual([.. Words(before, locale), Slot, .. Words(after, locale)]);

    private static bool IsNumbered(Dialog dialog, Template sentence) =>
        sentence.Names is [var only] && dialog.Asks.Any(ask => ask.Name == only && ask.Type == SlotTypes.OrderNumber);

    private static IEnumerable<string> Words(string text, Locale locale) =>
        Tokenizer.Tokenize(text, locale).Where(token => token.IsWord).Select(token => token.Folded).Where(word => !Message.Courtesy.Contains(word));
}
