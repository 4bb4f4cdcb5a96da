using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value;

namespace RelationBot.Relationship.Imports;

/// <summary>
/// Purchases from CSV: <c>customer,date,amount</c>, and optionally <c>margin,order,currency</c>. A row counts once however often it is
/// imported; rows that are alike within one file are told apart by their count. Tiers are computed anew afterwards.
/// </summary>
public sealed class PurchaseImport(WriteGate gate, CompanyClock clock, Tiering tiering)
{
    private static readonly string[] _needed = ["customer", "date", "amount"];
    private static readonly string[] _optional = ["margin", "order", "currency"];

    public async Task<ImportResult> ImportAsync(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var result = await new CsvImport(gate).RunAsync<Line>(
            file, _needed, _optional, () => new Reader(clock, now).Read, (writer, line) => Write(writer, line, now), strict, progress,
            cancellationToken).ConfigureAwait(false);
        if (result.Added > 0)
        {
            await tiering.RecomputeAsync(cancellationToken).ConfigureAwait(false);
        }

        return result;
    }

    private static RowOutcome Write(SqliteWriter writer, Line line, DateTimeOffset now)
    {
        var customer = CustomerRows.FindOrAdd(writer, line.Customer, now);
        return writer.Execute(
            "INSERT INTO Purchases (CustomerId, At, Day, Amount, Margin, OrderNumber, Currency, RowIdentity) "
            + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (RowIdentity) DO NOTHING",
            customer, Columns.Of(line.At), Columns.Of(line.Day), Columns.Of(line.Amount),
            line.Margin is { } margin ? Columns.Of(margin) : null, line.Order, line.Currency, line.Identity) == 1
            ? RowOutcome.Added
            : RowOutcome.Unchanged;
    }

    private sealed record Line(
        string Customer, DateTimeOffset At, DateOnly Day, decimal Amount, decimal? Margin, string? Order, string? Currency, byte[] Identity);

    // Counts rows that are alike, so it lives as long as one reading of the file.
    private sealed class Reader(CompanyClock clock, DateTimeOffset now)
    {
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

            var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, clock.Zone).DateTime);
            return new Line(
                customer, at, day, amount ?? 0, margin, order, currency,
                row.Faults.Count > 0 ? [] : Identity(customer, at, amount ?? 0, margin, order, currency));
        }

        private byte[] Identity(string customer, DateTimeOffset at, decimal amount, decimal? margin, string? order, string? currency)
        {
            // Lengths keep « ab » + « c » apart from « a » + « bc ».
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{customer.Length}:{customer}|{Columns.Of(at)}|{Columns.Of(amount)}|{(margin is { } m ? Columns.Of(m) : null)}|{order?.Length}:{order}|{currency}");
            var content = Hash(text);
            var count = _seen[content] = _seen.GetValueOrDefault(content) + 1;
            var identity = new byte[16];
            System.Buffers.Binary.BinaryPrimitives.WriteUInt128BigEndian(identity, count == 1 ? content : Hash($"{text}#{count}"));
            return identity;
        }

        private static UInt128 Hash(string text) =>
            System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
