using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RelationBot.Language;
using RelationBot.Language.Statements;
using RelationBot.Relationship.Company;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Imports;

/// <summary>
/// What sellers, delivery crews and advisors wrote down: <c>customer,date,author,text</c>. What a note says becomes facts with the note as their source, as of
/// its date; of a customer who has not agreed to be remembered the note is kept and read when it is imported again after he has. The same row twice is one note.
/// </summary>
public sealed class NoteImport(WriteGate gate, CompanyClock clock)
{
    private const int LongestText = 4000;

    private static readonly string[] _needed = ["customer", "date", "text"];
    private static readonly string[] _optional = ["author"];

    public async Task<ImportResult> ImportAsync(string file, bool strict, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var tally = new Tally();
        var result = await new CsvImport(gate).RunAsync<Line>(
            file, _needed, _optional, () => row => Read(row, now), (writer, line) => Write(writer, line, now, tally), strict, progress, cancellationToken).ConfigureAwait(false);
        return result with { Notes = [.. result.Notes, .. tally.Said()] };
    }

    private Line Read(CsvRow row, DateTimeOffset now)
    {
        var customer = row.Required("customer");
        var at = row.Moment("date", clock);
        var author = row.Text("author") ?? "";
        var text = row.Text("text", LongestText);
        if (text is null && row.Faults.Count == 0)
        {
            row.Fault("text", "CSV101", "'text' is empty.");
        }

        // A day's grace: files may come from shops east of here.
        if (row.Faults.Count == 0 && at > now.AddDays(1))
        {
            row.Fault("date", "CSV109", "The note is dated in the future.");
        }

        var read = ReadNote.Of(text ?? "", Locale.French);
        return new Line(customer, at, author, read, Identity(customer, at, author, text ?? ""));
    }

    private static RowOutcome Write(SqliteWriter writer, Line line, DateTimeOffset now, Tally tally)
    {
        var customer = CustomerRows.FindOrAdd(writer, line.Customer, now);
        var note = new Note { CustomerId = customer, Author = line.Author, At = line.At, Text = line.Read.Text, RowIdentity = line.Identity };
        var (id, isNew) = NoteWrites.Keep(writer, note);
        note.Id = id;
        if (!NoteWrites.MayRemember(writer, customer))
        {
            tally.Unread += isNew ? 1 : 0;
            return isNew ? RowOutcome.Added : RowOutcome.Unchanged;
        }

        // Forgotten facts keep their place, so that what he had forgotten does not come back with the file.
        if (!isNew && writer.Scalar<long>(
            "SELECT count(*) FROM Facts WHERE Id BETWEEN $1 AND $2 AND SourceNoteId = $3", FactKey.Of(customer, 0), FactKey.Of(customer, FactKey.Most), id) > 0)
        {
            return RowOutcome.Unchanged;
        }

        var facts = NoteWrites.State(writer, note, line.Read.Sure.Concat(line.Read.Doubtful.Where(s => s.Confidence > NotedAside.Guess)), null);
        tally.Facts += facts;
        return isNew ? RowOutcome.Added : facts > 0 ? RowOutcome.Updated : RowOutcome.Unchanged;
    }

    // Lengths keep « ab » + « c » apart from « a » + « bc ».
    private static byte[] Identity(string customer, DateTimeOffset at, string author, string text) => SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"{customer.Length}:{customer}|{Columns.Of(at)}|{author.Length}:{author}|{text}")))[..16];

    private sealed record Line(string Customer, DateTimeOffset At, string Author, ReadNote Read, byte[] Identity);

    private sealed class Tally
    {
        public int Facts { get; set; }

        public int Unread { get; set; }

        public IEnumerable<string> Said()
        {
            if (Facts > 0)
            {
                yield return $"facts found or confirmed in the notes: {Facts}";
            }

            if (Unread > 0)
            {
                yield return $"notes kept without facts, their customers have not agreed to be remembered: {Unread}";
            }
        }
    }
}
