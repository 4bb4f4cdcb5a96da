using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Tests.Value;

public class BgNbdTests
{
    // Fader, Hardie & Lee 2005, for CDNOW.
    private static readonly BgNbd _published = new(0.243, 4.414, 0.793, 2.426);

    [Fact]
    public void ExpectedPurchases_PapersCustomer_IsThePapersNumber() =>
        Assert.Equal(1.226, _published.ExpectedPurchases(new PurchasePattern(2, 213, 272), 39), 3);

    [Fact]
    public void ProbabilityAlive_LongAbsence_FallsAndOneTimersStay()
    {
        Assert.Equal(1, _published.ProbabilityAlive(new PurchasePattern(0, 0, 272)));
        var recent = _published.ProbabilityAlive(new PurchasePattern(5, 265, 272));
        var gone = _published.ProbabilityAlive(new PurchasePattern(5, 100, 272));
        Assert.InRange(recent, 0.7, 1);
        Assert.InRange(gone, 0, recent / 2);
        Assert.InRange(_published.ProbabilityAlive(new PurchasePattern(4000, 10, 272)), 0, 1e-9);
    }

    [Theory]
    [InlineData(0.243, 4.414, 0.793, 2.426, 0, 0)]
    [InlineData(0.243, 4.414, 1.0, 2.426, 2, 150)]
    [InlineData(0.9, 12, 1.000001, 3, 40, 200)]
    [InlineData(2, 20, 0.2, 0.3, 0, 100)]
    [InlineData(300, 400, 0.5, 2, 10, 100)]
    [InlineData(5, 8, 40, 900, 12, 190)]
    public void ExpectedPurchases_AnyModel_IsTheSumOfItsWeeks(double r, double alpha, double a, double b, int frequency, int recencyDays)
    {
        // The definition, integrated: alive now, buys at rate λ, leaves after each purchase with probability p: the expected purchases are
        // the mean over both of (1 - e^(-λpt)) / p.
        var model = new BgNbd(r, alpha, a, b);
        var customer = new PurchasePattern(frequency, recencyDays, 210);
        var expected = Integrate(r + frequency, alpha + 30, a, b + frequency, 26) * model.ProbabilityAlive(customer);
        Assert.Equal(expected, model.ExpectedPurchases(customer, 26), expected * 0.002);
    }

    [Theory]
    [InlineData(0.243, 4.414, 0.793, 2.426, 0, 0)]
    [InlineData(0.243, 4.414, 0.793, 2.426, 2, 30)]
    [InlineData(0.678, 7.542, 0.0001, 22018, 12, 17)]
    [InlineData(5, 8, 4, 9, 150, 60)]
    public void RemainingWhileAlive_AnyModel_IsWhatEveryWeekBringsDiscounted(double r, double alpha, double a, double b, int frequency, int weeks)
    {
        const double Force = 0.01;
        var model = new BgNbd(r, alpha, a, b);
        var customer = new PurchasePattern(frequency, weeks * 7, weeks * 7);
        var alive = model.ProbabilityAlive(customer);
        var (expected, before) = (0.0, 0.0);
        for (var step = 1; step <= 12_000; step++)
        {
            var after = model.ExpectedPurchases(customer, step * 0.25) / alive;
            expected += (after - before) * Math.Exp(-Force * (step - 0.5) * 0.25);
            before = after;
        }

        var remaining = model.RemainingWhileAlive(frequency, weeks, Force);
        Assert.Equal(expected, remaining.Transactions, expected * 1e-4);
        // Nobody lives longer than for ever, and everybody longer than he buys at his own pace.
        Assert.InRange(remaining.Weeks, 1, 1 / Force + 1e-6);
    }

    [Fact]
    public void RemainingWhileAlive_NobodyLeaves_IsForEver()
    {
        var remaining = new BgNbd(2, 10, 1e-9, 1000).RemainingWhileAlive(4, 30, 0.002);
        Assert.Equal(500, remaining.Weeks, 0.01);
        Assert.Equal(500 * 6.0 / 40, remaining.Transactions, 0.01);
    }

