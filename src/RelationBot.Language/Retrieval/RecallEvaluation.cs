namespace RelationBot.Language.Retrieval;

/// <summary>How much of what answers questions is among the first turns found: for each k the share of a question's evidence, averaged over questions.</summary>
public sealed class RecallEvaluation
{
    /// <summary>How many turns are looked at.</summary>
    public static readonly IReadOnlyList<int> Depths = [1, 5, 10, 25];

    private readonly double[] _sums = new double[Depths.Count];

    /// <summary>How many questions were asked.</summary>
    public int Questions { get; private set; }

    /// <summary>Recall by depth, as fractions of 1.</summary>
    public IReadOnlyDictionary<int, double> RecallAt => Depths.Select((depth, i) => (depth, i)).ToDictionary(d => d.depth, d => Questions == 0 ? 0 : _sums[d.i] / Questions);

    /// <summary>Counts a question.</summary>
    /// <param name="evidence">The ids that answer it. A question without any is not counted.</param>
    /// <param name="found">The ids found, likeliest first.</param>
    public void Add(IReadOnlyCollection<string> evidence, IReadOnlyList<string> found)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        Questions++;
        var wanted = evidence.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < Depths.Count; i++)
        {
            _sums[i] += (double)found.Take(Depths[i]).Count(wanted.Contains) / wanted.Count;
        }
    }
}
