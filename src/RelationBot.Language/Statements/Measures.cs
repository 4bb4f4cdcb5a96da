using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>A number with what it counts (« 62 cm », « 800 euros », « trois »), as one value takes the place of another of its sort.</summary>
/// <param name="Sort">Size, money or a mere number.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Just after its last character.</param>
/// <param name="NumberEnd">Just after the number alone.</param>
public sealed record Measure(ValueSorts Sort, int Start, int End, int NumberEnd)
{
    private const int LongestCount = 6;

    private static readonly HashSet<string> Sizes = new(StringComparer.Ordinal)
    {
        "cm", "mm", "m", "metre", "metres", "meter", "meters", "centimetre", "centimetres", "centimeters", "kg", "kilos", "litres", "liters", "pouces", "inch", "inches", "feet", "foot", "ft",
    };

    private static readonly HashSet<string> Coins = new(StringComparer.Ordinal) { "€", "euro", "euros", "eur", "$", "dollar", "dollars", "pounds", "quid", "£", "balles" };

    /// <summary>The first measure of a text, one with a unit before a mere number; null for none. An hour is none.</summary>
    public static Measure? Find(string text, Locale locale)
    {
        var tokens = Tokenizer.Tokenize(text, locale);
        Measure? bare = null;
        var numbers = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsNumber && !SmallNumbers.Contains(tokens[i].Folded))
            {
                continue;
            }

            // « 1 200 euros » is one number.
            var (first, end) = (i, Thousands.EndOf(text, tokens[i].End));
            while (tokens[i].End < end)
            {
                i++;
            }

            var next = i + 1 < tokens.Count ? tokens[i + 1].Folded : "";
            var before = first > 0 ? tokens[first - 1].Folded : "";
            if (Sizes.Contains(next) || Coins.Contains(next))
            {
                return new Measure(Sizes.Contains(next) ? ValueSorts.Size : ValueSorts.Money, tokens[first].Start, tokens[i + 1].End, tokens[i].End);
            }

            if (next is "h" or "heures" or "heure" or "am" or "pm" or "oclock" or ":" or "/" or "." or "-" || before is "/" or ":" or "-" or "at" or "a")
            {
                continue;
            }

            if (Coins.Contains(before))
            {
                return new Measure(ValueSorts.Money, tokens[first - 1].Start, tokens[i].End, tokens[i].End);
            }

            // One short number alone is a count; more of them are a telephone's.
            if (++numbers > 1 || tokens[i].End - tokens[first].Start > LongestCount)
            {
                return null;
            }

            bare = new Measure(ValueSorts.Number, tokens[first].Start, tokens[i].End, tokens[i].End);
        }

        return bare;
    }

    /// <summary>An old value with the new number in it: « 58 cm de profondeur » and « 62 cm » are « 62 cm de profondeur »; null where they do not fit.</summary>
    public static string? Replace(string old, string right, Locale locale)
    {
        if (Find(old, locale) is not { } was || Find(right, locale) is not { } now || (was.Sort != now.Sort && now.Sort != ValueSorts.Number))
        {
            return null;
        }

        // "the 4th floor", "actually the 3rd"
        var ordinal = Ordinal(old, was.NumberEnd);
        return ordinal.Length > 0
            ? old[..was.Start] + right[now.Start..now.End] + (Ordinal(right, now.NumberEnd) is { Length: > 0 } said ? said : OrdinalOf(right[now.Start..now.NumberEnd], ordinal)) + old[(was.NumberEnd + ordinal.Length)..]
            : old[..was.Start] + right[now.Start..now.End] + old[(now.Sort == ValueSorts.Number ? was.NumberEnd : was.End)..];
    }

    private static readonly HashSet<string> Ordinals = new(StringComparer.OrdinalIgnoreCase) { "st", "nd", "rd", "th", "e", "er", "re", "ère", "ere", "ème", "eme", "è" };

    private static string Ordinal(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Ordinals.Contains(text[at..end]) ? text[at..end] : "";
    }

    private static string OrdinalOf(string number, string before) => before is "st" or "nd" or "rd" or "th"
        ? number switch
        {
            [.., '1', '1' or '2' or '3'] => "th",
            [.., '1'] => "st",
            [.., '2'] => "nd",
            [.., '3'] => "rd",
            _ => "th",
        }
        : number == "1" ? "er" : "e";
}
