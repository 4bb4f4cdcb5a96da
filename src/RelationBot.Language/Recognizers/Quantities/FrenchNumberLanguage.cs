using System.Collections.Frozen;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>French numbers, those of Belgium and Switzerland included.</summary>
internal static class FrenchNumberLanguage
{
    public static readonly NumberLanguage Instance = new NumberLanguage(Locale.French)
    {
        Group = '.',
        Point = ',',
        And = FrozenSet.Create("et"),
        PointWords = FrozenSet.Create("virgule", "point"),
        Minus = FrozenSet.Create("moins", "negatif", "negative", "soustraire"),
        Articles = FrozenSet<string>.Empty,
        Over = FrozenSet<string>.Empty,
        OutOf = ["sur"],
        Collectives = "dizaine=10 douzaine=12 dz=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000".Split(' ').Select(p => p.Split('=')).SelectMany(p => new[] { (p[0], p[1]), (p[0] + "s", p[1]) })
            .ToDictionary(p => p.Item1, p => decimal.Parse(p.Item2, System.Globalization.CultureInfo.InvariantCulture)),
        AndJoinsTens = true,
        Compounds = new Dictionary<(string, string), NumberWord>
        {
            [("quatre", "vingt")] = new(NumberWordKind.Small, 80, 20), [("quatre", "vingts")] = new(NumberWordKind.Small, 80, 20),
            [("quatre", "vingtieme")] = new(NumberWordKind.Small, 80, 1, true), [("quatre", "vingtiemes")] = new(NumberWordKind.Small, 80, 1, true),
        },
        Ones = FrozenSet.Create("un", "une"),
        JoinedOrdinals = FrozenSet.Create("unieme", "uniemes"),
        Adjectives = new Dictionary<string, IReadOnlySet<string>> { ["neuf"] = "rien-de quoi-de chose-de tout flambant comme etat produit appareil article modele remis remettre refait presque quasi".Split(' ').ToFrozenSet(StringComparer.Ordinal) },
        Units = new UnitWords
        {
            Joints = FrozenSet.Create("de", "d"),
            MoneyJoints = FrozenSet.Create("de", "d"),
            NoCents = FrozenSet.Create("de", "par", "plus", "moins", "chacun", "chacune", "seulement"),
            MoneyLetter = ("e", "euro"),
            Counting = FrozenSet.Create("le", "la", "l", "au", "du", "les", "aux", "des", "son", "sa", "mon", "ma", "notre", "votre", "ce", "cette", "un", "une", "leur"),
            BehindMoney = FrozenSet.Create("de", "par", "pour", "ttc", "ht", "et", "ou", "max", "maximum", "minimum", "mini", "maxi", "au", "en", "a", "svp", "stp", "dans", "mais", "c", "je", "j", "environ", "chacun", "chacune", "maintenant", "merci", "plus", "moins", "pas"),
            Ages = FrozenSet.Create("age"),
            Homographs = FrozenDictionary<string, IReadOnlySet<string>>.Empty,
            Degrees = FrozenSet.Create("°", "degre", "degres"),
            Angles = FrozenSet.Create("angle", "angles", "tourner"),
        },
        Wholes = FrozenSet.Create("moitie"),
        Of = FrozenSet.Create("de"),
        HundredthHomonym = "cents",
        Suffixes = new Dictionary<string, decimal>
        {
            ["k"] = 1e3m, ["K"] = 1e3m, ["M"] = 1e6m, ["mio"] = 1e6m, ["Md"] = 1e9m, ["mds"] = 1e9m, ["md"] = 1e9m, ["G"] = 1e9m, ["T"] = 1e12m, ["b"] = 1e9m, ["g"] = 0,
        },
    }
        .Small(0, 0, 1, "zero")
        .Small(1, 1, 1, "un/une deux trois quatre cinq six sept huit neuf")
        .Small(10, 1, 10, "dix")
        .Small(11, 1, 1, "onze douze treize quatorze quinze seize")
        .Small(17, 1, 1, "dixsept dixhuit dixneuf")
        .Small(20, 10, 10, "vingt/vingts trente quarante cinquante")
        .Small(60, 10, 20, "soixante")
        .Small(70, 10, 10, "septante huitante/octante nonante")
        .Round(NumberWordKind.Hundred, 100, "cent cents")
        .Round(NumberWordKind.Multiplier, 1e3m, "mille milles mil")
        .Round(NumberWordKind.Multiplier, 1e5m, "lakh lakhs")
        .Round(NumberWordKind.Multiplier, 1e6m, "million millions")
        .Round(NumberWordKind.Multiplier, 1e7m, "crore crores")
        .Round(NumberWordKind.Multiplier, 1e9m, "milliard milliards")
        .Round(NumberWordKind.Multiplier, 1e12m, "billion billions")
        .Round(NumberWordKind.Multiplier, 1e18m, "trillion trillions")
        .Ordinals("premier/premiere=1 unieme=1 deuxieme/second/seconde=2 troisieme/tiers/tierce=3 quatrieme=4 cinquieme=5 sixieme=6 septieme=7 huitieme=8 neuvieme=9 dixieme=10 onzieme=11 douzieme=12 treizieme=13 quatorzieme=14 quinzieme=15 seizieme=16")
        .Ordinals("vingtieme=20 trentieme=30 quarantieme=40 cinquantieme=50 soixantieme=60 septantieme=70 huitantieme/octantieme=80 nonantieme=90 centieme=100 millieme=1000 millionieme=1e6 milliardieme=1e9 billionieme=1e12 trillionieme=1e12")
        .Fractions("demi=2 demie=2 demis=2 moitie=2 moities=2 quart=4 quarts=4 tiers=3");
}
