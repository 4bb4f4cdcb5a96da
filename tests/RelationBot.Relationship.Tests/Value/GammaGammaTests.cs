using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Tests.Value;

public class GammaGammaTests
{
    // Fader & Hardie 2013, for CDNOW.
    private static readonly GammaGamma _published = new(6.25, 3.74, 15.44);

    [Fact]
    public void ExpectedSpend_MoreTransactions_TrustsTheCustomersOwnMeanMore()
    {
        Assert.Equal(6.25 * 15.44 / 2.74, _published.ExpectedSpend(0, 0), 6);
        Assert.Equal(24.65, _published.ExpectedSpend(2, 22.35), 0.05);
        Assert.Equal(99, _published.ExpectedSpend(500, 99), 0.1);
        Assert.Equal(double.PositiveInfinity, new GammaGamma(2, 0.8, 10).ExpectedSpend(0, 0));
    }

    [Fact]
    public void Fit_CustomersDrawnFromAModel_RecoversIt()
    {
        var customers = SyntheticCustomers.Draw(_published, 20_000, seed: 6).ToList();
        var fitted = GammaGammaFit.Fit(customers);
        Assert.Null(fitted.Fault);
        Assert.Equal(_published.P, fitted.Model!.P, 1.2);
        Assert.Equal(_published.Q, fitted.Model.Q, 0.3);
        Assert.Equal(_published.Gamma, fitted.Model.Gamma, 3.0);
        // Twice the difference is chi-squared with 3 degrees of freedom where the fit has found the maximum and the model is the true one.
        Assert.InRange(2 * (fitted.LogLikelihood - GammaGammaFit.LogLikelihood(_published, customers)), 0, 16.3);
    }

    [Theory]
    [InlineData("different spendings", 10.0, 20.0)]
    [InlineData("different spendings", 0.0, 0.0, 0.0, 0.0)]
    [InlineData("spends the same", 10.0, 10.0, 10.0, 10.0)]
    public void Fit_TooLittle_SaysWhy(string reason, params double[] averages)
    {
        var fitted = GammaGammaFit.Fit(averages.Select((m, i) => new CustomerHistory($"{i}", new PurchasePattern(i + 1, 7, 70), m)));
        Assert.Null(fitted.Model);
        Assert.Contains(reason, fitted.Fault);
    }
}
