using RelationBot.Language.Text;

namespace RelationBot.Language.Tests.Text;

public class TextTests
{
    [Theory]
    [InlineData("L’Œuvre d’Hélène", "l'oeuvre d'helene")]
    [InlineData("ÇA VA", "ca va")]
    [InlineData("plain text", "plain text")]
    [InlineData("e\u0301te\u0301", "ete")]
    public void Fold_Text_LosesCapitalsAndAccents(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("l'après-midi", Locale.French, "l apres midi")]
    [InlineData("aujourd’hui", Locale.French, "aujourdhui")]
    [InlineData("j'ai qu'un frigo", Locale.French, "j ai qu un frigo")]
    [InlineData("jai pas recu", Locale.French, "j ai pas recu")]
    [InlineData("14h30", Locale.French, "14 h 30")]
    [InlineData("dem1, ok ?", Locale.French, "dem1 , ok ?")]
    [InlineData("RB-1042", Locale.French, "rb - 1042")]
    [InlineData("I don't; it's", Locale.English, "i dont ; it s")]
    public void Tokenize_Text_IsCut(string text, Locale locale, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', Tokenizer.Tokenize(text, locale).Select(t => t.Folded)));

    [Fact]
    public void Tokenize_Accents_KeepIndexesOfTheText()
    {
        const string text = "Où ça ? À l’Œuvre";

        var last = Tokenizer.Tokenize(text, Locale.French)[^1];

        Assert.Equal(("oeuvre", "Œuvre"), (last.Folded, text.Substring(last.Start, last.Length)));
    }

    [Theory]
    [InlineData("livraison", "livraisons", Locale.French)]
    [InlineData("livrer", "livrez", Locale.French)]
    [InlineData("order", "orders", Locale.English)]
    [InlineData("deliver", "delivered", Locale.English)]
    public void Stem_FormsOfAWord_Meet(string a, string b, Locale locale) => Assert.Equal(Stemmer.Stem(a, locale), Stemmer.Stem(b, locale));

    [Theory]
    [InlineData("bonjour, où est ma commande ?", Locale.French)]
    [InlineData("je veux parler a quelquun", Locale.French)]
    [InlineData("merci", Locale.French)]
    [InlineData("hello, where is my order?", Locale.English)]
    [InlineData("thanks", Locale.English)]
    [InlineData("I want to talk to someone", Locale.English)]
    [InlineData("hola, donde esta mi pedido", null)]
    [InlineData("wo ist meine Bestellung bitte", null)]
    [InlineData("где мой заказ", null)]
    [InlineData("RB-1042", null)]
    [InlineData("ok", null)]
    [InlineData("", null)]
    public void Detect_Text_IsItsLanguage(string text, Locale? expected) => Assert.Equal(expected, LanguageDetector.Detect(text));
}
