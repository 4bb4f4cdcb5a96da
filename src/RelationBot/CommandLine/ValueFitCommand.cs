using System.CommandLine;
using System.Text.Json;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.CommandLine;

/// <summary><c>value fit</c>: what a file of purchases tells of how its customers buy.</summary>
internal static class ValueFitCommand
{
    public static Command Create(string[] settings)
    {
        var purchases = ValueFileCommand.Purchases();
        var until = ValueFileCommand.Until();
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var fit = new Command("fit", "Fits BG/NBD and gamma-gamma on a file of purchases.") { purchases, until, json };
        fit.SetAction((parsed, cancellationToken) => ValueFileCommand.RunAsync(
            settings, parsed.GetValue(purchases)!, parsed.GetValue(until), 0,
            (_, forecast, watch) => Print(forecast, watch.Elapsed.TotalSeconds, parsed.GetValue(json)), cancellationToken));
        return fit;
    }

    private static void Print(BaseForecast forecast, double seconds, bool json)
    {
        var (purchases, spend) = (forecast.Purchases, forecast.Spend);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                model = "BG/NBD",
                r = purchases.R,
                alpha = purchases.Alpha,
                a = purchases.A,
                b = purchases.B,
                logLikelihood = forecast.LogLikelihood,
                spend = new { p = spend.P, q = spend.Q, gamma = spend.Gamma },
                customers = forecast.Customers.Count,
                seconds,
            }));
            return;
        }

        Console.WriteLine($"{forecast.Customers.Count} customers in {seconds:F2} s");
        Console.WriteLine($"BG/NBD       r {purchases.R:F3}  alpha {purchases.Alpha:F3}  a {purchases.A:F3}  b {purchases.B:F3}  log-likelihood {forecast.LogLikelihood:F1}");
        Console.WriteLine($"gamma-gamma  p {spend.P:F2}  q {spend.Q:F2}  gamma {spend.Gamma:F2}");
    }
}
