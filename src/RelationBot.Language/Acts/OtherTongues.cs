using System.Collections.Frozen;
using RelationBot.Language.Text;

namespace RelationBot.Language.Acts;

/// <summary>Messages in neither French nor English (<see cref="LanguageDetector"/> tells): enough to call a person who is asked for.</summary>
internal static class OtherTongues
{
    private static readonly FrozenSet<string> Persons = Words(
        "persona personas humano humana agente asesor alguien mensch menschen mitarbeiter mitarbeiterin berater beraterin person jemand jemandem persone operatore operatrice qualcuno umano pessoa atendente alguem humano persoon medewerker iemand "
        + "czlowiekiem kims konsultantem nagon manniska nogen menneske clovekem nekym operatorem cineva insanla biriyle yetkili ihmisen emberrel valakivel");

    /// <summary>Whether such a message asks for a person.</summary>
    public static bool WantPerson(string text) => Tokens(text).Any(t => Persons.Contains(t.Folded));

    private static IEnumerable<Token> Tokens(string text) =>
        Tokenizer.Tokenize(text.Length > 400 ? text[..400] : text, Locale.French).Where(t => t.IsWord && !t.IsNumber);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
