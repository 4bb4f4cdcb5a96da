namespace RelationBot.Relationship.Value.Costs;

/// <summary>
/// How often something happens to the customers of a base, a week: Poisson for each, at a rate that is gamma over the base (empirical Bayes).
/// A customer's own rate is his count drawn towards the base's, the more the shorter he was watched.
/// </summary>
/// <param name="Shape">Of the gamma distribution; large where customers hardly differ.</param>
/// <param name="Weeks">Its inverse scale: so many weeks of watching weigh as much as the base does.</param>
public readonly record struct RatePrior(double Shape, double Weeks)
{
    /// <summary>Times a week.</summary>
    /// <param name="count">How often it happened.</param>
    /// <param name="weeks">In how long.</param>
    public double Rate(int count, double weeks) => Weeks <= 0 ? 0 : (Shape + count) / (Weeks + weeks);
}

/// <summary>Learns a <see cref="RatePrior"/> from counts by the method of moments, in one pass.</summary>
internal sealed class RateMoments
{
    // A base in which everybody is alike, or nothing happened yet, gives no spread to learn from.
    private const double MostShape = 1e4, LeastShape = 0.01;

    private double _count, _weeks, _weeksSquared, _countSquared, _countWeeks;

    public void Add(int count, double weeks)
    {
        _count += count;
        _weeks += weeks;
        _weeksSquared += weeks * weeks;
        _countSquared += (double)count * count;
        _countWeeks += count * weeks;
    }

    public RatePrior Prior()
    {
        if (_count <= 0 || _weeks <= 0)
        {
            return default;
        }

        // E(n - me)² = me + (me)²/a
        var mean = _count / _weeks;
        var spread = _countSquared - 2 * mean * _countWeeks + mean * mean * _weeksSquared;
        var more = spread - _count;
        var shape = Math.Clamp(more <= 0 ? MostShape : mean * mean * _weeksSquared / more, LeastShape, MostShape);
        return new RatePrior(shape, shape / mean);
    }
}
