using RelationBot.Language.Retrieval;
using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class DismissalTests
{
    [Theory]
    [InlineData("laissez tomber pour le régime, c'est fini. la cuisine c'est toujours bon", "regime")]
    [InlineData("pour le piano oubliez, par contre l'étage notez-le bien", "piano")]
    [InlineData("en fait effacez ça, l'AAH ça ne vous regarde pas", "aah regarde")]
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
    public void Read_SaidInEnglish_NamesWhat(string text, string what) => Assert.Equal(what, Dismissal.Read(text, Locale.English)?.What);

    [Theory]
    [InlineData("n'oubliez pas mon étage", false)]
    [InlineData("don't forget the lamp", true)]
    [InlineData("take the sofa to the second floor", true)]
    [InlineData("j'ai oublié mon code", false)]
    public void Read_NothingIsDismissed_IsNull(string text, bool english) => Assert.Null(Dismissal.Read(text, english ? Locale.English : Locale.French));

    [Fact]
    public void In_OtherWordsForTheSameSideOfLife_Overlaps()
    {
        Assert.True(SharedSubjects.In("what pets do I have?", Locale.English).Overlaps(SharedSubjects.In("two greyhounds", Locale.English)));
        Assert.True(SharedSubjects.In("j'ai des enfants d'après vous ?", Locale.French).Overlaps(SharedSubjects.In("vos jumeaux de 6 ans", Locale.French)));
        Assert.False(SharedSubjects.In("what pets do I have?", Locale.English).Overlaps(SharedSubjects.In("gray walls", Locale.English)));
    }
}
