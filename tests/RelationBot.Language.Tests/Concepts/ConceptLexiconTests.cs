using RelationBot.Language.Concepts;
using RelationBot.Language.Intents;

namespace RelationBot.Language.Tests.Concepts;

public class ConceptLexiconTests
{
    [Theory]
    [InlineData("crevé", "éreinté", true)]
    [InlineData("colis", "paquet", true)]
    [InlineData("colis", "ironique", false)]
    public void Find_TwoWords_ShareAConceptWhereTheyMeanTheSame(string one, string other, bool shared) =>
        Assert.Equal(shared, Found(one, Locale.French).Intersect(Found(other, Locale.French)).Any());

    [Fact]
    public void Find_WordOfTheWiderTable_IsTheConceptOfTheOthers()
    {
        var wide = ConceptLexicon.WideOf(Locale.English);

        Assert.NotEmpty(Found("exhausted", Locale.English).Intersect(Found("drowsy", Locale.English)));
        Assert.False(ConceptLexicon.Of(Locale.English).Knows("drowsy"));
        Assert.True(wide.Knows("drowsy"));
    }

    [Theory]
    [InlineData("de", "fr")]
    [InlineData("a", "fr")]
    [InlineData("pas", "fr")]
    [InlineData("on", "en")]
    public void Find_FunctionWordThatLooksLikeAnEntry_IsNoConcept(string word, string language) =>
        Assert.Empty(Found(word, language == "fr" ? Locale.French : Locale.English));

    [Fact]
    public void Train_EnglishNameOfAFrenchIntent_IsUnderstood()
    {
        LabelledSentence[] sentences =
        [
            new("vous êtes là jusqu'à quand", "opening.hours"), new("c'est ouvert aujourd'hui", "opening.hours"),
            new("ça ne me va pas", "parcel.return"), new("je n'en veux plus", "parcel.return"),
        ];

        Assert.Equal("parcel.return", IntentClassifier.Train(sentences, Locale.French, Scope.Given).Classify("un paquet")[0].Intent);
    }

    private static ushort[] Found(string word, Locale locale)
    {
        var words = SentenceWords.Of(word, locale);
        return ConceptLexicon.WideOf(locale).Find(words, words.ConvertAll(w => Features.Key(w.Form, locale)), 0).ToArray();
    }
}
