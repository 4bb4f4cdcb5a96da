namespace RelationBot.Language.Retrieval;

/// <summary>
/// What each <see cref="TurnFeature"/> counts. Printed by the benchmarks (<c>memory weights</c>), fitted on three long
/// relationships in English; the benchmarks' README tells how such a fit does on a relationship it has not seen.
/// </summary>
internal static class RankingWeights
{
    private static readonly (TurnFeature Feature, double Weight)[] _fitted =
    [
        (TurnFeature.Own, -2.03),
        (TurnFeature.Before, -1.15),
        (TurnFeature.After, -0.87),
        (TurnFeature.TwoBefore, 0.88),
        (TurnFeature.Near, 2.43),
        (TurnFeature.Wide, 2.85),
        (TurnFeature.Exchange, 1.97),
        (TurnFeature.Said, 2.55),
        (TurnFeature.SaidNear, 4.83),
        (TurnFeature.SaidNearSquared, -2.49),
        (TurnFeature.Pairs, 0.45),
        (TurnFeature.Speaker, 1.04),
        (TurnFeature.SpeakerOwn, 0.03),
        (TurnFeature.Answers, 3.03),
        (TurnFeature.Asks, -0.85),
        (TurnFeature.OnDay, 4.63),
        (TurnFeature.InSpan, 2.38),
        (TurnFeature.TellsOfDay, 1.51),
        (TurnFeature.WhenDay, 0.13),
        (TurnFeature.WhenTime, 1.66),
        (TurnFeature.WhenOwn, 1.80),
        (TurnFeature.WhenSpeaker, 0.59),
        (TurnFeature.ManyNumber, 2.14),
        (TurnFeature.WhoName, 1.94),
        (TurnFeature.WhereName, 1.23),
        (TurnFeature.First, 0.78),
    ];

    public static readonly int Count = Enum.GetValues<TurnFeature>().Length;

    /// <summary>In the order of <see cref="TurnFeature"/>.</summary>
    public static readonly double[] Fitted = InOrder();

    private static double[] InOrder()
    {
        var values = new double[Count];
        foreach (var (feature, weight) in _fitted)
        {
            values[(int)feature] = weight;
        }

        return values;
    }
}
