using RelationBot.Language.Concepts;

namespace RelationBot.Language.Intents;

/// <summary>
/// Repairs a word that neither training nor the language has to the likeliest that one of them does, one slip of the finger
/// away: by how easily a finger slips so, how common the word is, and whether it was met beside these neighbours. A word
/// that the language has is none: « déçu » is not « reçu ».
/// </summary>
internal sealed class Spelling
{
    private const int ShortestRepaired = 2;
    private const int Short = 3;
    private const int Long = 6;
    private const int LongestRepaired = 24;
    private const int ShortestGlued = 4;

    // Logarithms: of how often a word of the language is met that training never met, and of what a neighbour tells.
    private const float OnlyInLanguage = -2.3f;
    private const float OnlyAsForm = -3.3f;
    private const float Common = 0.7f;
    private const float Neighbour = 2;
    private const float InPlaceOfSpace = -3;

    // What the likeliest must reach: of three letters almost anything is a slip of something.
    private const float ShortNeeds = 0.5f;
    private const float Needs = -3.4f;
    private const float LongNeeds = -5.4f;

    // So many words a small set has; in a larger one every word is met more often, and its neighbours.
    private const float FewWords = 2000;

    private readonly Slips _slips;
    private readonly float _scale;
    private readonly Dictionary<string, float> _words = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _neighbours = [];

    /// <param name="sentences">The words of each, folded.</param>
    /// <param name="locale">Whose words and keyboard.</param>
    public Spelling(IReadOnlyList<IReadOnlyList<string>> sentences, Locale locale)
    {
        _slips = Slips.Of(locale);
        var lexicon = ConceptLexicon.WideOf(locale);
        foreach (var word in lexicon.Words)
        {
            _words[word] = lexicon.Names(word) ? OnlyInLanguage : OnlyAsForm;
        }

        foreach (var word in CommonWords.All(locale))
        {
            _words[word] = OnlyInLanguage;
        }

        foreach (var word in FillerWords.All(locale).Concat(Lemmas.AllForms(locale)).Concat(TimeWords.All(locale)))
        {
            _words[word] = Common;
        }

        foreach (var (word, count) in sentences.SelectMany(s => s).CountBy(w => w, StringComparer.Ordinal))
        {
            _words[word] = MathF.Max(_words.GetValueOrDefault(word, OnlyAsForm), MathF.Log(count));
        }

        _scale = MathF.Max(0, MathF.Log(sentences.Sum(s => s.Count) / FewWords));
        foreach (var sentence in sentences)
        {
            for (var i = 0; i <= sentence.Count; i++)
            {
                _neighbours.Add((i == 0 ? "" : sentence[i - 1], i == sentence.Count ? "" : sentence[i]));
            }
        }
    }

    public bool Knows(string word) => _words.ContainsKey(word);

    /// <summary>Where an unknown word is two known ones without the space between them, or with a letter in its place: where the first ends and the second begins.</summary>
    public (int End, int Start)? Cut(string word)
    {
        (int, int)? best = null;
        if (word.Length is >= ShortestGlued and <= LongestRepaired && !Knows(word))
        {
            var most = OnlyInLanguage + (2 * _scale);
            for (var end = 1; end < word.Length; end++)
            {
                for (var start = end; start <= end + 1 && start < word.Length; start++)
                {
                    var both = Part(word.AsSpan(0, end)) + Part(word.AsSpan(start)) + (start > end ? InPlaceOfSpace : 0);
                    (best, most) = both > most ? ((end, start), both) : (best, most);
                }
            }
        }

        return best;
    }

    /// <summary>The likeliest known word one slip away; the word itself where it is known, of a letter, or nothing is near.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="before">The word before it, empty at the beginning.</param>
    /// <param name="after">The word after it, empty at the end.</param>
    public string Repair(string word, string before, string after)
    {
        if (word.Length is < ShortestRepaired or > LongestRepaired || word.AsSpan().ContainsAnyInRange('0', '9') || Knows(word))
        {
            return word;
        }

        var known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var (best, most) = (word, word.Length <= Short ? ShortNeeds + _scale : word.Length < Long ? Needs : LongNeeds);
        foreach (var (candidate, likelihood) in _slips.Before(word))
        {
            if (known.TryGetValue(candidate.AsSpan(), out var found, out var weight) && found.Length > 1)
            {
                var score = likelihood + weight + (_neighbours.Contains((before, found)) ? Neighbour : 0) + (_neighbours.Contains((found, after)) ? Neighbour : 0);
                if (score > most || (score == most && string.CompareOrdinal(found, best) < 0))
                {
                    (best, most) = (found, score);
                }
            }
        }

        return best;
    }

    private float Part(ReadOnlySpan<char> word) =>
        (word.Length > 1 || word[0] is 'a' or 'i' or 'y') && _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var weight) ? weight : float.NegativeInfinity;
}
