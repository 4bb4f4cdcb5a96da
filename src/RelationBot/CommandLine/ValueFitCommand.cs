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
        var fit = new Command("fit", "Fits BG/NBD, Pareto/NBD and gamma-gamma on a file of purchases.") { purchases, until, json };
        fit.SetAction((parsed, cancellationToken) => ValueFileCommand.RunAsync(
            settings, parsed.GetValue(purchases)!, parsed.GetValue(until), 0,
            (_, forecast, watch) =>
            {
                Print(forecast, watch.Elapsed.TotalSeconds, parsed.GetValue(json));
                return Commands.Done;
            },
            cancellationToken));
        return fit;
    }

    // The object is the contract's for BG/NBD, whichever of the two is used.
    private static void Print(BaseForecast forecast, double seconds, bool json)
    {
        var (bgNbd, paretoNbd, spend) = (forecast.BgNbd, forecast.ParetoNbd, forecast.Spend);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                model = BgNbd.Title,
                r = bgNbd.Model?.R,
                alpha = bgNbd.Model?.Alpha,
                a = bgNbd.Model?.A,
                b = bgNbd.Model?.B,
                logLikelihood = Known(bgNbd.LogLikelihood),
                spend = new { p = spend.P, q = spend.Q, gamma = spend.Gamma },
                customers = forecast.Customers.Count,
                seconds,
                used = forecast.Purchases.Name,
                standardErrors = bgNbd.StandardErrors.Select(Known),
                rival = new
                {
                    model = ParetoNbd.Title,
                    r = paretoNbd.Model?.R,
                    alpha = paretoNbd.Model?.Alpha,
                    s = paretoNbd.Model?.S,
                    beta = paretoNbd.Model?.Beta,
                    logLikelihood = Known(paretoNbd.LogLikelihood),
                    standardErrors = paretoNbd.StandardErrors.Select(Known),
                },
            }));
            return;
        }

        Console.WriteLine($"{forecast.Customers.Count} customers in {seconds:F2} s");
        Console.WriteLine(Line(BgNbd.Title, bgNbd.Model, bgNbd.LogLikelihood, bgNbd.Fault));
        Console.WriteLine(Line(ParetoNbd.Title, paretoNbd.Model, paretoNbd.LogLikelihood, paretoNbd.Fault));
        Console.WriteLine($"gamma-gamma  p {spend.P:F2}  q {spend.Q:F2}  gamma {spend.Gamma:F2}");
        Console.WriteLine($"used: {forecast.Purchases.Name}, the likelier");
    }

    private static string Line(string title, IPurchaseModel? model, double logLikelihood, string? fault) => model is null
        ? $"{title,-11}  {fault}"
        : $"{title,-11}  {string.Join("  ", model.Parameters.Select(p => $"{p.Key} {p.Value:F3}"))}  log-likelihood {logLikelihood:F1}";

    // JSON has no word for what is not a number.
    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
