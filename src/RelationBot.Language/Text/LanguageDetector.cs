using System.Collections.Frozen;
using RelationBot.Language.Concepts;

namespace RelationBot.Language.Text;

/// <summary>French, English, or neither as far as can be told: by the small words that hardly any sentence does without. The other languages' words are those that no French or English message has.</summary>
public static class LanguageDetector
{
    private const int LongestLooked = 400;
    private const int Telling = 4;
    private const double Half = 0.5;
    private const int FewestOfOther = 3;
    private const char LastLatin = 'ɏ';

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
        "el los una que de en por para del no se su mi tu me te le hola gracias pedido pedidos quiero quisiera queria donde esta estan estoy soy hay tengo tiene tienen puedo puede pueden "
        + "podria ustedes usted necesito ayuda buenos buenas dias tardes noches quien alguien llegado llega llego muchas muy hora cuando cuanto cuesta como porque paquete manana hoy ayer "
        + "reembolso devolver devolucion hablo habla hablar hablan ingles espanol pero mas tambien gusta vale perfecto tienda adios hasta luego nada lavadora rota roto nevera frigorifico "
        + "entrega factura fecha cambiar gustaria funciona problema siguiente lunes martes miercoles jueves viernes sabado domingo agente cancelar direccion telefono todavia he recibido nuevo "
        + "nueva favor saber algo porfavor "
        // Italian
        + "ho il gli i che di per non sono hai hanno abbiamo ti mio mia dove ordine ciao grazie prego vorrei voglio posso potete buongiorno buonasera buon giorno funziona quando arriva "
        + "arrivato arrivata ricevuto niente rimborso domani oggi ieri parlo parlare italiano inglese francese anche ancora molto bene perche quanto costa arrivederci scusi salve fattura "
        + "negozio pacco consegna lavatrice frigorifero rotta rotto cambiare della dello dei delle nel nella alla allo al la un aiuto bisogno lunedi martedi mercoledi giovedi venerdi sabato "
        + "domenica qualcuno operatore miei mie questo questa sapere cosa successo settimana spostare "
        // Portuguese
        + "o os as um uma nao obrigado obrigada meu minha ola onde quero gostaria falar preciso ajuda bom boa dia tarde noite muito encomenda pessoa amanha hoje ontem falo fala portugues "
        + "fatura loja ate voce voces tem tenho estou chega chegou custa mudar da das maquina lavar avariada quebrada geladeira segunda terca quarta quinta sexta feira alguem ainda recebi "
        // German
        + "ich und der den dem des nicht ist mein meine meinen meiner wo bitte danke hallo ein eine einen einer mochte mochten gern gerne hatte jemandem jemanden kaputt guten gute morgen "
        + "abend frage wann kommt vielen habe haben ihre ihr ihnen ihrem fur bekommen nichts lieferung paket bestellung kann konnen konnte sie wir sind auf mit zu zur zum von wie was warum "
        + "auch noch schon heute gestern spreche sprechen deutsch rechnung geld zuruck tschuss wiedersehen schonen dank termin am im freitag montag dienstag mittwoch donnerstag samstag "
        + "sonntag verschieben waschmaschine kuhlschrank funktioniert mehr seit wurde werden brauche hilfe kein keine keinen oder aber dass wenn sich mir mich uns geht bin moin servus gruss "
        + "lieferdatum liefertermin andern stornieren "
        // Dutch
        + "het een niet mijn waar ik u je jij wij zijn heb hebt heeft kan kunt wil graag goedemorgen goedemiddag goedenavond vraag wanneer komt levering bestelling iemand doet wel bedankt "
        + "alstublieft alsjeblieft nog ook maar naar voor op spreek spreken nederlands vandaag gisteren terug factuur winkel pakket tot ziens hoe wat is wasmachine koelkast kapot verplaatsen "
        + "verzetten vrijdag maandag dinsdag woensdag donderdag zaterdag zondag hulp nodig geen mij deze dat bezorging dag hebben werkt zou willen kunnen "
        // Polish
        + "jest moja moje moj dzien dobry mam chce chcialbym chcialabym nie dziala kiedy bedzie prosze dziekuje paczka paczki czy jak gdzie witam tak widzenia zamowienie zamowienia pomoc "
        + "pralka lodowka zepsuta zepsula rozmawiac czlowiekiem kims dostawa dostawe przelozyc piatek zwrot pieniedzy faktura co ja czesc potrzebuje pomocy mojego mojej "
        // Swedish
        + "jag inte mitt mina var tack hej och ar det som vill prata med nagon ett har fungerar tvattmaskin trasig leverans bestallning nar kommer flytta fredag hjalp behover fraga morgon "
        + "till av att for aterbetalning "
        // Danish and Norwegian
        + "jeg ikke hvor hvad er og vil tale virker vaskemaskine vaskemaskinen odelagt bestilling pakke flytte hjaelp til fra takk hva noen snakke leveringen pakken hei "
        // Czech
        + "muj moji kde dekuji prosim chci mluvit s clovekem nekym objednavka objednavku balik pracka nefunguje rozbita kdy prijde potrebuji dodavku presunout patek ahoj nemam jsem ze "
        // Romanian
        + "nu este unde multumesc buna ziua vreau imi comanda mea vorbesc cu cineva masina spalat stricata functioneaza cand ajunge coletul dori livrarea mut vineri ajutor si pe din "
        // Turkish
        + "bir merhaba siparisim nerede tesekkurler tesekkur ederim istiyorum yok ne zaman gelecek camasir makinesi makinem calismiyor bozuk bozuldu konusmak biriyle insanla lutfen teslimat "
        + "teslimati ertelemek cuma yardim gunaydin iyi gunler kargo kargom benim icin ve degil "
        // Finnish
        + "missa minun tilaukseni tilaus kiitos haluan puhua ihmisen kanssa ei toimi pesukone pesukoneeni rikki milloin tulee paketti toimitus siirtaa perjantaille apua tarvitsen hyvaa "
        + "huomenta paivaa olen voiko voitteko kun laskun "
        // Hungarian
        + "hol rendelesem rendeles szeretnek beszelni egy emberrel valakivel nem mukodik mosogep mosogepem elromlott mikor erkezik csomag csomagom koszonom jo napot reggelt kerem segitseg "
        + "segitsegre szallitas athelyezni pentekre szamla az hogy szia kell "
        // Shared with French or English: half a sign of either
        + "a do bien du frances parla");

    // Letters that neither French nor English writes, nor anything they borrow.
    private const string OtherLetters = "ñ¿¡ßãõåøłşğıțșăąęńśźżćčřšžěůőűđÑßÃÕÅØŁ";

    /// <summary>The language of the text; null where it is too short to tell, or another one.</summary>
    public static Locale? Detect(string text)
    {
        var (french, english, _, isOther) = Read(text);
        return isOther ? null
            : french > english && french >= 0.5 ? Locale.French : english > french && english >= 0.5 ? Locale.English : null;
    }

    /// <summary>Whether the text is in neither French nor English, as far as its words and letters tell; of many words every third must.</summary>
    public static bool SpeaksOther(string text)
    {
        var (_, _, words, isOther) = Read(text);
        return words > 0 && isOther;
    }

    private static (double French, double English, double Words, bool IsOther) Read(string text)
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
            foreign += head[token.Start] > LastLatin && char.IsLetter(head[token.Start]) ? 1 : 0;
        }

        french += head.AsSpan().IndexOfAny("éèêàçùœÉÀÇ") >= 0 ? 0.4 : 0;
        other += head.AsSpan().IndexOfAny(OtherLetters) >= 0 ? 1 : 0;
        return (french, english, words, foreign * 2 > words || (other >= 1 && other > Math.Max(french, english) && other * FewestOfOther >= words));
    }

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
