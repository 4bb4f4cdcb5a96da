using RelationBot.Language;
using RelationBot.Language.Retrieval;
using RelationBot.Language.Text;

namespace RelationBot.Benchmarks.Memory;

/// <summary>What there is to beat: BM25 over stems of all words, with the speaker's name and, at half weight, the turns before and after.</summary>
internal sealed class PlainBm25
{
    private const double Saturation = 1.2, LengthShare = 0.75, Neighbour = 0.5;

    private readonly List<(string Id, Dictionary<string, double> Words)> _turns = [];
    private readonly Dictionary<string, int> _with = new(StringComparer.Ordinal);
    private readonly Locale _locale;
    private readonly double _mean;

    public PlainBm25(RecallCase relationship)
    {
        _locale = relationship.Locale;
        foreach (var exchange in relationship.Exchanges)
        {
            var own = exchange.Turns.Select(t => Stems(t.Text)).ToList();
            for (var i = 0; i < own.Count; i++)
            {
                var words = new Dictionary<string, double>(StringComparer.Ordinal);
                Add(words, own[i], 1);
                Add(words, Stems(exchange.Turns[i].Speaker), 1);
                Add(words, i > 0 ? own[i - 1] : [], Neighbour);
                Add(words, i + 1 < own.Count ? own[i + 1] : [], Neighbour);
                _turns.Add((exchange.Turns[i].Id, words));
                foreach (var word in words.Keys)
                {
                    _with[word] = _with.GetValueOrDefault(word) + 1;
                }
            }
        }

        _mean = _turns.Average(t => t.Words.Values.Sum());
    }

    public IReadOnlyList<string> Search(string question, int count)
    {
        var asked = Stems(question).Distinct().Where(_with.ContainsKey).ToList();
        return [.. _turns.OrderByDescending(t => asked.Sum(w => Score(t.Words, w))).Take(count).Select(t => t.Id)];
    }

    private double Score(Dictionary<string, double> words, string word)
    {
        var often = words.GetValueOrDefault(word);
        var rarity = Math.Log(1 + ((_turns.Count - _with[word] + 0.5) / (_with[word] + 0.5)));
        return rarity * often * (Saturation + 1) / (often + (Saturation * (1 - LengthShare + (LengthShare * words.Values.Sum() / _mean))));
    }

    private List<string> Stems(string text) =>
        [.. Tokenizer.Tokenize(text, _locale).Where(t => t.IsWord).Select(t => Stemmer.Stem(t.Folded, _locale))];

    private static void Add(Dictionary<string, double> words, List<string> said, double share)
    {
        foreach (var word in said)
        {
            words[word] = words.GetValueOrDefault(word) + share;
        }
    }
}
