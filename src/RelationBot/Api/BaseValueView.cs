using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Value;
using RelationBot.Relationship.Value.Runs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Api;

/// <summary>What the whole base is worth.</summary>
/// <param name="At">When it was valued last.</param>
/// <param name="Fault">Why the newest valuation could not be done; the figures are then of the one before.</param>
/// <param name="Tiers">As customers stand now.</param>
/// <param name="Curve">The Pareto curve: shares of customers, best first, and of expected net profit.</param>
/// <param name="TopFifth">What the best fifth brings.</param>
public sealed record BaseValueView(
    DateTimeOffset At, string? Fault, string Model, string Currency, int Customers, double Profit, double Cost, IReadOnlyList<TierShare> Tiers,
    IReadOnlyList<CurvePoint> Curve, double TopFifth, IReadOnlyList<TierMoveView> Moves, LossView Losses)
{
    internal static async Task<BaseValueView> OfAsync(
        ValueRun run, ValueRun latest, ValueFigures figures, IReadOnlyList<TierShare> tiers, IReadOnlyList<TierMove> moves, CustomerDirectory customers,
        CancellationToken cancellationToken)
    {
        var worst = new List<LossMakerView>();
        foreach (var maker in figures.Losses.Worst)
        {
            // One may have been forgotten since, or have come to object.
            if (await customers.FindByIdAsync(maker.Id, cancellationToken) is { ProfilingObjected: false } customer)
                worst.Add(new LossMakerView(customer.Number, customer.Name, Math.Round(maker.Profit, 2), Math.Round(maker.Cost, 2)));
        }

        return new BaseValueView(
            run.At, latest.Fault, figures.Model, figures.Currency, figures.Customers, Math.Round(figures.Profit, 2), Math.Round(figures.Cost, 2), tiers,
            figures.Curve, figures.TopFifth,
            [.. moves.Select(m => new TierMoveView(DateOnly.FromDayNumber(m.Day), m.From is "" ? null : m.From, m.To is "" ? null : m.To, m.Customers))],
            new LossView(figures.Losses.Customers, Math.Round(figures.Losses.Loss, 2), worst));
    }
}

/// <summary>So many went from one tier to another on a day.</summary>
public sealed record TierMoveView(DateOnly Day, string? From, string? To, int Customers);

/// <summary>Customers who cost more than they bring.</summary>
public sealed record LossView(int Customers, double Loss, IReadOnlyList<LossMakerView> Worst);

/// <summary>One of them.</summary>
public sealed record LossMakerView(string Number, string? Name, double Profit, double Cost);
