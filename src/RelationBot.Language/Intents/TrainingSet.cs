using RelationBot.Language.Concepts;

namespace RelationBot.Language.Intents;

/// <summary>Sentences as vectors with their classes, and the reader and vocabulary that made them.</summary>
internal sealed class TrainingSet
{
    private const double DroppedWords = 0.15;

    // By cross-validation, the same for many sentences and few: words, pairs, letters, concepts.
    private static readonly float[] GroupShares = [1, 1.15f, 0.9f, 1.3f];

    // With many sentences what occurs once is noise; with few it may be all there is.
    private const int Many = 3000;

    private readonly List<SparseVector> _vectors = [];
    private readonly List<SparseVector>[] _variants = [[], [], []];
    private readonly List<int> _classOf = [];
    private readonly List<LabelledSentence> _sentences = [];
    private readonly int _hints;
    private readonly bool _keepsRare;

    public TrainingSet(IReadOnlyList<LabelledSentence> sentences, Locale locale)
        : this([.. Named(sentences).Select(i => new LabelledSentence(Hint(i), i))], sentences, locale, [.. sentences.Select(s => s.Intent).Distinct()], keepsRare: null)
    {
    }

    private TrainingSet(IReadOnlyList<LabelledSentence> hints, IReadOnlyList<LabelledSentence> sentences, Locale locale, IReadOnlyList<string> intents, bool? keepsRare)
    {
        (Locale, Lexicon, Intents) = (locale, ConceptLexicon.WideOf(locale), intents);
        var classes = Intents.Index().ToDictionary(i => i.Item, i => i.Index, StringComparer.Ordinal);
        List<LabelledSentence> all = [.. hints, .. sentences];
        _keepsRare = keepsRare ?? all.Count < Many;
        Reader = new Reader(all, locale);
        var words = all.ConvertAll(s => Reader.Read(s.Text));
        var features = words.ConvertAll(w => Features.Of(w, locale, Lexicon));
        foreach (var (hint, its) in hints.Zip(features))
        {
            AddForeign(its, hint.Text, locale);
        }

        Vocabulary = new Vocabulary([.. features.Zip(all, (f, s) => (f, s.Intent != IntentScore.None))], GroupShares, _keepsRare);
        var random = new Random(20261121);
        for (var i = 0; i < all.Count; i++)
        {
            if (features[i].Count == 0)
            {
                continue;
            }

            _hints += i < hints.Count ? 1 : 0;
            _classOf.Add(classes[all[i].Intent]);
            _sentences.Add(all[i]);
            List<Feature>[] its = [features[i], .. _variants.Select((_, which) => Features.Of(Thinned(which == 0 ? words[i] : Reader.Read(Typing.Slip(all[i].Text, random), repairs: false), random), locale, Lexicon))];
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

    public LabelledSentence this[int i] => _sentences[i];

    /// <summary>The set of somebody who was given only some of the sentences: words of the others are unknown there, as those of customers will be.</summary>
    public TrainingSet Of(IReadOnlyList<int> known) =>
        new([.. known.Where(IsHint).Select(i => _sentences[i])], [.. known.Where(i => !IsHint(i)).Select(i => _sentences[i])], Locale, Intents, _keepsRare);

    /// <summary>A model of all of it.</summary>
    public Ensemble Train(int embeddings)
    {
        var rows = _vectors.Concat(_variants.SelectMany(v => v)).ToList();
        return Ensemble.Train(SparseRows.Of(rows, Vocabulary.Count), [.. _classOf], Intents.Count, embeddings);
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

    private static IEnumerable<string> Named(IReadOnlyList<LabelledSentence> sentences) => sentences.Select(s => s.Intent).Where(i => i != IntentScore.None).Distinct();

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
