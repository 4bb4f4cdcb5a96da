using System.Collections.Frozen;
using RelationBot.Language.Grammars;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements;

/// <summary>What can be somebody's name where he states it.</summary>
internal static class PersonNames
{
    private static readonly FrozenSet<string> Never = FrozenSet.Create(
        "quoi", "comment", "plus", "pas", "comme", "bien", "maintenant", "desormais", "fait", "merci", "je", "et", "mais", "ca", "votre", "vous", "mon", "ma", "sur", "dans",
        "mal", "faux", "fausse", "errone", "incorrect", "ecrit",
        "what", "not", "now", "actually", "on", "in", "the", "and", "but", "your", "you", "wrong", "misspelled", "misspelt", "spelled", "spelt", "still", "please", "a", "an", "team");

    /// <summary>Adds <c>{cap}</c>, a word with a capital, and <c>{more}</c>, the words of a name after the first.</summary>
    public static void AddTo(Grammar g) => g
        .Rule("cap", "_", m => char.IsUpper(m.Span[0]) && !Never.Contains(Folding.Fold(m.Span)) ? true : null)
        .Words("particle", true, "de la le du des d van von den der el ben bin al da di dos o mc")
        .Rules("more", true, "({particle})? ({particle})? {cap}");

    /// <summary>The words where they can be a name: letters only, and none that never is one.</summary>
    public static string OrNothing(string words) =>
        words.Any(char.IsAsciiDigit) || Folding.Fold(words).Split(' ', '-', '\'').Any(Never.Contains) ? "" : words;
}
