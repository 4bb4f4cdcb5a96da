using System.CommandLine;
using System.Text.Json;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.CommandLine;

/// <summary><c>value evaluate</c>: what would have been predicted on a day, against what then happened.</summary>
internal static class ValueEvaluateCommand
{
    private const int LongestHorizon = 5200;

    public static Command Create(string[] settings)
    {
        var purchases = ValueFileCommand.Purchases();
        var until = ValueFileCommand.Until();
        var horizon = new Option<int>("--horizon-weeks")
        {
            Description = "How many weeks after it are predicted.",
            HelpName = "N",
            Required = true,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, out var weeks) && weeks is >= 1 and <= LongestHorizon)
                    return weeks;
                result.AddError($"--horizon-weeks must be a number of weeks from 1 to {LongestHorizon}.");
                return 0;
            },
        };
        var json = new Option<bool>("--json") { Description = "One JSON object on standard output." };
        var plot = new Option<string?>("--plot") { Description = "Draws actual and expected repeat transactions by week into an SVG file.", HelpName = "FILE.svg" };
        var evaluate = new Command("evaluate", "Predicts the later part of a file of purchases from the earlier.") { purchases, until, horizon, json, plot };
        evaluate.SetAction((parsed, cancellationToken) => ValueFileCommand.RunAsync(
            settings, parsed.GetValue(purchases)!, parsed.GetValue(until), parsed.GetValue(horizon),
            (history, forecast, watch) =>
            {
                var evaluation = ForecastEvaluation.Of(forecast, history, parsed.GetValue(until), parsed.GetValue(horizon));
                Print(evaluation, watch.Elapsed.TotalSeconds, parsed.GetValue(json));
                return parsed.GetValue(plot) is { } file
                    ? Draw(file, WeeklyTracking.Of(forecast, history, parsed.GetValue(until), parsed.GetValue(horizon)), parsed.GetValue(horizon), forecast.Purchases.Name)
                    : Commands.Done;
            },
            cancellationToken));
        return evaluate;
    }

    private static int Draw(string file, IReadOnlyList<TrackedWeek> weeks, int horizon, string model)
    {
        try
        {
            File.WriteAllText(file, TrackingPlot.Draw(weeks, weeks[^1].Week - horizon, model));
            return Commands.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file}: cannot be written: {exception.Message}");
            return Commands.Failed;
        }
    }

    private static void Print(ForecastEvaluation evaluation, double seconds, bool json)
    {
        var (purchases, money) = (evaluation.Transactions, evaluation.Money);
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                mae = purchases.Mae,
                rmse = purchases.Rmse,
                totalPredicted = purchases.TotalPredicted,
                totalActual = purchases.TotalActual,
                money = new { mae = money.Mae, rmse = money.Rmse, totalPredicted = money.TotalPredicted, totalActual = money.TotalActual },
                topDecileShare = evaluation.TopDecileShare,
                seconds,
            }));
            return;
        }

        Console.WriteLine($"transactions  predicted {purchases.TotalPredicted:N0}  actual {purchases.TotalActual:N0}  a customer: mae {purchases.Mae:F3}, rmse {purchases.Rmse:F3}");
        Console.WriteLine($"money         predicted {money.TotalPredicted:N0}  actual {money.TotalActual:N0}  a customer: mae {money.Mae:F2}, rmse {money.Rmse:F2}");
        Console.WriteLine($"the tenth predicted best brought {evaluation.TopDecileShare:P1} of the revenue ({seconds:F2} s)");
    }
}
