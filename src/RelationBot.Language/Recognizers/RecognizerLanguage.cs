using RelationBot.Language.Recognizers.Choices;
using RelationBot.Language.Recognizers.DateTimes;
using RelationBot.Language.Recognizers.Quantities;

namespace RelationBot.Language.Recognizers;

/// <summary>Everything that the recognizers know about a language; a third one is a third one of these.</summary>
internal sealed record RecognizerLanguage(
    NumberLanguage Numbers, OrdinalLanguage Ordinals, UnitTable Percentages, CurrencyTable Currencies, UnitTable Dimensions, UnitTable BareDimensions,
    UnitTable Ages, UnitTable Temperatures, UnitTable BareTemperatures, BooleanWords Booleans, DateTimeLanguage Dates)
{
    public static RecognizerLanguage French { get; } = new(
        FrenchNumberLanguage.Instance, OrdinalLanguage.French,
        new UnitTable().Add(null, "%: %, pourcent, pourcents, pourcentage, pourcentages, pour cent, pour cents").Add("of", "%: pourcent de, pour cent de"),
        new CurrencyTable(FrenchCurrencies.After, FrenchCurrencies.Alone, FrenchCurrencies.Hundredths),
        FrenchUnits.Dimensions, FrenchUnits.BareDimensions, FrenchUnits.Ages, FrenchUnits.Temperatures, FrenchUnits.BareTemperatures,
        new BooleanWords(
            "oui, ouais, ouai, si, bien sur, sur, surement, d accord, ok, okay, ca marche, ca roule, tout a fait, exactement, absolument, bien entendu, volontiers, vrai, d acc, dac, carrement, c est bon",
            "non, nan, pas d accord, pas concorder, pas accepter, pas ok, jamais, surtout pas, pas question, hors de question, faux, bien sur que non, absolument pas, surement pas, certainement pas, carrement pas, bien entendu que non",
            "sur le, sur la, sur les, sur l, sur un, sur une, sur du, sur de, sur mon, sur ma, sur mes, sur notre, sur nos, sur votre, sur vos, sur son, sur sa, sur ses, sur ce, sur cet, sur cette, sur ces, sur place, sur internet, sur quoi, sur deux, sur trois, sur quatre, sur cinq, sur dix, sur 2, sur 3, sur 4, sur 5, sur 10, si je, si j, si tu, si vous, si on, si il, si elle, si nous, si ca, si c, si le, si la, si possible, si jamais",
            "pas du tout, pas vraiment, pas trop, je crois pas, je ne crois pas, je pense pas, je ne pense pas, je ne crois vraiment pas, je ne pense vraiment pas"),
        FrenchDateTimes.Language);

    public static RecognizerLanguage English { get; } = new(
        EnglishNumberLanguage.Instance, OrdinalLanguage.English,
        new UnitTable().Add(null, "%: %, percent, percents, per cent, per cents, percentage, percentages, pct").Add("of", "%: percent of, per cent of, percents of, per cents of"),
        new CurrencyTable(EnglishCurrencies.After, EnglishCurrencies.Alone, EnglishCurrencies.Hundredths),
        EnglishUnits.Dimensions, EnglishUnits.BareDimensions, EnglishUnits.Ages, EnglishUnits.Temperatures, EnglishUnits.BareTemperatures,
        new BooleanWords(
            "yes, yeah, yep, yup, yea, sure, ok, okay, agree, agreed, of course, y, true, sounds good, absolutely, exactly, definitely",
            "no, nope, nah, not ok, not okay, disagree, not agree, never, false, n, no way, of course not, absolutely not, certainly not, definitely not, sure not",
            "no one, no longer, no more, no idea, no matter, no doubt, make sure, for sure",
            "not at all, not really, i dont think so, i do not think so, dont think so, i think not"),
        EnglishDateTimes.Language);

    /// <summary>The same with the day before the month in digits.</summary>
    public static RecognizerLanguage British { get; } = English with { Dates = EnglishDateTimes.British };

    /// <param name="locale">The language.</param>
    /// <param name="dayFirst">True where English is British: "3/12" is in December.</param>
    public static RecognizerLanguage Of(Locale locale, bool dayFirst = false) => locale == Locale.French ? French : dayFirst ? British : English;
}
