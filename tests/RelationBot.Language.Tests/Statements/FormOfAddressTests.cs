using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class FormOfAddressTests
{
    [Theory]
    [InlineData("on peut se tutoyer")]
    [InlineData("On se tutoie ?")]
    [InlineData("tu peux me tutoyer")]
    [InlineData("tu peux me dire tu hein, entre gens du quartier")]
    [InlineData("vous pouvez me tutoyer vous savez")]
    [InlineData("tutoyez-moi")]
    [InlineData("tutoie moi stp")]
    [InlineData("dites-moi tu")]
    [InlineData("dis-moi tu")]
    [InlineData("on se dit tu ?")]
    [InlineData("on pourrait se dire « tu »")]
    [InlineData("je préfère le tutoiement")]
    [InlineData("je préfère qu'on me tutoie")]
    [InlineData("j'aime mieux qu'on se tutoie")]
    [InlineData("on passe au tu ?")]
    [InlineData("pas besoin de me vouvoyer")]
    [InlineData("ne me vouvoyez pas")]
    [InlineData("arrêtez de me vouvoyer")]
    [InlineData("je voudrais que tu me tutoies")]
    [InlineData("le tutoiement me va très bien")]
    [InlineData("tutoiement")]
    public void Of_WishForTu_IsTrue(string text) => Assert.True(FormOfAddress.Of(text));

    [Theory]
    [InlineData("vouvoyez-moi")]
    [InlineData("je préfère le vous")]
    [InlineData("finalement je préfère le vouvoiement")]
    [InlineData("je préfère qu'on se vouvoie")]
    [InlineData("ne me tutoyez pas")]
    [InlineData("arrête de me tutoyer")]
    [InlineData("je n'aime pas qu'on me tutoie")]
    [InlineData("j'ai horreur qu'on me tutoie")]
    [InlineData("pas de tutoiement, merci")]
    [InlineData("évitez de me tutoyer")]
    [InlineData("dites-moi vous s'il vous plaît")]
    [InlineData("pourquoi vous me tutoyez ?")]
    [InlineData("je préfère être vouvoyé")]
    [InlineData("on ne se tutoie pas")]
    [InlineData("je ne veux plus qu'on se tutoie")]
    public void Of_WishForVous_IsFalse(string text) => Assert.False(FormOfAddress.Of(text));

    [Theory]
    [InlineData("votre livreur m'a tutoyé")]
    [InlineData("ma nièce me tutoie")]
    [InlineData("dites-moi vous êtes ouverts demain")]
    [InlineData("dites-moi tu as un numéro")]
    [InlineData("appelez-moi Claire")]
    [InlineData("je vous ai déjà dit que non")]
    [InlineData("mon fils tutoie tout le monde")]
    [InlineData("je vous le dis")]
    public void Of_AnythingElse_IsNull(string text) => Assert.Null(FormOfAddress.Of(text));

    [Fact]
    public void Without_ClauseThatAsks_LeavesTheRest() => Assert.Equal("où est ma commande ?", FormOfAddress.Without("Tutoie-moi, où est ma commande ?"));
}
