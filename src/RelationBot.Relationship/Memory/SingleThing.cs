using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Things that are one at a time whatever key they were kept under: how many live in the household, and in which town. « quatre à la maison » and
/// « on n'est plus que trois à la maison » were read by different rules; the later one ends the one before.
/// </summary>
internal static class SingleThing
{
    private const int LongestPlace = 6;

    // « quatre à la maison », "four of us", « deux personnes dans le foyer »; « quatre chats à la maison » are others.
    private static readonly string[] AfterNumber = ["a la maison", "of us", "dans le foyer", "personnes", "people", "a vivre", "at home", "in the household", "in the house"];

    private static readonly string[] Living =
        ["j habite ", "je vis ", "on habite ", "on vit ", "nous habitons ", "nous vivons ", "habite ", "vis ", "demenage ", "on a demenage ", "nous avons demenage ", "i live ", "we live ", "live ", "moved ", "we moved ", "i moved "];

    private static readonly HashSet<string> To = new(StringComparer.Ordinal) { "a", "au", "aux", "en", "in", "to" };

    private static readonly HashSet<string> Keys = new(StringComparer.Ordinal) { "home", "moving", "household", "household_size", "other_personal", "about", Statement.InOwnWords };

    /// <summary>Which of them a personal fact tells; null for none.</summary>
    public static string? Of(string kind, string key, string value)
    {
        if (kind is "personal" or "preference" or "expectation" && IsAddress(value))
        {
            return "address";
        }

        if (kind != "personal" || !Keys.Contains(key))
        {
            return null;
        }

        var tokens = Tokenizer.Tokenize(value, Locale.French).Where(t => t.IsWord || t.IsNumber).ToList();
        var words = string.Join(' ', tokens.Select(t => t.Folded));
        return key == "household_size" || IsHousehold(tokens, words) ? "household" : IsTown(value, tokens, words) ? "town" : null;
    }

    // « au 12 rue des Acacias »; where he works stands beside where he lives.
    private static bool IsAddress(string value)
    {
        var tokens = Tokenizer.Tokenize(value, Locale.French).Where(t => t.IsWord || t.IsNumber).ToList();
        return tokens.FindIndex(t => t.IsNumber) is >= 0 and var number && tokens.Skip(number + 1).Take(LongestStreet).Any(t => Streets.Contains(t.Folded)) && !tokens.Exists(t => Works.Contains(t.Folded));
    }

    private const int LongestStreet = 4;

    private static readonly HashSet<string> Streets = new(StringComparer.Ordinal)
        { "rue", "avenue", "impasse", "chemin", "boulevard", "allee", "route", "quai", "square", "cours", "street", "road", "lane", "drive", "court", "close", "crescent", "terrace", "st", "ave", "rd" };

    private static readonly HashSet<string> Works = new(StringComparer.Ordinal) { "bureau", "travail", "boulot", "magasin", "atelier", "boutique", "mere", "parents", "soeur", "voisin", "voisine", "chez", "office", "work", "shop", "workshop", "store", "sister", "sister's", "mother", "mother's", "mom's", "mum's", "neighbor", "neighbour", "parents'" };

    private static bool IsHousehold(List<Token> tokens, string words)
    {
        var counted = tokens.FindIndex(t => t.IsNumber || SmallNumbers.Contains(t.Folded));
        if (counted < 0)
        {
            return false;
        }

        var after = string.Join(' ', tokens.Skip(counted + 1).Select(t => t.Folded));
        return Array.Exists(AfterNumber, a => after.StartsWith(a, StringComparison.Ordinal)) && !words.Contains("ans ", StringComparison.Ordinal);
    }

    private static bool IsTown(string value, List<Token> tokens, string words)
    {
        var begins = Array.Find(Living, l => words.StartsWith(l, StringComparison.Ordinal)) is { } living ? living.Count(c => c == ' ') : 0;
        return tokens.Count - begins is >= 2 and <= LongestPlace && To.Contains(tokens[begins].Folded) && char.IsUpper(value[tokens[begins + 1].Start]) && !tokens.Exists(t => t.IsNumber);
    }
}
