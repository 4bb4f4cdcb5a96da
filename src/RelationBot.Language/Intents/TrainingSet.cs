using RelationBot.Language.Concepts;

namespace RelationBot.Language.Intents;

/// <summary>Sentences as vectors with their classes, and the reader and vocabulary that made them.</summary>
internal sealed class TrainingSet
{
    private const double DroppedWords = 0.15;

    // By cross-validation, the same for many sentences and few: words, pairs, letters, concepts.
    private static readonly float[] GroupShares = [1, 1.15f, 0.9f, 1.3f];

    // With fewer sentences much of what is said to a classifier is new to it, and it must know how sure it is then.
    private const int Few = 3000;

    private readonly List<SparseVector> _vectors = [];
    private readonly List<SparseVector>[] _variants = [[], [], []];
    private readonly List<int> _classOf = [];
    private readonly List<List<Feature>[]> _features = [];
    private readonly int _hints;

    public TrainingSet(IReadOnlyList<LabelledSentence> sentences, Locale locale)
    {
        (Locale, Lexicon, Intents) = (locale, ConceptLexicon.WideOf(locale), [.. sentences.Select(s => s.Intent).Distinct()]);
        var classes = Intents.Index().ToDictionary(i => i.Item, i => i.Index, StringComparer.Ordinal);
        var hints = Intents.Where(i => i != IntentScore.None).Select(i => new LabelledSentence(Hint(i), i)).ToList();
        List<LabelledSentence> all = [.. hints, .. sentences];
        Reader = new Reader(all, locale);
        var words = all.ConvertAll(s => Reader.Read(s.Text));
        var features = words.ConvertAll(w => Features.Of(w, locale, Lexicon));
        foreach (var (hint, its) in hints.Zip(features))
        {
            AddForeign(its, hint.Text, locale);
        }

        Vocabulary = new Vocabulary([.. features.Zip(all, (f, s) => (f, s.Intent != IntentScore.None))], GroupShares);
        var random = new Random(20261121);
        for (var i = 0; i < all.Count; i++)
        {
            if (features[i].Count == 0)
            {
                continue;
            }

            _hints += i < hints.Count ? 1 : 0;
            _classOf.Add(classes[all[i].Intent]);
            List<Feature>[] its = [features[i], .. _variants.Select((_, which) => Features.Of(Thinned(which == 0 ? words[i] : Reader.Read(Typing.Slip(all[i].Text, random), repairs: false), random), locale, Lexicon))];
            AddVectors(its);
            if (all.Count < Few)
            {
                _features.Add(its);
            }
        }
    }

    private TrainingSet(TrainingSet all, IReadOnlyList<int> known)
    {
        (Locale, Lexicon, Intents, Reader, _hints, _classOf) = (all.Locale, all.Lexicon, all.Intents, all.Reader, all._hints, all._classOf);
        Vocabulary = new Vocabulary([.. known.Select(i => (all._features[i][0], Intents[_classOf[i]] != IntentScore.None))], GroupShares);
        foreach (var its in all._features)
        {
            AddVectors(its);
        }
    }

    public Locale Locale { get; }

    public ConceptLexicon Lexicon { get; }

    public IReadOnlyList<string> Intents { get; }

    public Reader Reader { get; }

    public Vocabulary Vocabulary { get; }

    public int Count => _vectors.Count;

    /// <summary>The names of the intents come first and are never tested on.</summary>
    public bool IsHint(int i) => i < _hints;

    public int ClassOf(int i) => _classOf[i];

    public SparseRow this[int i] => _vectors[i].Row;

    /// <summary>The same sentences as somebody sees them who knows only some; with many sentences the difference is small and not made.</summary>
    public TrainingSet SeenBy(IReadOnlyList<int> known) => _features.Count == 0 ? this : new TrainingSet(this, known);

    public Ensemble Train(IReadOnlyList<int> chosen, int embeddings)
    {
        var rows = chosen.Select(i => _vectors[i]).Concat(_variants.SelectMany(v => chosen.Select(i => v[i]))).ToList();
        return Ensemble.Train(SparseRows.Of(rows, Vocabulary.Count), [.. chosen.Select(i => _classOf[i])], Intents.Count, embeddings);
    }

    private void AddVectors(List<Feature>[] its)
    {
        _vectors.Add(Vocabulary.Vector(its[0]));
        foreach (var (which, variants) in _variants.Index())
        {
            variants.Add(Vocabulary.Vector(its[which + 1]));
        }
    }

    // A word left out, so that no single one is relied on.
    private static List<SentenceWord> Thinned(List<SentenceWord> words, Random random)
    {
        var kept = words.FindAll(_ => random.NextDouble() >= DroppedWords);
        return kept.Count > 0 ? kept : words;
    }

    // Intents of French sentences often have English names: both languages' words stand for the same concepts.
    private static void AddForeign(List<Feature> features, string hint, Locale locale)
    {
        var lexicon = ConceptLexicon.WideOf(Locale.English);
        var words = locale == Locale.English ? [] : SentenceWords.Of(hint, Locale.English).FindAll(w => !ConceptLexicon.WideOf(locale).Knows(w.Form));
        Features.AddConcepts(features, words, words.ConvertAll(w => w.IsKind ? w.Key : Features.Key(w.Form, Locale.English)), lexicon);
    }

    // « card_arrival » and « OrderStatus » say something of what is meant.
    private static string Hint(string intent)
    {
        var hint = new System.Text.StringBuilder(intent.Length + 4);
        for (var i = 0; i < intent.Length; i++)
        {
            hint.Append(i > 0 && char.IsUpper(intent[i]) && char.IsLower(intent[i - 1]) ? " " : "").Append(intent[i] is '_' or '.' or '-' ? ' ' : intent[i]);
        }

        return hint.ToString();
    }
}
