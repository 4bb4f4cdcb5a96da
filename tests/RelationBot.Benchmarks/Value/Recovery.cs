using System.Globalization;
using RelationBot.Relationship.Tests.Value;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Benchmarks.Value;

/// <summary>Whether a fit finds again the parameters that customers were drawn from, and whether its standard errors are what they say.</summary>
internal static class Recovery
{
    private const int Seeds = 20, Customers = 100_000, Days = 546, Arrivals = 84;

    private static readonly BgNbd _bgNbd = new(0.243, 4.414, 0.793, 2.426);
    private static readonly ParetoNbd _paretoNbd = new(0.553, 10.578, 0.606, 11.669);

    public static void Run()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{Seeds} bases of {Customers:N0} customers, watched for {Days / 7} weeks\n\n| | drawn from | mean of the fits | mean standard error | within one | within two | within three |\n|---|---|---|---|---|---|---|"));
        Print(_bgNbd, seed => Of(BgNbdFit.Fit(SyntheticCustomers.Draw(_bgNbd, Customers, Days, Arrivals, seed))));
        Print(_paretoNbd, seed => Of(ParetoNbdFit.Fit(SyntheticCustomers.Draw(_paretoNbd, Customers, Days, Arrivals, seed))));
    }

    private static (double[] Found, double[] Errors) Of<T>(Fitted<T> fitted)
        where T : class, IPurchaseModel =>
        ([.. fitted.Model!.Parameters.Select(p => p.Value)], [.. fitted.StandardErrors]);

    private static void Print(IPurchaseModel drawn, Func<int, (double[] Found, double[] Errors)> fit)
    {
        var fits = Enumerable.Range(1, Seeds).Select(fit).ToList();
        for (var i = 0; i < drawn.Parameters.Count; i++)
        {
            var (name, value) = drawn.Parameters[i];
            var off = fits.ConvertAll(f => Math.Abs(f.Found[i] - value) / f.Errors[i]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {drawn.Name} {name} | {value:F3} | {fits.Average(f => f.Found[i]):F3} | {fits.Average(f => f.Errors[i]):F3} | {off.Count(o => o <= 1)} | {off.Count(o => o <= 2)} | {off.Count(o => o <= 3)} |"));
        }
    }
}
