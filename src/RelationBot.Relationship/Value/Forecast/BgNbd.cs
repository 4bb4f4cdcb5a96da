namespace RelationBot.Relationship.Value.Forecast;

/// <summary>
/// The BG/NBD model of when customers buy again (Fader, Hardie &amp; Lee 2005, « "Counting Your Customers" the Easy Way »): while alive one buys
/// at a rate of his own, gamma over the base (<paramref name="R"/>, <paramref name="Alpha"/>); after each purchase he may leave unseen with a
/// probability of his own, beta over the base (<paramref name="A"/>, <paramref name="B"/>). Time is in weeks.
/// </summary>
public sealed record BgNbd(double R, double Alpha, double A, double B) : IPurchaseModel
{
    public const string Title = "BG/NBD";

    private const double LargestCancellation = 20;
    private const int MostTerms = 200_000;

    public string Name => Title;

    public IReadOnlyList<KeyValuePair<string, double>> Parameters =>
        [new("r", R), new("alpha", Alpha), new("a", A), new("b", B)];

    /// <summary>
    /// Probability, 0 to 1, that the customer has not left. The model lets nobody leave before his first repeat purchase: it is 1 for those.
    /// </summary>
    public double ProbabilityAlive(PurchasePattern customer)
    {
        if (customer.Frequency == 0)
        {
            return 1;
        }

        var odds = Math.Log(A / (B + customer.Frequency - 1))
            + (R + customer.Frequency) * Math.Log((Alpha + customer.Age) / (Alpha + customer.Recency));
        return 1 / (1 + Math.Exp(odds));
    }

    // Nobody leaves before he has bought again.
    public double ProbabilityOfPurchase(PurchasePattern customer, double weeks) =>
        ProbabilityAlive(customer) * (1 - Math.Exp((R + customer.Frequency) * Math.Log((Alpha + customer.Age) / (Alpha + customer.Age + weeks))));

    /// <summary>Expected transactions of the customer in the <paramref name="weeks"/> after the end of observation.</summary>
    public double ExpectedPurchases(PurchasePattern customer, double weeks) =>
        ExpectedWhileAlive(customer.Frequency, customer.Age, weeks) * ProbabilityAlive(customer);

    /// <summary>Expected repeat transactions of somebody of whom nothing is known yet, in the <paramref name="weeks"/> after his first.</summary>
    public double ExpectedRepeatPurchases(double weeks) => ExpectedWhileAlive(0, 0, weeks);

    // At each moment to come: the chance to be alive then, the mean of e^(-λpt) over λ and p, and the purchases then, that of λ e^(-λpt).
    public Remaining RemainingWhileAlive(int frequency, double age, double force)
    {
        var (shape, rate, leave, total) = (R + frequency, Alpha + age, A, A + B + frequency);
        return Quadrature.Discounted(rate, force, week => new Remaining(
            shape / rate * Falling(shape + 1, leave, total, week / rate), Falling(shape, leave, total, week / rate)));
    }

    // 2F1(shape, leave; total; -y) by Pfaff's transformations: in y/(1+y) the first series is the shorter one, the second has positive terms only.
    private static double Falling(double shape, double leave, double total, double y)
    {
        var z = y / (1 + y);
        return (shape - total) * z > LargestCancellation
            ? Math.Exp(-shape * Math.Log(1 + y)) * Series(shape, total - leave, total, z)
            : Math.Exp(-leave * Math.Log(1 + y)) * Series(leave, total - shape, total, z);
    }

    // 2F1(a, b; c; z) for 0 ≤ z < 1 and positive c.
    private static double Series(double a, double b, double c, double z)
    {
        var (term, sum) = (1.0, 1.0);
        for (var k = 0; k < MostTerms && (k < -b || Math.Abs(term) > 1e-14 * Math.Abs(sum)); k++)
        {
            term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z;
            sum += term;
        }

        return sum;
    }

    // The paper's equation (10) without its denominator, which is the probability of being alive: with C = a+b+x-1, e = a-1, z = t/(α+T+t)
    //   C/e · (1 - (1-z)^(r+x) · 2F1(r+x, b+x; C; z)).
    // Euler's transformation turns the bracket into 1 - (1-z)^e · 2F1(e, a+b-1-r; C; z). The factor e then leaves the series, so that
    // a = 1 is no singular point, and powers of x leave it, so that thousands of purchases do not overflow.
    private double ExpectedWhileAlive(int frequency, double age, double weeks)
    {
        if (weeks <= 0)
        {
            return 0;
        }

        var z = weeks / (Alpha + age + weeks);
        var logOther = Math.Log((Alpha + age) / (Alpha + age + weeks));
        var c = A + B + frequency - 1;
        var e = A - 1;
        var second = A + B - 1 - R;
        if (-second * z > LargestCancellation)
        {
            return ByPositiveTerms(frequency, z, logOther);
        }

        var power = Math.Exp(e * logOther);
        var slope = Math.Abs(e * logOther) < 1e-5 ? logOther * (1 + e * logOther / 2) : (power - 1) / e;
        var term = second * z;
        var sum = term;
        for (var k = 1; k < MostTerms && Math.Abs(term) > 1e-15 * Math.Abs(sum); k++)
        {
            term *= (e + k) * (second + k) / ((c + k) * (k + 1)) * z;
            sum += term;
        }

        return Math.Max(0, -c * slope - power * sum);
    }

    // Where r is large (customers much alike) the transformed series alternates and cancels; the paper's own has positive terms only.
    private double ByPositiveTerms(int frequency, double z, double logOther)
    {
        var c = A + B + frequency - 1;
        var e = Math.Abs(A - 1) < 1e-6 ? 1e-6 : A - 1;
        var term = Math.Exp((R + frequency) * logOther);
        var sum = term;
        for (var k = 0; k < MostTerms && (k < R || Math.Abs(term) > 1e-16 * Math.Abs(sum)); k++)
        {
            term *= (R + frequency + k) * (B + frequency + k) / ((c + k) * (k + 1)) * z;
            sum += term;
        }

        return Math.Max(0, c / e * (1 - sum));
    }
}
