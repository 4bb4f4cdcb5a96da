using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class PaperWordsTests
{
    [Theory]
    [InlineData("pour le sinistre déclaré lundi sous la réf 42-KX, un expert est-il nommé ?", Locale.French)]
    [InlineData("message « carte illisible » au distributeur", Locale.French)]
    [InlineData("rental agreement K-1204, returned at the counter", Locale.English)]
    public void Extract_ReferenceOrWordsOfADisplay_StatesNothing(string text, Locale locale) => Assert.Empty(StatementExtractor.Extract(text, locale));
}
