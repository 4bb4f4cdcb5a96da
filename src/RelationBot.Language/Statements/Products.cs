using RelationBot.Language.Grammars;

namespace RelationBot.Language.Statements;

/// <summary>The things that customers have in mind to buy; the trade's own words, one list a language.</summary>
internal static class Products
{
    public static Grammar AddTo(Grammar g, string words, params ReadOnlySpan<string> names)
    {
        g.Words("product", true, words).Rules("product", true, names);
        foreach (var word in words.Split(' '))
        {
            g.Words("product", true, word + "s");
        }

        return g;
    }

    public static Grammar AddBrands(Grammar g) => g.Words(
        "brand", true, "samsung lg bosch siemens miele whirlpool electrolux beko candy hoover indesit brandt sony philips panasonic apple huawei xiaomi dyson rowenta moulinex seb tefal delonghi krups hp dell lenovo asus acer canon epson brother ge maytag kitchenaid haier hisense tcl smeg liebherr neff aeg thomson google microsoft nintendo bose jbl sonos");
}
