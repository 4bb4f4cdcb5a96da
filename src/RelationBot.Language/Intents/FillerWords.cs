using System.Collections.Frozen;

namespace RelationBot.Language.Intents;

/// <summary>Words that say little about what is wanted.</summary>
internal static class FillerWords
{
    private static readonly FrozenSet<string> FrenchPolite = Set("bonjour bonsoir salut coucou bjr slt merci svp stp plait madame monsieur messieurs mesdames cordialement hello euh heu bah ben alors donc voila");

    private static readonly FrozenSet<string> EnglishPolite = Set("hello hi hey please thanks thank thx pls plz sir madam dear kindly regards um uh well so");

    private static readonly FrozenSet<string> FrenchSmall = Set(
        "je j tu il elle on nous vous ils elles le la les l un une des du de d et ou si que qu qui quoi ce cet cette ces c ca cela ne n pas plus est es suis etes sont ai as a avez avons ont "
        + "mon ma mes votre vos ton ta tes notre nos son sa ses leur pour par avec sans dans en sur au aux y me m te t se s voudrais veux peux pouvez pourriez aimerais souhaite souhaiterais "
        + "faire fait bien tres aussi comment quel quelle quand possible etre avoir serait faudrait faut ok okay bon mais");

    private static readonly FrozenSet<string> EnglishSmall = Set(
        "i you he she we they it the a an and or but if that this these those to of in on at for with by from as is am are was were be been have has had do does did not no my your our their his her its me us them "
        + "im ive id ill can could would will want need like what which who how when there so just s t get got may might should please");

    /// <summary>Politeness around a wish; left out altogether.</summary>
    public static bool IsPolite(string word, Locale locale) => (locale == Locale.French ? FrenchPolite : EnglishPolite).Contains(word);

    /// <summary>Small words: they count, but sharing them alone is no reason to take a sentence for a wish.</summary>
    public static bool IsSmall(string word, Locale locale) => (locale == Locale.French ? FrenchSmall : EnglishSmall).Contains(word);

    public static IEnumerable<string> All(Locale locale) => locale == Locale.French ? FrenchPolite.Concat(FrenchSmall) : EnglishPolite.Concat(EnglishSmall);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
