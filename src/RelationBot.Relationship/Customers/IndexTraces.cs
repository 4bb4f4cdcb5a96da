using System.Text;
using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// What an erasure may leave in the search index: entries are taken out of its pages, but the beginning of a word that once came first on a
/// page still stands where pages are looked up (<c>TranscriptFts_idx</c>). There it is replaced by the word that comes first now, which is as good to look
/// up by; the rest of the index stays as it is.
/// </summary>
internal static class IndexTraces
{
    // What begins a page begins with this; FTS5 sets segments 37 bits apart in its table of pages.
    private const byte MainIndex = (byte)'0';
    private const int SegmentBits = 37;

    // DISTINCT would read every row; this looks up one for each of them.
    private const string Segments =
        "WITH RECURSIVE s(Id) AS (SELECT min(segid) FROM TranscriptFts_idx UNION ALL SELECT (SELECT min(segid) FROM TranscriptFts_idx WHERE segid > s.Id) FROM s WHERE s.Id IS NOT NULL) "
        + "SELECT Id FROM s WHERE Id IS NOT NULL";

    /// <summary>The words of texts as the index has them. They are taken apart in memory: a temporary file would be another trace.</summary>
    public static IReadOnlyList<string> WordsOf(IReadOnlyList<string> texts)
    {
        using var memory = new SqliteSession(new SqliteConnection("Data Source=:memory:"));
        memory.Connection.Open();
        memory.Execute("CREATE VIRTUAL TABLE Texts USING fts5(Text, tokenize='unicode61 remove_diacritics 2')");
        foreach (var text in texts)
        {
            memory.Execute("INSERT INTO Texts (Text) VALUES ($1)", text);
        }

        memory.Execute("CREATE VIRTUAL TABLE Words USING fts5vocab(Texts, row)");
        return memory.All("SELECT term FROM Words", row => row.GetString(0));
    }

    /// <summary>Lets no page be looked up by the beginning of this word, unless one that is left on it begins so. What was erased must be in the index's tables: a savepoint later.</summary>
    public static void Clear(SqliteWriter writer, string word)
    {
        byte[] key = [MainIndex, .. Encoding.UTF8.GetBytes(word)];
        foreach (var segment in writer.All(Segments, row => row.GetInt64(0)))
        {
            var (beginning, page) = writer.First(
                "SELECT term, pgno >> 1 FROM TranscriptFts_idx WHERE segid = $1 AND term <= $2 ORDER BY term DESC LIMIT 1",
                row => (row.GetFieldValue<byte[]>(0), row.GetInt64(1)), segment, key);
            if (beginning is { Length: > 1 } && key.AsSpan().StartsWith(beginning)
                && writer.Scalar<byte[]>("SELECT block FROM TranscriptFts_data WHERE id = $1", (segment << SegmentBits) + page) is { } leaf
                && FirstTerm(leaf) is { Length: > 0 } first && !first.AsSpan().StartsWith(beginning))
            {
                writer.Execute("UPDATE TranscriptFts_idx SET term = $3 WHERE segid = $1 AND term = $2", segment, beginning, first);
            }
        }
    }

    // A leaf begins with two numbers of two bytes, the second of which tells where its content ends and the places of its terms follow, the first of them
    // counted from the leaf's beginning. The first term stands whole, after its length. With its last term FTS5 itself takes a page out of the look-up.
    private static byte[] FirstTerm(ReadOnlySpan<byte> leaf)
    {
        var places = leaf[(leaf[2] << 8 | leaf[3])..];
        if (places.IsEmpty)
        {
            return [];
        }

        var term = leaf[Number(ref places)..];
        var length = Number(ref term);
        return term[..length].ToArray();
    }

    // SQLite's numbers: seven bits a byte, the highest first; those on a page have at most three bytes.
    private static int Number(ref ReadOnlySpan<byte> bytes)
    {
        var (number, i) = (0, 0);
        do
        {
            number = number << 7 | bytes[i] & 0x7f;
        }
        while (bytes[i++] >= 0x80);
        bytes = bytes[i..];
        return number;
    }
}
