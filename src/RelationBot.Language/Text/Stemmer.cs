namespace RelationBot.Language.Text;

/// <summary>
/// A light stemmer: number, gender and the commonest verb endings off, so that « livraisons », « livraison » and
/// « livré », « livrer », « livrez » come closer. It is not Snowball and its stems are not words.
/// </summary>
public static class Stemmer
{
    private static readonly string[] French =
    [
        "issements", "issement", "atrices", "erions", "erait", "eraient", "erais", "ements", "ement", "ations", "ation", "ateurs", "ateur",
        "assent", "eront", "erons", "aient", "erez", "antes", "ante", "ants", "ions", "ees", "ent", "ant", "ais", "ait",
        "era", "erai", "ons", "iez", "es", "ez", "er", "ee", "ai", "is", "it", "ir", "e", "s", "x",
    ];

    private static readonly string[] English =
    [
        "ational", "ations", "ation", "ments", "ment", "ingly", "edly", "ings", "ing", "ied", "ies", "ers", "ed", "er", "es", "ly", "y", "e", "s",
    ];

    /// <summary>The stem of a folded word; at least three letters are left.</summary>
    public static string Stem(string folded, Locale locale)
    {
        foreach (var ending in locale == Locale.French ? French : English)
        {
            if (folded.Length - ending.Length >= 3 && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return Undouble(folded[..^ending.Length]);
            }
        }

        return folded;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;
}
