using System.Diagnostics;
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
    WriteGate gate, ReadPool reads, DatabaseLocation location, CompanyClock clock, IOptions<ValueOptions> options, PurchaseLedger ledger, MarginRates margins, ValueRuns runs,
    ILogger<BaseValuation> logger)
{
    private const int Chunk = 8000;
    private const int Large = 1_000_000;

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
            var outcome = await RunAloneAsync(cause, cancellationToken).ConfigureAwait(false);
            if (outcome.Figures?.Customers > Large)
            {
                // Hundreds of megabytes until tomorrow; in the background, nobody waits for it.
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
            }

            return outcome;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<ValuationOutcome> RunAloneAsync(string cause, CancellationToken cancellationToken)
    {
        await KeepInStepAsync(cancellationToken).ConfigureAwait(false);
        var watch = Stopwatch.StartNew();
        var reader = new BaseReader(reads, location, options.Value, clock.Now, clock.Today);
        var pieces = reader.ReadAll(cancellationToken);
        var read = watch.Elapsed;
        var fitted = BaseFit.Of(pieces, options.Value.FitOn);
        if (fitted.Model is not { } forecast)
        {
            logger.LogInformation("The base was not valued: {Fault}", fitted.Fault);
            await runs.SaveAsync(new ValueRun { At = clock.Now, Cause = cause, Fault = fitted.Fault }, cancellationToken).ConfigureAwait(false);
            return new ValuationOutcome(null, fitted.Fault);
        }

        var fit = watch.Elapsed;
        var model = new ValueModel(
            forecast.Purchases as Forecast.BgNbd, forecast.Purchases as Forecast.ParetoNbd, forecast.Spend, forecast.UsualSpend,
            ValueModel.ForceOf(options.Value.DiscountRate), Learn(pieces), new TierBorders(0, 0), margins.Key);
        Value(pieces, model, cancellationToken);
        var worths = Worths(pieces);
        model = model with { Borders = Borders(pieces, worths) };
        var ranked = watch.Elapsed;
        var currency = runs.Currency();
        await WriteAsync(pieces, reader, model, currency, cancellationToken).ConfigureAwait(false);
        var figures = BaseFigures.Of(pieces, worths, model, currency);
        await runs.SaveAsync(
            new ValueRun { At = clock.Now, Cause = cause, ModelJson = model.ToJson(), FiguresJson = figures.ToJson() }, cancellationToken).ConfigureAwait(false);
        logger.LogInformation(
            "Valued {Customers} customers: read in {Read}, fitted in {Fit}, ranked in {Ranked}, written in {Written}",
            figures.Customers, read, fit - read, ranked - fit, watch.Elapsed - ranked);
        return new ValuationOutcome(figures, null);
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

    private CostToServe Learn(IReadOnlyList<BasePiece> pieces)
    {
        var learning = new CostLearning();
        foreach (var piece in pieces)
        {
            foreach (ref readonly var row in piece.Rows.AsSpan())
            {
                if (!row.Has(RowFlags.Objects))
                {
                    var standing = row.Standing(piece.ContactsOf(row));
                    learning.Add(standing.Contacts, standing.WatchedWeeks, standing.Returns, standing.ObservedWeeks);
                }
            }
        }

        return learning.Learnt(options.Value.Costs);
    }

    private static void Value(IReadOnlyList<BasePiece> pieces, ValueModel model, CancellationToken cancellationToken) =>
        Parallel.ForEach(pieces, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellationToken }, piece =>
        {
            foreach (ref var row in piece.Rows.AsSpan())
            {
                if (!row.Has(RowFlags.Objects))
                {
                    row.Take(model.Value(row.Standing(piece.ContactsOf(row))));
                }
            }
        });

    // Smallest first.
    private static float[] Worths(IReadOnlyList<BasePiece> pieces)
    {
        var worths = new float[pieces.Sum(piece => piece.Rows.Count(row => !row.Has(RowFlags.Objects)))];
        var i = 0;
        foreach (var piece in pieces)
        {
            foreach (ref readonly var row in piece.Rows.AsSpan())
            {
                if (!row.Has(RowFlags.Objects))
                {
                    worths[i++] = row.Worth;
                }
            }
        }

        Array.Sort(worths);
        return worths;
    }

    // A newcomer's worth counts, but he is none of those who bring it.
    private TierBorders Borders(IReadOnlyList<BasePiece> pieces, float[] worths)
    {
        var newcomers = new Dictionary<float, int>();
        foreach (var piece in pieces)
        {
            foreach (ref readonly var row in piece.Rows.AsSpan())
            {
                if (row.Worth > 0 && row.IsNewcomer(piece.ContactsOf(row), options.Value))
                {
                    newcomers[row.Worth] = newcomers.GetValueOrDefault(row.Worth) + 1;
                }
            }
        }

        return _rules.Borders(worths, newcomers);
    }

    private async Task WriteAsync(
        IReadOnlyList<BasePiece> pieces, BaseReader reader, ValueModel model, string currency, CancellationToken cancellationToken)
    {
        var (now, day) = (clock.Now, clock.Today.DayNumber);
        var writing = Task.CompletedTask;
        foreach (var piece in pieces)
        {
            var waiting = new List<(int At, byte To)>();
            for (var i = 0; i < piece.Rows.Length; i++)
            {
                var (to, stored) = (Tier(piece, piece.Rows[i]), piece.Rows[i].Stored);
                if (piece.Rows[i].Tier != to || Math.Abs(piece.Rows[i].Worth - stored) > SameValue * Math.Abs(stored) + 0.005)
                {
                    waiting.Add((i, to));
                }
            }

            foreach (var chunk in waiting.Chunk(Chunk))
            {
                await writing.ConfigureAwait(false);
                writing = gate.WriteAsync(writer => Write(writer, piece, chunk), cancellationToken);
            }
        }

        await writing.ConfigureAwait(false);

        byte Tier(BasePiece piece, in BaseRow row) => (byte)(
            row.Has(RowFlags.Objects) ? 0
            : row.Has(RowFlags.Manual) ? reader.ManualTier(row.Id)
            : _rules.Move(row.Tier, row.Case(piece.ContactsOf(row), options.Value), model.Borders));

        void Write(SqliteWriter writer, BasePiece piece, (int At, byte To)[] chunk)
        {
            TierWriter.WriteMany(writer, chunk.Where(c => !IsChange(c)).Select(c => (piece.Rows[c.At].Id, (int)c.To, (double)piece.Rows[c.At].Worth)));
            foreach (var (at, to) in chunk)
            {
                if (!IsChange((at, to)))
                {
                    piece.Rows[at].Tier = to;
                    continue;
                }

                var row = piece.Rows[at];
                piece.Rows[at].Tier = (byte)TierWriter.WriteComputed(
                    writer, row.Id, row.Tier, to, row.Worth, now, day,
                    () => TierReasons.ToJson(Explanation.Of(row, to, piece.ContactsOf(row), model, options.Value, day, currency)));
            }

            bool IsChange((int At, byte To) written) => written.To == 0 || (piece.Rows[written.At].Tier is var from and not 0 && from != written.To);
        }
    }
}

/// <summary>What came of a valuation.</summary>
/// <param name="Fault">Why there is none; tiers stayed as they were.</param>
public sealed record ValuationOutcome(ValueFigures? Figures, string? Fault);
