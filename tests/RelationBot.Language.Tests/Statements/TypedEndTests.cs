using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public sealed class TypedEndTests
{
    /// <summary>What is typed in haste is read with the word after it; there may be none.</summary>
    [Theory]
    [InlineData("merci bcp a+")]
    [InlineData("+")]
    [InlineData("j")]
    [InlineData("c")]
    [InlineData("à 15 h +")]
    [InlineData("je")]
    [InlineData("g")]
    public void Extract_EndsInASign_StatesNothing(string text)
    {
        Assert.Empty(StatementExtractor.Extract(text, Locale.French));
        Assert.Empty(StatementExtractor.ExtractNote(text, Locale.French));
    }
}
