using RelationBot.Dialogs;
using RelationBot.Language;
using RelationBot.Language.Text;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot;

/// <summary>What somebody who is asked for consent answers: to that, in the same breath to both purposes (« oui, mais pas de profil »), or with a question.</summary>
/// <param name="Memory">Whether he agrees to be remembered; null where he does not say.</param>
/// <param name="Profiling">Whether he agrees to be profiled.</param>
/// <param name="Asks">He asks what it is about instead.</param>
/// <param name="Limits">He agrees to a part of it only (« uniquement pour la livraison »).</param>
internal sealed record ConsentReading(bool? Memory, bool? Profiling, bool Asks = false, bool Limits = false)
{
    private const int LongestQuestion = 10, LongestAnswer = 16, LongestLimit = 8;

    private static readonly HashSet<string> _parts = new(StringComparer.Ordinal) { ",", ";", ".", "!", "mais", "but", "et", "and" };
    private static readonly HashSet<string> _negations = new(StringComparer.Ordinal)
    {
        "pas", "sans", "non", "aucun", "ni", "refuse", "no", "not", "without", "don't", "dont", "none", "never", "jamais",
    };

    private static readonly HashSet<string> _goods = new(StringComparer.Ordinal)
    {
        "commande", "commandes", "livraison", "livrer", "livrez", "livre", "colis", "order", "orders", "delivery", "deliver", "delivered", "parcel",
    };

    /// <summary>Null where the message is something else.</summary>
    public static ConsentReading? Of(DialogEngine engine, string text, Locale locale, ConsentPurpose asked)
    {
        var words = Tokenizer.Tokenize(text, locale);
        var length = words.Count(word => word.IsWord);
        if (length <= LongestQuestion && !words.Any(word => _goods.Contains(word.Folded))
            && (engine.Hears(text, "consent-asks", locale) || engine.Hears(text, "consent-asks-shortly", locale, alone: true)))
        {
            return new ConsentReading(null, null, true);
        }

        if (length > LongestAnswer || text.Contains('?', StringComparison.Ordinal))
            return null;
        if (engine.Hears(text, "consent-neither", locale))
            return new ConsentReading(false, false);
        if (engine.Hears(text, "consent-first-only", locale))
            return new ConsentReading(asked == ConsentPurpose.Memory ? true : null, false);
        if (asked == ConsentPurpose.Memory && length <= LongestLimit && engine.Hears(text, "consent-limits", locale))
            return new ConsentReading(null, null, Limits: true);
        if (!engine.Hears(text, "of-profile", locale))
            return (Refuses(engine, text, words, locale) ? false : PlainAnswer.Read(text, locale)) is not { } yes ? null : asked == ConsentPurpose.Memory ? new ConsentReading(yes, null) : new ConsentReading(null, yes);

        bool? memory = null, profiling = null;
        foreach (var part in Parts(text, words))
        {
            var refuses = Tokenizer.Tokenize(part, locale).Any(word => _negations.Contains(word.Folded));
            if (engine.Hears(part, "of-profile", locale))
                profiling ??= !refuses;
            else
                memory ??= PlainAnswer.Read(part, locale) ?? (engine.Hears(part, "of-remembering", locale) ? !refuses : null);
        }

        return new ConsentReading(memory, profiling);
    }

    // « pas la peine », "no, I don't want you to keep my data"
    private static bool Refuses(DialogEngine engine, string text, IReadOnlyList<Token> words, Locale locale) => engine.Hears(text, "consent-refuses", locale, alone: true)
        || (words.FirstOrDefault(word => word.IsWord).Folded is "non" or "no" or "nope" or "nan" && engine.Hears(text, "of-consent", locale) && !engine.Hears(text, "consent-easy", locale));

    private static IEnumerable<string> Parts(string text, IReadOnlyList<Token> words)
    {
        var start = 0;
        foreach (var word in words.Where(word => _parts.Contains(word.Folded)))
        {
            yield return text[start..word.Start];
            start = word.Start + word.Length;
        }

        yield return text[start..];
    }
}
