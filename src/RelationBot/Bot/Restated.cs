using RelationBot.Language;
using RelationBot.Language.Text;

namespace RelationBot.Bot;

/// <summary>
/// What is said again in the same words but for the one that has changed: « en fait je fais du 42 » after « je fais du 41 », « on n'est plus que
/// trois à la maison » after « on est quatre à la maison », « maintenant je travaille de jour » after « je travaille de nuit ».
/// </summary>
internal static class Restated
{
    private const int FewestBefore = 2, FewestAfter = 3, FewestOfAFrame = 2, FewestAround = 4, LongestChange = 4;

    // Said of the change, no part of what is said.
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "ne", "n", "plus", "que", "seulement", "maintenant", "desormais", "dorenavant", "plutot", "finalement", "en", "fait", "mais", "et", "non", "a present", "now", "only", "just", "actually", "instead", "rather", "but", "and", "no", "from", "on", "personne", "personnes", "people",
    };

    // Whoever has or is one thing may have or be another as well; what one does is done otherwise.
    private static readonly HashSet<string> Tells = new(StringComparer.Ordinal)
    {
        "je", "j", "on", "nous", "ai", "a", "avons", "suis", "est", "sommes", "c", "ma", "mon", "mes", "fais", "fait", "faisons", "aime", "aimons", "connais", "i", "im", "we", "were", "have", "had", "am", "are", "is", "it", "s", "m", "ve", "my", "our", "do", "like", "love", "know", "the", "an", "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "to", "of", "in",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
    {
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "two", "three", "four", "five", "seven", "eight", "nine", "ten", "eleven", "twelve",
    };

    /// <summary>The number as it was and as it is now; null where neither the words before it nor those after it are the same, or it has not changed.</summary>
    public static (string Old, string New)? Number(string before, string now, Locale locale)
    {
        var (old, said) = (Tokens(before, locale), Tokens(now, locale));
        for (var i = 0; i < old.Count; i++)
        {
            for (var j = 0; IsNumber(old[i]) && j < said.Count; j++)
            {
                if (IsNumber(said[j]) && said[j] != old[i] && (Same(old, i - FewestBefore, said, j - FewestBefore, FewestBefore) || Same(old, i + 1, said, j + 1, FewestAfter)))
                {
                    return (old[i], said[j]);
                }
            }
        }

        return null;
    }

    /// <summary>Whether two sentences are the same around what has changed, and tell what can only be one thing at a time.</summary>
    public static bool Frames(string before, string now, Locale locale)
    {
        var (old, said) = (Tokens(before, locale), Tokens(now, locale));
        var head = old.Zip(said).TakeWhile(p => p.First == p.Second).Count();
        for (var was = 1; was <= LongestChange && head + was <= old.Count; was++)
        {
            for (var becomes = 1; becomes <= LongestChange && head + becomes <= said.Count; becomes++)
            {
                var after = old.Skip(head + was).Zip(said.Skip(head + becomes)).TakeWhile(p => p.First == p.Second).Count();
                var whole = head + was + after == old.Count && head + becomes + after == said.Count;
                if ((whole && head >= FewestOfAFrame && old.Take(head).Any(w => !Tells.Contains(w))) || (after >= FewestOfAFrame && head + after >= FewestAround))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Same(List<string> one, int at, List<string> other, int from, int count) =>
        at >= 0 && from >= 0 && at + count <= one.Count && from + count <= other.Count && one.GetRange(at, count).SequenceEqual(other.GetRange(from, count));

    private static bool IsNumber(string word) => char.IsAsciiDigit(word[0]) || Numbers.Contains(word);

    private static List<string> Tokens(string text, Locale locale) =>
        [.. Tokenizer.Tokenize(text, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded).Where(w => !Marks.Contains(w))];
}
