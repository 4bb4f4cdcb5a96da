using RelationBot.Language.Concepts;

namespace RelationBot.Language.Intents;

/// <summary>
/// Repairs a word that training never met to one that it did, one edit away: a letter too many, missing, wrong, or two
/// swapped. A word that the language has is none: « déçu » is not « reçu ».
/// </summary>
internal sealed class Spelling
{
    private const int ShortestRepaired = 4;
    private const int ShortestGlued = 5;

    private readonly ConceptLexicon _lexicon;
    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, string[]> _byDeletion;

    public Spelling(IEnumerable<string> words, Locale locale)
    {
        _lexicon = ConceptLexicon.WideOf(locale);
        _counts = words.CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        _byDeletion = _counts.Keys.Where(w => w.Length >= ShortestRepaired && !char.IsAsciiDigit(w[0]))
            .SelectMany(w => Deletions(w).Append(w).Distinct().Select(d => (Deletion: d, Word: w)))
            .GroupBy(p => p.Deletion, p => p.Word, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    public bool Knows(string word) => _counts.ContainsKey(word) || _lexicon.Knows(word);

    /// <summary>Where an unknown word is two known ones without the space between them, or with a letter in its place: where the first ends and the second begins.</summary>
    public (int End, int Start)? Cut(string word)
    {
        (int, int)? best = null;
        if (word.Length >= ShortestGlued && !Knows(word))
        {
            var most = 1;
            for (var end = 1; end < word.Length; end++)
            {
                for (var start = end; start <= end + 1 && start < word.Length; start++)
                {
                    var least = IsPart(word.AsSpan(0, end)) && IsPart(word.AsSpan(start)) ? Math.Min(Count(word.AsSpan(0, end)), Count(word.AsSpan(start))) : 0;
                    (best, most) = least > most ? ((end, start), least) : (best, most);
                }
            }
        }

        return best;
    }

    /// <summary>The commonest known word one edit away; the word itself where it is known, short, or nothing is near.</summary>
    public string Repair(string word)
    {
        if (word.Length < ShortestRepaired || Knows(word))
        {
            return word;
        }

        var (best, most) = (word, 0);
        Try(word, word, ref best, ref most);
        foreach (var deletion in Deletions(word))
        {
            Try(word, deletion, ref best, ref most);
        }

        return best;
    }

    private static bool IsPart(ReadOnlySpan<char> word) => word.Length > 1 || word[0] is 'a' or 'i' or 'y';

    private int Count(ReadOnlySpan<char> word) => _counts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var count) ? count : 0;

    private void Try(string word, string deletion, ref string best, ref int most)
    {
        foreach (var candidate in _byDeletion.GetValueOrDefault(deletion, []))
        {
            var count = _counts[candidate];
            if (IsOneEdit(word, candidate) && (count > most || (count == most && string.CompareOrdinal(candidate, best) < 0)))
            {
                (best, most) = (candidate, count);
            }
        }
    }

    private static IEnumerable<string> Deletions(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
        }
    }

    private static bool IsOneEdit(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var head = a.CommonPrefixLength(b);
        a = a[head..];
        b = b[head..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        return a.Length + b.Length <= 2 || (a.Length == 2 && b.Length == 2 && a[0] == b[1] && a[1] == b[0]);
    }
}
