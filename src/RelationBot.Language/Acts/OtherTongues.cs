using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Acts;

/// <summary>Messages in neither French nor English: enough to say so, and to call a person who is asked for. Spanish, German, Italian, Portuguese and Dutch by their words, others by their letters.</summary>
internal static class OtherTongues
{
    private const int Fewest = 2;
    private const char LastLatin = 'ɏ';

    private static readonly FrozenSet<string> Small = Words(
        "quiero hablar con una persona donde esta mi pedido hola gracias favor necesito puede ayuda cuando llega manana paquete estoy tengo usted los las el mis por para muy "
        + "ich mochte mit einem einen einer eine ein mensch menschen sprechen wo ist mein meine meinen paket bestellung bitte hallo danke wann kommt und nicht der das lieferung brauche hilfe kann sie wir haben "
        + "vorrei parlare dove il mio mia ordine ciao grazie sono voglio pacco quando arriva della qualcuno posso avere "
        + "quero falar com uma pessoa onde meu minha encomenda obrigado obrigada ola chega preciso ajuda voce "
        + "ik wil met een persoon spreken waar mijn pakket bestelling bedankt graag kan niet");

    private static readonly FrozenSet<string> Persons = Words(
        "persona personas humano humana agente asesor alguien mensch menschen mitarbeiter mitarbeiterin berater beraterin person jemand jemandem persone operatore operatrice qualcuno umano pessoa atendente alguem humano persoon medewerker iemand");

    /// <summary>Whether the message is in another language, as far as its words tell.</summary>
    public static bool Speak(string text)
    {
        int words = 0, known = 0, foreign = 0;
        foreach (var token in Tokens(text))
        {
            words++;
            known += Small.Contains(token.Folded) || Persons.Contains(token.Folded) ? 1 : 0;
            foreign += text[token.Start] > LastLatin && char.IsLetter(text[token.Start]) ? 1 : 0;
        }

        return words > 0 && ((known >= Fewest && known * 2 >= words) || foreign * 2 > words);
    }

    /// <summary>Whether such a message asks for a person.</summary>
    public static bool WantPerson(string text) => Tokens(text).Any(t => Persons.Contains(t.Folded));

    private static IEnumerable<Token> Tokens(string text) =>
        Tokenizer.Tokenize(text.Length > 400 ? text[..400] : text, Locale.French).Where(t => t.IsWord && !t.IsNumber);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
