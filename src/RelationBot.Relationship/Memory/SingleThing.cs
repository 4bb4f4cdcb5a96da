using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Relationship.Memory;

/// <summary>
/// Things that are one at a time whatever key they were kept under: how many live in the household, and in which town. « quatre à la maison » and
/// « on n'est plus que trois à la maison » were read by different rules; the later one ends the one before. So with an address, a flat and a diet.
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

        if (kind is "personal" or "preference" or "expectation" && IsFlat(value))
        {
            return "flat";
        }

        if (kind is "personal" or "preference" && IsDiet(value))
        {
            return "diet";
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
    private static bool IsAddress(string value) =>
        StreetAddress.StartIn(value) is not null && !Tokenizer.Words(value, Locale.French).Any(Works.Contains);

    private static readonly HashSet<string> Works = new(StringComparer.Ordinal) { "bureau", "travail", "boulot", "magasin", "atelier", "boutique", "mere", "parents", "soeur", "voisin", "voisine", "chez", "office", "work", "shop", "workshop", "store", "sister", "sister's", "mother", "mother's", "mom's", "mum's", "neighbor", "neighbour", "parents'" };

    // « appartement 12 », "I'm in 1A": a number after the word, or with a letter where somebody lives.
    private static bool IsFlat(string value)
    {
        var words = Folding.Fold(value).Split([' ', ',', '.', '\'', '’', '°'], StringSplitOptions.RemoveEmptyEntries);
        return words.Where((w, i) => i > 0 && char.IsAsciiDigit(w[0]) && w.Length <= LongestDoor
            && (Flats.Contains(words[i - 1]) || (In.Contains(words[i - 1]) && w.Length > 1 && char.IsAsciiLetter(w[^1]) && !Units.Contains(w[^1]) && char.IsAsciiDigit(w[^2])))).Any() && !words.Any(Works.Contains);
    }

    private const int LongestDoor = 4, LongestDiet = 12;

    private static readonly HashSet<string> Flats = new(StringComparer.Ordinal) { "apartment", "apt", "unit", "flat", "suite", "appartement", "appart", "appt", "studio" };

    private static readonly HashSet<string> In = new(StringComparer.Ordinal) { "in", "at", "au", "en", "dans" };

    // « 9h », « 4e », « 70m »
    private static readonly HashSet<char> Units = ['h', 'e', 'm', 'g', 'k', 'l', 'w', 's'];

    // « plutôt pescétarienne » after « végétarienne »; a daughter's is hers.
    private static bool IsDiet(string value)
    {
        var words = Tokenizer.Tokenize(value, Locale.French).Where(t => t.IsWord).Select(t => t.Folded).ToList();
        return words.Count <= LongestDiet && words.Exists(Diets.Contains) && !words.Exists(w => Eaters.Contains(w) || w is "pas" or "not" or "plus");
    }

    private static readonly HashSet<string> Diets = new(StringComparer.Ordinal)
    {
        "vegetarien", "vegetarienne", "vegetariens", "vegan", "vegane", "vegans", "vegetalien", "vegetalienne", "pescetarien", "pescetarienne", "pescatarien", "pescatarienne", "flexitarien", "flexitarienne", "omnivore",
        "vegetarian", "vegetarians", "veggie", "pescatarian", "pescetarian", "flexitarian", "carnivore",
    };

    private static readonly HashSet<string> Eaters = new(StringComparer.Ordinal)
    {
        "fille", "fils", "mari", "femme", "conjoint", "enfant", "enfants", "mere", "pere", "ami", "amie", "copain", "copine", "chat", "chien", "il", "elle", "daughter", "son", "husband", "wife", "partner", "kid", "kids", "friend", "mother", "father", "mom", "mum", "dad", "he", "she", "they", "cat", "dog",
    };

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
