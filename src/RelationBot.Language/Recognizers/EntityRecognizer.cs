using RelationBot.Language.Recognizers.Choices;
using RelationBot.Language.Recognizers.DateTimes;
using RelationBot.Language.Recognizers.Quantities;
using RelationBot.Language.Recognizers.Sequences;
using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers;

/// <summary>Everything that can be recognised in a sentence, in Recognizers-Text's result shape.</summary>
public static class EntityRecognizer
{
    /// <summary>
    /// The entities of each type asked for, in the order of their places. Those of different types may overlap: the number in an amount is
    /// a number too. Dates come with both values where a date without a year or a weekday may lie before or after.
    /// </summary>
    /// <param name="reference">The moment of speaking, in the speaker's time zone.</param>
    /// <param name="types">Some of <see cref="EntityTypes"/>; null for all.</param>
    public static IReadOnlyList<Entity> Recognize(string text, Locale locale, DateTime reference, IReadOnlySet<string>? types = null)
    {
        var entities = new List<Entity>();
        if (Wants(types, EntityTypes.DateTime))
        {
            DateTimeModel.Find(text, locale, reference, entities);
        }

        if (types is null || types.Overlaps(Numeric))
        {
            Quantities(text, locale, types, entities);
        }

        if (Wants(types, EntityTypes.Boolean))
        {
            BooleanModel.Find(text, locale, Tokenizer.Tokenize(text, locale), entities);
        }

        if (Wants(types, EntityTypes.PhoneNumber))
        {
            PhoneModel.Find(text, entities);
        }

        if (Wants(types, EntityTypes.Email))
        {
            EmailModel.Find(text, entities);
        }

        entities.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        return entities;
    }

    private static void Quantities(string text, Locale locale, IReadOnlySet<string>? types, List<Entity> entities)
    {
        var french = locale == Locale.French;
        var reader = new NumberReader(text, Tokenizer.Tokenize(text, locale), french ? FrenchNumberLanguage.Instance : EnglishNumberLanguage.Instance);
        if (Wants(types, EntityTypes.Number))
        {
            NumberModel.Find(reader, entities);
        }

        if (Wants(types, EntityTypes.Ordinal))
        {
            OrdinalModel.Find(reader, french ? OrdinalLanguage.French : OrdinalLanguage.English, entities);
        }

        if (types is not null && !types.Overlaps(Measured))
        {
            return;
        }

        var numbers = NumberFinder.Spans(reader);
        if (Wants(types, EntityTypes.Percentage))
        {
            PercentageModel.Find(reader, numbers, entities);
        }

        if (Wants(types, EntityTypes.Currency))
        {
            CurrencyModel.Find(reader, numbers, entities);
        }

        if (Wants(types, EntityTypes.Dimension))
        {
            UnitModel.Find(reader, numbers, EntityTypes.Dimension, french ? FrenchUnits.Dimensions : EnglishUnits.Dimensions, french ? FrenchUnits.BareDimensions : EnglishUnits.BareDimensions, entities);
        }

        if (Wants(types, EntityTypes.Age))
        {
            UnitModel.Find(reader, numbers, EntityTypes.Age, french ? FrenchUnits.Ages : EnglishUnits.Ages, null, entities);
        }

        if (Wants(types, EntityTypes.Temperature))
        {
            UnitModel.Find(reader, numbers, EntityTypes.Temperature, french ? FrenchUnits.Temperatures : EnglishUnits.Temperatures, french ? FrenchUnits.BareTemperatures : EnglishUnits.BareTemperatures, entities);
        }
    }

    private static readonly IReadOnlyList<string> Measured = [EntityTypes.Percentage, EntityTypes.Currency, EntityTypes.Dimension, EntityTypes.Age, EntityTypes.Temperature];

    private static readonly IReadOnlyList<string> Numeric = [EntityTypes.Number, EntityTypes.Ordinal, .. Measured];

    private static bool Wants(IReadOnlySet<string>? types, string type) => types is null || types.Contains(type);
}
