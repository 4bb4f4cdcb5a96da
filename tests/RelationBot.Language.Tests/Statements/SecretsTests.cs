using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class SecretsTests
{
    [Theory]
    [InlineData("Allergique au nickel. Digicode 4521B.", "Allergique au nickel. Digicode ….")]
    [InlineData("mon digicode est 4521B, et je préfère le matin", "mon digicode est …, et je préfère le matin")]
    [InlineData("code de la porte : A12B3", "code de la porte : …")]
    [InlineData("tenez, code reçu par sms : 771 250", "tenez, code reçu par sms : …")]
    [InlineData("4521B pour le digicode", "… pour le digicode")]
    [InlineData("pourtant mon mot de passe c'est bien Tulipe77!", "pourtant mon mot de passe c'est bien …!")]
    [InlineData("my password is still really magnolia", "my password is still really …")]
    [InlineData("my PIN is 4521", "my PIN is …")]
    [InlineData("the gate code is #4521", "the gate code is …")]
    [InlineData("mon mot de passe c'est tulipe!42 merci", "mon mot de passe c'est … merci")]
    [InlineData("password: hunter2", "password: …")]
    [InlineData("impossible de me connecter, pourtant Girofle77 c'est bien mon mot de passe", "impossible de me connecter, pourtant … c'est bien mon mot de passe")]
    [InlineData("magnolia is still my password", "… is still my password")]
    [InlineData("ma carte 4111 1111 1111 1111 expire en mai", "ma carte … expire en mai")]
    [InlineData("4111-1111-1111-1111", "…")]
    [InlineData("cvv 123", "cvv …")]
    [InlineData("carte 4111 1111\n1111 1111", "carte …")]
    [InlineData("CB n°4111/1111/1111/1111", "CB n°…")]
    [InlineData("4111_1111_1111_1111", "…")]
    [InlineData("4111 - 1111 - 1111 - 1111", "…")]
    [InlineData("４１１１ １１１１ １１１１ １１１１", "…")]
    public void Mask_Secret_IsLeftOut(string text, string masked) => Assert.Equal(masked, Secrets.Mask(text));

    [Theory]
    [InlineData("mon code postal est 44000")]
    [InlineData("le code promo ETE20 ne marche pas")]
    [InlineData("j'ai oublié mon mot de passe")]
    [InlineData("le problème c'est mon mot de passe")]
    [InlineData("what is my password?")]
    [InlineData("ce n'est pas mon mot de passe")]
    [InlineData("commande RB-1042 du 12 mars, 312,40 euros")]
    [InlineData("appelez-moi au 06 12 34 56 78")]
    [InlineData("numéro de suivi 1234567890123")]
    [InlineData("code erreur E21 sur le lave-vaisselle")]
    [InlineData("my zip code is 02139")]
    [InlineData("fixe 02 40 12 34 56 / portable 06 12 34 56 78")]
    [InlineData("")]
    public void Mask_NoSecret_IsTheSame(string text) => Assert.Equal(text, Secrets.Mask(text));

    [Theory]
    [InlineData("ma carte est la 4111 1111 1111 1111, digicode 4521B", "ma carte est la …, digicode 4521B")]
    [InlineData("4111 1111 1111 1111 12/27", "… 12/27")]
    [InlineData("voici mon IBAN FR76 3000 6000 0112 3456 7890 189 merci", "voici mon IBAN … merci")]
    [InlineData("iban GB29NWBK60161331926819.", "iban ….")]
    [InlineData("mon numéro de compte est le 00012345678", "mon numéro de compte est le …")]
    [InlineData("account number: 12-34-56-78", "account number: …")]
    [InlineData("cvv 123", "cvv …")]
    public void MaskUnseen_Money_IsMasked(string text, string masked) => Assert.Equal(masked, Secrets.MaskUnseen(text));

    [Theory]
    [InlineData("le code est 482 913")]
    [InlineData("mot de passe du jour : pamplemousse")]
    [InlineData("mon digicode est 4521B")]
    [InlineData("appelez-moi au 06 12 34 56 78 ou au 06 98 76 54 32")]
    [InlineData("commande RB-1042 du 12/03/2026, 312,40 euros")]
    [InlineData("numéro de suivi 1234567890123")]
    [InlineData("mon compte client est le C-1001")]
    [InlineData("il y a 00000000000000 dans le champ")]
    public void MaskUnseen_Anything_IsTheSame(string text) => Assert.Equal(text, Secrets.MaskUnseen(text));

    [Theory]
    [InlineData("je suis diabétique et je préfère le matin", true)]
    [InlineData("I am pregnant", true)]
    [InlineData("pendant le ramadan je préfère le soir", true)]
    [InlineData("je cherche une enceinte bluetooth", false)]
    [InlineData("je suis allergique au nickel", false)]
    [InlineData("je suis en fauteuil roulant", false)]
    public void Touches_HealthOrBelief_IsSeen(string text, bool touches) => Assert.Equal(touches, SensitiveTopics.Touches(text));

    [Fact]
    public void MaskUnseen_CodeOfACard_IsLeftOut() => Assert.Equal("voici mon code de carte bleue …", Secrets.MaskUnseen("voici mon code de carte bleue 4512"));

    [Theory]
    [InlineData("j'ai fait un AVC l'an dernier")]
    [InlineData("je suis témoin de Jéhovah")]
    [InlineData("I'm an observant Jew")]
    [InlineData("je suis de gauche")]
    [InlineData("mon mari me bat")]
    [InlineData("I have a criminal record")]
    [InlineData("je suis suivi par un psy")]
    public void Touches_NobodysBusiness_IsSo(string text) => Assert.True(SensitiveTopics.Touches(text));

    [Theory]
    [InlineData("avc mes colocs on est 5")]
    [InlineData("prière de sonner deux fois")]
    [InlineData("no idea, beats me")]
    [InlineData("tournez à gauche après le portail")]
    public void Touches_OtherWords_IsNot(string text) => Assert.False(SensitiveTopics.Touches(text));
}
