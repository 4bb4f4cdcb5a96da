using RelationBot.Language.Statements;

namespace RelationBot.Language.Tests.Statements;

public class CorrectionTests
{
    [Theory]
    [InlineData("non, c'est le jeudi", "le jeudi", "", ValueSorts.Day)]
    [InlineData("Non c'est le jeudi matin", "le jeudi matin", "", ValueSorts.Day | ValueSorts.Time)]
    [InlineData("ce n'est pas le lundi, c'est le jeudi", "le jeudi", "le lundi", ValueSorts.Day)]
    [InlineData("c'est faux, c'est par SMS", "par SMS", "", ValueSorts.Channel)]
    [InlineData("non, plutôt après 18h", "après 18h", "", ValueSorts.Time)]
    [InlineData("le deuxième est faux, c'est par SMS", "par SMS", "le deuxième est faux", ValueSorts.Channel)]
    public void Read_French_SaysWhatIsRight(string text, string value, string not, ValueSorts sorts) => Holds(text, Locale.French, value, not, sorts);

    [Theory]
    [InlineData("no, it's Thursdays", "Thursdays", "", ValueSorts.Day)]
    [InlineData("not Mondays, Thursdays", "Thursdays", "Mondays", ValueSorts.Day)]
    [InlineData("that's wrong, by e-mail", "by e-mail", "", ValueSorts.Channel)]
    [InlineData("no, after 6pm", "after 6pm", "", ValueSorts.Time)]
    public void Read_English_SaysWhatIsRight(string text, string value, string not, ValueSorts sorts) => Holds(text, Locale.English, value, not, sorts);

    [Theory]
    [InlineData("on n'est plus à Tours, maintenant c'est 3 allée des Pins, 41000 Blois", "3 allée des Pins, 41000 Blois", "à Tours", ValueSorts.Place | ValueSorts.Name, false)]
    [InlineData("je ne suis plus au 8 rue des Tanneurs, mais au 12 quai Besnard, Blois", "au 12 quai Besnard, Blois", "au 8 rue des Tanneurs", ValueSorts.Place | ValueSorts.Name, false)]
    [InlineData("on n'est plus quatre mais cinq, la petite est née", "cinq", "quatre", ValueSorts.Number, false)]
    [InlineData("we're not four anymore, we're five", "we're five", "four anymore", ValueSorts.Number, true)]
    [InlineData("I'm no longer on Maple St but on Oak", "on Oak", "on Maple St", ValueSorts.Name, true)]
    public void Read_NoLongerButNow_TellsBoth(string text, string value, string not, ValueSorts sorts, bool english) => Holds(text, english ? Locale.English : Locale.French, value, not, sorts);

    [Theory]
    [InlineData("on n'est plus que trois à la maison", false)]
    [InlineData("je n'ai pas de chien", false)]
    [InlineData("we don't eat meat", true)]
    public void Read_NothingInItsPlace_DeniesNothing(string text, bool english) => Assert.True(Correction.Read(text, english ? Locale.English : Locale.French) is null or { Not.Length: 0 });

    [Theory]
    [InlineData("non, c'est bon")]
    [InlineData("non merci")]
    [InlineData("c'est faux")]
    [InlineData("le jeudi")]
    [InlineData("non, vous livrez le jeudi ?")]
    [InlineData("non, oubliez")]
    public void Read_NothingPutRight_IsNone(string text) => Assert.Null(Correction.Read(text, Locale.French));

    private static void Holds(string text, Locale locale, string value, string not, ValueSorts sorts)
    {
        var correction = Correction.Read(text, locale);
        Assert.NotNull(correction);
        Assert.Equal((value, sorts), (correction.Value, correction.Sorts));
        Assert.Contains(not, correction.Not);
    }

    [Theory]
    [InlineData("non, trois", true)]
    [InlineData("en fait plutôt le jeudi", true)]
    [InlineData("non c'est le 62", true)]
    [InlineData("pas de sucre dans les colis, je ne mange pas de sucre", false)]
    [InlineData("factures papier uniquement, je ne fais pas de prélèvement", false)]
    public void TakesBack_French_OnlyWhatWasSaid(string text, bool takes) => Assert.Equal(takes, Correction.TakesBack(text, Locale.French));

    [Theory]
    [InlineData("no, three", true)]
    [InlineData("no it's Thursday", true)]
    [InlineData("actually evenings", true)]
    [InlineData("no sugar in my boxes please, I don't eat sugar", false)]
    public void TakesBack_English_OnlyWhatWasSaid(string text, bool takes) => Assert.Equal(takes, Correction.TakesBack(text, Locale.English));

    [Fact]
    public void Read_WhatComesOnTop_CorrectsNothing()
    {
        Assert.Null(Correction.Read("en fait on a aussi deux lapins", Locale.French));
        Assert.Null(Correction.Read("actually we have two rabbits too", Locale.English));
    }

    [Theory]
    [InlineData("ah non pardon, du 42, le 41 c'est mes baskets", "42")]
    [InlineData("non pardon, 78 cm, le 73 c'est celui du couloir", "78")]
    public void Read_WhatTheWrongValueIsRightOf_IsNoValue(string said, string right) =>
        Assert.Contains(right, Correction.Read(said, Locale.French)!.Value, StringComparison.Ordinal);
}
