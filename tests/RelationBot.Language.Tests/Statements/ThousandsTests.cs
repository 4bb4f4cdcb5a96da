using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class ThousandsTests
{
    [Theory]
    [InlineData("mon budget c'est 1 200 euros", Locale.French, "1 200 euros")]
    [InlineData("il nous faut un four, 3 000 euros maxi", Locale.French, "3 000 euros")]
    [InlineData("our budget is 1,250 dollars", Locale.English, "1,250 dollars")]
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
}
