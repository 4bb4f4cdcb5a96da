using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Tests.Intents;

public class IntentClassifierTests
{
    private static readonly LabelledSentence[] FrenchSentences =
    [
        .. Of("order-status", "où est ma commande", "où en est ma commande {order}", "je n'ai pas reçu mon colis", "quand arrive ma commande", "quand serai-je livré", "suivi de commande", "statut de ma commande",
            "ma commande est-elle partie", "je voudrais savoir où en est ma livraison", "des nouvelles de mon colis", "avez-vous expédié ma commande", "mon colis est en retard", "c'est pour quand ma livraison", "je veux suivre mon colis", "où se trouve mon paquet"),
        .. Of("reschedule-delivery", "je voudrais changer la date de ma livraison", "pouvez-vous livrer la commande {order} plutôt {day}", "je ne serai pas là pour mon colis", "décaler la livraison", "reporter ma livraison", "avancer la livraison à {day}",
            "je ne suis pas disponible {day}", "changer le créneau de livraison", "livrez-moi plutôt {day}", "déplacer le rendez-vous de livraison", "je serai absent le jour de la livraison", "peut-on livrer un autre jour", "modifier la date de livraison", "je préférerais être livré {day}"),
        .. Of("memory", "que savez-vous de moi", "quelles informations avez-vous sur moi", "qu'avez-vous retenu de moi", "montrez-moi ce que vous savez sur moi", "quelles sont mes données", "vous vous souvenez de moi", "qu'est-ce que vous avez noté à mon sujet", "mes données personnelles"),
        .. Of("return", "je veux retourner un article", "comment renvoyer un produit", "je voudrais être remboursé", "retour d'article", "le produit ne me plaît pas, je veux le rendre", "demande de remboursement", "renvoyer ma commande", "faire un retour"),
    ];

    private static readonly LabelledSentence[] EnglishSentences =
    [
        .. Of("order-status", "where is my order", "where is order {order}", "I have not received my parcel", "when will my order arrive", "track my order", "order status", "has my order shipped", "my package is late", "any news of my parcel", "when are you delivering"),
        .. Of("reschedule-delivery", "I want to reschedule my delivery", "can you deliver order {order} on {day} instead", "I won't be home for my parcel", "move my delivery to {day}", "postpone the delivery", "change the delivery date", "deliver it {day} instead", "I'm not available {day}", "a different delivery slot please"),
        .. Of("memory", "what do you know about me", "what information do you have on me", "show me my data", "what do you remember about me", "what have you noted about me"),
    ];

    private static readonly IntentClassifier French = IntentClassifier.Train(FrenchSentences, Locale.French);
    private static readonly IntentClassifier English = IntentClassifier.Train(EnglishSentences, Locale.English);

    [Theory]
    [InlineData("bonjour, pouvez-vous me dire où se trouve ma commande s'il vous plaît", "order-status")]
    [InlineData("ma comande n'est toujours pas arrivée", "order-status")]
    [InlineData("je n'ai toujours rien reçu, où est mon colis ?", "order-status")]
    [InlineData("où en est la commande RB-1042", "order-status")]
    [InlineData("bonjour, je ne serai pas là pour mon colis", "reschedule-delivery")]
    [InlineData("Bonjour, s'il vous plaît, je voudrais décaler ma livraison à jeudi", "reschedule-delivery")]
    [InlineData("est-ce qu'on pourrait reporter la livraisn de la semaine prochaine", "reschedule-delivery")]
    [InlineData("je serai absent vendredi, livrez un autre jour", "reschedule-delivery")]
    [InlineData("qu'est-ce que vous savez de moi", "memory")]
    [InlineData("Que savez-vous de moi ?", "memory")]
    [InlineData("je veux me faire rembourser", "return")]
    [InlineData("comment je fais pour renvoyer un article", "return")]
    public void Classify_FrenchWish_IsFirst(string text, string intent)
    {
        Assert.Equal(intent, French.Classify(text)[0].Intent);
        Assert.Equal(intent, French.Classify(Folding.Fold(text))[0].Intent);
        Assert.InRange(French.Classify(text)[0].Probability, 0.5, 1);
    }

