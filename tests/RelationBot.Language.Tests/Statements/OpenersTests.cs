using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class OpenersTests
{
    [Theory]
    [InlineData("au fait on a deux chats", Locale.French, "deux chats")]
    [InlineData("bon ben je suis sourd", Locale.French, "sourd")]
    [InlineData("btw I am colour blind", Locale.English, "colour blind")]
    [InlineData("en fait on a aussi un lapin", Locale.French, "un lapin")]
    [InlineData("finalement on a deux chats", Locale.French, "deux chats")]
    [InlineData("retenez que je suis végétarienne", Locale.French, "végétarienne")]
    [InlineData("can you remember that I am vegan", Locale.English, "vegan")]
    public void Extract_SaidInPassingWithoutComma_IsStated(string text, Locale locale, string value) => Assert.Equal(value, Assert.Single(StatementExtractor.Extract(text, locale)).Value);
}
