using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Imports;

/// <summary>What happened to a row that was in order.</summary>
internal enum RowOutcome
{
    Added,
    Updated,
    Unchanged,
}

/// <summary>A row in order that what is stored already contradicts; it alone is refused.</summary>
internal sealed class RowRefusedException(string column, string code, string message) : Exception(message)
{
    public string Column => column;

    public string Code => code;
}

/// <summary>
/// Reads a file and writes its rows through the gate in chunks, between which turns pass. Strict: the whole file is read
/// first, and with one fault nothing is written. What follows from a chunk's rows is settled in the chunk's own transaction.
/// </summary>
internal sealed class CsvImport(WriteGate gate)
{
    private const int Chunk = 500;

    public async Task<ImportResult> RunAsync<T>(
        string file, IReadOnlyList<string> needed, IReadOnlyList<string> optional, Func<Func<CsvRow, T>> reader,
        Func<SqliteWriter, T, RowOutcome> write, bool strict, IProgress<int>? progress, CancellationToken cancellationToken,
        Action<SqliteWriter>? settle = null)
    {
        if (strict)
        {
            var faults = new List<CsvFault>();
            var (rows, refused) = (0, 0);
            var check = reader();
            var stop = await CsvFile.ReadAsync(
                file, needed, optional,
                row =>
                {
                    check(row);
                    rows++;
                    refused += row.Faults.Count > 0 ? 1 : 0;
                    faults.AddRange(row.Faults);
                    return Task.CompletedTask;
                },
                cancellationToken).ConfigureAwait(false);
            if (stop is not null || faults.Count > 0)
            {
                return new ImportResult(rows, 0, 0, 0, rows, stop is null ? faults : [.. faults, stop]);
            }
        }

        var tally = new Tally();
        var waiting = new List<(CsvRow Row, T Value)>(Chunk);
        var read = reader();
        var stopped = await CsvFile.ReadAsync(
            file, needed, optional,
            async row =>
            {
                tally.Rows++;
                var value = read(row);
                if (row.Faults.Count > 0)
                {
                    tally.Refuse(row);
                    return;
                }

                waiting.Add((row, value));
                if (waiting.Count == Chunk)
                {
                    await FlushAsync(waiting, write, settle, tally, cancellationToken).ConfigureAwait(false);
                    progress?.Report(tally.Rows);
                }
            },
            cancellationToken).ConfigureAwait(false);
        await FlushAsync(waiting, write, settle, tally, cancellationToken).ConfigureAwait(false);
        progress?.Report(tally.Rows);
        if (stopped is not null)
        {
            tally.Faults.Add(stopped);
        }

        return new ImportResult(
            tally.Rows, tally.Outcomes[0], tally.Outcomes[1], tally.Outcomes[2], tally.Refused,
            [.. tally.Faults.OrderBy(f => f.Line)]);
    }

    private async Task FlushAsync<T>(
        List<(CsvRow Row, T Value)> rows, Func<SqliteWriter, T, RowOutcome> write, Action<SqliteWriter>? settle, Tally tally,
        CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var outcomes = await gate.WriteAsync(
            writer =>
            {
                var done = rows.ConvertAll(row => Write(writer, row, write));
                settle?.Invoke(writer);
                return done;
            },
            cancellationToken).ConfigureAwait(false);
        foreach (var ((row, _), outcome) in rows.Zip(outcomes))
        {
            if (outcome is { } done)
            {
                tally.Outcomes[(int)done]++;
            }
            else
            {
                tally.Refuse(row);
            }
        }

        rows.Clear();
    }

    private static RowOutcome? Write<T>(SqliteWriter writer, (CsvRow Row, T Value) row, Func<SqliteWriter, T, RowOutcome> write)
    {
        writer.Execute("SAVEPOINT csv_row");
        try
        {
            var outcome = write(writer, row.Value);
            writer.Execute("RELEASE csv_row");
            return outcome;
        }
        catch (RowRefusedException refused)
        {
            writer.Execute("ROLLBACK TO csv_row");
            writer.Execute("RELEASE csv_row");
            row.Row.Fault(refused.Column, refused.Code, refused.Message);
            return null;
        }
    }

    private sealed class Tally
    {
        public int Rows { get; set; }

        public int Refused { get; private set; }

        public int[] Outcomes { get; } = new int[3];

        public List<CsvFault> Faults { get; } = [];

        public void Refuse(CsvRow row)
        {
            Refused++;
            Faults.AddRange(row.Faults);
        }
    }
}
