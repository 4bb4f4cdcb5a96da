using RelationBot.Language;
using RelationBot.Language.Text;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>« mon numéro de téléphone », « mon adresse mail »: what stands in his record and is none of what he told.</summary>
internal static class ContactOnFile
{
    private const int FewestDigits = 6;

    private static readonly HashSet<string> Phones = new(StringComparer.Ordinal) { "telephone", "tel", "portable", "mobile", "fixe", "numero", "numeros", "phone", "cell", "number", "numbers" };

    private static readonly HashSet<string> Mails = new(StringComparer.Ordinal) { "mail", "mails", "email", "emails", "courriel", "messagerie" };

    private static readonly HashSet<string> Around = new(StringComparer.Ordinal)
        { "mon", "ma", "mes", "notre", "nos", "le", "la", "les", "l", "de", "d", "adresse", "adresses", "e", "electronique", "my", "our", "the", "address", "addresses", "et", "and", "stp", "svp", "please" };

    /// <summary>Whether the words name nothing but that.</summary>
    public static bool IsNamed(string words, Locale locale) => Tokenizer.Words(words, locale) is var said
        && (said.Any(Phones.Contains) || said.Any(Mails.Contains)) && said.All(w => Phones.Contains(w) || Mails.Contains(w) || Around.Contains(w));

    /// <summary>What of it the record has; empty where it has none, or where he told it himself.</summary>
    public static IReadOnlyList<string> Of(Customer customer, IReadOnlyList<Fact> facts, string words, Locale locale)
    {
        if (!IsNamed(words, locale) || facts.Any(fact => fact.Value.Contains('@', StringComparison.Ordinal) || fact.Value.Count(char.IsAsciiDigit) >= FewestDigits))
            return [];
        var said = Tokenizer.Words(words, locale);
        return [.. new[] { said.Any(Phones.Contains) ? customer.Phone : null, said.Any(Mails.Contains) ? customer.Email : null }.OfType<string>().Where(value => value.Length > 0)];
    }
}
