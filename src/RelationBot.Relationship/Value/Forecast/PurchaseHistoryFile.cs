using RelationBot.Relationship.Company;
using RelationBot.Relationship.Imports;

namespace RelationBot.Relationship.Value.Forecast;

/// <summary>What a file of purchases holds, and what is to be said about it.</summary>
/// <param name="History">Null where there are faults: a model of half a file would be wrong without showing it.</param>
/// <param name="Faults">What is wrong, in the order of the file.</param>
/// <param name="Notes">What was taken in but deserves a look, one for each kind, at its first line.</param>
public sealed record PurchaseFileContent(PurchaseHistory? History, IReadOnlyList<CsvFault> Faults, IReadOnlyList<CsvFault> Notes);

/// <summary>
/// Reads the file that <see cref="PurchaseImport"/> takes (<c>customer,date,amount</c>, and optionally <c>order,currency</c>) without a database.
/// Amounts of different currencies cannot be added up: a file with two of them is refused.
/// </summary>
public sealed class PurchaseHistoryFile(CompanyClock clock)
{
    private static readonly string[] _needed = ["customer", "date", "amount"];
    private static readonly string[] _optional = ["margin", "order", "currency"];

    public async Task<PurchaseFileContent> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var reader = new Reader(clock);
        var stop = await CsvFile.ReadAsync(
            file, _needed, _optional,
            row =>
            {
                reader.Take(row);
                return Task.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        IReadOnlyList<CsvFault> faults = stop is null ? reader.Faults : [.. reader.Faults, stop];
        return new PurchaseFileContent(faults.Count == 0 ? reader.History : null, faults, reader.Notes(file));
    }

    private sealed class Reader(CompanyClock clock)
    {
        private readonly DateTimeOffset _latest = clock.Now.AddDays(1);
        private readonly HashSet<(string, DateTimeOffset, decimal, decimal?, string?)> _seen = [];
        private (string Name, int Line)? _currency;
        private (int FirstLine, int Count) _doubles, _returns;

        public PurchaseHistory History { get; } = new();

        public List<CsvFault> Faults { get; } = [];

        public void Take(CsvRow row)
        {
            var customer = row.Required("customer");
            var at = row.Moment("date", clock);
            var amount = row.Amount("amount");
            if (amount is null && row.Faults.Count == 0)
            {
                row.Required("amount");
            }

            if (row.Faults.Count == 0 && at > _latest)
            {
                row.Fault("date", "CSV109", "The purchase is dated in the future.");
            }

            CheckCurrency(row);
            if (row.Faults.Count > 0)
            {
                Faults.AddRange(row.Faults);
                return;
            }

            var paid = amount!.Value;
            if (paid < 0)
            {
                _returns = Counted(_returns, row.Line);
            }

            if (!_seen.Add((customer, at, paid, row.Amount("margin"), row.Text("order"))))
            {
                _doubles = Counted(_doubles, row.Line);
            }

            History.Add(customer, DateOnly.FromDateTime(clock.Local(at).DateTime), (double)paid);
        }

        public List<CsvFault> Notes(string file)
        {
            var notes = new List<CsvFault>();
            if (_doubles.Count > 0)
            {
                notes.Add(new CsvFault(
                    file, _doubles.FirstLine, 1, "CSV111",
                    $"{Rows(_doubles.Count)} from here repeat an earlier one: amounts count again, as in an import; the day stays one transaction."));
            }

            if (_returns.Count > 0)
            {
                notes.Add(new CsvFault(
                    file, _returns.FirstLine, 1, "CSV112",
                    $"{Rows(_returns.Count)} from here are returns: they reduce what their customers spent and are not purchases."));
            }

            return [.. notes.OrderBy(note => note.Line)];
        }

        // An empty currency is the company's own, which the file may name elsewhere.
        private void CheckCurrency(CsvRow row)
        {
            if (row.Text("currency")?.ToUpperInvariant() is not { } currency)
            {
                return;
            }

            _currency ??= (currency, row.Line);
            if (currency != _currency.Value.Name)
            {
                row.Fault("currency", "CSV110", $"The currency differs from line {_currency.Value.Line}'s {_currency.Value.Name}: value is computed in one.");
            }
        }

        private static (int FirstLine, int Count) Counted((int FirstLine, int Count) seen, int line) =>
            (seen.Count == 0 ? line : seen.FirstLine, seen.Count + 1);

        private static string Rows(int count) => count == 1 ? "1 row" : $"{count} rows";
    }
}
