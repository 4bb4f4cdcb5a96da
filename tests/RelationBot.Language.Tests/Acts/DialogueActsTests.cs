using RelationBot.Language.Acts;
using RelationBot.Language.Recognizers;
using RelationBot.Language.Text;

namespace RelationBot.Language.Tests.Acts;

public class DialogueActsTests
{
    [Theory]
    [InlineData("je veux parler à quelqu'un")]
    [InlineData("Bonjour, je souhaiterais parler à un conseiller s'il vous plaît")]
    [InlineData("un humain")]
    [InlineData("un conseiller svp")]
    [InlineData("passez-moi une vraie personne")]
    [InlineData("je veux un humain, pas un robot")]
    [InlineData("pouvez-vous me passer un conseiller ?")]
    [InlineData("je n'arrive pas à parler à quelqu'un")]
    [InlineData("mettez-moi en relation avec le service client")]
    [InlineData("y a-t-il quelqu'un ?")]
    [InlineData("un conseiller est joignable ?")]
    public void Recognize_PersonWanted_WantsPerson(string text)
    {
        Assert.True(DialogueActs.Recognize(text, Locale.French).WantsPerson);
        Assert.True(DialogueActs.Recognize(Folding.Fold(text), Locale.French).WantsPerson);
        Assert.True(DialogueActs.Recognize(text.ToUpperInvariant(), Locale.French).WantsPerson);
    }

    [Theory]
    [InlineData("I want to talk to someone", true)]
    [InlineData("agent", true)]
    [InlineData("could you get me a real person please", true)]
    [InlineData("representative please", true)]
    [InlineData("I'd like to speak with an advisor", true)]
    [InlineData("is there an agent free?", true)]
    [InlineData("is anybody from the kitchen department there?", true)]
    [InlineData("the driver can ring me when he is close", false)]
    [InlineData("I don't want to talk to anyone, an agent least of all", false)]
    [InlineData("no need to talk to an agent", false)]
    [InlineData("your agent told me it would come", false)]
    [InlineData("where is my order", false)]
    public void Recognize_English_WantsPersonOrNot(string text, bool wants) => Assert.Equal(wants, DialogueActs.Recognize(text, Locale.English).WantsPerson);

    [Theory]
    [InlineData("je ne veux pas parler à quelqu'un")]
    [InlineData("pas besoin de parler à un conseiller")]
    [InlineData("pas besoin qu'on me rappelle, un mail suffit")]
    [InlineData("le chauffeur doit m'appeler avant d'arriver")]
    [InlineData("j'ai déjà parlé à un conseiller")]
    [InlineData("personne ne répond")]
    [InlineData("le conseiller était charmant")]
    [InlineData("il a dit « je veux parler à quelqu'un »")]
    [InlineData("où est ma commande")]
    public void Recognize_NoPersonWanted_DoesNot(string text) => Assert.False(DialogueActs.Recognize(text, Locale.French).WantsPerson);

    [Theory]
    [InlineData("laissez tomber", Locale.French, true)]
    [InlineData("annulez", Locale.French, true)]
    [InlineData("stop", Locale.French, true)]
    [InlineData("bon tant pis", Locale.French, true)]
    [InlineData("never mind", Locale.English, true)]
    [InlineData("cancel", Locale.English, true)]
    [InlineData("annuler ma commande", Locale.French, false)]
    [InlineData("je voudrais annuler ma livraison", Locale.French, false)]
    [InlineData("ils ont laissé tomber mon frigo", Locale.French, false)]
    [InlineData("cancel my order", Locale.English, false)]
    public void Recognize_Cancel_OnlyOfTheDialog(string text, Locale locale, bool cancels) => Assert.Equal(cancels, DialogueActs.Recognize(text, locale).Cancels);

    [Theory]
    [InlineData("où est ma commande s'il vous plaît", 0, 0.1)]
    [InlineData("je ne suis pas en colère", 0, 0.1)]
    [InlineData("ce n'est pas très sérieux", 0.2, 0.5)]
    [InlineData("je commence à fatiguer", 0.2, 0.5)]
    [InlineData("je suis un peu surpris de ne rien recevoir", 0.2, 0.5)]
    [InlineData("ça fait trois fois que j'appelle", 0.4, 0.7)]
    [InlineData("c'est inadmissible, j'en ai marre", 0.6, 1)]
    [InlineData("BANDE DE VOLEURS !!!", 0.7, 1)]
    public void Recognize_Anger_IsGraded(string text, double least, double most)
    {
        Assert.InRange(DialogueActs.Recognize(text, Locale.French).Anger, least, most);
        Assert.InRange(DialogueActs.Recognize(Folding.Fold(text), Locale.French).Anger, Math.Min(least, 0.65), most);
    }

    [Theory]
    [InlineData("this is not good enough", 0.2, 0.5)]
    [InlineData("I've called you three times already", 0.4, 0.8)]
    [InlineData("this is unacceptable, worst service ever!!!", 0.6, 1)]
    [InlineData("where is my order please", 0, 0.1)]
    public void Recognize_EnglishAnger_IsGraded(string text, double least, double most) => Assert.InRange(DialogueActs.Recognize(text, Locale.English).Anger, least, most);