    [Fact]
    public void ExpectedPurchases_ThousandsOfPurchasesOrTenYears_StaysFiniteAndGrows()
    {
        var frequent = new PurchasePattern(3000, 3649, 3650);
        Assert.InRange(_published.ExpectedPurchases(frequent, 52), 200, 300);
        var before = 0.0;
        foreach (var weeks in new[] { 0, 1, 39, 520, 5200 })
        {
            var expected = _published.ExpectedPurchases(new PurchasePattern(0, 0, 0), weeks);
            Assert.True(weeks == 0 ? expected == 0 : expected > before && double.IsFinite(expected));
            before = expected;
        }
    }

    [Fact]
    public void Fit_CustomersDrawnFromAModel_RecoversIt()
    {
        var customers = SyntheticCustomers.Draw(_published, 20_000, 2 * 273, 84, seed: 5).ToList();
        var fitted = BgNbdFit.Fit(customers);
        Assert.Null(fitted.Fault);
        var model = fitted.Model!;
        Assert.Equal(_published.R, model.R, _published.R * 0.05);
        Assert.Equal(_published.Alpha, model.Alpha, _published.Alpha * 0.05);
        Assert.Equal(_published.A, model.A, _published.A * 0.1);
        Assert.Equal(_published.B, model.B, _published.B * 0.1);
        Assert.Equal(fitted.LogLikelihood, BgNbdFit.LogLikelihood(model, customers), 1e-6);
        // Twice the difference is chi-squared with 4 degrees of freedom where the fit has found the maximum and the model is the true one.
        Assert.InRange(2 * (fitted.LogLikelihood - BgNbdFit.LogLikelihood(_published, customers)), 0, 18.5);
    }

    [Fact]
    public void Fit_CustomersWhoDoNotDiffer_EndsAtTheModelsLimit()
    {
        // Everybody buys once a week and nobody leaves: no gamma nor beta is steep enough, yet what is predicted is plain.
        var fitted = BgNbdFit.Fit(Enumerable.Range(20, 30).Select(weeks => new PurchasePattern(weeks, weeks * 7, weeks * 7 + 3)));
        Assert.Null(fitted.Fault);
        Assert.Equal(10, fitted.Model!.ExpectedPurchases(new PurchasePattern(30, 210, 213), 10), 0.3);
    }

    [Theory]
    [InlineData("no customer")]
    [InlineData("one customer", 3)]
    [InlineData("one day only", 0, 0, 0, 0, 0, 0)]
    [InlineData("different histories", 1, 1, 2, 0)]
    public void Fit_TooLittle_SaysWhy(string reason, params int[] frequencies)
    {
        var fitted = BgNbdFit.Fit(frequencies.Select(x => new PurchasePattern(x, x * 10, 100)));
        Assert.Null(fitted.Model);
        Assert.Contains(reason, fitted.Fault);
    }

    // Over λ ~ gamma(shape, rate) and p ~ beta(a, b') given alive, where the last purchase was survived: beta(a, b + x).
    private static double Integrate(double shape, double rate, double a, double b, double weeks)
    {
        const int Steps = 400;
        var (gamma, beta) = (new MathNet.Numerics.Distributions.Gamma(shape, rate), new MathNet.Numerics.Distributions.Beta(a, b));
        var leaves = Enumerable.Range(0, Steps).Select(i => beta.InverseCumulativeDistribution((i + 0.5) / Steps)).ToList();
        return Enumerable.Range(0, Steps).Average(i =>
        {
            var lambda = gamma.InverseCumulativeDistribution((i + 0.5) / Steps);
            return leaves.Average(p => p < 1e-12 ? lambda * weeks : (1 - Math.Exp(-lambda * p * weeks)) / p);
        });
    }
}
