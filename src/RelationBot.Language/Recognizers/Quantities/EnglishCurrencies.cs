namespace RelationBot.Language.Recognizers.Quantities;

/// <summary>Money in English: « name=ISO code: words ».</summary>
internal static class EnglishCurrencies
{
    /// <summary>Behind the number.</summary>
    public static readonly UnitTable After = new UnitTable().Add(null, """
        Dollar: dollar, dollars, $, bucks
        Cent: cent, cents, ¢
        Franc: franc, francs
        Pound: pound, pounds, £, quid
        Pence: pence
        Penny: penny, pennies
        Rupee: rupee, rupees
        Peso: peso, pesos
        Krone: krone, kroner
        Ruble: ruble, rubles, rouble, roubles
        Dinar: dinar, dinars
        Dirham: dirham, dirhams
        Lira: lira, liras
        Rial: rial, rials
        Sen: sen
        Bitcoin: bitcoin, bitcoins, btc
        Satoshi: satoshi, satoshis
        United States dollar=USD: us dollar, us dollars, u.s. dollar, u.s. dollars, united states dollar, united states dollars, american dollars, american dollar, usd, us $, us$, u.s. $, usd $, $ usd
        Canadian dollar=CAD: canadian dollar, canadian dollars, cad, cad $, c $, can $, c$, can$
        Australian dollar=AUD: australian dollar, australian dollars, aud, a $, aus $, a$
        New Zealand dollar=NZD: new zealand dollar, new zealand dollars, nzd, nz $
        Hong Kong dollar=HKD: hong kong dollar, hong kong dollars, hkd, hk $, hk$
        Singapore dollar=SGD: singapore dollar, singapore dollars, sgd
        New Taiwan dollar=TWD: taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars, nt $, twd
        Euro=EUR: euro, euros, eur, €
        British pound=GBP: british pound, british pounds, pound sterling, pounds sterling, gbp
        Swiss franc=CHF: swiss franc, swiss francs, chf, sfr
        French franc: french franc, french francs
        Belgian franc: belgian franc, belgian francs
        German mark: german mark, german marks, deutsche mark, deutsche marks, deutschmarks
        Finnish mark: finnish mark, finnish marks, finnish markka, markka
        Dutch guilder: dutch guilder, dutch guilders, guilder, guilders
        Japanese yen=JPY: yen, japanese yen, jpy, ¥
        Chinese yuan=CNY: yuan, chinese yuan, kuai, rmb, renminbi, cny, 元
        South Korean won=KRW: won, south korean won, korean won, krw, ₩
        Indian rupee=INR: indian rupee, indian rupees, inr, ₹
        Pakistani rupee=PKR: pakistani rupee, pakistani rupees, pkr
        Indonesian rupiah=IDR: rupiah, indonesian rupiah, idr
        Thai baht=THB: baht, thai baht, thb, ฿
        Vietnamese dong=VND: dong, vietnamese dong, vnd
        Malaysian ringgit=MYR: ringgit, malaysian ringgit, myr
        Philippine peso=PHP: philippine peso, philippine pesos, php
        Lao kip=LAK: kip, lao kip, lak, ₭
        Mexican peso=MXN: mexican peso, mexican pesos, mxn, mex $, mxn $, mex$, mxn$
        Brazilian Real=BRL: brazilian real, brazilian reais, reais, brl, r $
        Costa Rican colón=CRC: colon, costa rican colon, costa rican colones, crc, ₡
        Argentine peso=ARS: argentine peso, argentine pesos, ars
        Chilean peso=CLP: chilean peso, chilean pesos, clp
        Colombian peso=COP: colombian peso, colombian pesos, cop
        Russian ruble=RUB: russian ruble, russian rubles, rub, ₽
        Turkish lira=TRY: turkish lira, turkish liras, try, ₺
        Polish złoty=PLN: zloty, zlotys, polish zloty, pln
        Czech koruna=CZK: koruna, czech koruna, czk
        Hungarian forint=HUF: forint, forints, huf
        Swedish krona=SEK: krona, kronor, swedish krona, swedish kronor, sek
        Norwegian krone=NOK: norwegian krone, norwegian kroner, nok
        Danish krone=DKK: danish krone, danish kroner, dkk
        Israeli new shekel=ILS: shekel, shekels, ils, ₪
        South African rand=ZAR: rand, south african rand, zar
        Saudi riyal=SAR: saudi riyal, saudi riyals, sar
        United Arab Emirates dirham=AED: uae dirham, uae dirhams, aed
        Ukrainian hryvnia=UAH: hryvnia, ukrainian hryvnia, uah
        Nigerian naira=NGN: naira, nigerian naira, ngn
        Egyptian pound=EGP: egyptian pound, egyptian pounds, egp
        """).Add("mao", "Mao: mao, jiao");

    /// <summary>Words that name money without a number: the rest needs one.</summary>
    public static readonly IReadOnlySet<string> Alone = new HashSet<string> { "dollar", "dollars", "rmb", "euro", "euros", "yen", "yuan", "usd", "eur", "gbp", "bitcoin", "bitcoins" };

    /// <summary>Hundredths, and how many make one.</summary>
    public static readonly IReadOnlySet<string> Hundredths = new HashSet<string> { "Cent", "Pence", "Penny" };
}
