namespace RelationBot.Language.Intents;

/// <summary>Reads a sentence the way training taught: politeness around a wish is left out, unknown words are repaired.</summary>
internal sealed class Reader
{
    /// <summary>Above this share of its sentences in one intent, a polite word is what that intent consists of.</summary>
    private const double Characteristic = 0.4;

    /// <summary>So many words that mean something by themselves make a wish; what is polite beside them is only polite.</summary>
    private const int EnoughContent = 2;

    private readonly Locale _locale;
    private readonly HashSet<string> _meant;
    private readonly Spelling _spelling;

    public Reader(IReadOnlyList<LabelledSentence> sentences, Locale locale)
    {
        _locale = locale;
        var words = sentences.Select(s => SentenceWords.Of(s.Text, locale)).ToList();
        _meant = words.Zip(sentences)
            .SelectMany(p => PoliteWords(p.First).Distinct().Select(w => (Word: w, p.Second.Intent)))
            .GroupBy(p => p.Word, p => p.Intent, StringComparer.Ordinal)
            .Where(g => g.CountBy(i => i).Max(i => i.Value) is > 2 and var most && most > Characteristic * g.Count())
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        _spelling = new Spelling([.. words.Select(s => s.Where(w => w.Form.Length > 0).Select(w => w.Form).ToList())], locale);
    }

    /// <param name="text">The sentence.</param>
    /// <param name="repairs">False leaves words as they were typed, to learn from what the repair of others will miss.</param>
    public List<SentenceWord> Read(string text, bool repairs = true)
    {
        var all = SentenceWords.Of(text, _locale);
        var polite = Politeness.Find(all, _locale);
        var words = new List<SentenceWord>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (!polite[i])
            {
                Add(words, all, i, repairs);
            }
        }

        return words.Count(w => !FillerWords.IsSmall(w.Form, _locale)) < EnoughContent ? WithMeant(words, all, polite, repairs) : words;
    }

    private void Add(List<SentenceWord> words, List<SentenceWord> all, int at, bool repairs)
    {
        var word = all[at];
        var repaired = word.IsKind || !repairs ? word.Form : _spelling.Repair(word.Form, at > 0 ? all[at - 1].Form : "", at + 1 < all.Count ? all[at + 1].Form : "");
        if (word.IsKind || !repairs)
        {
            words.Add(word);
        }
        else if (repaired == word.Form && _spelling.Cut(word.Form) is { } cut)
        {
            words.Add(new(word.Form[..cut.End], word.Form[..cut.End]));
            words.Add(new(word.Form[cut.Start..], word.Form[cut.Start..]));
        }
        else
        {
            words.Add(repaired == word.Form ? word : new(repaired, TimeWords.Contains(repaired, _locale) ? SentenceWords.Time : repaired));
        }
    }

    // The polite words that some intent consists of are put back where they stood; all of them where there is nothing else.
    private List<SentenceWord> WithMeant(List<SentenceWord> words, List<SentenceWord> all, bool[] polite, bool repairs)
    {
        if (words.Count == 0 && !all.Exists(w => _meant.Contains(w.Form)))
        {
            return all;
        }

        var kept = new List<SentenceWord>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (!polite[i])
            {
                Add(kept, all, i, repairs);
            }
            else if (_meant.Contains(all[i].Form))
            {
                kept.Add(all[i]);
            }
        }

        return kept;
    }

    private IEnumerable<string> PoliteWords(List<SentenceWord> words) => Politeness.Find(words, _locale).Zip(words, (polite, word) => polite ? word.Form : "").Where(f => f.Length > 0);
}
