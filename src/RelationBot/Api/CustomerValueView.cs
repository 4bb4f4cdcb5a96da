using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Api;

/// <summary>What a customer is worth and why he has his tier; money in <see cref="Currency"/>, to come and discounted.</summary>
/// <param name="Profit">Expected margin over the rest of his life; null where none is computed.</param>
/// <param name="Cost">Expected cost of serving him.</param>
/// <param name="CostRatio">Cost for each unit of profit; null where there is no profit.</param>
/// <param name="Alive">Probability that he has not left, 0 to 1.</param>
/// <param name="PurchasesInAYear">Expected purchases of the next 52 weeks.</param>
/// <param name="Reasons">Why, in both languages.</param>
/// <param name="Manual">The tier a person gave him, while it holds.</param>
public sealed record CustomerValueView(
    string Currency, decimal? Profit, decimal? Cost, double? CostRatio, double? Alive, double? PurchasesInAYear, double? DiscountedPurchases,
    decimal? AverageMargin, IReadOnlyList<TierReason> Reasons, ManualTierView? Manual)
{
    internal static CustomerValueView? Of(Customer customer, CustomerValuation values) => values.Of(customer.Id) is { } found
        ? new CustomerValueView(
            found.Currency, Money(found.Value?.Profit), Money(found.Value?.Cost), Rounded(found.Value?.CostRatio), Rounded(found.Value?.Alive),
            Rounded(found.Value?.PurchasesInAYear), Rounded(found.Value?.Purchases), Money(found.Value?.Margin), found.Reasons,
            found.Manual is { } manual ? ManualTierView.Of(manual) : null)
        : null;

    private static decimal? Money(double? amount) => amount is { } known ? decimal.Round((decimal)Math.Clamp(known, -1e12, 1e12), 2) : null;

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 4) : null;
}

/// <summary>A tier set by hand.</summary>
/// <param name="Until">The last day on which it holds.</param>
public sealed record ManualTierView(string Tier, string Reason, string By, DateTimeOffset SetAt, DateOnly Until)
{
    internal static ManualTierView Of(ManualTier tier) => new(tier.Tier, tier.Reason, tier.By, tier.SetAt, tier.Until);
}

/// <summary>A change of tier.</summary>
/// <param name="By">Who set it; null where it was computed.</param>
public sealed record TierChangeView(DateTimeOffset At, string? From, string? To, string? By, IReadOnlyList<TierReason> Reasons)
{
    internal static TierChangeView Of(TierChange change) => new(change.At, change.From, change.To, change.By, TierReasons.Parse(change.Reason));
}

/// <summary>A tier to be set by hand.</summary>
public sealed record TierRequest(string? Tier, string? Reason, DateOnly? Until);
