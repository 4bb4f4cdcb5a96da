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
        _spelling = new Spelling(words.SelectMany(s => s).Where(w => w.Form.Length > 0).Select(w => w.Form));
    }

    public List<SentenceWord> Read(string text)
    {
        var all = SentenceWords.Of(text, _locale);
        var polite = Politeness.Find(all, _locale);
        for (var i = 0; i < all.Count; i++)
        {
            if (!polite[i] && !all[i].IsKind && _spelling.Repair(all[i].Form) is var form && form != all[i].Form)
            {
                all[i] = new(form, form);
            }
        }

        var content = 0;
        for (var i = 0; i < all.Count; i++)
        {
            content += polite[i] || FillerWords.IsSmall(all[i].Form, _locale) ? 0 : 1;
        }

        var words = new List<SentenceWord>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (!polite[i] || (content < EnoughContent && _meant.Contains(all[i].Form)))
            {
                words.Add(all[i]);
            }
        }

        return words.Count > 0 ? words : all;
    }

    private IEnumerable<string> PoliteWords(List<SentenceWord> words) => Politeness.Find(words, _locale).Zip(words, (polite, word) => polite ? word.Form : "").Where(f => f.Length > 0);
}
