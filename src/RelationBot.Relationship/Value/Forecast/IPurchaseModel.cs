namespace RelationBot.Relationship.Value.Forecast;

/// <summary>A fitted model of when customers buy again and when they leave unseen. Time is in weeks.</summary>
public interface IPurchaseModel
{
    /// <summary>The literature's name for it.</summary>
    string Name { get; }

    /// <summary>The fitted parameters by the literature's names, in its order.</summary>
    IReadOnlyList<KeyValuePair<string, double>> Parameters { get; }

    /// <summary>Probability, 0 to 1, that the customer has not left.</summary>
    double ProbabilityAlive(PurchasePattern customer);

    /// <summary>Probability, 0 to 1, that the customer buys at all in the <paramref name="weeks"/> after the end of observation.</summary>
    double ProbabilityOfPurchase(PurchasePattern customer, double weeks);

    /// <summary>Expected transactions of the customer in the <paramref name="weeks"/> after the end of observation.</summary>
    double ExpectedPurchases(PurchasePattern customer, double weeks);

    /// <summary>Expected repeat transactions of somebody of whom nothing is known yet, in the <paramref name="weeks"/> after his first.</summary>
    double ExpectedRepeatPurchases(double weeks);

    /// <summary>
    /// What is to come from a customer who is alive, over the rest of his life: times <see cref="ProbabilityAlive"/> it holds for any. When
    /// he last bought no longer matters then, so few values serve a whole base.
    /// </summary>
    /// <param name="frequency">Repeat transactions, x.</param>
    /// <param name="age">Weeks from the first transaction to the end of observation, T.</param>
    /// <param name="force">The discount rate per week, continuously compounded; above 0.</param>
    Remaining RemainingWhileAlive(int frequency, double age, double force);
}

/// <summary>The rest of a customer's life, each moment of it discounted to today.</summary>
/// <param name="Transactions">Discounted expected transactions; the literature's DERT.</param>
/// <param name="Weeks">Discounted expected weeks as a customer.</param>
public readonly record struct Remaining(double Transactions, double Weeks);
