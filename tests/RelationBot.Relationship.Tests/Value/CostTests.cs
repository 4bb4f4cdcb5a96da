using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Costs;

namespace RelationBot.Relationship.Tests.Value;

public class CostTests
{
    [Fact]
    public void Prior_RatesDrawnFromAGamma_FindsIt()
    {
        var (random, moments) = (new Random(9), new RateMoments());
        for (var i = 0; i < 50_000; i++)
        {
            var weeks = 8 + 44 * random.NextDouble();
            var rate = MathNet.Numerics.Distributions.Gamma.Sample(random, 0.8, 20);
            moments.Add(MathNet.Numerics.Distributions.Poisson.Sample(random, rate * weeks), weeks);
        }

        var prior = moments.Prior();
        Assert.Equal(0.8, prior.Shape, 0.04);
        Assert.Equal(20, prior.Weeks, 1.0);
        // One's own rate counts the more the longer he was watched.
        Assert.InRange(prior.Rate(10, 10), 0.04, 1);
        Assert.Equal(1, prior.Rate(10_000, 10_000), 0.01);
        Assert.Equal(0.04, prior.Rate(0, 0), 0.003);
    }

    [Fact]
    public void Prior_EverybodyAlikeOrNothingYet_HasNoSpread()
    {
        var alike = new RateMoments();
        for (var i = 0; i < 100; i++)
        {
            alike.Add(2, 10);
        }

        Assert.Equal(0.2, alike.Prior().Rate(9, 10), 0.001);
        var nothing = new RateMoments();
        nothing.Add(0, 52);
        Assert.Equal(0, nothing.Prior().Rate(0, 10));
    }

    [Fact]
    public void Week_UnitCosts_AddUp()
    {
        var sure = new RatePrior(1e-9, 1e-9);
        var cost = new CostToServe(new UnitCosts(), sure, sure, 10, sure, sure, sure);
        var week = cost.Week(new Contacts(20, 4, 60, 1, 2), 10, 5, 50);
        // Minutes each time: two usual ones of ten and his own four of fifteen.
        Assert.Equal(0.1 * 2 + 0.75 * (80.0 / 6) * 0.4 + 60 * 0.1 + 25 * 0.2 + 10 * 0.1, week, 4);
    }
}
