using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Imports;

/// <summary>
/// Customers from CSV: <c>number</c>, and optionally <c>name,title,email,phone,locale,account,advisor,teams_id,consent</c>. A known
/// number is brought up to date; an empty field changes nothing.
/// </summary>
public sealed class CustomerImport(WriteGate gate, TimeProvider time)
{
    private static readonly string[] _needed = ["number"];
    private static readonly string[] _optional = ["name", "title", "email", "phone", "locale", "account", "advisor", "teams_id", "consent"];

    public Task<ImportResult> ImportAsync(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return new CsvImport(gate).RunAsync<CustomerLine>(
            file, _needed, _optional, () => Read, (writer, line) => CustomerRows.Write(writer, line, now), strict, progress, cancellationToken);
    }

    private static CustomerLine Read(CsvRow row)
    {
        var consents = (row.Text("consent") ?? "").ToLowerInvariant().Split([' ', '+', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        if (consents.FirstOrDefault(c => c is not ("memory" or "profiling")) is { } unknown)
        {
            row.Fault("consent", "CSV104", $"'{unknown}' is not a consent; it is empty, 'memory', 'profiling' or 'memory profiling'.");
        }

        var email = row.Text("email");
        if (email is not null && (email.IndexOf('@') <= 0 || email.EndsWith('@')))
        {
            row.Fault("email", "CSV108", $"'{email}' is not an e-mail address.");
        }

        return new CustomerLine(
            row.Required("number"), row.Text("name"), row.Text("title"), email, row.Text("phone"), row.Text("locale"), row.Text("account"),
            row.Text("advisor"), row.Text("teams_id")?.ToLowerInvariant(), consents.Contains("memory"), consents.Contains("profiling"));
    }
}
