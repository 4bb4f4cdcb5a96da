using RelationBot.Language.Text;

namespace RelationBot.Bot.Subjects;

/// <summary>What customers call the things they bought: « mon frigo » is the order with the « réfrigérateur américain ».</summary>
internal static class Goods
{
    // Each line is one thing under all its names, folded; a company that sells something else has other lines.
    private static readonly string[][] Names =
    [
        ["refrigerateur", "frigo", "frigidaire", "fridge", "refrigerator"],
        ["congelateur", "freezer"],
        ["lave-linge", "lave linge", "machine a laver", "washing machine", "washer"],
        ["seche-linge", "seche linge", "dryer"],
        ["lave-vaisselle", "lave vaisselle", "dishwasher"],
        ["televiseur", "television", "tele", "tv"],
        ["four", "oven"],
        ["plaque", "cuisiniere", "gaziniere", "hob", "cooker", "stove"],
        ["aspirateur", "vacuum", "hoover"],
        ["cafetiere", "machine a cafe", "expresso", "coffee machine"],
        ["ordinateur", "pc portable", "laptop", "computer"],
        ["telephone", "smartphone", "portable", "phone"],
        ["enceinte", "speaker"],
        ["climatiseur", "clim", "air conditioner"],
    ];

    /// <summary>Whether the customer's words name this product.</summary>
    public static bool Named(string said, string product)
    {
        var (words, thing) = (Folding.Fold(said), Folding.Fold(product));
        return Names.Any(names => names.Any(name => Holds(words, name)) && names.Any(name => Holds(thing, name)));
    }

    /// <summary>Whether the customer's words name any thing that is sold.</summary>
    public static bool NamesAny(string said) => Folding.Fold(said) is var words && Names.Any(names => names.Any(name => Holds(words, name)));

    private static bool Holds(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end]) || text[end] == 's'))
                return true;
        }

        return false;
    }
}
