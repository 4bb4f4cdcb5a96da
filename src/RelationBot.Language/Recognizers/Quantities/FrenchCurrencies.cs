namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Money in French: « nom: words », with an ISO code where the resolution carries one.</summary>
internal static class FrenchCurrencies
{
    public static readonly UnitTable After = new UnitTable().Add(null, """
        Dollar: dollar, dollars, $
        Cent: cent, cents, centime, centimes, ¢
        Franc: franc, francs
        Livre: livre, livres, £
        Pence: pence
        Penny: penny
        Roupie: roupie, roupies
        Peso: peso, pesos
        Couronne: couronne, couronnes
        Rouble: rouble, roubles
        Dinar: dinar, dinars
        Dirham: dirham, dirhams
        Pesewa: pesewa, pesewas
        Bitcoin: bitcoin, bitcoins, btc
        Euro: euro, euros, eur, €
        Dollar États-Unis: dollar americain, dollars americains, dollars us, dollar us, usd, $ us, $ usd, us $, us$
        Dollar Canadien: dollar canadien, dollars canadiens, $ c, $ cad, $ ca
        Dollar Australien: dollar australien, dollars australiens, $ a, aud
        Dollar de Hong Kong: dollar de hong kong, dollars de hong kong, $ hk, hkd
        Dollar de Singapour: dollar de singapour, dollars de singapour, sgd
        Mark Finlandais: mark finlandais, marks finlandais
        Mark Allemand: mark allemand, marks allemands, deutsche mark, deutsche marks
        Franc Suisse: franc suisse, francs suisses, chf
        Franc Français: franc francais, francs francais
        Franc Belge: franc belge, francs belges
        Florins Néerlandais: florin hollandais, florins hollandais, florin neerlandais, florins neerlandais
        Livre Sterling: livre sterling, livres sterling, gbp
        Yen Japonais: yen, yens, yen japonais, yens japonais, jpy, ¥
        Yuan Chinois: yuan, yuans, yuan chinois, yuans chinois, cny, rmb
        Won Sud-Coréen: won, wons, won sud coreen, krw
        Roupie Indienne: roupie indienne, roupies indiennes, inr
        Couronne Suédoise: couronne suedoise, couronnes suedoises, sek
        Couronne Norvégienne: couronne norvegienne, couronnes norvegiennes, nok
        Couronne Danoise: couronne danoise, couronnes danoises, dkk
        Rouble Russe: rouble russe, roubles russes, rub
        Mexican peso=MXN: mxn, mxn $, mxn$, peso mexicain, pesos mexicains
        Dollar Canadien=CAD: cad, cad $, cad$
        """);

    public static readonly IReadOnlySet<string> Alone = new HashSet<string> { "dollar", "dollars", "euro", "euros", "usd", "eur", "yen", "yens" };

    public static readonly IReadOnlySet<string> Hundredths = new HashSet<string> { "Cent", "Pence", "Penny" };
}
