using System.Runtime.InteropServices;
using RelationBot.Language.Intents;
using RelationBot.Language.Text;

namespace RelationBot.Language.Statements.Learned;

/// <summary>
/// A message as <see cref="WordTagger"/> sees it: of each word those around it in their places, what they are about and what they do in
/// the sentence, and the rest of its sentence and of the message in no order. Features are hashed into <see cref="Buckets"/>.
/// </summary>
internal sealed class WordRows
{
    public const int Buckets = 1 << Bits;

    private const int Bits = 17;
    private const int Reach = 4;
    private const int MostWords = 120;
    private const int MostOfMessage = 40;
    private const uint Edge = 7, Asked = 11, Said = 12;

    // What a feature tells, beside the place of its word.
    private const uint Key = 100, Pair = 200, Sense = 300, Before = 400, After = 500, OfSentence = 600, OfMessage = 700;

    private readonly Locale _locale;
    private readonly uint[] _keys;
    private readonly uint[][] _subjects;
    private readonly uint[][] _grammar;
    private readonly int[] _sentence;
    private readonly HashSet<int> _asked = [];
    private readonly int[] _ofMessage;

    public WordRows(IReadOnlyList<Token> tokens, Locale locale)
    {
        _locale = locale;
        Words = [.. tokens.Where(t => t.Folded.Length > 0).Take(MostWords)];
        _keys = new uint[Words.Count];
        _subjects = new uint[Words.Count][];
        _grammar = new uint[Words.Count][];
        _sentence = new int[Words.Count];
        for (var i = 0; i < Words.Count; i++)
        {
            See(i);
        }

        _ofMessage = [.. _keys.Distinct().Take(MostOfMessage).Select(key => Bucket(OfMessage, key))];
    }

    /// <summary>Its words, numbers and signs of punctuation.</summary>
    public List<Token> Words { get; }

    /// <summary>The features of a word, each once.</summary>
    /// <param name="word">Its place among <see cref="Words"/>.</param>
    /// <param name="row">Where they are put; what it held is gone.</param>
    public ReadOnlySpan<int> Row(int word, List<int> row)
    {
        row.Clear();
        row.Add(Bucket(_asked.Contains(_sentence[word]) ? Asked : Said, 0));
        row.AddRange(_ofMessage);
        for (var d = -Reach; d <= Reach; d++)
        {
            var (j, place) = (word + d, (uint)(d + Reach));
            row.Add(Bucket(Key + place, KeyAt(j)));
            if (d < Reach)
            {
                row.Add(Bucket(Pair + place, (KeyAt(j) * 31) + KeyAt(j + 1)));
            }

            if (j >= 0 && j < Words.Count)
            {
                AddEach(row, Sense + place, _subjects[j]);
                AddEach(row, Sense + place, _grammar[j]);
            }
        }

        for (var j = 0; j < Words.Count; j++)
        {
            if (_sentence[j] == _sentence[word])
            {
                var side = j < word ? Before : After;
                row.Add(Bucket(side, _keys[j]));
                AddEach(row, side, _grammar[j]);
                AddEach(row, OfSentence, _subjects[j]);
            }
        }

        row.Sort();
        var all = CollectionsMarshal.AsSpan(row);
        var count = 0;
        foreach (var feature in all)
        {
            if (count == 0 || all[count - 1] != feature)
            {
                all[count++] = feature;
            }
        }

        return all[..count];
    }

    private void See(int i)
    {
        var word = Words[i];
        var key = word.IsNumber ? SentenceWords.Number : word.IsWord ? Features.Key(word.Folded, _locale) : word.Folded;
        _keys[i] = Hash(key);
        _subjects[i] = word.IsWord && !word.IsNumber ? [.. SubjectLexicon.Of(_locale).Of(word.Folded, key).Select(Hash)] : [];
        _grammar[i] = [.. ClauseFeatures.SignsOf(word.Folded).Select(sign => (uint)sign + 1)];
        _sentence[i] = i == 0 ? 0 : _sentence[i - 1] + (Words[i - 1].Folded is "." or "!" or "?" or ";" ? 1 : 0);
        if (word.Folded == "?")
        {
            _asked.Add(_sentence[i]);
        }
    }

    private uint KeyAt(int i) => i < 0 ? Edge : i >= _keys.Length ? Edge + 1 : _keys[i];

    private static void AddEach(List<int> row, uint what, uint[] values)
    {
        foreach (var value in values)
        {
            row.Add(Bucket(what, value));
        }
    }

    private static int Bucket(uint what, uint value) => (int)((((((ulong)what << 32) | value) * 0x9E3779B97F4A7C15UL) ^ ((ulong)value << 17)) * 0xBF58476D1CE4E5B9UL >> (64 - Bits));

    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash;
    }
}