    [Fact]
    public void Recognize_OtherActs_AreTold()
    {
        Assert.True(DialogueActs.Recognize("Bonjour !", Locale.French).Greets);
        Assert.True(DialogueActs.Recognize("merci beaucoup", Locale.French).Thanks);
        Assert.True(DialogueActs.Recognize("au revoir", Locale.French).SaysBye);
        Assert.True(DialogueActs.Recognize("que savez-vous faire ?", Locale.French).AsksHelp);
        Assert.True(DialogueActs.Recognize("aide", Locale.French).AsksHelp);
        Assert.True(DialogueActs.Recognize("vous êtes un robot ?", Locale.French).TestsMachine);
        Assert.True(DialogueActs.Recognize("en fait, plutôt vendredi", Locale.French).Corrects);
        Assert.True(DialogueActs.Recognize("c'est pour la commande RB-1038 en fait", Locale.French).Corrects);
        Assert.False(DialogueActs.Recognize("je voulais savoir en fait si vous livrez", Locale.French).Corrects);
        Assert.True(DialogueActs.Recognize("actually, I meant Friday", Locale.English).Corrects);
        Assert.True(DialogueActs.Recognize("what can you do?", Locale.English).AsksHelp);
        Assert.True(DialogueActs.Recognize("are you a bot?", Locale.English).TestsMachine);
        Assert.Equal(new ActSet(), DialogueActs.Recognize("", Locale.French));
    }

    [Theory]
    [InlineData("oui", Locale.French, true)]
    [InlineData("ouais ok", Locale.French, true)]
    [InlineData("d'accord", Locale.French, true)]
    [InlineData("daccord", Locale.French, true)]
    [InlineData("c'est ça", Locale.French, true)]
    [InlineData("parfait, merci", Locale.French, true)]
    [InlineData("volontiers", Locale.French, true)]
    [InlineData("pas de problème", Locale.French, true)]
    [InlineData("ça me va", Locale.French, true)]
    [InlineData("yep", Locale.English, true)]
    [InlineData("go ahead", Locale.English, true)]
    [InlineData("that's right", Locale.English, true)]
    [InlineData("non", Locale.French, false)]
    [InlineData("non, plutôt vendredi", Locale.French, false)]
    [InlineData("pas du tout", Locale.French, false)]
    [InlineData("surtout pas", Locale.French, false)]
    [InlineData("ah non merci", Locale.French, false)]
    [InlineData("ce n'est pas ça", Locale.French, false)]
    [InlineData("ça ne me va pas", Locale.French, false)]
    [InlineData("je ne suis pas d'accord", Locale.French, false)]
    [InlineData("nope", Locale.English, false)]
    [InlineData("no thanks", Locale.English, false)]
    [InlineData("not really", Locale.English, false)]
    [InlineData("vendredi", Locale.French, null)]
    [InlineData("où est ma commande", Locale.French, null)]
    [InlineData("je ne sais pas", Locale.French, null)]
    [InlineData("", Locale.French, null)]
    public void YesNo_Answer_IsTold(string text, Locale locale, bool? expected) => Assert.Equal(expected, YesNoRecognizer.Recognize(text, locale));

    [Theory]
    [InlineData("super mais non", Locale.French)]
    [InlineData("parfait, mais finalement non", Locale.French)]
    [InlineData("d'accord mais non merci", Locale.French)]
    [InlineData("c'est bon, non merci", Locale.French)]
    [InlineData("ok annulez", Locale.French)]
    [InlineData("parfait. Ah non attendez", Locale.French)]
    [InlineData("parfait pas besoin", Locale.French)]
    [InlineData("très bien, laissez comme ça", Locale.French)]
    [InlineData("super, gardez la date actuelle", Locale.French)]
    [InlineData("oui oui bien sûr, et puis quoi encore", Locale.French)]
    [InlineData("great, but no", Locale.English)]
    [InlineData("perfect, no thanks", Locale.English)]
    [InlineData("perfect, but on second thought no", Locale.English)]
    [InlineData("perfect. Oh wait, no", Locale.English)]
    [InlineData("ok cancel that", Locale.English)]
    [InlineData("fine, leave it as it is", Locale.English)]
    [InlineData("great, keep the current date", Locale.English)]
    [InlineData("sure, and pigs can fly", Locale.English)]
    public void YesNo_FriendlyWordThenNo_IsNo(string text, Locale locale) => Assert.False(YesNoRecognizer.Recognize(text, locale));

    [Theory]
    [InlineData("oui... non", Locale.French)]
    [InlineData("oui, enfin je ne sais pas", Locale.French)]
    [InlineData("ok mais pas tout de suite", Locale.French)]
    [InlineData("d'accord, mais pas ce jour-là", Locale.French)]
    [InlineData("yes... no", Locale.English)]
    [InlineData("yes, well I don't know", Locale.English)]
    [InlineData("ok but not yet", Locale.English)]
    [InlineData("right, no", Locale.English)]
    public void Recognize_YesThatIsDoubted_Wavers(string text, Locale locale) => Assert.True(DialogueActs.Recognize(text, locale).Wavers);

    [Theory]
    [InlineData("oui, pas de souci", Locale.French)]
    [InlineData("oui laissez comme d'habitude chez la voisine", Locale.French)]
    [InlineData("ok et n'oubliez pas de sonner", Locale.French)]
    [InlineData("oui, mon mari sera là, moi je ne serai pas à la maison", Locale.French)]
    [InlineData("yes, no problem", Locale.English)]
    [InlineData("ok why not", Locale.English)]
    [InlineData("yes please, and leave it with the neighbour", Locale.English)]
    public void Recognize_WholeYes_IsOne(string text, Locale locale)
    {
        Assert.True(YesNoRecognizer.Recognize(text, locale));
        Assert.False(DialogueActs.Recognize(text, locale).Wavers);
    }

    [Fact]
    public void YesNo_YeahRight_IsNone() => Assert.Null(YesNoRecognizer.Recognize("yeah right", Locale.English));
}
