using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class DismissalTests
{
    [Theory]
    [InlineData("laissez tomber pour le régime, c'est fini. la cuisine c'est toujours bon", "regime")]
    [InlineData("pour le piano oubliez, par contre l'étage notez-le bien", "piano")]
    [InlineData("en fait effacez ça, l'AAH ça ne vous regarde pas", "aah regarde")]
    [InlineData("virez la partie sur mon divorce", "divorce")]
    [InlineData("sortez la partie sur mon divorce", "divorce")]
    [InlineData("le RSA, effacez ça de vos fiches s'il vous plaît", "rsa")]
    public void Read_SaidInFrench_NamesWhat(string text, string what)
    {
        var dismissal = Dismissal.Read(text, Locale.French);
        Assert.NotNull(dismissal);
        Assert.True(dismissal.Asked);
        Assert.All(what.Split(' '), w => Assert.Contains(w, dismissal.What, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("drop the gas stove thing, the landlord ripped it out", "gas stove")]
    [InlineData("please take the sheriff bit off my record", "sheriff")]
    [InlineData("don't hold on to the chemo stuff", "chemo")]
    [InlineData("could you drop the bit about my divorce? rather not have it there", "divorce")]
    [InlineData("please take out the part about my divorce", "divorce")]
    [InlineData("pull the bit about the cats", "cats")]
    [InlineData("scrub what I said about the cats please", "cats")]
    [InlineData("and you can lose the vegetarian part, that was my ex", "vegetarian")]
    public void Read_SaidInEnglish_NamesWhat(string text, string what) => Assert.Equal(what, Dismissal.Read(text, Locale.English)?.What);

    [Theory]
    [InlineData("n'oubliez pas mon étage", false)]
    [InlineData("don't forget the lamp", true)]
    [InlineData("take the sofa to the second floor", true)]
    [InlineData("please take out the old fridge when you deliver", true)]
    [InlineData("sortez la vieille machine en partant", false)]
    [InlineData("could you drop it off on Tuesday", true)]
    [InlineData("you could drop by on Tuesday", true)]
    [InlineData("have you changed your mind about the price?", true)]
    [InlineData("vous avez changé d'avis pour le prix ?", false)]
    [InlineData("j'ai oublié mon code", false)]
    public void Read_NothingIsDismissed_IsNull(string text, bool english) => Assert.Null(Dismissal.Read(text, english ? Locale.English : Locale.French));

    [Theory]
    [InlineData("enlève la dernière", false, true)]
    [InlineData("supprimez mon dernier message", false, true)]
    [InlineData("oubliez la première ligne", false, true)]
    [InlineData("remove the second one", true, true)]
    [InlineData("oubliez le troisième étage", false, false)]
    [InlineData("je prends la dernière", false, false)]
    [InlineData("forget the one about the cats", true, false)]
    [InlineData("the last one was late", true, false)]
    public void IsByPlace_OnlyAPlace_AndNoWordOfAFact(string text, bool english, bool by) => Assert.Equal(by, Dismissal.IsByPlace(text, english ? Locale.English : Locale.French));

    [Theory]
    [InlineData("oublie tout sauf mes enfants", false, true)]
    [InlineData("effacez tout, gardez juste mes enfants", false, true)]
    [InlineData("à part mes enfants, oubliez tout", false, true)]
    [InlineData("forget everything except my children", true, true)]
    [InlineData("delete everything but keep my kids", true, true)]
    [InlineData("oubliez tout", false, false)]
    [InlineData("oubliez que je mange de tout sauf du porc", false, false)]
    [InlineData("je prends tout sauf le four", false, false)]
    [InlineData("forget that I eat everything but pork", true, false)]
    [InlineData("everything is fine except the door", true, false)]
    public void IsForgotten_AllButSomething(string text, bool english, bool allBut) => Assert.Equal(allBut, AllBut.IsForgotten(text, english ? Locale.English : Locale.French));

    [Theory]
    [InlineData("j'ai changé d'avis pour le lave-linge", "linge", false)]
    [InlineData("le lit bébé on n'en a plus besoin, j'ai changé d'avis", "lit bebe", false)]
    [InlineData("I've changed my mind about the washer-dryer", "washer", true)]
    [InlineData("we've decided against the steam oven", "steam oven", true)]
    public void Read_MindChanged_IsOfPlansOnly(string text, string what, bool english)
    {
        var dismissal = Dismissal.Read(text, english ? Locale.English : Locale.French);
        Assert.NotNull(dismissal);
        Assert.True(dismissal is { OfPlans: true, Asked: false });
        Assert.Contains(what, dismissal.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("je ne veux pas que ce soit écrit quelque part que j'ai perdu mon travail", "j'ai perdu mon travail", false)]
    [InlineData("je préfère pas que vous gardiez dans vos notes que je suis séparé", "je suis séparé", false)]
    [InlineData("I don't want it written anywhere that I lost my job", "I lost my job", true)]
    [InlineData("I don't want you to keep on file that I'm separated", "I'm separated", true)]
    public void Recognize_NotToBeWrittenAnywhere_IsARetraction(string text, string what, bool english) =>
        Assert.Equal(what, Retractions.Recognize(text, english ? Locale.English : Locale.French)?.What);

    [Theory]
    [InlineData("un colis partirait où maintenant ?", false, true)]
    [InlineData("vous enverriez ça à quelle adresse maintenant ?", false, true)]
    [InlineData("où est parti mon colis ?", false, false)]
    [InlineData("where would a package go now?", true, true)]
    [InlineData("where did my parcel go?", true, false)]
    public void Of_WhereItWouldGo_AsksForAPlace(string text, bool english, bool asks) =>
        Assert.Equal(asks, (AskedSidesReader.Of(text, english ? Locale.English : Locale.French) & AskedSides.Place) != 0);

    [Fact]
    public void In_OtherWordsForTheSameSideOfLife_Overlaps()
    {
        Assert.True(SharedSubjects.In("what pets do I have?", Locale.English).Overlaps(SharedSubjects.In("two greyhounds", Locale.English)));
        Assert.True(SharedSubjects.In("j'ai des enfants d'après vous ?", Locale.French).Overlaps(SharedSubjects.In("vos jumeaux de 6 ans", Locale.French)));
        Assert.False(SharedSubjects.In("what pets do I have?", Locale.English).Overlaps(SharedSubjects.In("gray walls", Locale.English)));
    }
}
