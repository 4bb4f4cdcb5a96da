using RelationBot.Language.Recognizers;
using RelationBot.Language.Statements;
using RelationBot.Language.Text;

namespace RelationBot.Language.Tests.Statements;

public class StatementExtractorTests
{
    [Theory]
    [InlineData("le matin m'arrange", "preference", "delivery_slot", "le matin")]
    [InlineData("Parfait, et au fait le matin m'arrange mieux", "preference", "delivery_slot", "le matin")]
    [InlineData("je préfère le matin", "preference", "delivery_slot", "le matin")]
    [InlineData("les matins me conviennent mieux", "preference", "delivery_slot", "les matins")]
    [InlineData("je suis là que le matin", "preference", "delivery_slot", "le matin")]
    [InlineData("plutôt vendredi matin, le matin m'arrange", "preference", "delivery_slot", "le matin")]
    [InlineData("le matin ne m'arrange plus", "preference", "delivery_slot", "pas le matin")]
    [InlineData("je travaille le lundi", "preference", "delivery_day", "pas le lundi")]
    [InlineData("plutôt le matin en général", "preference", "delivery_slot", "le matin")]
    [InlineData("l'après-midi ne me convient pas", "preference", "delivery_slot", "pas l'après-midi")]
    [InlineData("jamais le lundi", "preference", "delivery_day", "pas le lundi")]
    [InlineData("surtout pas le lundi", "preference", "delivery_day", "pas le lundi")]
    [InlineData("je préfère le mercredi, en fait plutôt le jeudi", "preference", "delivery_day", "le jeudi")]
    [InlineData("je préfère l'e-mail au téléphone", "preference", "contact_channel", "l'e-mail")]
    [InlineData("j'ai deux enfants", "personal", "children", "deux enfants")]
    [InlineData("je suis allergique au latex", "personal", "allergy", "allergique au latex")]
    [InlineData("j'habite au 4e sans ascenseur", "personal", "floor_access", "au 4e sans ascenseur")]
    [InlineData("je cherche une télé pour la chambre", "project", "purchase_project", "une télé pour la chambre")]
    [InlineData("le livreur est toujours en retard", "criticism", "complaint_subject", "le livreur est toujours en retard")]
    [InlineData("le vendeur m'a promis une remise", "promise", "promise_subject", "une remise")]
    [InlineData("je m'appelle Paul Martin", "personal", "name", "Paul Martin")]
    public void Extract_FrenchStatement_IsFound(string text, string kind, string key, string value)
    {
        var statement = Assert.Single(StatementExtractor.Extract(text, Locale.French));
        Assert.Equal((kind, key, value), (statement.Kind, statement.Key, statement.Value));

        var plain = Assert.Single(StatementExtractor.Extract(Folding.Fold(text), Locale.French));
        Assert.Equal((kind, key, Folding.Fold(value)), (plain.Kind, plain.Key, plain.Value));
    }

    [Theory]
    [InlineData("mornings suit me", "preference", "delivery_slot", "mornings")]
    [InlineData("I prefer mornings", "preference", "delivery_slot", "mornings")]
    [InlineData("never on Mondays", "preference", "delivery_day", "not on Mondays")]
    [InlineData("I'm allergic to latex", "personal", "allergy", "allergic to latex")]
    [InlineData("we have two kids", "personal", "children", "two kids")]
    [InlineData("I'm looking for a TV for the bedroom", "project", "purchase_project", "a TV for the bedroom")]
    [InlineData("your driver is always late", "criticism", "complaint_subject", "your driver is always late")]
    [InlineData("the salesman promised me a discount", "promise", "promise_subject", "a discount")]
    [InlineData("I prefer email to phone", "preference", "contact_channel", "email")]
    public void Extract_EnglishStatement_IsFound(string text, string kind, string key, string value)
    {
        var statement = Assert.Single(StatementExtractor.Extract(text, Locale.English));

        Assert.Equal((kind, key, value), (statement.Kind, statement.Key, statement.Value));
    }

