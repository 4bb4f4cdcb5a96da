using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Tests.Value;

public class TierRulesTests
{
    private static readonly TierBorders _borders = new(100, 10);
    private readonly TierRules _rules = new(new ValueOptions());

    [Theory]
    [InlineData(150, 10, 0.9, 1)]
    [InlineData(110, 10, 0.1, 1)]
    [InlineData(109, 10, 0.9, 2)]
    [InlineData(20, 10, 0.1, 2)]
    [InlineData(15, 10, 0.9, 3)]
    [InlineData(15, 10, 0.4, 4)]
    [InlineData(15, 10, 0.4, 3, "young")]
    [InlineData(15, 10, 0.4, 3, "project")]
    [InlineData(10, 10, 0.9, 4)]
    [InlineData(5, 10, 0.9, 4, "young")]
    [InlineData(5, 10, 0.9, 3, "project")]
    [InlineData(500, 10, 1, 3, "newcomer")]
    [InlineData(0, 0, 1, 3, "newcomer")]
    public void Assign_EachCase_IsItsTier(double profit, double cost, double active, int tier, string what = "") =>
        Assert.Equal(tier, _rules.Assign(new TierCase(profit, cost, active, what == "newcomer", what == "young", what == "project"), _borders));

    [Theory]
    [InlineData(0, 105, 1)]
    [InlineData(2, 105, 2)]
    [InlineData(2, 115, 1)]
    [InlineData(1, 95, 1)]
    [InlineData(1, 85, 2)]
    [InlineData(3, 200, 1)]
    [InlineData(1, 5, 4)]
    [InlineData(4, 105, 2)]
    public void Move_NearABorder_StaysUntilPastItByATenth(int current, double profit, int tier) =>
        Assert.Equal(tier, _rules.Move(current, new TierCase(profit, 0, 0.2, false, false, false), _borders));

    [Theory]
    [InlineData(4, 51, 50, 4)]
    [InlineData(4, 80, 50, 2)]
    [InlineData(2, 49, 50, 2)]
    [InlineData(2, 30, 50, 4)]
    public void Move_ProfitNearCost_StaysUntilClear(int current, double profit, double cost, int tier) =>
        Assert.Equal(tier, _rules.Move(current, new TierCase(profit, cost, 0.9, false, false, false), _borders with { Little = 0 }));

    [Fact]
    public void Borders_SortedWorths_AreTheSmallestSetsThatBringTheirShare()
    {
        float[] worths = [-50, 0, 1, 4, 5, 10, 20, 60];
        Assert.Equal(new TierBorders(60, 5), _rules.Borders(worths, new Dictionary<float, int>()));
        // The best is a newcomer: his worth counts, and others must bring the half.
        Assert.Equal(new TierBorders(1, 1), _rules.Borders(worths, new Dictionary<float, int> { [60] = 1 }));
        Assert.Equal(double.MaxValue, _rules.Borders([-1, 0], new Dictionary<float, int>()).Top);
    }
}
