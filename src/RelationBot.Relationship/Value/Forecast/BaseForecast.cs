namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Both models of a base of customers: when they buy again, and for how much.</summary>
public sealed class BaseForecast
{
    private BaseForecast(
        Fitted<BgNbd> bgNbd, Fitted<ParetoNbd> paretoNbd, Fitted<GammaGamma> spend, IReadOnlyList<CustomerHistory> customers)
    {
        (BgNbd, ParetoNbd, Spend, Customers) = (bgNbd, paretoNbd, spend.Model!, customers);
        Purchases = bgNbd.Model is null || paretoNbd.LogLikelihood > bgNbd.LogLikelihood ? paretoNbd.Model! : bgNbd.Model;
        UsualSpend = customers.Where(c => c.AverageSpend > 0).Average(c => c.AverageSpend);
    }

    /// <summary>The likelier of the two models of purchases: predictions are its.</summary>
    public IPurchaseModel Purchases { get; }

    public Fitted<BgNbd> BgNbd { get; }

    public Fitted<ParetoNbd> ParetoNbd { get; }

    public GammaGamma Spend { get; }

    /// <summary>The mean over customers who came back, for where the model of spend has none.</summary>
    public double UsualSpend { get; }

    /// <summary>Those it was fitted on.</summary>
    public IReadOnlyList<CustomerHistory> Customers { get; }

    /// <summary>Fits the models; the reason where there is none of purchases or none of spend.</summary>
    public static Fitted<BaseForecast> Fit(IReadOnlyList<CustomerHistory> customers)
    {
        var patterns = PatternCounts.Of(customers.Select(c => c.Pattern));
        var bgNbd = BgNbdFit.Fit(patterns);
        var paretoNbd = ParetoNbdFit.Fit(patterns);
        if (bgNbd.Model is null && paretoNbd.Model is null)
        {
            return Fitted<BaseForecast>.Not(bgNbd.Fault!);
        }

        var spend = GammaGammaFit.Fit(customers);
        return spend.Fault is { } unspent
            ? Fitted<BaseForecast>.Not(unspent)
            : new Fitted<BaseForecast>(new BaseForecast(bgNbd, paretoNbd, spend, customers), Math.Max(bgNbd.LogLikelihood, paretoNbd.LogLikelihood), null);
    }

    /// <summary>What the customer is expected to buy in the <paramref name="weeks"/> to come.</summary>
    /// <returns>Transactions, and money: the transactions at his expected spend.</returns>
    public (double Transactions, double Money) Expect(CustomerHistory customer, double weeks)
    {
        var transactions = Purchases.ExpectedPurchases(customer.Pattern, weeks);
        var spend = Spend.ExpectedSpend(customer.Pattern.Frequency, customer.AverageSpend);
        return (transactions, transactions * (double.IsFinite(spend) ? spend : UsualSpend));
    }
}
