using System.Globalization;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Benchmarks.Value;

/// <summary>What the literature published on CDNOW, and what comes out here.</summary>
internal static class Published
{
    private static readonly DateOnly _until = new(1997, 9, 30);

    public static void Run()
    {
        if (Rows() is not { } rows)
        {
            Console.WriteLine($"skipped: ../shared/data/purchases/{Books.Cdnow} is not here");
            return;
        }

        Console.WriteLine("\n| CDNOW until 1997-09-30 | published | here |\n|---|---|---|");
        foreach (var (name, published, here, format) in rows)
        {
            Console.WriteLine($"| {name} | {published.ToString(format, CultureInfo.InvariantCulture)} | {here.ToString(format, CultureInfo.InvariantCulture)} |");
        }
    }

    /// <summary>How many published figures come out to their last digit, and how well is predicted.</summary>
    public static IReadOnlyList<Figure>? Accuracy()
    {
        if (Rows() is not { } rows
            || Predictions.Shipped(Books.Cdnow, "1997-09-30", 39) is not { } cdnow
            || Predictions.Shipped(Books.OnlineRetail, "2011-03-31", 8) is not { } wholesaler)
        {
            return null;
        }

        return
        [
            new("CDNOW, published figures met of 14", rows.Count(r => r.Published.ToString(r.Format, CultureInfo.InvariantCulture) == r.Here.ToString(r.Format, CultureInfo.InvariantCulture))),
            .. Figures("CDNOW", cdnow), .. Figures("gift wholesaler", wholesaler),
        ];
    }

    // A customer's mean error as what is left of a hundred.
    private static IEnumerable<Figure> Figures(string name, ForecastEvaluation found) =>
    [
        new($"{name}, 100 - 100 MAE of purchases", 100 - 100 * found.Transactions.Mae),
        new($"{name}, best tenth's share", 100 * found.TopDecileShare),
    ];

    private static List<(string Name, double Published, double Here, string Format)>? Rows()
    {
        if (Books.Read(Books.Cdnow) is not { } history)
        {
            return null;
        }

        var forecast = BaseForecast.Fit(history.Until(_until)).Model!;
        var (bg, pareto, spend) = (forecast.BgNbd, forecast.ParetoNbd, forecast.Spend);
        return
        [
            ("BG/NBD r", 0.243, bg.Model!.R, "F3"), ("alpha", 4.414, bg.Model.Alpha, "F3"), ("a", 0.793, bg.Model.A, "F3"), ("b", 2.426, bg.Model.B, "F3"),
            ("log-likelihood", -9582.4, bg.LogLikelihood, "F1"),
            ("Pareto/NBD r", 0.55, pareto.Model!.R, "F2"), ("alpha", 10.58, pareto.Model.Alpha, "F2"), ("s", 0.61, pareto.Model.S, "F2"), ("beta", 11.67, pareto.Model.Beta, "F2"),
            ("log-likelihood", -9595.0, pareto.LogLikelihood, "F1"),
            ("gamma-gamma p", 6.25, spend.P, "F2"), ("q", 3.74, spend.Q, "F2"), ("gamma", 15.44, spend.Gamma, "F2"),
            ("purchases expected of x=2, t_x=30.43, T=38.86 in 39 weeks", 1.226, bg.Model.ExpectedPurchases(new PurchasePattern(2, 213, 272), 39), "F3"),
        ];
    }
}
