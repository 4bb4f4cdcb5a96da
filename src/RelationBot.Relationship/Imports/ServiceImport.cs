using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Storage;
using RelationBot.Relationship.Value.Runs;

namespace RelationBot.Relationship.Imports;

/// <summary>
/// What the company did for customers outside this system, from CSV: <c>customer,date,kind</c>, and optionally <c>minutes</c>; the kind is
/// <c>call</c>, <c>call-out</c> or <c>quote</c> (one that came to nothing). A row counts once however often it is imported. Everybody's cost is computed anew.
/// </summary>
public sealed class ServiceImport(WriteGate gate, CompanyClock clock, BaseValuation valuation)
{
    private const int LongestMinutes = 1440;
    private static readonly string[] _needed = ["customer", "date", "kind"];
    private static readonly string[] _optional = ["minutes"];
    private static readonly string[] _kinds = ["call", "call-out", "quote"];

    public async Task<ImportResult> ImportAsync(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var result = await new CsvImport(gate).RunAsync<Line>(
            file, _needed, _optional, () => new Reader(clock, now).Read, (writer, line) => Write(writer, line, now), strict, progress,
            cancellationToken).ConfigureAwait(false);
        return result.Added == 0
            ? result
            : result with { Notes = PurchaseImport.NotesOf(await valuation.RunAsync("import", cancellationToken).ConfigureAwait(false)) };
    }

    private static RowOutcome Write(SqliteWriter writer, Line line, DateTimeOffset now) => writer.Execute(
        "INSERT INTO ServiceEvents (CustomerId, At, Kind, Minutes, RowIdentity) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (RowIdentity) DO NOTHING",
        CustomerRows.FindOrAdd(writer, line.Customer, now), Columns.Of(line.At), line.Kind, line.Minutes, line.Identity) == 1
        ? RowOutcome.Added
        : RowOutcome.Unchanged;

    private sealed record Line(string Customer, DateTimeOffset At, string Kind, int? Minutes, byte[] Identity);

    // Counts rows that are alike, so it lives as long as one reading of the file.
    private sealed class Reader(CompanyClock clock, DateTimeOffset now)
    {
        private readonly Dictionary<string, int> _seen = [];

        public Line Read(CsvRow row)
        {
            var (customer, at, kind, minutes) = (row.Required("customer"), row.Moment("date", clock), row.OneOf("kind", _kinds), row.Count("minutes"));
            if (kind is null && row.Faults.Count == 0)
            {
                row.Required("kind");
            }

            if (row.Faults.Count == 0 && at > now.AddDays(1))
            {
                row.Fault("date", "CSV109", "The event is dated in the future.");
            }

            if (minutes > LongestMinutes)
            {
                row.Fault("minutes", "CSV103", $"'{minutes}' is more than the minutes of a day.");
            }

            var text = string.Create(CultureInfo.InvariantCulture, $"service {customer.Length}:{customer}|{Columns.Of(at)}|{kind}|{minutes}");
            var count = _seen[text] = _seen.GetValueOrDefault(text) + 1;
            return new Line(customer, at, kind ?? "", minutes, SHA256.HashData(Encoding.UTF8.GetBytes($"{text}#{count}"))[..16]);
        }
    }
}
