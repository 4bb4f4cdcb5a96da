using System.Text.Json;

namespace RelationBot.Tests;

/// <summary>Purchases that no value can be computed from, as typed: each says so with the line or the reason, and tiers stay.</summary>
public sealed class ValueBadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    [Theory]
    [InlineData(2, "CSV002", "")]
    [InlineData(2, "purchases.csv(3,3): CSV109", "A,2026-01-01,5", "A,2199-01-01,5", "B,2026-01-02,6")]
    [InlineData(2, "CSV110", "A,2026-01-01,5,EUR", "A,2026-01-02,5,USD")]
    [InlineData(0, "one customer only", "A,2026-01-01,5", "A,2026-02-01,5")]
    [InlineData(0, "one day only", "A,2026-01-01,5", "B,2026-02-01,5", "C,2026-02-03,5", "D,2026-02-05,5")]
    [InlineData(0, "there is no customer", "A,2026-01-01,-5", "B,2026-02-01,-5")]
    [InlineData(0, "(3,1): CSV111", "A,2026-01-01,5", "A,2026-01-01,5", "B,2026-02-01,5")]
    [InlineData(0, "spends the same", "A,2026-01-01,5", "A,2026-01-03,5", "B,2026-01-01,5", "B,2026-01-04,5", "B,2026-01-05,5", "C,2026-01-02,5", "C,2026-01-07,5", "D,2026-01-03,5", "D,2026-01-06,5", "D,2026-01-09,5", "D,2026-01-12,5")]
    public async Task ImportPurchases_NothingToComputeFrom_SaysSoAndTiersStay(int exit, string said, params string[] rows)
    {
        var (exitCode, output, errors) = await RunAsync("import", "purchases", Write(rows));

        Assert.Equal(exit, exitCode);
        Assert.Contains(said, exit == 0 ? output : errors);
        if (exit == 0)
            Assert.Contains("tiers stay as they were", output);
        var tiers = JsonDocument.Parse((await RunAsync("value", "tiers", "--json")).Output).RootElement;
        Assert.All(tiers.EnumerateObject(), tier => Assert.Equal(0, tier.Value.GetProperty("customers").GetInt32()));
    }

    [Theory]
    [InlineData(2, "CSV002", "")]
    [InlineData(2, "CSV109", "A,2026-01-01,5", "A,2199-01-01,5")]
    [InlineData(2, "CSV110", "A,2026-01-01,5,EUR", "A,2026-01-02,5,USD")]
    [InlineData(1, "one day only", "A,2026-01-01,5", "B,2026-02-01,5", "C,2026-02-03,5", "D,2026-02-05,5")]
    [InlineData(1, "spends the same", "A,2026-01-01,5", "A,2026-01-03,5", "B,2026-01-01,5", "B,2026-01-04,5", "B,2026-01-05,5", "C,2026-01-02,5", "C,2026-01-07,5", "D,2026-01-03,5", "D,2026-01-06,5", "D,2026-01-09,5", "D,2026-01-12,5")]
    public async Task Evaluate_NothingToLearnFrom_SaysSoAndPrintsNothing(int exit, string said, params string[] rows)
    {
        var (exitCode, output, errors) = await RunAsync(
            "value", "evaluate", "--purchases", Write(rows), "--until", "2026-03-01", "--horizon-weeks", "2", "--json");
        Assert.Equal((exit, ""), (exitCode, output));
        Assert.Contains(said, errors);
    }

    [Fact]
    public async Task Recompute_NoPurchases_FailsAndSaysWhy()
    {
        var (exitCode, _, errors) = await RunAsync("value", "recompute");
        Assert.Equal(1, exitCode);
        Assert.Contains("there is no customer to learn from; tiers stay as they were", Assert.Single(BadInputTests.Lines(errors)));
    }

    [Fact]
    public async Task AnyCommand_BadValueOptions_SaysEachInALine()
    {
        var (exitCode, _, errors) = await RunAsync(
            "value", "recompute", "--RelationBot:Value:DiscountRate", "0", "--RelationBot:Value:Costs:CallOut", "-1");
        Assert.Equal(2, exitCode);
        Assert.Equal(2, BadInputTests.Lines(errors).Count(line => line.Contains("RelationBot:Value:", StringComparison.Ordinal)));
    }

    public void Dispose() => _folder.Dispose();

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] words) =>
        HostProcess.RunAsync(Data, [.. words, "--RelationBot:Demo", "false"]);

    private string Write(params string[] rows)
    {
        var file = Path.Combine(_folder.Path, "purchases.csv");
        var header = rows.Any(row => row.Count(c => c == ',') == 3) ? "customer,date,amount,currency" : "customer,date,amount";
        File.WriteAllText(file, rows is [""] ? "" : string.Join('\n', [header, .. rows]) + "\n");
        return file;
    }
}
