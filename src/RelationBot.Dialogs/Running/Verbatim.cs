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

    // « commande RB-1042 » is one entity; the author wrote the word before the slot.
    private static IEnumerable<string> Named(string order, Locale locale) =>
        Words(order, locale).Where(word => word.Length > 2 && !word.Any(char.IsDigit));

    private static bool Fits(Dialog dialog, Template sentence, Locale locale, string[] words) =>
        sentence.Names is [var only]
        && dialog.Asks.Any(ask => ask.Name == only && ask.Type == SlotTypes.OrderNumber)
        && sentence.Literals() is [var before, var after]
        && words.SequenceEqual([.. Words(before, locale), Slot, .. Words(after, locale)]);

    private static IEnumerable<string> Words(string text, Locale locale) =>
        Tokenizer.Tokenize(text, locale).Where(token => token.IsWord).Select(token => token.Folded).Where(word => !Message.Courtesy.Contains(word));
}
