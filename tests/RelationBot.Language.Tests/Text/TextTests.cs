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

    [Theory]
    [InlineData("no funciona la lavadora")]
    [InlineData("quisiera un reembolso")]
    [InlineData("buenos días")]
    [InlineData("hola")]
    [InlineData("me gustaría cambiar la fecha de entrega")]
    [InlineData("mi lavadora está rota, necesito ayuda")]
    [InlineData("¿cuándo llega mi pedido?")]
    [InlineData("ich hätte gern einen Termin am Freitag")]
    [InlineData("Ich habe eine Frage zu meiner Rechnung")]
    [InlineData("guten Morgen")]
    [InlineData("danke")]
    [InlineData("ich möchte die Lieferung verschieben")]
    [InlineData("meine Waschmaschine ist kaputt")]
    [InlineData("danke schön, auf Wiedersehen")]
    [InlineData("buongiorno, vorrei un rimborso")]
    [InlineData("non funziona la mia lavatrice")]
    [InlineData("vorrei cambiare la data di consegna")]
    [InlineData("la mia lavatrice non funziona")]
    [InlineData("Ho un problema con la consegna")]
    [InlineData("non mi è arrivato niente")]
    [InlineData("è arrivata rotta")]
    [InlineData("gostaria de mudar a data da entrega")]
    [InlineData("a minha máquina não funciona")]
    [InlineData("bom dia")]
    [InlineData("mijn wasmachine is kapot")]
    [InlineData("ik wil de levering verplaatsen")]
    [InlineData("goedemorgen")]
    [InlineData("chcę rozmawiać z człowiekiem")]
    [InlineData("moja pralka nie działa")]
    [InlineData("gdzie jest moja paczka?")]
    [InlineData("dzień dobry, mam pytanie o fakturę")]
    [InlineData("vreau să vorbesc cu cineva")]
    [InlineData("unde este comanda mea?")]
    [InlineData("mașina mea de spălat este stricată")]
    [InlineData("jag vill prata med någon")]
    [InlineData("var är mitt paket?")]
    [InlineData("tvättmaskinen fungerar inte")]
    [InlineData("min vaskemaskine virker ikke")]
    [InlineData("jeg vil gerne flytte leveringen")]
    [InlineData("chci mluvit s člověkem")]
    [InlineData("kde je moje objednávka?")]
    [InlineData("pračka nefunguje")]
    [InlineData("bir insanla konuşmak istiyorum")]
    [InlineData("siparişim nerede?")]
    [InlineData("çamaşır makinem bozuldu")]
    [InlineData("missä minun tilaukseni on?")]
    [InlineData("pesukoneeni on rikki")]
    [InlineData("haluan puhua ihmisen kanssa")]
    [InlineData("hol van a rendelésem?")]
    [InlineData("nem működik a mosógép")]
    [InlineData("szeretnék valakivel beszélni")]
    [InlineData("merhaba")]
    [InlineData("tack")]
    [InlineData("moin")]
    [InlineData("buongiorno")]
    [InlineData("quando arriva il pacco?")]
    [InlineData("Kann ich bitte jemanden sprechen?")]
    [InlineData("σας παρακαλώ, πού είναι η παραγγελία μου")]
    [InlineData("ik heb een vraag over mijn factuur")]
    [InlineData("tenho um problema com a fatura")]
    [InlineData("olá, onde está a minha encomenda?")]
    public void SpeaksOther_OtherLanguage_IsHeard(string text) => Assert.True(LanguageDetector.SpeaksOther(text));

    [Theory]
    [InlineData("tu es un robot ?")]
    [InlineData("il y a un problème")]
    [InlineData("I've got a problem")]
    [InlineData("qui t'a dit")]
    [InlineData("bon ok")]
    [InlineData("call us")]
    [InlineData("le van est là")]
    [InlineData("my van is late")]
    [InlineData("je m'appelle Maria das Dores")]
    [InlineData("Miele")]
    [InlineData("c'est pour Mme Van der Meer")]
    [InlineData("ma machine Siemens est en panne")]
    public void SpeaksOther_FrenchOrEnglish_IsNot(string text) => Assert.False(LanguageDetector.SpeaksOther(text));

    [Fact]
    public void SpeaksOther_WhatCustomersWriteInTheDialogs_IsNot()
    {
        string[] foreign = ["german", "spanish", "other-tongue"];
        var said = Directory.EnumerateFiles(Dialogs(), "*.chat", SearchOption.AllDirectories)
            .Where(file => !Array.Exists(foreign, name => Path.GetFileName(file).StartsWith(name, StringComparison.Ordinal)))
            .SelectMany(file => File.ReadLines(file)).Where(line => line.StartsWith("user:", StringComparison.Ordinal)).Select(line => line[5..].Trim()).ToList();

        Assert.True(said.Count > 500);
        Assert.Equal([], said.Where(text => LanguageDetector.SpeaksOther(text) && text.Length > 0 && !text.StartsWith("Ciao", StringComparison.Ordinal)));
    }

    private static string Dialogs([System.Runtime.CompilerServices.CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "dialogs"));
}
