namespace RelationBot.Relationship.Value.Forecast;

/// <summary>All that BG/NBD needs to know of a customer. Kept in days so that alike customers are exactly alike.</summary>
/// <param name="Frequency">Repeat transactions, x: days with a purchase after the first.</param>
/// <param name="RecencyDays">Days from the first to the last transaction, t_x.</param>
/// <param name="AgeDays">Days from the first transaction to the end of observation, T.</param>
public readonly record struct PurchasePattern(int Frequency, int RecencyDays, int AgeDays)
{
    /// <summary>t_x in weeks.</summary>
    public double Recency => RecencyDays / 7.0;

    /// <summary>T in weeks.</summary>
    public double Age => AgeDays / 7.0;
}

/// <summary>What is known of one customer at the end of observation.</summary>
/// <param name="Customer">The customer's number in the company's books.</param>
/// <param name="AverageSpend">Mean amount of the repeat transactions after returns; 0 where there are none.</param>
public sealed record CustomerHistory(string Customer, PurchasePattern Pattern, double AverageSpend)
{
    /// <summary>Amount of the first transaction after returns.</summary>
    public double FirstSpend { get; init; }
}
