using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class ThousandsTests
{
    [Theory]
    [InlineData("mon budget c'est 1 200 euros", Locale.French, "1 200 euros")]
    [InlineData("il nous faut un four, 3 000 euros maxi", Locale.French, "3 000 euros")]
    [InlineData("our budget is 1,250 dollars", Locale.English, "1,250 dollars")]
    [InlineData("le budget c'est 1500 pour les deux", Locale.French, "1500 pour les deux")]
    [InlineData("mon budget est de 800 euros en tout", Locale.French, "800 euros en tout")]
    [InlineData("our budget is 600 dollars each", Locale.English, "600 dollars each")]
    public void Extract_AmountInGroups_IsWhole(string text, Locale locale, string amount) =>
        Assert.Contains(StatementExtractor.Extract(text, locale), s => s.Key == "budget" && s.Value.Contains(amount, StringComparison.Ordinal));

    [Theory]
    [InlineData("budget 900 max", 7, 10)]
    [InlineData("a 14 200 b", 2, 4)]
    public void Whole_OnlyGroupsOfThree_AreJoined(string text, int start, int end)
    {
        var whole = Thousands.Whole(text, start, end);
        Assert.Equal(text == "budget 900 max" ? (start, end) : (2, 8), whole);
    }

    [Theory]
    [InlineData("1 000 euros", "1 200 euros", Locale.French, "1 200 euros")]
    [InlineData("800 euros pose comprise", "plutôt 1 200 €", Locale.French, "1 200 € pose comprise")]
    [InlineData("$1,250 installed", "$900", Locale.English, "$900 installed")]
    [InlineData("1,250 dollars", "make it 1,400", Locale.English, "1,400 dollars")]
    [InlineData("on the 4th floor", "the 3rd", Locale.English, "on the 3rd floor")]
    [InlineData("on the 4th floor", "the 2", Locale.English, "on the 2nd floor")]
    [InlineData("au 4e étage sans ascenseur", "le 3e", Locale.French, "au 3e étage sans ascenseur")]
    [InlineData("au 1er étage", "le 2", Locale.French, "au 2e étage")]
    public void Replace_AmountInGroups_TakesTheOldOnesPlaceWhole(string old, string right, Locale locale, string expected) =>
        Assert.Equal(expected, Measure.Replace(old, right, locale));
}
