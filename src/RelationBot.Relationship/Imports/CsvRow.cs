using System.Globalization;

namespace RelationBot.Relationship.Imports;

/// <summary>One row of a file, read field by field; what is wrong with a field is kept as a fault and the row is then refused.</summary>
internal sealed class CsvRow(string file, int line, string raw, char delimiter, string?[] fields, IReadOnlyDictionary<string, int> columns)
{
    private const decimal LargestAmount = 100_000_000_000m;

    private static readonly string[] _moments =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd HH:mm:ssK",
    ];

    public List<CsvFault> Faults { get; } = [];

    public int Line => line;

    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The field without blanks around it; null where it is empty or the file has no such column.</summary>
    public string? Text(string column, int longest = 400)
    {
        var text = columns.TryGetValue(column, out var i) && i < fields.Length ? fields[i]?.Trim() : null;
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length > longest)
        {
            Fault(column, "CSV107", $"'{column}' is longer than {longest} characters.");
            return null;
        }

        return text;
    }

    public string Required(string column)
    {
        var text = Text(column);
        if (text is null && Faults.Count == 0)
        {
            Fault(column, "CSV101", $"'{column}' is empty.");
        }

        return text ?? "";
    }

    /// <summary>An ISO 8601 date or moment; without a zone it is the company's.</summary>
    public DateTimeOffset Moment(string column, Company.CompanyClock clock)
    {
        var text = Required(column);
        if (text.Length == 0)
        {
            return default;
        }

        if (!DateTime.TryParseExact(text, _moments, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            || moment.Year is < 1900 or > 2200)
        {
            Fault(column, "CSV102", $"'{Shown(text)}' is not an ISO 8601 date such as 2026-03-06 or 2026-03-06T14:30:00.");
            return default;
        }

        return moment.Kind == DateTimeKind.Unspecified ? clock.At(moment) : new DateTimeOffset(moment.ToUniversalTime());
    }

    public DateOnly? Day(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Fault(column, "CSV102", $"'{Shown(text)}' is not an ISO 8601 day such as 2026-03-06.");
            return null;
        }

        return day;
    }

    /// <summary>An amount with a point before the cents; null where it is empty.</summary>
    public decimal? Amount(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || Math.Abs(amount) > LargestAmount)
        {
            Fault(column, "CSV103", $"'{Shown(text)}' is not an amount such as 1234.50.");
            return null;
        }

        return amount;
    }

    public int? Count(string column)
    {
        if (Text(column) is not { } text)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) || count < 0)
        {
            Fault(column, "CSV103", $"'{Shown(text)}' is not a whole number from 0.");
            return null;
        }

        return count;
    }

    /// <summary>One of a few words; null where it is empty.</summary>
    public string? OneOf(string column, IReadOnlyList<string> words)
    {
        var text = Text(column)?.ToLowerInvariant();
        if (text is not null && !words.Contains(text))
        {
            Fault(column, "CSV104", $"'{Shown(text)}' is not one of: {string.Join(", ", words)}.");
            return null;
        }

        return text;
    }

    public void Fault(string column, string code, string message) =>
        Faults.Add(new CsvFault(file, line, ColumnOf(column), code, message));

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";

    // The character in the line where the field begins.
    private int ColumnOf(string column)
    {
        var field = columns.GetValueOrDefault(column);
        var quoted = false;
        for (var i = 0; i < raw.Length && field > 0; i++)
        {
            quoted ^= raw[i] == '"';
            if (raw[i] == delimiter && !quoted && --field == 0)
            {
                return i + 2;
            }
        }

        return 1;
    }
}