    [Theory]
    [InlineData("plutôt vendredi matin")]
    [InlineData("vendredi, le matin m'arrange")]
    [InlineData("vendredi matin m'arrange")]
    [InlineData("vendredi matin, c'est parfait pour moi")]
    [InlineData("cette fois je préfère le matin")]
    [InlineData("demain matin je préfère")]
    [InlineData("le 12, je préfère le matin")]
    [InlineData("le matin")]
    [InlineData("en fait plutôt le jeudi")]
    [InlineData("vous livrez le matin ?")]
    [InlineData("est-ce que je préfère le matin ?")]
    [InlineData("si je préfère le matin, c'est possible ?")]
    [InlineData("mon voisin préfère le matin")]
    [InlineData("il m'a dit « je préfère le matin »")]
    [InlineData("oubliez que je préfère le matin")]
    [InlineData("je ne suis pas allergique au latex")]
    [InlineData("je ne serai pas là vendredi matin")]
    [InlineData("je serai là que le matin, vendredi")]
    [InlineData("je cherche mon numéro de commande")]
    [InlineData("je voudrais changer la date de ma livraison")]
    [InlineData("je n'ai pas besoin de frigo")]
    [InlineData("je vous promets de payer vendredi")]
    [InlineData("où est ma commande RB-1042 ?")]
    [InlineData("")]
    public void Extract_NothingLasting_IsEmpty(string text)
    {
        Assert.Empty(StatementExtractor.Extract(text, Locale.French));
        Assert.Empty(StatementExtractor.Extract(Folding.Fold(text), Locale.French));
    }

    [Theory]
    [InlineData("I prefer Friday morning for this delivery")]
    [InlineData("do you deliver in the morning?")]
    [InlineData("if I prefer mornings, is that possible?")]
    [InlineData("she said \"I prefer mornings\"")]
    [InlineData("forget that I prefer mornings")]
    [InlineData("I'm not allergic to anything")]
    [InlineData("just this once, I prefer the morning")]
    [InlineData("I will only be home on Friday afternoon")]
    public void Extract_NothingLastingInEnglish_IsEmpty(string text) => Assert.Empty(StatementExtractor.Extract(text, Locale.English));

    [Fact]
    public void Extract_SeveralStatements_AreAllFound()
    {
        var found = StatementExtractor.Extract("On a deux enfants, je suis allergique au latex et je préfère le matin.", Locale.French);

        Assert.Equal(["children", "allergy", "delivery_slot"], found.Select(s => s.Key));
    }

    [Fact]
    public void Extract_Statement_IsLocated()
    {
        const string text = "Merci ! Je préfère le matin, avant 10h.";

        var statement = Assert.Single(StatementExtractor.Extract(text, Locale.French));

        Assert.Equal("Je préfère le matin, avant 10h", text.Substring(statement.Start, statement.Length));
        Assert.Equal("le matin, avant 10h", statement.Value);
    }

    [Theory]
    [InlineData("oubliez que je préfère le matin", Locale.French, "je préfère le matin", false)]
    [InlineData("Pourriez-vous oublier que je préfère le matin ?", Locale.French, "je préfère le matin", false)]
    [InlineData("ne retenez pas mon allergie", Locale.French, "mon allergie", false)]
    [InlineData("oubliez tout ce que vous savez sur mes enfants", Locale.French, "mes enfants", false)]
    [InlineData("n'enregistrez pas mon adresse", Locale.French, "mon adresse", false)]
    [InlineData("oubliez tout", Locale.French, "", true)]
    [InlineData("effacez toutes mes données", Locale.French, "", true)]
    [InlineData("forget that I prefer mornings", Locale.English, "I prefer mornings", false)]
    [InlineData("please forget everything you know about me", Locale.English, "", true)]
    public void Retraction_Order_SaysWhat(string text, Locale locale, string what, bool everything) =>
        Assert.Equal(new Retraction(what, everything), Retractions.Recognize(text, locale));

    [Theory]
    [InlineData("n'oubliez pas que je préfère le matin", Locale.French)]
    [InlineData("supprimez ma commande", Locale.French)]
    [InlineData("j'ai oublié mon mot de passe", Locale.French)]
    [InlineData("oubliez ma commande", Locale.French)]
    [InlineData("don't forget that I prefer mornings", Locale.English)]
    [InlineData("delete my order", Locale.English)]
    [InlineData("forget it", Locale.English)]
    public void Retraction_NoOrderToForget_IsNull(string text, Locale locale) => Assert.Null(Retractions.Recognize(text, locale));

    [Theory]
    [InlineData("le matin, avant 10h", Locale.French, DayPart.Morning)]
    [InlineData("les matins", Locale.French, DayPart.Morning)]
    [InlineData("en fin d'après-midi", Locale.French, DayPart.Afternoon)]
    [InlineData("après 18h", Locale.French, DayPart.Evening)]
    [InlineData("mornings", Locale.English, DayPart.Morning)]
    [InlineData("pas le matin", Locale.French, null)]
    [InlineData("mardi", Locale.French, null)]
    public void DayPartOf_Value_IsThePartWished(string value, Locale locale, DayPart? part) => Assert.Equal(part, DayParts.Of(value, locale));
}
