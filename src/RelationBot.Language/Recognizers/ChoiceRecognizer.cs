using RelationBot.Language.Text;

namespace RelationBot.Language.Recognizers;

/// <summary>Which of the offered answers a sentence means.</summary>
public static class ChoiceRecognizer
{
    private static readonly string[][] Places =
    [
        ["1", "premier", "premiere", "first", "1er", "1ere"],
        ["2", "deuxieme", "second", "seconde", "2e", "2eme"],
        ["3", "troisieme", "third"],
        ["4", "quatrieme", "fourth"],
        ["5", "cinquieme", "fifth"],
    ];

    /// <summary>The index of the choice, by its words, its place (« la deuxième ») or its number; null where none or several fit.</summary>
    public static int? Match(string text, IReadOnlyList<string> choices)
    {
        var words = Stems(text);
        if (words.Count == 0)
        {
            return null;
        }

        var scores = choices.Select(c => Score(words, Stems(c))).ToList();
        var best = scores.Count == 0 ? 0 : scores.Max();
        return best >= 0.3 && scores.Count(s => s >= best) == 1 ? scores.IndexOf(best) : best < 0.3 ? ByPlace(text, choices.Count) : null;
    }

    /// <summary>The index that a text names by its place among so many (« la dernière »), or its number; null for none, and for several.</summary>
    public static int? ByPlace(string text, int count)
    {
        var words = Tokenizer.Tokenize(text, Locale.French).Select(t => t.Folded).ToHashSet(StringComparer.Ordinal);
        var named = Enumerable.Range(0, Math.Min(count, Places.Length)).Where(i => words.Overlaps(Places[i])).ToList();
        if (named.Count == 0 && words.Overlaps(["dernier", "derniere", "last"]) && count > 0)
        {
            return count - 1;
        }

        return named.Count == 1 ? named[0] : null;
    }

    // The words of the choice that were said; a longer choice need not be said whole.
    private static double Score(HashSet<string> said, HashSet<string> choice) =>
        choice.Count == 0 ? 0 : (double)choice.Count(said.Contains) / choice.Count;

    private static HashSet<string> Stems(string text) =>
    [
        .. Tokenizer.Tokenize(text, Locale.French).Where(t => t.IsWord && (t.Folded.Length > 2 || t.IsNumber)).Select(t => Stemmer.Stem(t.Folded, Locale.French)),
    ];
}
