using RelationBot.Relationship.Company;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Tests.Value;

public class PurchaseHistoryTests
{
    private static readonly DateOnly _first = new(2026, 1, 1);

    [Fact]
    public void Until_OneDayTwice_IsOneTransaction()
    {
        var history = Of((0, 10), (7, 30), (7, 20), (14, 40));
        var known = Assert.Single(history.Until(_first.AddDays(14)));
        Assert.Equal((new PurchasePattern(2, 14, 14), 45.0), (known.Pattern, known.AverageSpend));
        Assert.Equal(new PurchasePattern(1, 7, 13), Assert.Single(history.Until(_first.AddDays(13))).Pattern);
        Assert.Empty(history.Until(_first.AddDays(-1)));
    }

    [Theory]
    [InlineData(-15, 20)]
    [InlineData(-30, 12.5)]
    [InlineData(-1000, 0)]
    public void Until_Return_ReducesTheLatestPurchasesFirst(double returned, double average)
    {
        var known = Assert.Single(Of((3, returned), (0, 10), (1, 30), (2, 25)).Until(_first.AddDays(9)));
        Assert.Equal((new PurchasePattern(2, 2, 9), average), (known.Pattern, known.AverageSpend));
    }

    [Fact]
    public void Until_OnlyReturns_IsNoCustomer() => Assert.Empty(Of((0, -5)).Until(_first));

    [Fact]
    public void Between_BothEnds_LeavesOutTheFirstAndTakesTheLast() =>
        Assert.Equal((2, 27.0), Of((0, 10), (1, 20), (2, 12), (2, 3), (3, -8), (4, 99)).Between("C", _first, _first.AddDays(3)));

    [Fact]
    public async Task ReadAsync_ReturnsAndDoubles_AreTakenAndSaid()
    {
        var content = await ReadAsync("customer,date,amount\nC,2026-01-01,10\nC,2026-01-01,10\nC,2026-01-03,-4\nC,2026-01-02,7\n");
        Assert.Empty(content.Faults);
        Assert.Equal([(3, "CSV111"), (4, "CSV112")], content.Notes.Select(n => (n.Line, n.Code)));
        Assert.Equal(3, Assert.Single(content.History!.Until(_first.AddDays(9))).AverageSpend);
    }

    [Theory]
    [InlineData("", 1, 1, "CSV002")]
    [InlineData("customer,date\n", 1, 1, "CSV003")]
    [InlineData("customer,date,amount\nC,2026-01-01,1\nC,2026-13-01,1\n", 3, 3, "CSV102")]
    [InlineData("customer,date,amount\nC,2026-01-01,ten\n", 2, 14, "CSV103")]
    [InlineData("customer,date,amount\nC,2026-01-01,\n", 2, 14, "CSV101")]
    [InlineData("customer,date,amount\nC,2226-01-01,1\n", 2, 3, "CSV102")]
    [InlineData("customer,date,amount\nC,2126-01-01,1\n", 2, 3, "CSV109")]
    [InlineData("customer,date,amount,currency\nC,2026-01-01,1,EUR\nC,2026-01-02,1,\nC,2026-01-03,1,USD\n", 4, 16, "CSV110")]
    public async Task ReadAsync_BadFile_SaysWhereAndHasNoHistory(string text, int line, int column, string code)
    {
        var content = await ReadAsync(text);
        Assert.Null(content.History);
        var fault = Assert.Single(content.Faults);
        Assert.Equal((line, column, code), (fault.Line, fault.Column, fault.Code));
    }

    private static async Task<PurchaseFileContent> ReadAsync(string text)
    {
        await using var relation = await TestRelation.StartAsync();
        return await new PurchaseHistoryFile(relation.Get<CompanyClock>()).ReadAsync(CsvFiles.Write(relation, text), default);
    }

    private static PurchaseHistory Of(params (int Day, double Amount)[] lines)
    {
        var history = new PurchaseHistory();
        foreach (var (day, amount) in lines)
        {
            history.Add("C", _first.AddDays(day), amount);
        }

        return history;
    }
}
