using System.Collections.Frozen;
using System.Text.RegularExpressions;
using RelationBot.Language;
using RelationBot.Language.Statements.Learned;
using RelationBot.Language.Tests.Statements.Corpus;
using RelationBot.Language.Text;

namespace RelationBot.Benchmarks.Extract;

/// <summary>Messages of the training data as messages to be scored: a value must hold one of a fact's content words, and what may be meant either way may be called either.</summary>
internal static class Bracketed
{
    private const int ContentWord = 4;

    private static readonly FrozenSet<string> Empty = FrozenSet.Create(
        "dans", "pour", "avec", "sans", "plus", "tout", "tous", "toute", "toutes", "leur", "leurs", "mais", "donc", "cette", "cela", "chez", "quand", "alors", "comme", "etre", "sont", "avez", "avons", "fait", "faut", "votre",
        "notre", "vous", "nous", "elle", "elles", "quoi", "jai", "that", "this", "with", "have", "from", "your", "they", "them", "what", "when", "will", "would", "just", "about", "been", "were", "only", "there", "than",
        "then", "into", "over", "also", "some", "very", "much", "even", "like", "dont", "want", "need");

    public static LabelledMessage Of(TrainingMessage message) =>
        new(message.Text, message.Locale == Locale.French ? "fr-FR" : "en-US", [.. message.Facts.Select(f => Of(f, message.Text[f.Start..f.End], message.Locale))], null);

    private static LabelledFact Of(TrainingFact fact, string value, Locale locale) =>
        new(fact.Kind, fact.Key, value, Kinds(fact), [.. Words(value, locale).Select(Regex.Escape)], null, null);

    private static List<string> Words(string text, Locale locale)
    {
        var all = Tokenizer.Tokenize(text, locale).Where(t => t.IsWord).Select(t => t.Folded).Distinct().ToList();
        var content = all.FindAll(w => (w.Length >= ContentWord && !Empty.Contains(w)) || w.Any(char.IsDigit));
        return content.Count > 0 ? content : [.. all.OrderByDescending(w => w.Length).Take(1)];
    }

    // As the shared messages and those of others have it.
    private static string[] Kinds(TrainingFact fact) => (fact.Kind, fact.Key) switch
    {
        ("preference", "size" or "budget" or "feature") => ["project", "preference", "criterion", "priority", "expectation", "personal"],
        ("preference", "contact_time" or "availability" or "payment" or "loyalty" or "invoice") => ["preference", "personal", "expectation"],
        ("preference", "brand" or "language" or "form_of_address" or "store") => ["preference", "personal"],
        ("preference", "taste") => ["preference", "personal", "criterion"],
        ("preference", "delivery_instruction") => ["preference", "expectation", "criterion", "personal"],
        ("preference", "communication_style") => ["preference", "expectation", "criterion", "priority"],
        ("preference", _) => ["preference", "expectation"],
        ("expectation", _) => ["expectation", "preference", "criterion"],
        ("criterion", _) => ["criterion", "expectation", "priority", "preference"],
        ("priority", _) => ["priority", "criterion", "preference"],
        ("project", "works" or "moving" or "baby" or "event" or "studies" or "retirement" or "travel") => ["project", "personal"],
        ("personal", "moving") => ["personal", "project"],
        ("personal", "availability" or "work_schedule" or "order_habit") => ["personal", "preference", "expectation"],
        ("personal", "diet" or "allergy" or "language" or "size" or "contact_details" or "usage") => ["personal", "preference"],
        var (kind, _) => [kind],
    };
}
