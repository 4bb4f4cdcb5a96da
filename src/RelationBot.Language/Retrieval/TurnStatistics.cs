using System.Runtime.InteropServices;

namespace RelationBot.Language.Retrieval;

/// <summary>Who said which word how often: the customer's own statistics, which tell what is rare in his mouth.</summary>
internal sealed class TurnStatistics
{
    private readonly Dictionary<string, List<(int Turn, int Count)>> _turnsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), List<int>> _pairs = [];

    public TurnStatistics(IReadOnlyList<TurnTraits> turns)
    {
        Turns = turns;
        ExchangeCount = turns.Count == 0 ? 0 : turns[^1].Exchange + 1;
        for (var i = 0; i < turns.Count; i++)
        {
            Count(i, turns[i].Words);
        }

        var own = turns.Select(t => (double)t.Words.Count).ToArray();
        OwnLength = new RelativeLengths(own);
        NearLength = new RelativeLengths([.. own.Select((_, i) => Window.Near.Sum(w => Joined(i, i + w.Offset) ? w.Share * own[i + w.Offset] : 0))]);
        WideLength = new RelativeLengths([.. own.Select((_, i) => Window.Wide.Sum(w => Joined(i, i + w.Offset) ? w.Share * own[i + w.Offset] : 0))]);
        var exchanges = new double[ExchangeCount];
        foreach (var turn in turns)
        {
            exchanges[turn.Exchange] += turn.Words.Count;
        }

        ExchangeLength = new RelativeLengths(exchanges);
    }

    public IReadOnlyList<TurnTraits> Turns { get; }

    public int ExchangeCount { get; }

    public RelativeLengths OwnLength { get; }

    public RelativeLengths NearLength { get; }

    public RelativeLengths WideLength { get; }

    public RelativeLengths ExchangeLength { get; }

    /// <summary>Whether both are turns of one exchange.</summary>
    public bool Joined(int one, int other) => (uint)other < (uint)Turns.Count && Turns[one].Exchange == Turns[other].Exchange;

    /// <summary>The rarer a word, the more it tells (inverse document frequency over the turns).</summary>
    public double Weight(string word) => Rarity(Exact(word).Count, Turns.Count);

    /// <summary>The turns that say a word, in order.</summary>
    public List<(int Turn, int Count)> Exact(string word) => _turnsOf.TryGetValue(word, out var turns) ? turns : [];

    /// <summary>For each turn how much of a word is said in it and around it.</summary>
    public double[] Spread(string word, Window[] windows)
    {
        var counts = new double[Turns.Count];
        foreach (var (turn, count) in Exact(word))
        {
            foreach (var window in windows)
            {
                // A window reaches from the turn that is judged to the one that says the word.
                var judged = turn - window.Offset;
                if (Joined(turn, judged))
                {
                    counts[judged] += window.Share * count;
                }
            }
        }

        return counts;
    }

    /// <summary>The exchanges that say a word.</summary>
    public List<(int Exchange, int Count)> InExchanges(string word, out double rarity)
    {
        var exchanges = new List<(int Exchange, int Count)>();
        foreach (var (turn, count) in Exact(word))
        {
            var exchange = Turns[turn].Exchange;
            if (exchanges.Count > 0 && exchanges[^1].Exchange == exchange)
            {
                exchanges[^1] = (exchange, exchanges[^1].Count + count);
            }
            else
            {
                exchanges.Add((exchange, count));
            }
        }

        rarity = Rarity(exchanges.Count, ExchangeCount);
        return exchanges;
    }

    /// <summary>For each turn how many pairs of neighbouring words it says.</summary>
    public int[] Pairs(IReadOnlyList<string> words)
    {
        var pairs = new int[Turns.Count];
        for (var i = 1; i < words.Count; i++)
        {
            foreach (var turn in _pairs.GetValueOrDefault((words[i - 1], words[i]), []))
            {
                pairs[turn]++;
            }
        }

        return pairs;
    }

    private static double Rarity(int with, int all) => Math.Log(1 + ((all - with + 0.5) / (with + 0.5)));

    private void Count(int turn, IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            ref var turns = ref CollectionsMarshal.GetValueRefOrAddDefault(_turnsOf, words[i], out _);
            turns ??= [];
            if (turns.Count > 0 && turns[^1].Turn == turn)
            {
                turns[^1] = (turn, turns[^1].Count + 1);
            }
            else
            {
                turns.Add((turn, 1));
            }

            if (i > 0)
            {
                ref var said = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (words[i - 1], words[i]), out _);
                said ??= [];
                if (said.Count == 0 || said[^1] != turn)
                {
                    said.Add(turn);
                }
            }
        }
    }
}

/// <summary>How much the words of a neighbour count.</summary>
internal readonly record struct Window(int Offset, double Share)
{
    public static readonly Window[] Near = [new(0, 1), new(-1, 0.6), new(1, 0.4), new(-2, 0.25), new(2, 0.2)];

    public static readonly Window[] Wide =
    [
        new(0, 1), new(-1, 0.8), new(1, 0.6), new(-2, 0.5), new(2, 0.4), new(-3, 0.35), new(3, 0.3), new(-4, 0.25), new(4, 0.2), new(-5, 0.2), new(5, 0.15),
    ];
}

/// <summary>Lengths beside their mean.</summary>
internal sealed class RelativeLengths(double[] lengths)
{
    private readonly double _mean = Math.Max(lengths.DefaultIfEmpty().Average(), 1e-9);

    public double Of(int index) => lengths[index] / _mean;
}
