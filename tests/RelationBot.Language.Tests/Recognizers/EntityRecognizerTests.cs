using System.Text.Json;
using RelationBot.Language;
using RelationBot.Language.Recognizers;

namespace RelationBot.Language.Tests.Recognizers;

public sealed class EntityRecognizerTests
{
    private static readonly DateTime Monday = new(2026, 11, 16, 10, 0, 0);

    [Theory]
    [InlineData("fr", "livrez-moi vendredi matin", "vendredi matin", "datetimeV2.datetimerange")]
    [InlineData("fr", "c'était le 3/12", "3/12", "datetimeV2.date")]
    [InlineData("fr", "du 4 au 8 janvier", "du 4 au 8 janvier", "datetimeV2.daterange")]
    [InlineData("fr", "rappelez-moi à 14h30", "14h30", "datetimeV2.time")]
    [InlineData("fr", "depuis trois semaines", "depuis trois semaines", "datetimeV2.duration")]
    [InlineData("fr", "tous les lundis", "tous les lundis", "datetimeV2.set")]
    [InlineData("fr", "avant la fin de ce mois", "avant la fin de ce mois", "datetimeV2.daterange")]
    [InlineData("en", "next tuesday at 8am please", "next tuesday at 8am", "datetimeV2.datetime")]
    [InlineData("en", "within 2 hours", "within 2 hours", "datetimeV2.datetimerange")]
    [InlineData("en", "every other friday", "every other friday", "datetimeV2.set")]
    public void Recognize_ASentenceWithATime_FindsItsWordsAndType(string language, string text, string words, string type)
    {
        var found = Assert.Single(Ask(text, language, EntityTypes.DateTime));
        Assert.Equal((words, type), (found.Text, found.TypeName));
    }

    [Theory]
    [InlineData("fr", "bien sur que non", false)]
    [InlineData("fr", "absolument pas", false)]
    [InlineData("fr", "pas du tout", false)]
    [InlineData("fr", "pas vraiment", false)]
    [InlineData("fr", "je crois pas", false)]
    [InlineData("fr", "dac", true)]
    [InlineData("fr", "carrément", true)]
    [InlineData("fr", "bien sûr, allez-y", true)]
    [InlineData("en", "of course not", false)]
    [InlineData("en", "absolutely not", false)]
    [InlineData("en", "not at all", false)]
    [InlineData("en", "certainly not", false)]
    [InlineData("en", "not really", false)]
    [InlineData("en", "I don't think so", false)]
    [InlineData("en", "of course", true)]
    public void Recognize_AnAnswer_IsYesOrNo(string language, string text, bool value) =>
        Assert.Equal(value, Assert.Single(Ask(text, language, EntityTypes.Boolean)).Resolution["value"]);

    [Theory]
    [InlineData("fr", EntityTypes.Boolean, "un samedi sur deux")]
    [InlineData("fr", EntityTypes.Boolean, "il ne marche pas du tout")]
    [InlineData("fr", EntityTypes.Currency, "j'habite au 3e étage")]
    [InlineData("fr", EntityTypes.Currency, "le 50e client")]
    [InlineData("fr", EntityTypes.Currency, "mille deux cents")]
    [InlineData("fr", EntityTypes.DateTime, "une seconde livraison")]
    [InlineData("fr", EntityTypes.DateTime, "12 rue du 4 septembre")]
    [InlineData("fr", EntityTypes.DateTime, "note 8/10")]
    [InlineData("en", EntityTypes.DateTime, "open 24/7")]
    public void Recognize_WhatOnlyLooksLikeOne_FindsNothing(string language, string type, string text) => Assert.Empty(Ask(text, language, type));

    [Fact]
    public void Recognize_AnHourAndAHalfAhead_IsCountedFromNow() =>
        Assert.Contains("2026-11-16 11:30:00", JsonSerializer.Serialize(Assert.Single(Ask("dans 1h30", "fr", EntityTypes.DateTime)).Resolution), StringComparison.Ordinal);

    [Fact]
    public void Recognize_AWeekday_GivesTheLastAndTheNext()
    {
        var found = Assert.Single(Ask("jeudi", "fr", EntityTypes.DateTime));
        Assert.Equal(
            """{"values":[{"timex":"XXXX-WXX-4","type":"date","value":"2026-11-12"},{"timex":"XXXX-WXX-4","type":"date","value":"2026-11-19"}]}""",
            JsonSerializer.Serialize(found.Resolution));
    }

    [Theory]
    [InlineData("fr", "3/12", "12-03")]
    [InlineData("en", "3/12", "03-12")]
    public void Recognize_ANumericDate_ReadsItTheLanguagesWay(string language, string text, string monthAndDay) =>
        Assert.Contains($"XXXX-{monthAndDay}", JsonSerializer.Serialize(Assert.Single(Ask(text, language, EntityTypes.DateTime)).Resolution), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", EntityTypes.Number, "vingt et un mille", "21000")]
    [InlineData("fr", EntityTypes.Number, "quatre-vingt-quinze", "95")]
    [InlineData("en", EntityTypes.Number, "two and a half", "2.5")]
    [InlineData("fr", EntityTypes.Percentage, "20 pour cent", "20%")]
    [InlineData("en", EntityTypes.Ordinal, "twenty-first", "21")]
    [InlineData("fr", EntityTypes.Currency, "treize euros et quarante-cinq cents", "13,45")]
    [InlineData("fr", EntityTypes.Number, "mille deux cents", "1200")]
    [InlineData("fr", EntityTypes.Currency, "500e", "500")]
    [InlineData("fr", EntityTypes.Currency, "12e50", "12,5")]
    [InlineData("fr", EntityTypes.Dimension, "1m80", "1,8")]
    [InlineData("en", EntityTypes.Dimension, "5 feet and 6 inches", "5.5")]
    [InlineData("fr", EntityTypes.Temperature, "-5 degrés celsius", "-5")]
    [InlineData("en", EntityTypes.Age, "five years old", "5")]
    [InlineData("fr", EntityTypes.PhoneNumber, "06 12 34 56 78", "06 12 34 56 78")]
    [InlineData("en", EntityTypes.Email, "a.b@example.org", "a.b@example.org")]
    public void Recognize_AQuantity_ResolvesIt(string language, string type, string text, string value)
    {
        var found = Assert.Single(Ask(text, language, type));
        Assert.Equal((text, value), (found.Text, found.Resolution["value"]));
    }

    [Fact]
    public void Recognize_EveryType_OverlapsAsEachRecognizerAskedApart()
    {
        var types = EntityRecognizer.Recognize("12 euros le 3 mai", Locale.French, Monday).Select(e => e.TypeName).ToList();
        Assert.Equal(["currency", "datetimeV2.date", "number", "number"], types.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Entity> Ask(string text, string language, string type) =>
        EntityRecognizer.Recognize(text, language == "fr" ? Locale.French : Locale.English, Monday, new HashSet<string> { type });
}
