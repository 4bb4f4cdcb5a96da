using RelationBot.Dialogs.Running;
using RelationBot.Language;

namespace RelationBot.Dialogs.Tests;

/// <summary>What a customer said of himself, said back to him.</summary>
public sealed class SecondPersonTests
{
    [Theory]
    [InlineData("je dors le matin", "vous dormez le matin")]
    [InlineData("je ne suis pas là le lundi", "vous n'êtes pas là le lundi")]
    [InlineData("j'ai deux chiens", "vous avez deux chiens")]
    [InlineData("je vous renvoie le four", "vous nous renvoyez le four")]
    [InlineData("on ne vous a rien commandé", "vous ne nous avez rien commandé")]
    [InlineData("on n'a pas d'ascenseur", "pas d'ascenseur")]
    [InlineData("j'aime le noir", "vous aimez le noir")]
    [InlineData("je préfère que mon fils ouvre", "vous préférez que votre fils ouvre")]
    [InlineData("nous avons déménagé avec nos enfants", "vous avez déménagé avec vos enfants")]
    [InlineData("on va au marché avec ma mère", "vous allez au marché avec votre mère")]
    [InlineData("je me lève tôt", "vous vous levez tôt")]
    [InlineData("je travaille chez moi", "vous travaillez chez vous")]
    [InlineData("écrivez-moi", "vous écrire")]
    [InlineData("ne m'appelez pas au bureau", "ne pas vous appeler au bureau")]
    [InlineData("prévenez le technicien", "prévenir le technicien")]
    [InlineData("le mardi ou le jeudi", "le mardi ou le jeudi")]
    public void Of_French_TurnsRoundToTheCustomer(string said, string back) => Assert.Equal(back, SecondPerson.Of(said, Locale.French));

    [Theory]
    [InlineData("je dors le matin", "tu dors le matin")]
    [InlineData("je ne suis pas là le lundi", "tu n'es pas là le lundi")]
    [InlineData("j'ai deux chiens", "tu as deux chiens")]
    [InlineData("on est quatre à la maison", "vous êtes quatre à la maison")]
    [InlineData("je préfère que mon fils ouvre", "tu préfères que ton fils ouvre")]
    [InlineData("je me lève tôt", "tu te lèves tôt")]
    [InlineData("je travaille chez moi", "tu travailles chez toi")]
    [InlineData("écrivez-moi", "t'écrire")]
    [InlineData("ne m'appelez pas au bureau", "ne pas t'appeler au bureau")]
    [InlineData("le mardi ou le jeudi", "le mardi ou le jeudi")]
    public void Of_FrenchFamiliar_TurnsRoundWithTu(string said, string back) => Assert.Equal(back, SecondPerson.Of(said, Locale.French, familiar: true));

    [Theory]
    [InlineData("I sleep in the morning", "you sleep in the morning")]
    [InlineData("I'm allergic to latex", "you are allergic to latex")]
    [InlineData("I am at my office on Mondays", "you are at your office on Mondays")]
    [InlineData("our invoices go to my accountant", "your invoices go to your accountant")]
    [InlineData("write to me", "write to you")]
    [InlineData("Tuesday or Thursday", "Tuesday or Thursday")]
    public void Of_English_TurnsRoundToTheCustomer(string said, string back) => Assert.Equal(back, SecondPerson.Of(said, Locale.English));
}
