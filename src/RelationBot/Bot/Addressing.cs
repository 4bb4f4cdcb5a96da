using RelationBot.Language.Statements;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>How a customer is addressed: as he asked to be, else as his record says.</summary>
internal static class Addressing
{
    private const int MostWords = 4;

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "monsieur", "madame", "mademoiselle", "docteur", "maître", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "doctor", "sir", "professeur", "professor",
    };

    /// <summary>The French form of address that he asked for: true for « tu », null where he asked for none.</summary>
    public static bool? Familiar(IEnumerable<Fact> facts) => facts.Where(IsOfHim).Select(fact => FormOfAddress.Of(fact.Value)).LastOrDefault(form => form is not null);

    /// <param name="customer">Who he is.</param>
    /// <param name="facts">What is remembered of him.</param>
    /// <param name="familiar">Addressed with « tu »: then by his first name, as far as that can be told; with « tu », « monsieur Martin » would be odd.</param>
    public static string? Of(Customer customer, IReadOnlyList<Fact> facts, bool familiar = false)
    {
        var asked = facts.LastOrDefault(fact => IsOfHim(fact) && FormOfAddress.Of(fact.Value) is null)?.Value;
        var name = facts.LastOrDefault(fact => fact is { Key: "name", Subject: "self", Explicit: true })?.Value;
        var words = asked?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        // « tutoyez-moi » is no name; « monsieur » alone goes before the one he has.
        if (words.Length is > 0 and <= MostWords && (Titles.Contains(words[0]) || words.All(IsName)))
        {
            return words.Length > 1 || !Titles.Contains(words[0]) ? Capital(asked!)
                : Family(name ?? customer.Name) is { } family ? $"{Capital(asked!)} {family}"
                : Capital(asked!);
        }

        if (familiar)
            return First(name ?? (string.IsNullOrWhiteSpace(customer.Title) ? null : customer.Name));

        return Family(name) is { } told && name!.Split(' ').All(IsName)
            ? string.IsNullOrWhiteSpace(customer.Title) ? name : $"{customer.Title.Trim()} {told}"
            : customer.Address;
    }

    private static bool IsOfHim(Fact fact) => fact is { Key: FormOfAddress.Key, Subject: "self", Explicit: true };

    // « MARTIN Claire » is written the other way round.
    private static string? First(string? name) => name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..] && IsName(first) && !Titles.Contains(first) && first.Any(char.IsLower) ? first : null;

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.');

    private static string? Family(string? name) => name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : null;

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
