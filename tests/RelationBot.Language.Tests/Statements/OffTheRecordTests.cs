using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class OffTheRecordTests
{
    [Theory]
    [InlineData("ça ne le notez surtout pas : mon mari est sans emploi depuis juin", Locale.French)]
    [InlineData("entre nous, on a deux chats mais le bail l'interdit", Locale.French)]
    [InlineData("on a deux chats, ça reste entre nous", Locale.French)]
    [InlineData("on a deux chats, ne le notez pas", Locale.French)]
    [InlineData("off the record, we have two cats", Locale.English)]
    [InlineData("we have two cats, but keep that between us", Locale.English)]
    [InlineData("don't write this down but we have two cats", Locale.English)]
    public void Extract_ToldInConfidence_StatesNothing(string text, Locale locale)
    {
        Assert.True(OffTheRecord.IsTold(text, locale));
        Assert.Empty(StatementExtractor.ExtractAll(text, locale));
    }

    [Theory]
    [InlineData("notez que nous avons deux chats", Locale.French)]
    [InlineData("on partage une cour, il y a un portail entre nous et la rue", Locale.French)]
    [InlineData("n'oubliez pas de noter le code", Locale.French)]
    [InlineData("please write this down: we have two cats", Locale.English)]
    [InlineData("the wall between us and the neighbour is thin", Locale.English)]
    public void IsTold_OrdinaryWords_IsNot(string text, Locale locale) => Assert.False(OffTheRecord.IsTold(text, locale));
}
