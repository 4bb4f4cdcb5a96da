namespace RelationBot.Relationship.Value.Forecast;

/// <summary>How far predictions were from what then happened, over customers.</summary>
/// <param name="Mae">Mean absolute error of a customer.</param>
/// <param name="Rmse">Root of the mean squared error of a customer.</param>
public sealed record ForecastError(double Mae, double Rmse, double TotalPredicted, double TotalActual)
{
    internal static ForecastError Of(IReadOnlyList<(double Predicted, double Actual)> pairs) => new(
        pairs.Average(p => Math.Abs(p.Predicted - p.Actual)),
        Math.Sqrt(pairs.Average(p => (p.Predicted - p.Actual) * (p.Predicted - p.Actual))),
        pairs.Sum(p => p.Predicted),
        pairs.Sum(p => p.Actual));
}

/// <summary>A model held against a later time that it was not fitted on.</summary>
/// <param name="Transactions">Errors in transactions per customer.</param>
/// <param name="Money">Errors in money per customer, returns taken off.</param>
/// <param name="TopDecileShare">
/// Share, 0 to 1, of the later revenue that the tenth of customers brought of whom most was predicted; 0 where there was no revenue.
/// </param>
public sealed record ForecastEvaluation(ForecastError Transactions, ForecastError Money, double TopDecileShare)
{
    /// <summary>Predicts every customer known at <paramref name="until"/> and compares with the <paramref name="weeks"/> after it.</summary>
    public static ForecastEvaluation Of(BaseForecast forecast, PurchaseHistory history, DateOnly until, int weeks) =>
        Of(forecast.Customers, history, until, weeks, customer => forecast.Expect(customer, weeks));

    /// <summary>The same for any way to predict.</summary>
    public static ForecastEvaluation Of(
        IReadOnlyList<CustomerHistory> customers, PurchaseHistory history, DateOnly until, int weeks,
        Func<CustomerHistory, (double Transactions, double Money)> predict)
    {
        var end = until.AddDays(7 * weeks);
        var compared = customers.Select(customer =>
        {
            var (transactions, money) = predict(customer);
            var (bought, paid) = history.Between(customer.Customer, until, end);
            return (Transactions: (Predicted: transactions, Actual: (double)bought), Money: (Predicted: money, Actual: paid));
        }).ToList();
        var purchases = ForecastError.Of([.. compared.Select(c => c.Transactions)]);
        var revenue = ForecastError.Of([.. compared.Select(c => c.Money)]);
        var best = compared.OrderByDescending(c => c.Money.Predicted).Take(Math.Max(1, compared.Count / 10)).Sum(c => c.Money.Actual);
        return new ForecastEvaluation(purchases, revenue, revenue.TotalActual > 0 ? best / revenue.TotalActual : 0);
    }
}
