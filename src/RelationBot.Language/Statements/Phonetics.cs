using System.Text;

namespace RelationBot.Language.Statements;

/// <summary>How a French word sounds, roughly: « alergic » and « allergique » alike. Folded in, a key out.</summary>
internal static class Phonetics
{
    private static readonly (string Written, string Sounds)[] Groups =
    [
        ("eaux", "o"), ("eau", "o"), ("aux", "o"), ("au", "o"), ("ph", "f"), ("qu", "k"), ("gue", "ge"), ("ck", "k"), ("ch", "S"), ("sh", "S"), ("ai", "e"), ("ei", "e"), ("oeu", "e"), ("eu", "e"), ("ou", "u"), ("gn", "N"),
        ("ain", "I"), ("ein", "I"), ("in", "I"), ("im", "I"), ("an", "A"), ("am", "A"), ("en", "A"), ("em", "A"), ("sc", "s"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("ge", "je"), ("gi", "ji"), ("y", "i"), ("x", "ks"),
        ("c", "k"), ("q", "k"), ("z", "s"), ("h", ""), ("w", "v"),
    ];

    public static string Key(string word)
    {
        var key = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length;)
        {
            var group = Array.Find(Groups, g => string.CompareOrdinal(word, i, g.Written, 0, g.Written.Length) == 0);
            var sound = group.Written is null ? word[i].ToString() : group.Sounds;
            i += group.Written?.Length ?? 1;
            foreach (var c in sound)
            {
                if (key.Length == 0 || key[^1] != c)
                {
                    key.Append(c);
                }
            }
        }

        // What is written at the end and not heard.
        while (key.Length > 3 && key[^1] is 'e' or 's' or 't' or 'd' or 'p' or 'r' or 'k' && !(key[^1] is 'k' && key[^2] is 'i'))
        {
            key.Length--;
        }

        return key.ToString();
    }
}
