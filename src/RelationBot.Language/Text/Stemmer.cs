namespace RelationBot.Language.Text;

/// <summary>
/// A light stemmer: number, gender and the commonest verb endings off, so that « livraisons », « livraison » and
/// « livré », « livrer », « livrez » come closer. It is not Snowball and its stems are not words.
/// </summary>
public static class Stemmer
{
    private static readonly string[] French =
    [
        "issement", "atrice", "erion", "erait", "eraient", "erai", "ement", "ation", "ateur", "assent", "eront", "aient",
        "erez", "ante", "ion", "ent", "ant", "ait", "era", "ai", "iez", "ez", "er", "ee", "it", "ir", "e",
    ];

    private static readonly string[] English = ["ational", "ation", "ment", "ingly", "edly", "ing", "ied", "ie", "ed", "ly", "y", "e"];

    /// <summary>The stem of a folded word; at least three letters are left.</summary>
    public static string Stem(string folded, Locale locale)
    {
        var word = folded.Length > 3 && folded[^1] is ('s' or 'x') ? folded[..^1] : folded;
        foreach (var ending in locale == Locale.French ? French : English)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return Undouble(word[..^ending.Length]);
            }
        }

        return word;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;
}
