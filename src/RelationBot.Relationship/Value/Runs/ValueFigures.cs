using System.Text.Json;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>What a valuation of the base found.</summary>
/// <param name="Model">The model of purchases that was likelier.</param>
/// <param name="Profit">Expected margin of everybody, discounted.</param>
/// <param name="Cost">Expected cost of serving everybody, discounted.</param>
/// <param name="Tiers">d1 to d4.</param>
/// <param name="Curve">The Pareto curve, most valuable customers first, from none to all.</param>
/// <param name="TopFifth">The share of all expected net profit that the best fifth of customers brings.</param>
/// <param name="Losses">Who costs more than he brings: how many, what they cost together, and the costliest of them.</param>
public sealed record ValueFigures(
    string Model, string Currency, int Customers, double Profit, double Cost, IReadOnlyList<TierFigures> Tiers, IReadOnlyList<CurvePoint> Curve,
    double TopFifth, LossFigures Losses)
{
    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web);

    public string ToJson() => JsonSerializer.Serialize(this, _json);

    public static ValueFigures? Parse(string? json) => json is null ? null : JsonSerializer.Deserialize<ValueFigures>(json, _json);
}

/// <summary>A tier in a valuation.</summary>
/// <param name="Share">Of all expected net profit, losses apart; 0 to 1.</param>
public sealed record TierFigures(string Tier, int Customers, double Value, double Share);

/// <summary>A point of the Pareto curve.</summary>
/// <param name="Customers">Share of customers, 0 to 1.</param>
/// <param name="Profit">Share of all expected net profit that they bring; it falls again where customers cost more than they bring.</param>
public sealed record CurvePoint(double Customers, double Profit);

/// <summary>Those who cost more than they bring.</summary>
public sealed record LossFigures(int Customers, double Loss, IReadOnlyList<LossMaker> Worst);

/// <summary>One of them, by our own key.</summary>
public sealed record LossMaker(long Id, double Profit, double Cost);
