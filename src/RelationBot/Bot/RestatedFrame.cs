using RelationBot.Language;
using RelationBot.Language.Text;

namespace RelationBot.Bot;

/// <summary>A sentence that is said again but for what has changed: « maintenant je travaille de jour » after « je travaille de nuit ».</summary>
internal static class RestatedFrame
{
    private const int FewestOfAFrame = 2, FewestAround = 4, LongestChange = 4;

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

    /// <summary>Whether two sentences are the same around what has changed, and tell what can only be one thing at a time.</summary>
    public static bool Fits(string before, string now, Locale locale)
    {
        var (old, said) = (Words(before, locale), Words(now, locale));
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

    /// <summary>The words of a sentence, folded, without those that only say that it is new.</summary>
    public static List<string> Words(string text, Locale locale) =>
        [.. Tokenizer.Tokenize(text, locale).Where(t => t.IsWord || t.IsNumber).Select(t => t.Folded).Where(w => !Marks.Contains(w))];
}
