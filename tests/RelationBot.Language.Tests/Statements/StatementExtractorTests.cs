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
    [InlineData("merci de ne plus m'envoyer de courrier", "expectation", "expectation_subject", "ne plus m'envoyer de courrier")]
    [InlineData("surtout pas le lundi", "preference", "delivery_day", "pas le lundi")]
    [InlineData("je préfère le mercredi, en fait plutôt le jeudi", "preference", "delivery_day", "le jeudi")]
    [InlineData("je préfère l'e-mail au téléphone", "preference", "contact_channel", "l'e-mail")]
    [InlineData("j'ai deux enfants", "personal", "children", "deux enfants")]
    [InlineData("je suis allergique au latex", "personal", "allergy", "allergique au latex")]
    [InlineData("j'habite au 4e sans ascenseur", "personal", "floor_access", "au 4e sans ascenseur")]
    [InlineData("je cherche une télé pour la chambre", "project", "purchase_project", "une télé pour la chambre")]
    [InlineData("vos livreurs sont toujours en retard", "criticism", "complaint_subject", "vos livreurs sont toujours en retard")]
    [InlineData("le vendeur m'a promis une remise", "promise", "promise_subject", "une remise")]
    [InlineData("je m'appelle Paul Martin", "personal", "name", "Paul Martin")]
    [InlineData("je m'appelle maintenant Amina Traoré", "personal", "name", "Amina Traoré")]
    [InlineData("je m'appelle Durand en fait", "personal", "name", "Durand")]
    [InlineData("mon fils est allergique aux arachides", "personal", "allergy", "fils allergique aux arachides")]
    [InlineData("mes filles sont intolérantes au lactose", "personal", "allergy", "filles intolérantes au lactose")]
    [InlineData("ma femme travaille de nuit", "personal", "work_schedule", "femme travaille de nuit")]
    [InlineData("je fais du 42", "personal", "size", "taille 42")]
    [InlineData("je chausse du 42", "personal", "size", "pointure 42")]
    [InlineData("écrivez-moi par mail", "preference", "contact_channel", "écrivez-moi par mail")]
    [InlineData("si je suis absente, laissez mes colis chez la boulangère", "expectation", "delivery_instruction", "laissez mes colis chez la boulangère")]
    [InlineData("remettez mes commandes à la concierge svp", "expectation", "delivery_instruction", "remettez mes commandes à la concierge svp")]
    [InlineData("bof non, revenez aux sms", "preference", "contact_channel", "sms")]
    [InlineData("le bruit me rend folle", "preference", "dislike", "le bruit me rend folle")]
    [InlineData("plutôt le samedi matin pour les livraisons", "preference", "delivery_day", "le samedi matin")]
    [InlineData("mon chien s'appelle Filou", "personal", "pet", "mon chien s'appelle Filou")]
    [InlineData("j'habite désormais 8 rue Pasteur à Lille", "personal", "home", "8 rue Pasteur à Lille")]
    [InlineData("j'ai 500 euros de budget pas un de plus", "preference", "budget", "500 euros de budget")]
    [InlineData("j'ai horreur du parfum", "preference", "product", "pas du parfum")]
    [InlineData("j'ai un chien", "personal", "pet", "un chien")]
    [InlineData("on a pris un deuxième chien", "personal", "pet", "un deuxième chien")]
    [InlineData("le lundi c'est bon maintenant", "preference", "delivery_day", "le lundi aussi")]
    [InlineData("finalement le mercredi c'est mieux pour mes livraisons", "preference", "delivery_day", "le mercredi")]
    [InlineData("les SMS c'est bon finalement", "preference", "contact_channel", "les SMS")]
    [InlineData("pas d'appels svp", "preference", "contact_channel", "pas d'appels")]
    [InlineData("plus de mails", "preference", "contact_channel", "pas de mails")]
    [InlineData("je n'aime pas être appelé", "preference", "contact_channel", "pas d'appels")]
    [InlineData("les SMS c'est le mieux", "preference", "contact_channel", "les SMS")]
    [InlineData("pas le mercredi", "preference", "delivery_day", "pas le mercredi")]
    [InlineData("évitez le mercredi et le jeudi", "preference", "delivery_day", "pas le mercredi et le jeudi")]
    [InlineData("pas de livraison le lundi, je ferme ce jour-là", "preference", "delivery_day", "pas le lundi")]
    [InlineData("j'aimerais toujours le matin", "preference", "delivery_slot", "le matin")]
    [InlineData("ne m'appelez qu'après 18h30", "preference", "contact_time", "après 18h30")]
    [InlineData("ne m'appelez jamais avant 10h", "preference", "contact_time", "pas avant 10h")]
    [InlineData("je préfère être rappelé le soir", "preference", "contact_time", "le soir")]
    [InlineData("mon magasin c'est celui de Rennes", "preference", "shop", "Rennes")]
    [InlineData("mon digicode est 4521B, et je préfère le matin", "preference", "delivery_slot", "le matin")]
    [InlineData("le livreur a laissé le colis sous la pluie", "criticism", "complaint_subject", "le livreur a laissé le colis sous la pluie")]
    [InlineData("ce que je veux c'est un seul interlocuteur", "expectation", "expectation_subject", "un seul interlocuteur")]
    [InlineData("plus jamais de Samsung chez moi", "preference", "brand", "pas de Samsung")]
    [InlineData("il me faut un four", "project", "purchase_project", "un four")]
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
    [InlineData("please never substitute the brand", "expectation", "expectation_subject", "never substitute the brand")]
    [InlineData("never on Mondays", "preference", "delivery_day", "not on Mondays")]
    [InlineData("I'm allergic to latex", "personal", "allergy", "allergic to latex")]
    [InlineData("we have two kids", "personal", "children", "two kids")]
    [InlineData("I'm looking for a TV for the bedroom", "project", "purchase_project", "a TV for the bedroom")]
    [InlineData("your driver is always late", "criticism", "complaint_subject", "your driver is always late")]
    [InlineData("the salesman promised me a discount", "promise", "promise_subject", "a discount")]
    [InlineData("I prefer email to phone", "preference", "contact_channel", "email")]
    [InlineData("I don't like being called", "preference", "contact_channel", "no phone calls")]
    [InlineData("don't call me before 10am", "preference", "contact_time", "not before 10am")]
    [InlineData("only call me after 6pm", "preference", "contact_time", "after 6pm")]
    [InlineData("my son is allergic to peanuts", "personal", "allergy", "son allergic to peanuts")]
    [InlineData("my name is Amina Traore now", "personal", "name", "Amina Traore")]
    [InlineData("I wear a size 42", "personal", "size", "size 42")]
    [InlineData("my shoe size is 8", "personal", "size", "size 8")]
    [InlineData("I'd rather get texts than calls", "preference", "contact_channel", "texts")]
    [InlineData("Saturdays are impossible for me", "preference", "delivery_day", "not Saturdays")]
    [InlineData("not on Mondays", "preference", "delivery_day", "not on Mondays")]
    [InlineData("my store is the one in Boston", "preference", "shop", "Boston")]
    [InlineData("my card number is 4111 1111 1111 1111 and I prefer mornings", "preference", "delivery_slot", "mornings")]
    [InlineData("Any Thursday works", "preference", "delivery_day", "Any Thursday")]
    [InlineData("any day but Monday works for me", "preference", "delivery_day", "not Monday")]
    [InlineData("I'm Jewish so no Saturday deliveries", "preference", "delivery_day", "not Saturday")]
    [InlineData("I can't do mornings", "preference", "delivery_slot", "not mornings")]
    [InlineData("weekends are out", "preference", "delivery_day", "not weekends")]
    [InlineData("never on a Sunday", "preference", "delivery_day", "not on a Sunday")]
    [InlineData("The budget was 900 but now it's 450", "preference", "budget", "450")]
    [InlineData("we're vegetarian", "personal", "diet", "vegetarian")]
    [InlineData("I've been a customer for 12 years", "personal", "customer_since", "a customer for 12 years")]
    [InlineData("been with you since 2004", "personal", "customer_since", "with you since 2004")]
    [InlineData("It's Dr. Hale, not Mrs.", "preference", "form_of_address", "Dr. Hale, not Mrs")]
    [InlineData("it's Katharine with two a's", "personal", "name", "Katharine")]
    [InlineData("I wear size 8 shoes", "personal", "size", "size 8")]
    [InlineData("I could do without the phone calls", "preference", "contact_channel", "no phone calls")]
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
    [InlineData("j'aimerais être livré avant samedi, il nous faut absolument le four avant sinon c'est la catastrophe")]
    [InlineData("je cherche mon téléphone")]
    [InlineData("on a 40 enfants")]
    [InlineData("on a 3 enfants et ils sont tous en peluche lol")]
    [InlineData("pas le lundi prochain")]
    [InlineData("plutôt vendredi, pas le lundi")]
    [InlineData("mon mot de passe est tulipe42")]
    [InlineData("le code de la porte est 4521B")]
    [InlineData("je m'appelle 4970101234567890")]
    [InlineData("je m'appelle comment")]
    [InlineData("c'est ce qu'on m'a dit au guichet")]
    [InlineData("le gratin est encore à la maison")]
    [InlineData("mon mail c'est plutôt p.martin@example.org")]
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
    [InlineData("I have 30 kids and they're all dogs haha")]
    [InlineData("the gate code is 4521B")]
    [InlineData("my old roommate lives in Denver now")]
    [InlineData("I'm a vampire so evening slots only, muahaha")]
    [InlineData("I will only be home on Friday afternoon")]
    [InlineData("hey, long time no chat")]
    [InlineData("any day but friday please, move my delivery")]
    [InlineData("is the couch as big as a dog bed?")]
    public void Extract_NothingLastingInEnglish_IsEmpty(string text) => Assert.Empty(StatementExtractor.Extract(text, Locale.English));

    [Fact]
    public void Extract_SeveralStatements_AreAllFound()
    {
        var found = StatementExtractor.Extract("On a deux enfants, je suis allergique au latex et je préfère le matin.", Locale.French);

        Assert.Equal(["children", "allergy", "delivery_slot"], found.Select(s => s.Key));
    }

    [Theory]
    [InlineData("pas le lundi s'il vous plaît, et plutôt l'après-midi en général", Locale.French, "delivery_day=pas le lundi; delivery_slot=l'après-midi")]
    [InlineData("on a deux chats et un chien", Locale.French, "pet=deux chats; pet=un chien")]
    [InlineData("I prefer afternoons and never on Mondays", Locale.English, "delivery_slot=afternoons; delivery_day=not on Mondays")]
    public void Extract_TwoInOneSentence_AreBothFound(string text, Locale locale, string found) =>
        Assert.Equal(found, string.Join("; ", StatementExtractor.Extract(text, locale).Select(s => $"{s.Key}={s.Value}")));

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

    [Theory]
    [InlineData("please don't ring me, I'm rather deaf. Email is fine", Locale.English, "Email")]
    [InlineData("text is fine, don't call", Locale.English, "text")]
    [InlineData("jamais de téléphone, par sms ça me va très bien", Locale.French, "par sms")]
    public void Extract_ChannelThatIsFine_IsAPreference(string said, Locale locale, string channel) =>
        Assert.Contains(StatementExtractor.Extract(said, locale), s => s.Key == "contact_channel" && s.Value == channel);

    [Fact]
    public void Extract_InstructionThatForbids_KeepsItsNo() =>
        Assert.Equal("don't leave anything with her anymore", Assert.Single(StatementExtractor.Extract("Carla moved out, so don't leave anything with her anymore", Locale.English), s => s.Key == "delivery_instruction").Value);

    [Theory]
    [InlineData("l'après-midi m'arrange plus que le matin", Locale.French, "l'après-midi")]
    [InlineData("le jeudi et pas le mardi", Locale.French, "le jeudi")]
    [InlineData("mornings suit me better than evenings", Locale.English, "mornings")]
    [InlineData("Thursdays and not Tuesdays", Locale.English, "Thursdays")]
    [InlineData("Thursdays rather than Tuesdays please", Locale.English, "Thursdays")]
    public void Extract_TwoThatAreWeighed_TheFirstIsWanted(string text, Locale locale, string wanted) =>
        Assert.Equal(wanted, Assert.Single(StatementExtractor.Extract(text, locale), s => s.Key is "delivery_day" or "delivery_slot").Value);
}
