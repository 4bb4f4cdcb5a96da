using MathNet.Numerics;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Tests.Value;

public class ParetoNbdTests
{
    // Fader & Hardie's note on the model, for CDNOW.
    private static readonly ParetoNbd _published = new(0.553, 10.578, 0.606, 11.669);

    [Theory]
    [InlineData(10.578, 11.669)]
    [InlineData(14, 3)]
    [InlineData(3, 14)]
    [InlineData(400, 0.5)]
    [InlineData(0.5, 400)]
    [InlineData(9, 9)]
    public void ProbabilityAlive_AnyModel_IsTheDefinitionAddedUp(double alpha, double beta)
    {
        var model = new ParetoNbd(0.553, alpha, 0.606, beta);
        foreach (var customer in new PurchasePattern[] { new(0, 0, 272), new(2, 213, 272), new(26, 70, 272), new(300, 245, 272) })
        {
            var (frequency, recency, age) = (customer.Frequency, customer.Recency, customer.Age);
            // Having left at each moment since the last purchase against being there still, in ten thousand steps.
            var steps = Enumerable.Range(0, 20_000).Select(i => (i + 0.5) / 20_000);
            double Density(double at) => Math.Exp(
                (model.R + frequency) * Math.Log((alpha + age) / (alpha + at)) + model.S * Math.Log((beta + age) / (beta + at))) * model.S / (beta + at);
            var odds = steps.Average(u => Density(recency + (age - recency) * u * u) * 2 * u) * (age - recency);
            Assert.Equal(1 / (1 + odds), model.ProbabilityAlive(customer), 0.001 / (1 + odds) + 1e-12);
        }
    }

    [Fact]
    public void RemainingWhileAlive_PublishedClosedForm_IsMet()
    {
        // Fader, Hardie & Lee 2005 (« RFM and CLV »): Tricomi's Ψ(s, s; z) is e^z Γ(1-s, z).
        const double Force = 0.0027;
        foreach (var (frequency, age) in new[] { (0, 0.0), (3, 30.0), (40, 77.86) })
        {
            var z = Force * (_published.Beta + age);
            var weeks = Math.Pow(_published.Beta + age, _published.S) * Math.Pow(Force, _published.S - 1) * Math.Exp(z)
                * SpecialFunctions.GammaUpperIncomplete(1 - _published.S, z);
            var remaining = _published.RemainingWhileAlive(frequency, age, Force);
            Assert.Equal(weeks, remaining.Weeks, weeks * 1e-6);
            Assert.Equal((_published.R + frequency) / (_published.Alpha + age) * weeks, remaining.Transactions, weeks * 1e-5);
        }
    }

    [Theory]
    [InlineData(0.606)]
    [InlineData(1)]
    [InlineData(3)]
    public void ExpectedPurchases_AnyModel_IsTheSumOfItsWeeks(double s)
    {
        var model = _published with { S = s };
        var customer = new PurchasePattern(2, 213, 272);
        var alive = model.ProbabilityAlive(customer);
        var rate = (model.R + 2) / (model.Alpha + customer.Age);
        var expected = Enumerable.Range(0, 10_000).Average(i =>
            rate * Math.Pow((model.Beta + customer.Age) / (model.Beta + customer.Age + (i + 0.5) / 10_000 * 39), s)) * 39;
        Assert.Equal(expected * alive, model.ExpectedPurchases(customer, 39), 1e-6);
    }

    [Fact]
    public void Fit_CustomersDrawnFromAModel_RecoversItWithinItsStandardErrors()
    {
        var customers = SyntheticCustomers.Draw(_published, 20_000, 2 * 273, 84, seed: 8).ToList();
        var fitted = ParetoNbdFit.Fit(customers);
        Assert.Null(fitted.Fault);
        Assert.Equal(4, fitted.StandardErrors.Count);
        foreach (var ((found, drawn), error) in fitted.Model!.Parameters.Zip(_published.Parameters).Zip(fitted.StandardErrors))
        {
            Assert.InRange(Math.Abs(found.Value - drawn.Value), 0, 4 * error);
        }

        Assert.InRange(2 * (fitted.LogLikelihood - ParetoNbdFit.LogLikelihood(_published, customers)), 0, 18.5);
        Assert.True(fitted.LogLikelihood > BgNbdFit.Fit(customers).LogLikelihood);
    }

    [Fact]
    public void Fit_SomeBoughtHundredsOfTimesAndLeft_StaysFinite()
    {
        var customers = SyntheticCustomers.Draw(_published, 2_000, 2 * 273, 84, seed: 3)
            .Concat(Enumerable.Range(1, 40).Select(i => new PurchasePattern(400 + 40 * i, 60 + 4 * i, 546))).ToList();
        var fitted = ParetoNbdFit.Fit(customers);
        Assert.Null(fitted.Fault);
        Assert.True(double.IsFinite(fitted.LogLikelihood));
        Assert.InRange(fitted.Model!.ProbabilityAlive(new PurchasePattern(2000, 70, 5460)), 0, 1e-100);
        Assert.Equal(1, fitted.Model.ProbabilityAlive(new PurchasePattern(2000, 546, 546)));
        Assert.Null(BgNbdFit.Fit(customers).Fault);
    }

    [Fact]
    public void Fit_AllSingle_SaysWhy() =>
        Assert.Contains("one day only", ParetoNbdFit.Fit(Enumerable.Range(1, 9).Select(i => new PurchasePattern(0, 0, i))).Fault);
}
