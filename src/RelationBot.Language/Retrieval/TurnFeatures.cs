namespace RelationBot.Language.Retrieval;

/// <summary>The features of every turn for one question.</summary>
internal static class TurnFeatures
{
    private const double Saturation = 1.2, LengthShare = 0.4, ExchangeLengthShare = 0.75;

    /// <summary>Row after row, <see cref="RankingWeights.Count"/> values for each turn.</summary>
    public static double[] Of(TurnStatistics past, QuestionReading question)
    {
        var n = past.Turns.Count;
        var words = question.Words.Distinct().ToList();
        var total = Math.Max(words.Sum(past.Weight), 1e-9);
        var (own, near, wide, said, saidNear) = (new double[n], new double[n], new double[n], new double[n], new double[n]);
        var exchanges = new double[past.ExchangeCount];
        foreach (var word in words)
        {
            var weight = past.Weight(word) / total;
            foreach (var (turn, count) in past.Exact(word))
            {
                own[turn] += weight * Saturated(count, past.OwnLength.Of(turn), LengthShare);
                said[turn] += weight;
            }

            var (close, far) = (past.Spread(word, Window.Near), past.Spread(word, Window.Wide));
            for (var i = 0; i < n; i++)
            {
                near[i] += close[i] > 0 ? weight * Saturated(close[i], past.NearLength.Of(i), LengthShare) : 0;
                saidNear[i] += close[i] > 0 ? weight : 0;
                wide[i] += far[i] > 0 ? weight * Saturated(far[i], past.WideLength.Of(i), LengthShare) : 0;
            }

            foreach (var (exchange, count) in past.InExchanges(word, out var rarity))
            {
                exchanges[exchange] += rarity * Saturated(count, past.ExchangeLength.Of(exchange), ExchangeLengthShare);
            }
        }

        var best = Math.Max(exchanges.DefaultIfEmpty().Max(), 1e-9);
        var pairs = past.Pairs(question.Words);
        var rows = new double[n * RankingWeights.Count];
        for (var i = 0; i < n; i++)
        {
            var row = rows.AsSpan(i * RankingWeights.Count, RankingWeights.Count);
            var turn = past.Turns[i];
            double Neighbour(int offset) => past.Joined(i, i + offset) ? own[i + offset] : 0;
            Words(row, own[i], said[i], saidNear[i], near[i], wide[i]);
            (row[(int)TurnFeature.Before], row[(int)TurnFeature.After], row[(int)TurnFeature.TwoBefore]) = (Neighbour(-1), Neighbour(1), Neighbour(-2));
            row[(int)TurnFeature.Exchange] = exchanges[turn.Exchange] / best;
            row[(int)TurnFeature.Pairs] = pairs[i];
            row[(int)TurnFeature.Answers] = past.Joined(i, i - 1) && past.Turns[i - 1].IsQuestion ? own[i - 1] : 0;
            Expected(row, question, turn, own[i]);
        }

        return rows;
    }

    private static void Words(Span<double> row, double own, double said, double saidNear, double near, double wide)
    {
        row[(int)TurnFeature.Own] = own;
        row[(int)TurnFeature.Said] = said;
        row[(int)TurnFeature.SaidNear] = saidNear;
        row[(int)TurnFeature.SaidNearSquared] = saidNear * saidNear;
        row[(int)TurnFeature.Near] = near;
        row[(int)TurnFeature.Wide] = wide;
    }

    // What an answer to such a question looks like, whatever its words.
    private static void Expected(Span<double> row, QuestionReading question, TurnTraits turn, double own)
    {
        var speaks = question.Named is { } named && turn.Speaker == named ? 1 : 0;
        (row[(int)TurnFeature.Speaker], row[(int)TurnFeature.SpeakerOwn]) = (speaks, speaks * own);
        (row[(int)TurnFeature.Asks], row[(int)TurnFeature.First]) = (turn.IsQuestion ? 1 : 0, turn.Place == 0 ? 1 : 0);
        foreach (var days in question.Days)
        {
            ref var fits = ref row[(int)(days.IsLong ? TurnFeature.InSpan : TurnFeature.OnDay)];
            fits = Math.Max(fits, days.Fits(turn.At.Date));
            row[(int)TurnFeature.TellsOfDay] = Math.Max(row[(int)TurnFeature.TellsOfDay], turn.Days.Any(d => !d.IsLong && d.Overlaps(days)) ? 1 : 0);
        }

        if (question.AsksWhen)
        {
            row[(int)TurnFeature.WhenDay] = turn.Days.Count > 0 ? 1 : 0;
            row[(int)TurnFeature.WhenTime] = turn.NamesTime ? 1 : 0;
            (row[(int)TurnFeature.WhenOwn], row[(int)TurnFeature.WhenSpeaker]) = (own, speaks);
        }

        row[(int)TurnFeature.ManyNumber] = question.AsksHowMany && turn.HasNumber ? 1 : 0;
        row[(int)TurnFeature.WhoName] = question.AsksWho && turn.HasName ? 1 : 0;
        row[(int)TurnFeature.WhereName] = question.AsksWhere && turn.HasName ? 1 : 0;
    }

    private static double Saturated(double count, double length, double share) =>
        count * (Saturation + 1) / (count + (Saturation * (1 - share + (share * length))));
}
