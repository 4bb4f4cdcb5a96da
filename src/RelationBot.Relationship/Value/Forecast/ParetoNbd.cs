namespace RelationBot.Relationship.Value.Forecast;

/// <summary>
/// The Pareto/NBD model of when customers buy again (Schmittlein, Morrison &amp; Colombo 1987; Fader &amp; Hardie's notes of 2005): while alive one
/// buys at a rate of his own, gamma over the base (<paramref name="R"/>, <paramref name="Alpha"/>), and may leave unseen at any moment, at a rate
/// of his own, gamma too (<paramref name="S"/>, <paramref name="Beta"/>). Time is in weeks.
/// </summary>
public sealed record ParetoNbd(double R, double Alpha, double S, double Beta) : IPurchaseModel
{
    public const string Title = "Pareto/NBD";

    private const double SlowSeries = 0.8;
    private const double Negligible = 40;

    public string Name => Title;

    public IReadOnlyList<KeyValuePair<string, double>> Parameters =>
        [new("r", R), new("alpha", Alpha), new("s", S), new("beta", Beta)];

    public double ProbabilityAlive(PurchasePattern customer) =>
        1 / (1 + Math.Exp(LogOddsGone(customer.Frequency, customer.Recency, customer.Age)));

    // He buys nothing where he stays and does not, or leaves first.
    public double ProbabilityOfPurchase(PurchasePattern customer, double weeks)
    {
        var (now, then) = (customer.Age, customer.Age + weeks);
        var stays = Math.Exp(
            (R + customer.Frequency) * Math.Log((Alpha + now) / (Alpha + then)) + S * Math.Log((Beta + now) / (Beta + then)));
        return ProbabilityAlive(customer) * Math.Clamp(1 - stays * (1 + Math.Exp(LogOddsGone(customer.Frequency, now, then))), 0, 1);
    }

    public double ExpectedPurchases(PurchasePattern customer, double weeks) =>
        weeks <= 0 ? 0 : ExpectedWhileAlive(customer.Frequency, customer.Age, weeks) * ProbabilityAlive(customer);

    public double ExpectedRepeatPurchases(double weeks) => weeks <= 0 ? 0 : ExpectedWhileAlive(0, 0, weeks);

    // What the literature writes with Tricomi's function is the integral of the chance to live that long, discounted.
    public Remaining RemainingWhileAlive(int frequency, double age, double force)
    {
        var lifetime = Beta + age;
        var weeks = Quadrature.Discounted(
            lifetime, force, week => new Remaining(0, Math.Exp(S * Math.Log(lifetime / (lifetime + week))))).Weeks;
        return new Remaining((R + frequency) / (Alpha + age) * weeks, weeks);
    }

    /// <summary>The logarithm of how many times likelier it is that the customer has left than that he has not.</summary>
    internal double LogOddsGone(int frequency, double recency, double age)
    {
        if (age <= recency)
        {
            return double.NegativeInfinity;
        }

        var m = R + frequency;
        var difference = Alpha - Beta;
        return Math.Abs(difference) > SlowSeries * (Math.Max(Alpha, Beta) + recency)
            ? OddsByQuadrature(m, recency, age)
            : OddsBySeries(m, recency, age, difference);
    }

    // The paper's A0, each of its two hypergeometric functions by Euler's transformation, which leaves 2F1(1, ·; ·; z) with positive terms.
    private double OddsBySeries(double m, double recency, double age, double difference)
    {
        var larger = Math.Max(Alpha, Beta);
        var (then, now) = (Math.Abs(difference) / (larger + recency), Math.Abs(difference) / (larger + age));
        var ratio = m * Math.Log((Alpha + age) / (Alpha + recency)) + S * Math.Log((Beta + age) / (Beta + recency));
        double before, after;
        if (difference >= 0)
        {
            (before, after) = (Series(m, m + S + 1, then), Series(m, m + S + 1, now));
        }
        else
        {
            before = Series(S + 1, m + S + 1, then) * (Alpha + recency) / (Beta + recency);
            after = Series(S + 1, m + S + 1, now) * (Alpha + age) / (Beta + age);
        }

        return ratio + Math.Log(S / (m + S) * Math.Max(0, before - Math.Exp(-ratio) * after));
    }

    // 2F1(1, b; c; z) for 0 ≤ z < 1.
    private static double Series(double b, double c, double z)
    {
        var (term, sum) = (1.0, 1.0);
        for (var k = 0; term > 1e-16 * sum; k++)
        {
            term *= (b + k) / (c + k) * z;
            sum += term;
        }

        return sum;
    }

    // The chance of having left at each moment since the last purchase, added up.
    private double OddsByQuadrature(double m, double recency, double age)
    {
        var end = Math.Min(age, (Alpha + recency) * Math.Exp(Negligible / m) - Alpha);
        var ratio = m * Math.Log((Alpha + age) / (Alpha + recency)) + S * Math.Log((Beta + age) / (Beta + recency));
        return ratio + Math.Log(S * Quadrature.Over(
            recency, end, Math.Min(Alpha, Beta),
            at => Math.Exp(m * Math.Log((Alpha + recency) / (Alpha + at)) + S * Math.Log((Beta + recency) / (Beta + at))) / (Beta + at)));
    }

    private double ExpectedWhileAlive(int frequency, double age, double weeks)
    {
        var lived = Beta + age;
        var exponent = (S - 1) * Math.Log(lived / (lived + weeks));
        // (1 - e^u) / (s - 1), also at s = 1.
        var lifetime = Math.Abs(exponent) < 1e-6
            ? Math.Log((lived + weeks) / lived) * (1 + exponent / 2)
            : (1 - Math.Exp(exponent)) / (S - 1);
        return (R + frequency) / (Alpha + age) * lived * lifetime;
    }
}
