using RelationBot.Language.Retrieval;

namespace RelationBot.Language.Tests.Retrieval;

public class AskedSidesTests
{
    [Theory]
    [InlineData("vous livrez où, la prochaine fois ?", AskedSides.Place)]
    [InlineData("vous laisserez ça où si je suis pas là ?", AskedSides.Place)]
    [InlineData("à quelle adresse vous livrez", AskedSides.Place)]
    [InlineData("combien on est à la maison déjà ?", AskedSides.Household)]
    [InlineData("vous allez me contacter comment ?", AskedSides.Reach)]
    [InlineData("c'est quoi mon créneau ?", AskedSides.Time)]
    [InlineData("qu'est-ce que je vous avais reproché ?", AskedSides.Care)]
    [InlineData("vous allez faire attention à quoi ?", AskedSides.Care)]
    [InlineData("ça en est où mon projet ?", AskedSides.Plan)]
    [InlineData("pourquoi pas mercredi ?", AskedSides.Reason)]
    [InlineData("comment vous m'appelez ?", AskedSides.Name)]
    public void Of_FrenchQuestion_TellsTheSide(string said, AskedSides side) => Assert.True(AskedSidesReader.Of(said, Locale.French).HasFlag(side));

    [Theory]
    [InlineData("where will you leave my stuff if I'm out?", AskedSides.Place)]
    [InlineData("which address will you deliver to?", AskedSides.Place)]
    [InlineData("how many people do I live with?", AskedSides.Household)]
    [InlineData("so how will you let me know when the table's in?", AskedSides.Reach)]
    [InlineData("when shouldn't you come?", AskedSides.Time)]
    [InlineData("anything you'll make sure of this time?", AskedSides.Care)]
    [InlineData("what was my complaint last time?", AskedSides.Care)]
    [InlineData("what was I planning again?", AskedSides.Plan)]
    [InlineData("why not Mondays?", AskedSides.Reason)]
    [InlineData("do you remember which make it is?", AskedSides.Make)]
    public void Of_EnglishQuestion_TellsTheSide(string said, AskedSides side) => Assert.True(AskedSidesReader.Of(said, Locale.English).HasFlag(side));

    [Theory]
    [InlineData("où est mon colis ?", Locale.French)]
    [InlineData("où en est ma commande ?", Locale.French)]
    [InlineData("vous avez laissé mon colis où ?", Locale.French)]
    [InlineData("quand arrive ma commande ?", Locale.French)]
    [InlineData("pourquoi ma commande est en retard ?", Locale.French)]
    [InlineData("laissez mes colis chez la voisine", Locale.French)]
    [InlineData("where is my order?", Locale.English)]
    [InlineData("where did you leave my parcel?", Locale.English)]
    [InlineData("when will my sofa arrive?", Locale.English)]
    [InlineData("leave it where you like", Locale.English)]
    public void Of_WhatIsNoneOfHimself_IsNone(string said, Locale locale) => Assert.Equal(AskedSides.None, AskedSidesReader.Of(said, locale));

    [Theory]
    [InlineData("expectation", "delivery_instruction", "laisser vos colis chez la boulangère", AskedSides.Place)]
    [InlineData("preference", "delivery_slot", "le matin", AskedSides.Time)]
    [InlineData("preference", "contact_channel", "par SMS", AskedSides.Reach)]
    [InlineData("personal", "household_size", "cinq", AskedSides.Household)]
    [InlineData("criticism", "complaint_subject", "les cartons laissés dans l'entrée", AskedSides.Care)]
    [InlineData("project", "purchase_project", "un canapé d'angle", AskedSides.Plan)]
    public void Told_Fact_TellsItsSide(string kind, string key, string value, AskedSides side) => Assert.True(ToldSides.Of(kind, key, value, Locale.French).HasFlag(side));

    [Fact]
    public void Told_DeliverySlot_TellsNoPlace() => Assert.False(ToldSides.Of("preference", "delivery_slot", "le matin", Locale.French).HasFlag(AskedSides.Place));
}
