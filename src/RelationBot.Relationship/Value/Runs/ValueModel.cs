using System.Text.Json;
using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Forecast;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>What a valuation of the base learnt, kept to value one customer by it later.</summary>
/// <param name="UsualMargin">What a transaction leaves where nothing is known of the customer.</param>
/// <param name="Force">The discount rate per week, continuously compounded.</param>
/// <param name="Margins">The margin rates that the sums were made with (<see cref="Books.MarginRates.Key"/>).</param>
public sealed record ValueModel(
    BgNbd? BgNbd, ParetoNbd? ParetoNbd, GammaGamma Spend, double UsualMargin, double Force, CostToServe Costs, TierBorders Borders, string Margins)
{
    private const int WeeksOfYear = 52;
    private const double DaysOfYear = 365.25;

    private RemainingTable? _remaining;

    /// <summary>The likelier model of purchases.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IPurchaseModel Purchases => (IPurchaseModel?)BgNbd ?? ParetoNbd!;

    /// <summary>The discount rate per week of an annual one.</summary>
    public static double ForceOf(double annual) => Math.Log(1 + annual) * 7 / DaysOfYear;

    /// <summary>What somebody is worth.</summary>
    public Valuation Value(in Standing standing)
    {
        var remaining = _remaining ??= new RemainingTable(Purchases, Force);
        if (standing.Transactions == 0)
        {
            // Nothing was bought: what he may come to buy is not known, what he costs is.
            var alone = remaining.Of(0, 0).Weeks;
            return new Valuation(1, 1, 0, 0, 0, 0, alone * WeekCost(standing));
        }

        var pattern = standing.Pattern;
        var alive = Purchases.ProbabilityAlive(pattern);
        var rest = remaining.Of(pattern.Frequency, pattern.AgeDays);
        var margin = Math.Max(0, Margin(pattern.Frequency, standing.AverageMargin));
        return new Valuation(
            alive, Purchases.ProbabilityOfPurchase(pattern, WeeksOfYear), 0, alive * rest.Transactions, margin, alive * rest.Transactions * margin, alive * rest.Weeks * WeekCost(standing));
    }

    /// <summary>The same, and what he is expected to buy in a year.</summary>
    public Valuation ValueInFull(in Standing standing) =>
        Value(standing) with { PurchasesInAYear = standing.Transactions == 0 ? 0 : Purchases.ExpectedPurchases(standing.Pattern, WeeksOfYear) };

    private double Margin(int frequency, double average)
    {
        // A customer who left losses so far has no gamma-distributed margins; he is taken at his word.
        var expected = frequency > 0 && average <= 0 ? 0 : Spend.ExpectedSpend(frequency, average);
        return double.IsFinite(expected) ? expected : UsualMargin;
    }

    private double WeekCost(in Standing standing) =>
        Costs.Week(standing.Contacts, standing.WatchedWeeks, standing.Transactions == 0 && standing.Returns == 0 ? null : standing.Returns, standing.ObservedWeeks);

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ValueModel? Parse(string? json) => json is null ? null : JsonSerializer.Deserialize<ValueModel>(json);
}

/// <summary>All that is known of a customer's buying and asking.</summary>
/// <param name="Transactions">Days with a purchase; 0 for none.</param>
/// <param name="AverageMargin">Of his repeat transactions; 0 where there are none.</param>
/// <param name="WatchedDays">How long his contacts were counted.</param>
public readonly record struct Standing(
    int Transactions, PurchasePattern Pattern, double AverageMargin, int Returns, Contacts Contacts, int WatchedDays)
{
    // A bot that was started yesterday has seen nobody's year.
    private const int LeastWatchedDays = 56;

    /// <summary>The time that rates of contacts are taken over.</summary>
    public double WatchedWeeks => Math.Max(LeastWatchedDays, WatchedDays) / 7.0;

    /// <summary>How long his purchases and returns were seen.</summary>
    public double ObservedWeeks => Math.Max(Pattern.Age, WatchedWeeks);
}

/// <summary>What a customer is worth, in the company's currency; amounts to come are discounted to today.</summary>
/// <param name="Alive">Probability that he has not left.</param>
/// <param name="Active">Probability that he buys within the next 52 weeks.</param>
/// <param name="PurchasesInAYear">Expected transactions of the next 52 weeks; 0 where not asked for.</param>
/// <param name="Purchases">Discounted expected transactions over the rest of his life.</param>
/// <param name="Margin">Expected margin of one.</param>
/// <param name="Profit">Discounted expected margin over the rest of his life.</param>
/// <param name="Cost">Discounted expected cost of serving him.</param>
public readonly record struct Valuation(
    double Alive, double Active, double PurchasesInAYear, double Purchases, double Margin, double Profit, double Cost)
{
    /// <summary>The sum of net profits expected over the rest of the customer's life.</summary>
    public double LifetimeValue => Profit - Cost;

    /// <summary>Cost for each unit of profit; null where there is no profit.</summary>
    public double? CostRatio => Profit > 0 ? Cost / Profit : null;
}
