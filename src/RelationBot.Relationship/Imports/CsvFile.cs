using System.Text;
using CsvHelper;

namespace RelationBot.Relationship.Imports;

/// <summary>A CSV file with a header line, UTF-8; commas, semicolons and tabs are told apart by themselves.</summary>
internal static class CsvFile
{
    private static readonly CsvReaderOptions _options = new()
    {
        TrackLineNumbers = true,
        TrimWhitespace = true,
        MaxRecordSize = 1_000_000,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    /// <summary>
    /// Reads row by row and gives each to <paramref name="take"/>. The fault that stopped it (no such file, no header, a needed column
    /// missing, not UTF-8), or null at the end of the file.
    /// </summary>
    public static async Task<CsvFault?> ReadAsync(
        string file, IReadOnlyList<string> needed, IReadOnlyList<string> optional, Func<CsvRow, Task> take, CancellationToken cancellationToken)
    {
        long line = 1;
        try
        {
            using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
            await using var reader = CsvReader.Create(text, _options);
            await reader.ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
            var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            if (Header(file, reader.Headers, columns, needed, optional) is { } fault)
            {
                return fault;
            }

            var separator = (char)reader.Separator;
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                line = reader.LineNumber;
                var fields = new string?[reader.FieldCount];
                for (var i = 0; i < fields.Length; i++)
                {
                    fields[i] = reader.GetString(i);
                }

                var raw = Encoding.UTF8.GetString(reader.RawRecord);
                var row = new CsvRow(file, (int)line, raw, separator, fields, columns);
                if (fields.Length != columns.Count)
                {
                    row.Faults.Add(new CsvFault(
                        file, (int)line, 1, "CSV105", $"The row has {fields.Length} fields where the header has {columns.Count}."));
                }

                await take(row).ConfigureAwait(false);
            }

            return null;
        }
        catch (DecoderFallbackException)
        {
            return new CsvFault(file, (int)line, 1, "CSV005", "The file is not UTF-8 somewhere after this line; save it as UTF-8.");
        }
        catch (CsvFormatException exception)
        {
            return new CsvFault(file, (int)Math.Max(line, exception.LineNumber), 1, "CSV006", "The row cannot be read: " + exception.Message);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new CsvFault(file, 1, 1, "CSV001", "There is no such file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CsvFault(file, 1, 1, "CSV001", "The file cannot be read: " + exception.Message);
        }
    }

    private static CsvFault? Header(
        string file, IReadOnlyList<string> names, Dictionary<string, int> columns, IReadOnlyList<string> needed, IReadOnlyList<string> optional)
    {
        if (names.All(string.IsNullOrWhiteSpace))
        {
            return new CsvFault(file, 1, 1, "CSV002", "The file is empty; its first line must name the columns.");
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (!columns.TryAdd(names[i].Trim(), i))
            {
                return new CsvFault(file, 1, 1, "CSV004", $"The column '{names[i].Trim()}' stands twice in the header.");
            }
        }

        return needed.FirstOrDefault(name => !columns.ContainsKey(name)) is { } missing
            ? new CsvFault(
                file, 1, 1, "CSV003",
                $"The header has no column '{missing}'. Needed: {string.Join(", ", needed)}"
                + (optional.Count == 0 ? "." : $"; possible: {string.Join(", ", optional)}."))
            : null;
    }
}
