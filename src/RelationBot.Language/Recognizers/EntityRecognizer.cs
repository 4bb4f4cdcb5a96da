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
    /// <param name="dayFirst">True where English is British: "3/12" is in December.</param>
    public static IReadOnlyList<Entity> Recognize(string text, Locale locale, DateTime reference, IReadOnlySet<string>? types = null, bool dayFirst = false)
    {
        var entities = new List<Entity>();
        Find(text, locale, reference, types, dayFirst, entities);
        entities.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : b.End - a.End);
        return entities;
    }

    /// <summary>Returns how many steps it took, which is what the time grows with.</summary>
    internal static long Find(string text, Locale locale, DateTime reference, IReadOnlySet<string>? types, bool dayFirst, List<Entity> entities)
    {
        var steps = 0L;
        var language = RecognizerLanguage.Of(locale, dayFirst);
        var tokens = Tokenizer.Tokenize(text, locale);
        if (Wants(types, EntityTypes.DateTime))
        {
            steps += DateTimeModel.Find(text, tokens, language.Dates, reference, entities);
        }

        if (types is null || types.Overlaps(Numeric))
        {
            var reader = new NumberReader(text, tokens, language.Numbers);
            Quantities(reader, language, types, entities);
            steps += reader.Steps;
        }

        if (Wants(types, EntityTypes.Boolean))
        {
            BooleanModel.Find(text, tokens, language.Booleans, entities);
        }

        if (Wants(types, EntityTypes.PhoneNumber))
        {
            PhoneModel.Find(text, entities);
        }

        if (Wants(types, EntityTypes.Email))
        {
            EmailModel.Find(text, entities);
        }

        return steps;
    }

    private static void Quantities(NumberReader reader, RecognizerLanguage language, IReadOnlySet<string>? types, List<Entity> entities)
    {
        if (Wants(types, EntityTypes.Number))
        {
            NumberModel.Find(reader, entities);
        }

        if (Wants(types, EntityTypes.Ordinal))
        {
            OrdinalModel.Find(reader, language.Ordinals, entities);
        }

        if (types is not null && !types.Overlaps(Measured))
        {
            return;
        }

        var numbers = NumberFinder.Spans(reader);
        if (Wants(types, EntityTypes.Percentage))
        {
            PercentageModel.Find(reader, numbers, language.Percentages, entities);
        }

        if (Wants(types, EntityTypes.Currency))
        {
            CurrencyModel.Find(reader, numbers, language.Currencies, entities);
        }

        if (Wants(types, EntityTypes.Dimension))
        {
            UnitModel.Find(reader, numbers, EntityTypes.Dimension, language.Dimensions, language.BareDimensions, entities);
        }

        if (Wants(types, EntityTypes.Age))
        {
            UnitModel.Find(reader, numbers, EntityTypes.Age, language.Ages, null, entities);
        }

        if (Wants(types, EntityTypes.Temperature))
        {
            UnitModel.Find(reader, numbers, EntityTypes.Temperature, language.Temperatures, language.BareTemperatures, entities);
        }
    }

    private static readonly IReadOnlyList<string> Measured = [EntityTypes.Percentage, EntityTypes.Currency, EntityTypes.Dimension, EntityTypes.Age, EntityTypes.Temperature];

    private static readonly IReadOnlyList<string> Numeric = [EntityTypes.Number, EntityTypes.Ordinal, .. Measured];

    private static bool Wants(IReadOnlySet<string>? types, string type) => types is null || types.Contains(type);
}