    [Theory]
    [InlineData("hello, could you please tell me where my order is", "order-status")]
    [InlineData("wheres my parcle", "order-status")]
    [InlineData("I'd like to move the delivery to Friday", "reschedule-delivery")]
    [InlineData("I will not be at home on Thursday, deliver another day", "reschedule-delivery")]
    [InlineData("so what do you actually know about me?", "memory")]
    public void Classify_EnglishWish_IsFirst(string text, string intent) => Assert.Equal(intent, English.Classify(text)[0].Intent);

    [Theory]
    [InlineData("quelle est la recette du clafoutis aux cerises")]
    [InlineData("j'aime beaucoup le jazz")]
    [InlineData("xkcd qsdf wxcv")]
    [InlineData("bonjour")]
    [InlineData("")]
    [InlineData("!!!")]
    public void Classify_OutOfScope_IsNone(string text) => Assert.Equal(IntentScore.None, French.Classify(text)[0].Intent);

    [Fact]
    public void Classify_Scores_SumToOneInOrder()
    {
        var scores = French.Classify("je voudrais changer la date et savoir où est mon colis");

        Assert.Equal(1, scores.Sum(s => s.Probability), 3);
        Assert.Equal(scores.OrderByDescending(s => s.Probability), scores);
    }

    [Fact]
    public void Train_Twice_GivesTheSameProbabilities()
    {
        var again = IntentClassifier.Train(FrenchSentences, Locale.French);

        Assert.Equal(French.Classify("où est mon paquet"), again.Classify("où est mon paquet"));
    }

    [Fact]
    public void Train_NoSentence_KnowsOnlyNone() =>
        Assert.Equal([new IntentScore(IntentScore.None, 1)], IntentClassifier.Train([], Locale.French).Classify("où est ma commande"));

    [Theory]
    [InlineData("Bonjour madame, où est ma commande s'il vous plaît, merci d'avance")]
    [InlineData("excusez-moi de vous déranger, j'aurais une question : où est ma commande ?")]
    public void Classify_PolitenessAroundTheWish_CostsNothing(string text) =>
        Assert.Equal(French.Classify("où est ma commande"), French.Classify(text));

    [Theory]
    [InlineData("où est ma comande")]
    [InlineData("ou est ma commadne")]
    public void Classify_Slip_IsRepaired(string text) => Assert.Equal("order-status", French.Classify(text)[0].Intent);

    [Theory]
    [InlineData("raconte-moi une blague")]
    [InlineData("xkcd qsdf wxcv")]
    [InlineData("")]
    public void Classify_GivenScopeWithoutNone_AlwaysNamesAnIntent(string text)
    {
        var closed = IntentClassifier.Train(FrenchSentences, Locale.French, Scope.Given);

        Assert.DoesNotContain(closed.Classify(text), s => s.Intent == IntentScore.None);
        Assert.Equal(1, closed.Classify(text).Sum(s => s.Probability), 3);
    }

    [Theory]
    [InlineData("Où est ma commande et je voudrais parler à quelqu'un", 2)]
    [InlineData("Je veux suivre mon colis. Et aussi changer la date de l'autre livraison.", 2)]
    [InlineData("Bonjour. Où est ma commande ?", 1)]
    [InlineData("livrez le lundi et le mardi", 1)]
    [InlineData("where is my order and can you change my address", 2)]
    public void Split_Message_CountsWishes(string text, int wishes) => Assert.Equal(wishes, Clauses.Split(text, Locale.French).Count);

    private static IEnumerable<LabelledSentence> Of(string intent, params string[] texts) => texts.Select(t => new LabelledSentence(t, intent));
}
