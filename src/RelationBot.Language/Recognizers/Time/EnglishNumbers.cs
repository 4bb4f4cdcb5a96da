using RelationBot.Language.Grammars;

namespace RelationBot.Language.Recognizers.Time;

/// <summary>How English counts, up to the thousands.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    public static Grammar AddTo(Grammar g)
    {
        for (var value = 0; value < Small.Length; value++)
        {
            g.Words(value is >= 1 and <= 9 ? "ones" : value >= 10 ? "teens" : "nought", value, Small[value]);
        }

        var tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
        for (var i = 0; i < tens.Length; i++)
        {
            g.Words("tens", 20 + (10 * i), tens[i]);
        }

        for (var i = 0; i < Ordinals.Length; i++)
        {
            g.Words(i < 9 ? "nth" : "ordinalword", i + 1, Ordinals[i]);
        }

        g.Rule("ordinalword", "{nth}", m => m.Get<int>("nth")).Rule("ordinalword", "twenty {nth}", m => 20 + m.Get<int>("nth"))
            .Rules("ordinalword", 30, "thirtieth").Rules("ordinalword", 31, "thirty first");
        g.Rule("under100", "{ones}", m => m.Get<int>("ones")).Rule("under100", "{teens}", m => m.Get<int>("teens"))
            .Rule("under100", "{tens}", m => m.Get<int>("tens")).Rule("under100", "{tens} {ones}", m => m.Get<int>("tens") + m.Get<int>("ones"));
        g.Rule("under1000", "{under100}", m => m.Get<int>("under100"))
            .Rule("under1000", "({ones}|a) hundred (and )?({under100})?", m => (100 * (m.Find<int>("ones") ?? 1)) + (m.Find<int>("under100") ?? 0));
        g.Rule("numberword", "{nought}", m => m.Get<int>("nought")).Rule("numberword", "{under1000}", m => m.Get<int>("under1000"))
            .Rule("numberword", "({a:under1000}|a) thousand (and )?({b:under1000})?", m => (1000 * (m.Find<int>("a") ?? 1)) + (m.Find<int>("b") ?? 0))
            .Rule("number", "{numberword}", m => m.Get<int>("numberword"));
        return g;
    }
}
