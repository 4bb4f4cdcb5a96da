using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.Time;

/// <summary>How French counts, up to the thousands.</summary>
internal static class FrenchNumbers
{
    public static Grammar AddTo(Grammar g)
    {
        string[] small =
        [
            "zero", "un une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
            "quatorze", "quinze", "seize",
        ];
        for (var value = 0; value < small.Length; value++)
        {
            g.Words(value is >= 1 and <= 9 ? "ones" : value >= 10 ? "teens" : "nought", value, small[value]);
        }

        g.Words("tens", 20, "vingt").Words("tens", 30, "trente").Words("tens", 40, "quarante").Words("tens", 50, "cinquante").Words("tens", 60, "soixante")
            .Words("tens", 70, "septante").Words("tens", 90, "nonante").Rules("tens", 80, "quatre (vingt|vingts)", "huitante", "octante");
        g.Rules("teens", 17, "dix sept").Rules("teens", 18, "dix huit").Rules("teens", 19, "dix neuf");
        g.Rule("under100", "{ones}", m => m.Get<int>("ones")).Rule("under100", "{teens}", m => m.Get<int>("teens"))
            .Rule("under100", "{tens}", m => m.Get<int>("tens"))
            .Rule("under100", "{tens} (et )?{ones}", m => m.Get<int>("tens") + m.Get<int>("ones"))
            .Rule("under100", "soixante (et )?{teens}", m => 60 + m.Get<int>("teens"))
            .Rule("under100", "quatre vingt {teens}", m => 80 + m.Get<int>("teens"));
        g.Rule("under1000", "{under100}", m => m.Get<int>("under100"))
            .Rule("under1000", "({ones} )?(cent|cents) ({under100})?", m => (100 * (m.Find<int>("ones") ?? 1)) + (m.Find<int>("under100") ?? 0));
        g.Rule("numberword", "{nought}", m => m.Get<int>("nought")).Rule("numberword", "{under1000}", m => m.Get<int>("under1000"))
            .Rule("numberword", "({a:under1000} )?mille ({b:under1000})?", m => (1000 * (m.Find<int>("a") ?? 1)) + (m.Find<int>("b") ?? 0))
            .Rule("number", "{numberword}", m => m.Get<int>("numberword"));
        return g;
    }
}
