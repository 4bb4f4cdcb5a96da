using System.Text;
using Microsoft.Data.Sqlite;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// What an erasure may leave in the search index: entries are taken out of its pages, but the beginning of a word that once came first on a
/// page still stands where pages are looked up. Looking costs little; writing the whole index anew is for when something is found.
/// </summary>
internal static class IndexTraces
{
    // What begins a page begins with this; shorter beginnings tell nothing.
    private const byte MainIndex = (byte)'0';
    private const int Shortest = 3;

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

    /// <summary>Whether a page is still looked up by the beginning of one of the words, while no word that is left begins so.</summary>
    public static bool Remain(SqliteSession session, IReadOnlyList<string> words)
    {
        session.Execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.TranscriptTerms USING fts5vocab('main', 'TranscriptFts', 'row')");
        var segments = session.All("SELECT DISTINCT segid FROM TranscriptFts_idx", row => row.GetInt64(0));
        return words.Any(word =>
        {
            byte[] key = [MainIndex, .. Encoding.UTF8.GetBytes(word)];
            return segments.Exists(segment => session.First(
                "SELECT term FROM TranscriptFts_idx WHERE segid = $1 AND term <= $2 ORDER BY term DESC LIMIT 1", row => row.GetFieldValue<byte[]>(0), segment, key) is { Length: > Shortest } page
                && key.AsSpan().StartsWith(page) && !Begins(session, page.AsSpan(1)));
        });
    }

    private static bool Begins(SqliteSession session, ReadOnlySpan<byte> beginning)
    {
        // Cut within a letter it is no text, and so no beginning of another word that could be asked for.
        var text = Encoding.UTF8.GetString(beginning);
        return !text.Contains('\uFFFD', StringComparison.Ordinal)
            && session.First("SELECT term FROM temp.TranscriptTerms WHERE term >= $1 LIMIT 1", row => row.GetString(0), text)?.StartsWith(text, StringComparison.Ordinal) == true;
    }
}
