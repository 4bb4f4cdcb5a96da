using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Books;
using RelationBot.Relationship.Value.Costs;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>
/// Values everybody anew: reads the base in pieces, fits the models, ranks, and writes what changed in small pieces between which turns pass.
/// Where no model can be fitted it says why and every tier stays as it was.
/// </summary>
public sealed class BaseValuation(
    WriteGate gate, ReadPool reads, CompanyClock clock, IOptions<ValueOptions> options, PurchaseLedger ledger, MarginRates margins, ValueRuns runs,
    ILogger<BaseValuation> logger)
{
    private const int Chunk = 1000;

    // A value that moved less than that since it was written is not written again.
    private const double SameValue = 0.005;

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly TierRules _rules = new(options.Value);

    /// <summary>Values the base; what was found, or the reason why nothing was.</summary>
    /// <param name="cause"><c>night</c>, <c>import</c>, <c>command</c> or <c>demo</c>; kept with the run.</param>
    public async Task<ValuationOutcome> RunAsync(string cause, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await KeepInStepAsync(cancellationToken).ConfigureAwait(false);
            var reader = new BaseReader(reads, options.Value, clock.Now, clock.Today);
            var (pieces, contacts) = reader.ReadAll(cancellationToken);
            var fitted = BaseFit.Of(pieces, options.Value.FitOn);
            if (fitted.Model is not { } forecast)
            {
                logger.LogWarning("The base was not valued: {Fault}", fitted.Fault);
                await runs.SaveAsync(new ValueRun { At = clock.Now, Cause = cause, Fault = fitted.Fault }, cancellationToken).ConfigureAwait(false);
                return new ValuationOutcome(null, fitted.Fault);
            }

            var model = new ValueModel(
                forecast.Purchases as Forecast.BgNbd, forecast.Purchases as Forecast.ParetoNbd, forecast.Spend, forecast.UsualSpend,
                ValueModel.ForceOf(options.Value.DiscountRate), Learn(pieces, contacts), new TierBorders(0, 0), margins.Key);
            Value(pieces, contacts, model, cancellationToken);
            model = model with { Borders = Borders(pieces, contacts) };
            var currency = runs.Currency();
            await WriteAsync(pieces, contacts, reader, model, currency, cancellationToken).ConfigureAwait(false);
            var figures = BaseFigures.Of(pieces, model, currency);
            await runs.SaveAsync(
                new ValueRun { At = clock.Now, Cause = cause, ModelJson = model.ToJson(), FiguresJson = figures.ToJson() }, cancellationToken).ConfigureAwait(false);
            logger.LogInformation("Valued {Customers} customers", figures.Customers);
            return new ValuationOutcome(figures, null);
        }
        finally
        {
            _one.Release();
        }
    }

    // Sums made with other margin rates, or before there were any, are made again.
    private async Task KeepInStepAsync(CancellationToken cancellationToken)
    {
        var last = runs.Model();
        if ((last is not null && last.Margins != margins.Key)
            || reads.Read(session => session.Scalar<long>(
                "SELECT EXISTS (SELECT 1 FROM Purchases) AND NOT EXISTS (SELECT 1 FROM PurchaseSummaries)")) == 1)
        {
            await ledger.RebuildAsync(gate, cancellationToken).ConfigureAwait(false);
        }
    }

    private CostToServe Learn(List<BaseRow[]> pieces, Dictionary<long, Contacts> contacts)
    {
        var learning = new CostLearning();
        foreach (var row in pieces.SelectMany(piece => piece).Where(row => !row.Has(RowFlags.Objects)))
        {
            var standing = row.Standing(contacts.GetValueOrDefault(row.Id));
            learning.Add(standing.Contacts, standing.WatchedWeeks, standing.Returns, standing.ObservedWeeks);
        }

        return learning.Learnt(options.Value.Costs);
    }

    private static void Value(List<BaseRow[]> pieces, Dictionary<long, Contacts> contacts, ValueModel model, CancellationToken cancellationToken) =>
        Parallel.ForEach(pieces, new ParallelOptions { CancellationToken = cancellationToken }, piece =>
        {
            foreach (ref var row in piece.AsSpan())
            {
                var value = row.Has(RowFlags.Objects) ? default : model.Value(row.Standing(contacts.GetValueOrDefault(row.Id)));
                (row.Profit, row.Cost, row.Active) = ((float)value.Profit, (float)value.Cost, (float)value.Active);
            }
        });

    private TierBorders Borders(List<BaseRow[]> pieces, Dictionary<long, Contacts> contacts)
    {
        var worths = new List<float>();
        var total = 0.0;
        foreach (var row in pieces.SelectMany(piece => piece))
        {
            var worth = row.Profit - row.Cost;
            if (worth > 0)
            {
                total += worth;
                if (!row.IsNewcomer(contacts.GetValueOrDefault(row.Id), options.Value))
                {
                    worths.Add(worth);
                }
            }
        }

        worths.Sort();
        worths.Reverse();
        return _rules.Borders(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(worths), total);
    }

    private async Task WriteAsync(
        List<BaseRow[]> pieces, Dictionary<long, Contacts> contacts, BaseReader reader, ValueModel model, string currency, CancellationToken cancellationToken)
    {
        var (now, day) = (clock.Now, clock.Today.DayNumber);
        var waiting = new List<(BaseRow Row, int To)>(Chunk);
        var writing = Task.CompletedTask;
        foreach (var piece in pieces)
        {
            for (var i = 0; i < piece.Length; i++)
            {
                var to = Tier(piece[i]);
                var from = piece[i].Tier;
                piece[i].Tier = (byte)to;
                var (worth, stored) = (piece[i].Profit - piece[i].Cost, piece[i].Stored);
                if (from != to || Math.Abs(worth - stored) > SameValue * Math.Abs(stored) + 0.005)
                {
                    waiting.Add((piece[i] with { Tier = from }, to));
                }

                if (waiting.Count == Chunk)
                {
                    await writing.ConfigureAwait(false);
                    writing = Write(waiting);
                    waiting = new(Chunk);
                }
            }
        }

        await writing.ConfigureAwait(false);
        await Write(waiting).ConfigureAwait(false);

        int Tier(in BaseRow row) =>
            row.Has(RowFlags.Objects) ? 0
            : row.Has(RowFlags.Manual) ? reader.ManualTier(row.Id)
            : _rules.Move(row.Tier, row.Case(contacts.GetValueOrDefault(row.Id), options.Value), model.Borders);

        Task Write(List<(BaseRow Row, int To)> rows) => gate.WriteAsync(
            writer =>
            {
                foreach (var (row, to) in rows)
                {
                    TierWriter.WriteComputed(
                        writer, row.Id, row.Tier, to, row.Profit - row.Cost, now, day,
                        () => TierReasons.ToJson(Explanation.Of(row, to, contacts.GetValueOrDefault(row.Id), model, options.Value, day, currency)));
                }
            },
            cancellationToken);
    }
}

/// <summary>What came of a valuation.</summary>
/// <param name="Fault">Why there is none; tiers stayed as they were.</param>
public sealed record ValuationOutcome(ValueFigures? Figures, string? Fault);
