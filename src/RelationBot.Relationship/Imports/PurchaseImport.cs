using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Books;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Imports;

/// <summary>
/// Purchases from CSV: <c>customer,date,amount</c>, and optionally <c>margin,order,currency</c>. A row counts once however often it is
/// imported; rows that are alike within one file are told apart by their count. Value is computed anew afterwards: of everybody, or of the few
/// whom the file speaks of.
/// </summary>
public sealed class PurchaseImport(
    WriteGate gate, ReadPool reads, CompanyClock clock, PurchaseLedger ledger, BaseValuation valuation, CustomerValuation customers, ValueRuns runs)
{
    // Where a file speaks of no more than one customer in so many, the base's models stand.
    private const int Few = 100;

    private static readonly string[] _needed = ["customer", "date", "amount"];
    private static readonly string[] _optional = ["margin", "order", "currency"];

    public async Task<ImportResult> ImportAsync(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var currency = reads.Read(ValueRuns.BookedCurrency);
        var notes = new RepeatedRows();
        var (touched, pending, book) = (new HashSet<long>(), new HashSet<long>(), 0);
        var result = await new CsvImport(gate).RunAsync<Line>(
            file, _needed, _optional,
            () =>
            {
                notes = new RepeatedRows();
                return new Reader(clock, now, currency, notes).Read;
            },
            (writer, line) =>
            {
                var (outcome, customer) = Write(writer, line, now);
                if (outcome == RowOutcome.Added)
                {
                    pending.Add(customer);
                }

                return outcome;
            },
            strict, progress, cancellationToken,
            writer =>
            {
                if (pending.Count > 0)
                {
                    book = PurchaseLedger.BookOf(writer, pending, book);
                }

                foreach (var customer in pending)
                {
                    ledger.Settle(writer, customer, book);
                }

                touched.UnionWith(pending);
                pending.Clear();
            }).ConfigureAwait(false);
        return touched.Count == 0
            ? result with { Notes = notes.Notes(file) }
            : result with { Notes = [.. notes.Notes(file), .. NotesOf(await ValueAsync(touched, cancellationToken).ConfigureAwait(false))] };
    }

    /// <summary>What is to be said of a valuation that could not be done.</summary>
    internal static IReadOnlyList<string> NotesOf(ValuationOutcome? outcome) =>
        outcome?.Fault is { } fault ? [$"no value was computed: {fault}; tiers stay as they were"] : [];

    private async Task<ValuationOutcome?> ValueAsync(HashSet<long> touched, CancellationToken cancellationToken)
    {
        var known = reads.Read(session => session.Scalar<long>("SELECT count(*) FROM PurchaseSummaries"));
        if (runs.Last() is null || touched.Count > known / Few)
        {
            return await valuation.RunAsync("import", cancellationToken).ConfigureAwait(false);
        }

        foreach (var customer in touched)
        {
            await customers.RefreshAsync(customer, cancellationToken).ConfigureAwait(false);
        }

        return null;
    }

    private static (RowOutcome Outcome, long Customer) Write(SqliteWriter writer, Line line, DateTimeOffset now)
    {
        var customer = CustomerRows.FindOrAdd(writer, line.Customer, now);
        var added = writer.Execute(
            "INSERT INTO Purchases (CustomerId, At, Day, Amount, Margin, OrderNumber, Currency, RowIdentity) "
            + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (RowIdentity) DO NOTHING",
            customer, Columns.Of(line.At), Columns.Of(line.Day), Columns.Of(line.Amount),
            line.Margin is { } margin ? Columns.Of(margin) : null, line.Order, line.Currency, line.Identity) == 1;
        return (added ? RowOutcome.Added : RowOutcome.Unchanged, customer);
    }

    private sealed record Line(
        string Customer, DateTimeOffset At, DateOnly Day, decimal Amount, decimal? Margin, string? Order, string? Currency, byte[] Identity);

    // Counts rows that are alike, so it lives as long as one reading of the file.
    private sealed class Reader(CompanyClock clock, DateTimeOffset now, string? booked, RepeatedRows repeated)
    {
        private string? _currency = booked;
        private readonly Dictionary<UInt128, int> _seen = [];

        public Line Read(CsvRow row)
        {
            var customer = row.Required("customer");
            var at = row.Moment("date", clock);
            var amount = row.Amount("amount");
            if (amount is null && row.Faults.Count == 0)
            {
                row.Required("amount");
            }

            // A day's grace: files may come from shops east of here.
            if (row.Faults.Count == 0 && at > now.AddDays(1))
            {
                row.Fault("date", "CSV109", "The purchase is dated in the future.");
            }

            var margin = row.Amount("margin");
            var order = row.Text("order");
            var currency = row.Text("currency")?.ToUpperInvariant();
            if (currency is not null && (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper)))
            {
                row.Fault("currency", "CSV104", $"'{currency}' is not an ISO 4217 currency such as EUR.");
            }

            // Amounts of two currencies cannot be added up, and no rate of exchange is known here.
            if (row.Faults.Count == 0 && currency is not null && (_currency ??= currency) != currency)
            {
                row.Fault("currency", "CSV110", $"The currency is {currency}, that of the purchases before is {_currency}: value is computed in one.");
            }

            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, clock.Zone).DateTime);
            return new Line(
                customer, at, day, amount ?? 0, margin, order, currency,
                row.Faults.Count > 0 ? [] : Identity(row.Line, customer, at, amount ?? 0, margin, order, currency));
        }

        private byte[] Identity(int line, string customer, DateTimeOffset at, decimal amount, decimal? margin, string? order, string? currency)
        {
            // Lengths keep « ab » + « c » apart from « a » + « bc ».
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{customer.Length}:{customer}|{Columns.Of(at)}|{Columns.Of(amount)}|{(margin is { } m ? Columns.Of(m) : null)}|{order?.Length}:{order}|{currency}");
            var content = Hash(text);
            var count = _seen[content] = _seen.GetValueOrDefault(content) + 1;
            if (count > 1)
            {
                repeated.Add(line);
            }

            var identity = new byte[16];
            System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(identity, count == 1 ? content : Hash($"{text}#{count}"));
            return identity;
        }

        private static UInt128 Hash(string text) =>
            System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>Rows of one file that repeat an earlier one: they are taken in, and said.</summary>
internal sealed class RepeatedRows
{
    private int _first, _count;

    public void Add(int line) => (_first, _count) = (_count == 0 ? line : _first, _count + 1);

    public IReadOnlyList<string> Notes(string file) => _count == 0
        ? []
        : [new CsvFault(file, _first, 1, "CSV111", $"{(_count == 1 ? "1 row" : $"{_count} rows")} from here repeat an earlier one: amounts count again; the day stays one transaction.").ToString()];
}
