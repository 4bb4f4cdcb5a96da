using System.Collections.Frozen;

namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>English numbers.</summary>
internal static class EnglishNumberLanguage
{
    public static readonly NumberLanguage Instance = new NumberLanguage(Locale.English)
    {
        Group = ',',
        Point = '.',
        And = FrozenSet.Create("and"),
        PointWords = FrozenSet.Create("point"),
        Minus = FrozenSet.Create("minus", "negative"),
        Articles = FrozenSet.Create("a", "an"),
        Over = FrozenSet.Create("over"),
        OutOf = ["out of"],
        Collectives = new Dictionary<string, decimal> { ["dozen"] = 12, ["dozens"] = 12, ["doz"] = 12, ["dozs"] = 12, ["dz"] = 12, ["couple"] = 2, ["pair"] = 2 },
        Units = new UnitWords
        {
            Joints = FrozenSet<string>.Empty,
            MoneyJoints = FrozenSet.Create("of"),
            NoCents = FrozenSet.Create("more", "less", "each", "only", "per"),
            Ages = FrozenSet.Create("age", "aged"),
            Homographs = new Dictionary<string, IReadOnlySet<string>> { ["in"] = FrozenSet.Create("x", "by", "wide", "long", "tall", "high", "deep", "thick", "and") },
            Degrees = FrozenSet.Create("°", "degree", "degrees"),
            Angles = FrozenSet.Create("angle", "angles", "rotate"),
        },
        Pointers = FrozenSet.Create("this", "that", "which", "the", "no", "each", "every"),
        AndJoinsTens = false,
        Suffixes = new Dictionary<string, decimal>
        {
            ["k"] = 1e3m, ["M"] = 1e6m, ["mil"] = 1e6m, ["mio"] = 1e6m, ["mln"] = 1e6m, ["mm"] = 0, ["b"] = 1e9m, ["B"] = 1e9m, ["bn"] = 1e9m, ["bln"] = 1e9m,
            ["G"] = 1e9m, ["g"] = 0, ["T"] = 1e12m, ["tln"] = 1e12m, ["trn"] = 1e12m, ["K"] = 1e3m,
        },
    }
        .Small(0, 0, 1, "zero nought naught nil")
        .Small(1, 1, 1, "one two three four five six seven eight nine")
        .Small(10, 1, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
        .Small(20, 10, 10, "twenty thirty forty/fourty fifty sixty seventy eighty ninety")
        .Round(NumberWordKind.Hundred, 100, "hundred hundreds")
        .Round(NumberWordKind.Multiplier, 1e3m, "thousand thousands")
        .Round(NumberWordKind.Multiplier, 1e5m, "lakh lakhs")
        .Round(NumberWordKind.Multiplier, 1e6m, "million millions")
        .Round(NumberWordKind.Multiplier, 1e7m, "crore crores")
        .Round(NumberWordKind.Multiplier, 1e9m, "billion billions")
        .Round(NumberWordKind.Multiplier, 1e12m, "trillion trillions")
        .Ordinals("first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth/eigth=8 ninth/nineth=9 tenth=10 eleventh=11 twelfth/twelveth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19")
        .Ordinals("twentieth=20 thirtieth=30 fortieth/fourtieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=1e6 billionth=1e9 trillionth=1e12")
        .Fractions("half=2 halves=2 quarter=4 quarters=4");
}
