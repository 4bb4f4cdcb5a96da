using RelationBot.Language.Acts;
using RelationBot.Language.Acts.Learned;
using RelationBot.Language.Intents;

namespace RelationBot.Language.Tests.Acts;

public class MoodModelTests
{
    // None of these is an example.
    [Theory]
    [InlineData("quatre semaines que j'attends une simple charnière", Locale.French)]
    [InlineData("le plombier devait venir hier, personne n'est venu", Locale.French)]
    [InlineData("votre réponse est encore à côté de la question", Locale.French)]
    [InlineData("four weeks I have been waiting for a simple hinge", Locale.English)]
    [InlineData("the plumber never came and nobody called", Locale.English)]
    public void Read_DispleasureByBareFacts_IsHeard(string text, Locale locale) => Assert.True(Read(text, locale).Anger > 0);

    [Theory]
    [InlineData("je ne vous félicite pas vraiment", Locale.French)]
    [InlineData("vous m'excuserez, mais là je trouve le temps long", Locale.French)]
    [InlineData("je m'attendais à autre chose", Locale.French)]
    [InlineData("comme d'habitude, personne ne me prévient", Locale.French)]
    [InlineData("je veux bien attendre, mais il y a des limites", Locale.French)]
    [InlineData("not happy with this", Locale.English)]
    [InlineData("this is not what I was sold", Locale.English)]
    [InlineData("I am rather surprised at the lack of news", Locale.English)]
    [InlineData("I won't hold my breath", Locale.English)]
    [InlineData("I did expect a call by now", Locale.English)]
    public void Recognize_UnderstatementOrThinPatience_IsHeard(string text, Locale locale) => Assert.True(DialogueActs.Recognize(text, locale).Anger > 0);

    [Theory]
    [InlineData("je ne peux que vous féliciter", Locale.French)]
    [InlineData("c'est ma troisième commande chez vous et j'en suis ravi", Locale.French)]
    [InlineData("je m'attendais à payer plus cher, c'est parfait", Locale.French)]
    [InlineData("not unhappy at all, just a question about the warranty", Locale.English)]
    [InlineData("this is my third order and I am delighted", Locale.English)]
    public void Read_CalmNeighbourOfDispleasure_IsNone(string text, Locale locale) => Assert.Equal(0, Read(text, locale).Anger);

    [Theory]
    [InlineData("vous êtes une bande d'incapables, rendez-moi mon argent", Locale.French)]
    [InlineData("c'est une honte de traiter les gens de la sorte", Locale.French)]
    [InlineData("you are a bunch of crooks, give me my money back", Locale.English)]
    [InlineData("how dare you treat an old woman like this", Locale.English)]
    public void Read_Anger_IsHandedOver(string text, Locale locale) => Assert.True(Read(text, locale).Anger >= 0.6);

    [Theory]
    [InlineData("wibble wobble", Locale.English)]
    [InlineData("zorp", Locale.English)]
    [InlineData("grouboulou fritz", Locale.French)]
    [InlineData("", Locale.French)]
    [InlineData("et la RB-2098 ?", Locale.French)]
    [InlineData("482 913", Locale.French)]
    [InlineData("482 913", Locale.English)]
    [InlineData("where is my parcel?", Locale.English)]
    [InlineData("je voudrais déplacer ma livraison à jeudi", Locale.French)]
    public void Read_CalmOrWithoutMeaning_IsNone(string text, Locale locale) => Assert.Equal((0, false), (Read(text, locale).Anger, Read(text, locale).WantsPerson));

    [Theory]
    [InlineData("pourriez-vous demander à quelqu'un de me téléphoner ?", Locale.French)]
    [InlineData("could you ask somebody to phone me?", Locale.English)]
    public void Read_IndirectWishForPerson_IsHeard(string text, Locale locale) => Assert.True(Read(text, locale).WantsPerson);

    [Theory]
    [InlineData("haha je plaisante, je ne suis pas furieux", Locale.French)]
    [InlineData("haha just kidding, I'm not furious", Locale.English)]
    public void Recognize_AngryWordsMeantInFun_AreNotHandedOver(string text, Locale locale) => Assert.InRange(DialogueActs.Recognize(text, locale).Anger, 0, 0.55);

    [Fact]
    public void Train_SameExamplesTwice_ScoresTheSame()
    {
        var examples = MoodExample.Of(Locale.English).Where((_, i) => i % 8 == 0).ToList();
        var (first, second) = (MoodModel.Train(examples, Locale.English), MoodModel.Train(examples, Locale.English));
        Assert.Equal(first.Scores("so much for next day delivery", new ActSet()), second.Scores("so much for next day delivery", new ActSet()));
    }

    [Fact]
    public void Read_WhatWasWritten_ScoresTheSame()
    {
        var trained = MoodLearner.Train([.. MoodExample.Of(Locale.French).Where((_, i) => i % 8 == 0)], Locale.French);
        using var file = new MemoryStream();
        trained.Write(new BinaryWriter(file));
        file.Position = 0;
        var read = MoodLearner.Read(new BinaryReader(file), Locale.French);
        Assert.Equal(file.Length, file.Position);
        Assert.Equal(trained.Scores("trois semaines que j'attends votre réponse", new ActSet()), read.Scores("trois semaines que j'attends votre réponse", new ActSet()));
    }

    [Theory]
    [InlineData("fr", Locale.French)]
    [InlineData("en", Locale.English)]
    public void ByWriter_EveryFile_IsRead(string language, Locale locale) =>
        Assert.Equal(typeof(MoodExample).Assembly.GetManifestResourceNames().Count(n => n.Contains($"mood-{language}-", StringComparison.Ordinal)), MoodExample.ByWriter(locale).Count);

    [Theory]
    [InlineData(Locale.French)]
    [InlineData(Locale.English)]
    public void ByWriter_Examples_AreWellFormedAndSaidOnce(Locale locale)
    {
        var examples = MoodExample.ByWriter(locale).SelectMany(e => e).ToList();
        Assert.All(examples, e => Assert.True(e.Anger is >= 0 and <= 3 && e.Text.Length > 0));
        Assert.All(MoodExample.ByWriter(locale), e => Assert.True(e.Count > 100));
        Assert.Equal(examples.Count, examples.DistinctBy(e => e.Text).Count());
    }

    [Theory]
    [InlineData("not at all furious", true)]
    [InlineData("furious", false)]
    public void Find_Negation_IsAClassOfItsOwn(string text, bool negated)
    {
        var lexicon = MoodLexicon.Of(Locale.English);
        var found = lexicon.Find(SentenceWords.Of(text, Locale.English));
        Assert.Equal(negated, found.Exists(f => f.Class == lexicon.Negation));
    }

    [Fact]
    public void Find_ExpressionWithApostropheOrWithout_IsFound()
    {
        var lexicon = MoodLexicon.Of(Locale.English);
        var written = lexicon.Find(SentenceWords.Of("you'll pay", Locale.English)).Select(f => f.Class);
        var careless = lexicon.Find(SentenceWords.Of("youll pay", Locale.English)).Select(f => f.Class);
        Assert.Equal(written, careless);
    }

    private static Mood Read(string text, Locale locale) => MoodModel.Of(locale).Read(text, DialogueActs.ByTables(text, locale).Acts);
}
