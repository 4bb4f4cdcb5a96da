using System.Globalization;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Benchmarks.Value;

/// <summary>What is predicted on a day against what then happened, by what is shipped and by what else was tried.</summary>
internal static class Predictions
{
    private static readonly (string Title, string File, string Until, int Weeks)[] _splits =
    [
        ("CDNOW, 39 weeks known, 39 predicted (the paper's)", Books.Cdnow, "1997-09-30", 39),
        ("CDNOW, 26 weeks known, 26 predicted", Books.Cdnow, "1997-06-30", 26),
        ("CDNOW, 52 weeks known, 26 predicted", Books.Cdnow, "1997-12-31", 26),
        ("gift wholesaler, 4 months known, 8 weeks predicted", Books.OnlineRetail, "2011-03-31", 8),
        ("gift wholesaler, 3 months known, 13 weeks predicted", Books.OnlineRetail, "2011-02-28", 13),
        ("gift wholesaler, 5 months known, 4 weeks predicted", Books.OnlineRetail, "2011-04-30", 4),
    ];

    public static void Run()
    {
        foreach (var (title, file, until, weeks) in _splits)
        {
            if (Books.Read(file) is not { } history)
            {
                Console.WriteLine($"skipped: ../shared/data/purchases/{file} is not here");
                continue;
            }

            Console.WriteLine($"\n{title}\n\n| | log-likelihood | purchases: MAE | RMSE | total predicted / actual | money: MAE | RMSE | total predicted / actual | best tenth's share |\n|---|---|---|---|---|---|---|---|---|");
            Print(history, DateOnly.Parse(until, CultureInfo.InvariantCulture), weeks);
        }
    }

    /// <summary>Of what is shipped, on the paper's split.</summary>
    public static ForecastEvaluation? Shipped(string file, string until, int weeks)
    {
        if (Books.Read(file) is not { } history)
        {
            return null;
        }

        var day = DateOnly.Parse(until, CultureInfo.InvariantCulture);
        return ForecastEvaluation.Of(BaseForecast.Fit(history.Until(day)).Model!, history, day, weeks);
    }

    private static void Print(PurchaseHistory history, DateOnly until, int weeks)
    {
        var customers = history.Until(until);
        var forecast = BaseForecast.Fit(customers).Model!;
        var all = customers.Select(c => c with
        {
            Pattern = c.Pattern with { Frequency = c.Pattern.Frequency + 1 },
            AverageSpend = (c.FirstSpend + c.Pattern.Frequency * c.AverageSpend) / (c.Pattern.Frequency + 1),
        }).ToDictionary(c => c.Customer);
        var spendOnAll = GammaGammaFit.Fit(all.Values).Model!;
        var (bgNbd, paretoNbd) = (forecast.BgNbd, forecast.ParetoNbd);
        double Published(CustomerHistory c) => Finite(forecast.Spend.ExpectedSpend(c.Pattern.Frequency, c.AverageSpend), forecast.UsualSpend);
        double OnAll(CustomerHistory c) => spendOnAll.ExpectedSpend(c.Pattern.Frequency + 1, all[c.Customer].AverageSpend);
        double Own(CustomerHistory c) => all[c.Customer].AverageSpend;
        double Usual(CustomerHistory c) => forecast.UsualSpend;

        Row($"**{forecast.Purchases.Name}, gamma-gamma** (shipped)", double.NaN, c => forecast.Purchases.ExpectedPurchases(c.Pattern, weeks), Published);
        Row("BG/NBD, gamma-gamma", bgNbd.LogLikelihood, c => bgNbd.Model!.ExpectedPurchases(c.Pattern, weeks), Published);
        Row("Pareto/NBD, gamma-gamma", paretoNbd.LogLikelihood, c => paretoNbd.Model!.ExpectedPurchases(c.Pattern, weeks), Published);
        Row("…, gamma-gamma on first purchases too", double.NaN, c => forecast.Purchases.ExpectedPurchases(c.Pattern, weeks), OnAll);
        Row("…, each customer's own mean", double.NaN, c => forecast.Purchases.ExpectedPurchases(c.Pattern, weeks), Own);
        Row("…, the base's mean", double.NaN, c => forecast.Purchases.ExpectedPurchases(c.Pattern, weeks), Usual);
        Row("as often as before, own mean", double.NaN, c => c.Pattern.Frequency / Math.Max(1, c.Pattern.Age) * weeks, Own);

        void Row(string name, double logLikelihood, Func<CustomerHistory, double> purchases, Func<CustomerHistory, double> spend)
        {
            var found = ForecastEvaluation.Of(
                customers, history, until, weeks, c => (purchases(c), purchases(c) * spend(c)));
            var (t, m) = (found.Transactions, found.Money);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {(double.IsNaN(logLikelihood) ? "" : $"{logLikelihood:F1}")} | {t.Mae:F3} | {t.Rmse:F3} | {t.TotalPredicted:N0} / {t.TotalActual:N0} | {m.Mae:F2} | {m.Rmse:F2} | {m.TotalPredicted:N0} / {m.TotalActual:N0} | {found.TopDecileShare:P1} |"));
        }
    }

    private static double Finite(double value, double otherwise) => double.IsFinite(value) ? value : otherwise;
}
