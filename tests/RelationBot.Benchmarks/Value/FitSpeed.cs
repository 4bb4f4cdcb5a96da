using System.Diagnostics;
using System.Globalization;
using RelationBot.Relationship.Tests.Value;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Benchmarks.Value;

/// <summary>How long it takes to fit all three models.</summary>
internal static class FitSpeed
{
    private const int Days = 546, Arrivals = 84;

    public static void Run()
    {
        Console.WriteLine("\n| customers | different histories | seconds: BG/NBD, Pareto/NBD, gamma-gamma | together |\n|---|---|---|---|");
        foreach (var count in new[] { 2_400, 24_000, 100_000, 24_000 })
        {
            var patterns = SyntheticCustomers.Draw(new BgNbd(0.243, 4.414, 0.793, 2.426), count, Days, Arrivals, 1).ToList();
            var spend = SyntheticCustomers.Draw(new GammaGamma(6.25, 3.74, 15.44), count, 2).Zip(
                patterns, (c, p) => c with { Pattern = p, AverageSpend = p.Frequency == 0 ? 0 : c.AverageSpend }).ToList();
            var bgNbd = Time(() => BgNbdFit.Fit(patterns));
            var paretoNbd = Time(() => ParetoNbdFit.Fit(patterns));
            var gammaGamma = Time(() => GammaGammaFit.Fit(spend));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {patterns.Distinct().Count():N0} | {bgNbd:F2}, {paretoNbd:F2}, {gammaGamma:F2} | {bgNbd + paretoNbd + gammaGamma:F2} |"));
        }
    }

    private static double Time(Action fit)
    {
        var watch = Stopwatch.StartNew();
        fit();
        return watch.Elapsed.TotalSeconds;
    }
}
