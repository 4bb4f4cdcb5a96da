namespace RelationBot.Language.Retrieval;

/// <summary>What each <see cref="TurnFeature"/> counts; fitted in the benchmarks, which also tell how well they do on relationships they were not fitted on.</summary>
internal sealed class RankingWeights(double[] values)
{
    public static readonly int Count = Enum.GetValues<TurnFeature>().Length;

    /// <summary>In the order of <see cref="TurnFeature"/>.</summary>
    public static readonly RankingWeights Fitted = new(Start());

    public ReadOnlySpan<double> Values => values;

    private static double[] Start()
    {
        var start = new double[Count];
        start[(int)TurnFeature.Near] = 1;
        start[(int)TurnFeature.Speaker] = 0.15;
        return start;
    }
}
