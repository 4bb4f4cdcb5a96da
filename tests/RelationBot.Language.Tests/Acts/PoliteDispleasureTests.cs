using RelationBot.Language.Acts;

namespace RelationBot.Language.Tests.Acts;

/// <summary>Displeasure in polite words, and the near sentences that are none.</summary>
public class PoliteDispleasureTests
{
    [Theory]
    [InlineData("fr", "c'est gentil mais ça ne m'avance pas")]
    [InlineData("fr", "merci mais ça ne m'aide pas vraiment")]
    [InlineData("fr", "merci mais ça ne règle rien")]
    [InlineData("fr", "merci, mais vous ne répondez pas à ma question")]
    [InlineData("fr", "je vous remercie, mais j'attends toujours")]
    [InlineData("fr", "je vous remercie mais ce n'est pas la première fois qu'on me dit ça")]
    [InlineData("fr", "c'est aimable à vous mais je ne suis pas plus avancé")]
    [InlineData("fr", "merci pour votre patience, la mienne est épuisée")]
    [InlineData("fr", "merci beaucoup, toujours pas de colis")]
    [InlineData("fr", "merci pour la réponse, cependant elle ne résout rien du tout")]
    [InlineData("fr", "je suis au bout de mes forces avec cette commande")]
    [InlineData("fr", "ma commande me fatigue")]
    [InlineData("fr", "je n'en peux plus de cette livraison")]
    [InlineData("fr", "ma livraison devient un feuilleton")]
    [InlineData("en", "thanks, but I am still waiting")]
    [InlineData("en", "thank you, but you did not answer my question")]
    [InlineData("en", "thank you very much, still no parcel")]
    [InlineData("en", "thanks but that solves nothing")]
    [InlineData("en", "thanks, but that doesn't really get me anywhere")]
    [InlineData("en", "that's very kind, but I am none the wiser")]
    [InlineData("en", "great, another delay, well done")]
    [InlineData("en", "my order is turning into a saga")]
    [InlineData("en", "I am at the end of my rope with this order")]
    [InlineData("en", "I am exhausted by this order")]
    public void Recognize_PoliteDispleasure_Complains(string language, string text) => Assert.True(Acts(language, text).Complains);

    [Theory]
    [InlineData("fr", "merci mais c'est bon")]
    [InlineData("fr", "merci, ça m'aide beaucoup")]
    [InlineData("fr", "merci encore, rien d'autre")]
    [InlineData("fr", "merci encore")]
    [InlineData("fr", "merci encore pour votre aide")]
    [InlineData("fr", "merci pour votre patience")]
    [InlineData("fr", "merci d'avance")]
    [InlineData("fr", "merci et désolé du dérangement")]
    [InlineData("en", "thanks again for your help")]
    [InlineData("en", "thanks for waiting")]
    [InlineData("en", "thanks, sorry for the trouble")]
    [InlineData("fr", "merci mais je ne veux pas déplacer ma livraison")]
    [InlineData("fr", "c'est gentil, je vous attends jeudi")]
    [InlineData("fr", "où en est ma commande ? je suis fatigué, je rentre du travail")]
    [InlineData("en", "thanks but I won't need it")]
    [InlineData("en", "thank you, that helps a lot")]
    [InlineData("en", "thanks, see you on Friday")]
    [InlineData("en", "that's very kind, but not necessary")]
    public void Recognize_PlainThanks_DoesNotComplain(string language, string text) => Assert.False(Acts(language, text).Complains);

    [Theory]
    [InlineData("fr", "est-ce que Claire est là ?", true)]
    [InlineData("fr", "Claire est là ?", true)]
    [InlineData("fr", "y aurait-il une âme charitable derrière l'écran ?", true)]
    [InlineData("en", "is Claire around?", true)]
    [InlineData("en", "is Mrs Duval there?", true)]
    [InlineData("fr", "Sophie est là le matin", false)]
    [InlineData("fr", "est-ce que mon colis est là ?", false)]
    [InlineData("en", "is my parcel around?", false)]
    [InlineData("en", "is Friday free?", false)]
    public void Recognize_SomebodyByName_WantsPerson(string language, string text, bool wants) => Assert.Equal(wants, Acts(language, text).WantsPerson);

    private static ActSet Acts(string language, string text) => DialogueActs.Recognize(text, language == "fr" ? Locale.French : Locale.English);
}
