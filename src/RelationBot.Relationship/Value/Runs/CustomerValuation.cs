using Microsoft.Extensions.Options;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Tiers;

namespace RelationBot.Relationship.Value.Runs;

/// <summary>Values one customer by what the last valuation of the base learnt.</summary>
public sealed class CustomerValuation(WriteGate gate, ReadPool reads, DatabaseLocation location, CompanyClock clock, IOptions<ValueOptions> options, ValueRuns runs)
{
    private readonly TierRules _rules = new(options.Value);

    /// <summary>What he is worth and why he has his tier; null where there is no such customer.</summary>
    public CustomerValue? Of(long customerId)
    {
        var (reader, model) = (Reader(), runs.Model());
        if (reader.ReadOne(customerId) is not var (row, contacts))
        {
            return null;
        }

        var manual = reads.Read(session => session.First(
            "SELECT Tier, Reason, \"By\", SetAt, Until FROM ManualTiers WHERE CustomerId = $1 AND Until >= $2",
            read => new ManualTier
            {
                CustomerId = customerId,
                Tier = read.GetString(0),
                Reason = read.GetString(1),
                By = read.GetString(2),
                SetAt = Columns.Moment(read.GetInt64(3)),
                Until = DateOnly.ParseExact(read.GetString(4), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            },
            customerId, Columns.Of(clock.Today)));
        if (row.Has(RowFlags.Objects) || model is null)
        {
            return new CustomerValue(null, manual, row.Has(RowFlags.Objects) ? Explain(row, 0, contacts, null!) : [], runs.Currency());
        }

        var value = model.ValueInFull(row.Standing(contacts));
        row.Take(value);
        return new CustomerValue(value, manual, Explain(row, row.Tier, contacts, model), runs.Currency());
    }

    /// <summary>Values him anew and writes it: he bought something, an advisor dealt with him, his consent changed. Nothing where no base was valued yet.</summary>
    public Task RefreshAsync(long customerId, CancellationToken cancellationToken) => RefreshAsync(customerId, false, cancellationToken);

    /// <summary>The same for somebody whose tier by hand has ended: what he had counts for nothing, and today's change is no second one.</summary>
    internal Task RestoreAsync(long customerId, CancellationToken cancellationToken) => RefreshAsync(customerId, true, cancellationToken);

    private async Task RefreshAsync(long customerId, bool afresh, CancellationToken cancellationToken)
    {
        var (reader, model) = (Reader(), runs.Model());
        if (reader.ReadOne(customerId) is not var (row, contacts) || (model is null && !row.Has(RowFlags.Objects)))
        {
            return;
        }

        var (from, to) = ((int)row.Tier, 0);
        if (!row.Has(RowFlags.Objects))
        {
            row.Take(model!.Value(row.Standing(contacts)));
            to = row.Has(RowFlags.Manual) ? reader.ManualTier(customerId) : _rules.Move(afresh ? 0 : from, row.Case(contacts, options.Value), model.Borders);
        }

        var (now, day) = (clock.Now, clock.Today.DayNumber);
        await gate.WriteAsync(
            writer => TierWriter.WriteComputed(
                writer, customerId, from, to, row.Worth, now, day, () => TierReasons.ToJson(Explain(row, to, contacts, model!)), afresh),
            cancellationToken).ConfigureAwait(false);
    }

    private BaseReader Reader() => new(reads, location, options.Value, clock.Now, clock.Today);

    private IReadOnlyList<TierReason> Explain(in BaseRow row, int tier, Costs.Contacts contacts, ValueModel model) =>
        Explanation.Of(row, tier, contacts, model, options.Value, clock.Today.DayNumber, runs.Currency());
}

/// <summary>What one customer is worth, and why he has his tier.</summary>
/// <param name="Value">Null where none is computed: he objects to profiling, or no base was valued yet.</param>
/// <param name="Manual">The tier a person gave him, where it holds.</param>
public sealed record CustomerValue(Valuation? Value, ManualTier? Manual, IReadOnlyList<TierReason> Reasons, string Currency);
