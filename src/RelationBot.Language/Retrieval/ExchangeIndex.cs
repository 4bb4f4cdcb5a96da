namespace RelationBot.Language.Retrieval;

/// <summary>
/// Finds, in what one person said over months, the turns that a sentence is about. Without a neural network: BM25 over
/// content words weighed by their rarity in this very relationship, on the turn, around it and over its exchange; who is
/// named, which days are named, what kind of answer is asked for. Building one costs some 50 µs a turn; it is not changed after.
/// </summary>
public sealed class ExchangeIndex
{
    private readonly IReadOnlyList<PastTurn> _turns;
    private readonly TurnStatistics _past;
    private readonly IReadOnlyList<string> _speakers;
    private readonly Locale _locale;
    private readonly DateTime _last;

    /// <param name="exchanges">In order of time.</param>
    /// <param name="locale">The language spoken in most of them.</param>
    public ExchangeIndex(IReadOnlyList<PastExchange> exchanges, Locale locale)
    {
        _locale = locale;
        _turns = [.. exchanges.SelectMany(e => e.Turns)];
        var traits = exchanges.SelectMany((e, x) => e.Turns.Select((t, place) => new TurnTraits(x, place, e.At, t, locale))).ToList();
        _past = new TurnStatistics(traits);
        _speakers = [.. traits.Select(t => t.Speaker).Where(s => s.Length > 0).Distinct()];
        _last = exchanges.Count == 0 ? default : exchanges[^1].At;
    }

    /// <summary>The likeliest turns first.</summary>
    /// <param name="question">A question, or any sentence.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="asked">When it is asked, for what it says of days; null: when the last exchange was.</param>
    public IReadOnlyList<FoundTurn> Search(string question, int count, DateTime? asked = null)
    {
        var rows = Features(question, asked);
        var weights = RankingWeights.Fitted;
        var scores = new double[_turns.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Score(rows.AsSpan(i * RankingWeights.Count, RankingWeights.Count), weights);
        }

        // Of equals the earlier one: it was told there first.
        return [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).Take(count).Select(i => new FoundTurn(
            _past.Turns[i].Exchange, _turns[i], scores[i], rows[(i * RankingWeights.Count) + (int)TurnFeature.SaidNear]))];
    }

    /// <summary>The features of every turn, row after row, for fitting and measuring.</summary>
    internal double[] Features(string question, DateTime? asked = null) =>
        TurnFeatures.Of(_past, new QuestionReading(question, _locale, asked ?? _last, _speakers));

    internal static double Score(ReadOnlySpan<double> row, ReadOnlySpan<double> weights)
    {
        double score = 0;
        for (var k = 0; k < row.Length; k++)
        {
            score += row[k] * weights[k];
        }

        return score;
    }
}
