using System.Collections.Frozen;
using RelationBot.Language.Concepts;

namespace RelationBot.Language.Text;

/// <summary>French, English, or neither as far as can be told: by the small words that hardly any sentence does without.</summary>
public static class LanguageDetector
{
    private const int LongestLooked = 400;
    private const int Telling = 4;
    private const double Half = 0.5;

    private static readonly FrozenSet<string> French = Words(
        "je j tu il elle on re etait etais avait aviez nous vous ils le la les l un une des du de d et ou est suis etes sont ai as avez ont mon ma mes votre vos notre nos ce cet cette ces ca c "
        + "que qu qui quoi quand ou comment pourquoi pas ne n plus pour avec sans dans chez sur au aux en y me m te se s si mais donc alors tres bien "
        + "slt bjr tjrs tjs jai pr stp bcp rdv kel dem1 svp jsuis g cest etes hs pb "
        + "bonjour bonsoir salut coucou merci oui non svp voudrais veux peux pouvez pourriez livraison livrer livre commande commander colis facture rendez retard "
        + "matin soir demain hier aujourdhui lundi mardi mercredi jeudi vendredi samedi dimanche semaine jour heure prochain prochaine laissez annuler annulez changer parler quelqu "
        + "plutot parfait accord bientot entendu toujours jamais rien aucun aucune tout tous toute bonne bonjour journee soiree merci aide aidez oubliez numero adresse telephone magasin rembourser remboursement panne lave frigo");

    private static readonly FrozenSet<string> English = Words(
        "i im m s d ll re ve you he she we they the a an and or is are am was were be been have has had my your our their this that these those it its what which who when where how why "
        + "not dont doesnt cant wont isnt for with without in at on to of from by about as if but so very well please thanks thank hello hi hey yes yeah no want need would could can "
        + "delivery deliver delivered order ordered parcel package invoice refund late morning afternoon evening tomorrow yesterday today monday tuesday wednesday thursday friday saturday "
        + "sunday week day hour next cancel change speak talk someone human agent rather actually help forget number address phone store shop fridge do does did me there any some thx plz pls u wheres whens hows didnt havent hasnt never nothing still me tell it turn sounds one works worries");

    private static readonly FrozenSet<string> Other = Words(
        // Spanish
        "el los las una un y que de en por para con del no a al se su mi tu me te es lo le hola gracias pedido quiero quisiera donde esta estan estoy soy hay tengo tiene tienen puedo puede pueden podria ustedes usted "
        + "necesito ayuda buenos buenas dias tardes noches quien alguien llegado llega muchas muy bien hora cuando cuanto cuesta como porque paquete manana hoy ayer reembolso devolver devolucion hablo habla hablar hablan frances ingles espanol pero mas tambien gusta vale perfecto factura tienda adios hasta luego nada favor "
        // Italian
        + "il lo gli i che di per non un una e sono ho ha hai hanno abbiamo mi ti ci si mio mia dove ordine ciao grazie prego vorrei voglio posso potete buongiorno buonasera funziona quando arriva ricevuto niente mille rimborso domani oggi ieri parlo parla parlare italiano inglese francese anche ancora molto bene perche come quanto costa arrivederci scusi salve fattura negozio pacco va "
        // Portuguese
        + "o os a as um uma nao obrigado obrigada meu minha ola onde quero queria falar com preciso ajuda bom boa dia tarde noite muito encomenda funciona pessoa amanha hoje ontem falo fala portugues reembolso fatura loja ate logo voce voces tem tenho estou esta quando chega quanto custa por favor "
        // German
        + "ich und der die das den dem des nicht ist mein meine meinen wo bitte danke hallo ein eine einen einer mochte jemandem kaputt guten gute tag morgen abend frage wann kommt vielen habe haben hat ihre ihr ihnen fur bekommen nichts lieferung paket bestellung kann konnen konnte sie wir sind auf mit es zu von wie was warum auch noch schon heute gestern spreche sprechen deutsch rechnung geld zuruck tschuss auf wiedersehen schonen dank "
        // Dutch
        + "het een niet mijn waar ik hallo dank u je jij wij zijn heb hebt heeft kan kunt wil graag goedemorgen goedemiddag goedenavond vraag wanneer komt levering bestelling iemand doet wel bedankt alstublieft alsjeblieft nog ook maar naar met voor van op te spreek spreken nederlands morgen vandaag gisteren geld terug factuur winkel pakket tot ziens hoe wat en "
        // Polish and others in Latin letters
        + "jest moja dzien dobry mam chce nie dziala kiedy bedzie prosze dziekuje paczka czy jak gdzie moje moj witam tak do widzenia zamowienie pomoc "
        + "jag du inte min mitt var tack hej och ar det som jeg ikke hvor min takk mange tak hva er pa med til merhaba siparisim nerede tesekkurler ederim istiyorum bir nu este unde va multumesc buna ziua vreau imi comanda");

    // Letters that neither French nor English writes, nor anything they borrow.
    private const string OtherLetters = "ñ¿¡ßãõåøłşğıțșăąęńśźżćčřšžěůőűđÑßÃÕÅØŁ";

    /// <summary>The language of the text; null where it is too short to tell, or another one.</summary>
    public static Locale? Detect(string text)
    {
        var head = text.Length > LongestLooked ? text[..LongestLooked] : text;
        double french = 0, english = 0, other = 0, words = 0, foreign = 0;
        foreach (var token in Tokenizer.Tokenize(head, Locale.French))
        {
            if (!token.IsWord || token.IsNumber)
            {
                continue;
            }

            words++;
            if (head[token.Start] is 'à' or 'À' && token.Length == 1)
            {
                // Not the English article.
                french++;
                continue;
            }

            // What a language has a word for is a sign of it, half as good as a small word.
            var (inFrench, inEnglish) = token.Length >= Telling ? (ConceptLexicon.Of(Locale.French).Knows(token.Folded), ConceptLexicon.Of(Locale.English).Knows(token.Folded)) : (false, false);
            french += inFrench && !inEnglish ? Half : 0;
            english += inEnglish && !inFrench ? Half : 0;
            var (f, e, o) = (French.Contains(token.Folded), English.Contains(token.Folded), Other.Contains(token.Folded));
            french += f ? (e || o ? 0.5 : 1) : 0;
            english += e ? (f || o ? 0.5 : 1) : 0;
            other += o ? (f || e ? 0.5 : 1) : 0;
            foreign += head[token.Start] > 'ɏ' ? 1 : 0;
        }

        french += head.AsSpan().IndexOfAny("éèêàçùœÉÀÇ") >= 0 ? 0.4 : 0;
        other += head.AsSpan().IndexOfAny(OtherLetters) >= 0 ? 1 : 0;
        if (foreign * 2 > words || other > Math.Max(french, english))
        {
            return null;
        }

        return french > english && french >= 0.5 ? Locale.French : english > french && english >= 0.5 ? Locale.English : null;
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
