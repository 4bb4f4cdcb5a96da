using RelationBot.Language.Retrieval;

namespace RelationBot.Language.Tests.Retrieval;

public class ForgottenWordsTests
{
    [Theory]
    [InlineData("allergique au latex", "pas de gants en latex, je vous prie", "pas de gants en …, je vous prie")]
    [InlineData("un grand chien", "mes grands chiens aboient", "mes … aboient")]
    [InlineData("deux enfants, Zoé et Malo", "je viens chercher Zoé à midi", "je viens chercher … à midi")]
    [InlineData("mornings", "could it be in the morning?", "could it be in the …?")]
    [InlineData("le 12345 rue des Lilas", "le code est 12345", "le code est …")]
    public void Without_TextThatSaysIt_LosesTheWordsOnly(string value, string text, string left) =>
        Assert.Equal(left, new ForgottenWords([value]).Without(text));

    [Theory]
    [InlineData("acheter une maison de campagne l'an prochain", "je voudrais acheter un four")]
    [InlineData("le matin", "où en est ma commande ?")]
    [InlineData("le 10", "le 10 mars")]
    public void Without_TextAboutAnotherMatter_IsTheVerySame(string value, string text) =>
        Assert.Same(text, new ForgottenWords([value]).Without(text));
}
