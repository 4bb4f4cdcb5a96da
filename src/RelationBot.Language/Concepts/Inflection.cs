namespace RelationBot.Language.Concepts;

/// <summary>
/// The forms that a citation form may take in a sentence, all folded. More forms are made than exist (« paniez » of
/// « panier »): nobody writes those, and a word that is looked up needs no part of speech.
/// </summary>
internal static class Inflection
{
    private static readonly string[] Er =
        ["e", "es", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "ant", "ai", "a", "ee", "ees", "erai", "eras", "era", "erons", "erez", "eront", "erais", "erait", "eriez"];

    private static readonly string[] Ir = ["is", "it", "issons", "issez", "issent", "isse", "issant", "issais", "issait", "issiez", "i", "ie", "ies", "irai", "iras", "ira", "irez", "iront", "irais", "irait"];

    private static readonly string[] Re = ["s", "", "ons", "ez", "ent", "e", "ais", "ait", "ant", "u", "ue", "us", "ues", "rai", "ra", "rez", "ront", "rais", "rait"];

    // Ending of the citation form, what of it stays, and what follows.
    private static readonly (string Ending, string[] Instead)[] French =
    [
        ("yer", ["ie", "ies", "ient", "iera", "ierai", "ierez"]), ("eler", ["elle", "elles", "ellent", "ellera"]), ("eter", ["ette", "ettes", "ettent"]), ("ger", ["geons", "geant", "geais", "geait"]),
        ("vrir", ["vre", "vres", "vrez", "vrent", "vert", "verte", "verts", "vertes", "vrait"]), ("frir", ["fre", "fres", "frez", "frent", "fert", "ferte", "ferts"]),
        ("tir", ["s", "t", "tez", "tent", "tais", "tait", "te", "tons"]), ("mir", ["s", "t", "mez", "ment", "mais", "mait"]), ("vir", ["s", "t", "vez", "vent", "vait"]), ("rir", ["rs", "rt", "rez", "rent", "ru"]),
        ("enir", ["iens", "ient", "enez", "iennent", "enu", "enue", "enus", "enues", "enait", "iendra", "iendrai", "iendrez"]),
        ("indre", ["ins", "int", "ignez", "ignent", "inte", "ignait"]), ("aitre", ["ais", "ait", "aissez", "aissent", "u", "ue", "aissait"]), ("uire", ["uis", "uit", "uisez", "uisent", "uite", "uits", "uites"]),
        ("crire", ["cris", "crit", "crivez", "crivent", "crite", "crits"]), ("prendre", ["pris", "prise", "prenez", "prennent", "prenait"]), ("mettre", ["mets", "met", "mettez", "mis", "mise"]),
        ("endre", ["ends", "end", "endu", "endue"]), ("soudre", ["sous", "sout", "solvez", "solu"]), ("clure", ["clus", "clut", "cluez", "clue"]), ("cevoir", ["cois", "coit", "cevez", "coivent", "cu", "cue", "cus", "cues", "cevait"]),
        ("eux", ["euse", "euses"]), ("eur", ["euse", "euses", "rice", "eure"]), ("teur", ["trice", "trices"]), ("if", ["ive", "ives"]), ("al", ["aux", "ale", "ales"]), ("ail", ["aux"]), ("ien", ["ienne", "iennes"]),
        ("on", ["onne", "onnes"]), ("el", ["elle", "elles"]), ("et", ["ette", "ete"]), ("er", ["ere", "eres"]), ("eau", ["eaux", "elle"]), ("eil", ["eille"]), ("il", ["ille"]), ("os", ["osse"]), ("as", ["asse"]), ("anc", ["anche"]), ("ou", ["oux"]), ("eu", ["eux"]),
    ];

    private static readonly (string Ending, string[] Instead)[] English =
    [
        ("y", ["ies", "ied", "ier", "iest", "ily"]), ("e", ["ing", "ed", "er", "es"]), ("fe", ["ves"]), ("f", ["ves"]),
    ];

    public static IEnumerable<string> Of(string folded, Locale locale) => locale == Locale.French ? InFrench(folded) : InEnglish(folded);

    private static IEnumerable<string> InFrench(string word)
    {
        IEnumerable<string> forms = [word, word + "s", word + "e", word + "es", .. Instead(word, French)];
        return word.Length < 4 ? forms : word[^2..] switch
        {
            "er" => forms.Concat(Er.Select(e => word[..^2] + e)),
            "ir" => forms.Concat(Ir.Select(e => word[..^2] + e)),
            "re" => forms.Concat(Re.Select(e => word[..^2] + e)),
            _ => forms,
        };
    }

    private static IEnumerable<string> InEnglish(string word)
    {
        IEnumerable<string> forms = [word, word + "s", word + "es", word + "ed", word + "ing", word + "er", word + "ly", .. Instead(word, English)];
        return word.Length > 2 && "bdglmnprt".Contains(word[^1]) && "aeiou".Contains(word[^2]) ? forms.Concat([word + word[^1] + "ing", word + word[^1] + "ed", word + word[^1] + "er"]) : forms;
    }

    private static IEnumerable<string> Instead(string word, (string Ending, string[] Instead)[] table) =>
        from row in table
        where word.Length > row.Ending.Length && word.EndsWith(row.Ending, StringComparison.Ordinal)
        from ending in row.Instead
        select word[..^row.Ending.Length] + ending;
}
