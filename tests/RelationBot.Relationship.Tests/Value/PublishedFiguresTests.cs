using System.Globalization;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Value.Forecast;

namespace RelationBot.Relationship.Tests.Value;

/// <summary>CDNOW, the literature's reference: what was published on it must come out.</summary>
public class PublishedFiguresTests
{
    private const string Purchases = "purchases/cdnow-sample.csv", Summary = "purchases/cdnow-summary.csv";
    private static readonly DateOnly _until = new(1997, 9, 30);

    [SharedDataFact(Purchases)]
    public async Task Fit_Cdnow_IsWhatWasPublished()
    {
        var history = await ReadAsync();
        var fitted = BaseForecast.Fit(history.Until(_until));
        Assert.Null(fitted.Fault);
        var (purchases, spend) = (fitted.Model!.BgNbd.Model!, fitted.Model.Spend);
        Assert.Same(purchases, fitted.Model.Purchases);
        var rival = fitted.Model.ParetoNbd;
        Assert.Equal([0.55, 10.58, 0.61, 11.67], Rounded(2, rival.Model!.R, rival.Model.Alpha, rival.Model.S, rival.Model.Beta));
        Assert.Equal(-9595.0, rival.LogLikelihood, 0.05);
        Assert.Equal([0.243, 4.414, 0.793, 2.426], Rounded(3, purchases.R, purchases.Alpha, purchases.A, purchases.B));
        Assert.Equal(-9582.4, fitted.LogLikelihood, 0.05);
        Assert.Equal(1.226, purchases.ExpectedPurchases(new PurchasePattern(2, 213, 272), 39), 0.0005);
        Assert.Equal([6.25, 3.74, 15.44], Rounded(2, spend.P, spend.Q, spend.Gamma));
    }

    [SharedDataFact(Summary)]
    public async Task Until_Cdnow_IsThePublishedSummary()
    {
        var history = await ReadAsync();
        var published = File.ReadLines(SharedDataFactAttribute.Find(Summary)!).Skip(1).Select(line => line.Split(','))
            .ToDictionary(f => f[0].PadLeft(4, '0'), f => (int.Parse(f[1]), Number(f[2]), Number(f[3])));
        var known = history.Until(_until)
            .ToDictionary(c => c.Customer, c => (c.Pattern.Frequency, Math.Round(c.Pattern.Recency, 2), Math.Round(c.Pattern.Age, 2)));
        Assert.Equal(published.OrderBy(c => c.Key, StringComparer.Ordinal), known.OrderBy(c => c.Key, StringComparer.Ordinal));
    }

    [SharedDataFact(Purchases)]
    public async Task Evaluate_CdnowsHoldOut_PredictsAsThePaper()
    {
        var history = await ReadAsync();
        var evaluation = ForecastEvaluation.Of(BaseForecast.Fit(history.Until(_until)).Model!, history, _until, 39);
        Assert.Equal(1882, evaluation.Transactions.TotalActual);
        Assert.InRange(evaluation.Transactions.TotalPredicted, 1600, 1800);
        Assert.InRange(evaluation.Transactions.Mae, 0.7, 0.8);
        Assert.InRange(evaluation.TopDecileShare, 0.45, 0.6);
    }

    private static async Task<PurchaseHistory> ReadAsync()
    {
        await using var relation = await TestRelation.StartAsync();
        var file = SharedDataFactAttribute.Find(Purchases)!;
        return (await new PurchaseHistoryFile(relation.Get<CompanyClock>()).ReadAsync(file, default)).History!;
    }

    private static double[] Rounded(int digits, params double[] values) => [.. values.Select(v => Math.Round(v, digits))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
