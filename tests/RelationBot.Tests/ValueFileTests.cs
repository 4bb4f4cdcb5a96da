using System.Text.Json;

namespace RelationBot.Tests;

/// <summary><c>value fit</c> and <c>value evaluate</c>, as typed: one JSON object, or what is wrong and the exit code for it.</summary>
public sealed class ValueFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task FitAndEvaluate_OrdinaryFile_PrintTheirObjectAloneAndTouchNoDatabase()
    {
        var random = new Random(3);
        var file = Write([.. Enumerable.Range(0, 300).SelectMany(customer => Enumerable.Range(0, 1 + random.Next(6)).Select(_ =>
            $"C-{customer},{new DateOnly(2025, 1, 1).AddDays(random.Next(400)):yyyy-MM-dd},{5 + random.Next(90 + customer)}.50"))]);
        var data = Path.Combine(_folder.Path, "data");

        var fit = await HostProcess.RunAsync(data, "value", "fit", "--purchases", file, "--until", "2025-09-30", "--json");
        var evaluate = await HostProcess.RunAsync(data, "value", "evaluate", "--purchases", file, "--until", "2025-09-30", "--horizon-weeks", "8", "--json");

        Assert.Equal((0, 0), (fit.ExitCode, evaluate.ExitCode));
        Assert.Equal(
            ["model", "r", "alpha", "a", "b", "logLikelihood", "spend", "customers", "seconds", "used", "standardErrors", "rival"],
            JsonDocument.Parse(fit.Output).RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["mae", "rmse", "totalPredicted", "totalActual", "money", "topDecileShare", "seconds"],
            JsonDocument.Parse(evaluate.Output).RootElement.EnumerateObject().Select(p => p.Name));
        Assert.False(File.Exists(Path.Combine(data, "relationbot.db")));
    }

    [Fact]
    public async Task Evaluate_Plot_DrawsBothLinesOverAllWeeks()
    {
        var random = new Random(5);
        var file = Write([.. Enumerable.Range(0, 200).SelectMany(customer => Enumerable.Range(0, 1 + random.Next(5)).Select(_ =>
            $"C-{customer},{new DateOnly(2025, 1, 1).AddDays(random.Next(300)):yyyy-MM-dd},{5 + random.Next(90)}.50"))]);
        var plot = Path.Combine(_folder.Path, "tracking.svg");
        string[] words = ["value", "evaluate", "--purchases", file, "--until", "2025-07-31", "--horizon-weeks", "10", "--plot"];
        Assert.Equal(0, (await HostProcess.RunAsync(Path.Combine(_folder.Path, "data"), [.. words, plot])).ExitCode);
        var lines = System.Xml.Linq.XDocument.Load(plot).Descendants().Where(e => e.Name.LocalName == "polyline").ToList();
        Assert.Equal([42, 42], lines.Select(line => line.Attribute("points")!.Value.Split(' ').Length));
        Assert.Equal(1, (await HostProcess.RunAsync(Path.Combine(_folder.Path, "data"), [.. words, Path.Combine(_folder.Path, "no", "where.svg")])).ExitCode);
    }

    [Theory]
    [InlineData(2, "CSV102", "2025-09-30", "A,2025-01-01,5", "A,yesterday,5")]
    [InlineData(2, "yet to come", "2199-09-30", "A,2025-01-01,5")]
    [InlineData(2, "ISO 8601", "30/09/2025", "A,2025-01-01,5")]
    [InlineData(1, "one customer", "2025-09-30", "A,2025-01-01,5", "A,2025-02-01,5")]
    [InlineData(1, "nobody had bought", "2024-12-31", "A,2025-01-01,5")]
    public async Task Fit_NothingToLearnFrom_SaysSoInOneLine(int exit, string said, string until, params string[] rows)
    {
        var (exitCode, output, errors) = await HostProcess.RunAsync(
            Path.Combine(_folder.Path, "data"), "value", "fit", "--purchases", Write(rows), "--until", until, "--json");

        Assert.Equal((exit, ""), (exitCode, output));
        Assert.Contains(said, Assert.Single(BadInputTests.Lines(errors)));
    }

    public void Dispose() => _folder.Dispose();

    private string Write(params string[] rows)
    {
        var file = Path.Combine(_folder.Path, "purchases.csv");
        File.WriteAllLines(file, ["customer,date,amount", .. rows]);
        return file;
    }
}
