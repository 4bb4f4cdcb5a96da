namespace RelationBot.Relationship.Value.Forecast;

/// <summary>Both models of a base of customers: when they buy again, and for how much.</summary>
public sealed class BaseForecast
{
    private readonly double _usualSpend;

    private BaseForecast(Fitted<BgNbd> purchases, Fitted<GammaGamma> spend, IReadOnlyList<CustomerHistory> customers)
    {
        (Purchases, LogLikelihood, Spend, Customers) = (purchases.Model!, purchases.LogLikelihood, spend.Model!, customers);
        _usualSpend = customers.Where(c => c.AverageSpend > 0).Average(c => c.AverageSpend);
    }

    public BgNbd Purchases { get; }

    /// <summary>Natural logarithm of the likelihood of <see cref="Purchases"/>.</summary>
    public double LogLikelihood { get; }

    public GammaGamma Spend { get; }

    /// <summary>Those it was fitted on.</summary>
    public IReadOnlyList<CustomerHistory> Customers { get; }

    /// <summary>Fits both models; the reason where one of them cannot be.</summary>
    public static Fitted<BaseForecast> Fit(IReadOnlyList<CustomerHistory> customers)
    {
        var purchases = BgNbdFit.Fit(customers.Select(c => c.Pattern));
        if (purchases.Fault is { } fault)
        {
            return Fitted<BaseForecast>.Not(fault);
        }

        var spend = GammaGammaFit.Fit(customers);
        return spend.Fault is { } unspent
            ? Fitted<BaseForecast>.Not(unspent)
            : new Fitted<BaseForecast>(new BaseForecast(purchases, spend, customers), purchases.LogLikelihood, null);
    }

    /// <summary>What the customer is expected to buy in the <paramref name="weeks"/> to come.</summary>
    /// <returns>Transactions, and money: the transactions at his expected spend.</returns>
    public (double Transactions, double Money) Expect(CustomerHistory customer, double weeks)
    {
        var transactions = Purchases.ExpectedPurchases(customer.Pattern, weeks);
        var spend = Spend.ExpectedSpend(customer.Pattern.Frequency, customer.AverageSpend);
        return (transactions, transactions * (double.IsFinite(spend) ? spend : _usualSpend));
    }
}
