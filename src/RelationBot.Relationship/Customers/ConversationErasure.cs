using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>Erases conversations, a few entries at a time: a channel's conversation may have gone on for years.</summary>
internal static class ConversationErasure
{
    // A word of an entry costs about as much as a row; this is a few milliseconds.
    private const int Few = 8;

    /// <summary>Erases a few of its oldest entries and their traces in the search; false where there were fewer left.</summary>
    public static bool EraseSome(SqliteWriter writer, long conversation)
    {
        var end = writer.Scalar<long>(
            "SELECT max(Key) FROM (SELECT Key FROM Transcript WHERE Key > $1 AND Key < $2 ORDER BY Key LIMIT $3)", First(conversation), First(conversation + 1), Few);
        return end != 0 && EraseUntil(writer, First(conversation), end) == Few;
    }

    /// <summary>Erases what is left of it; how many rows that were.</summary>
    public static long EraseRest(SqliteWriter writer, IReadOnlyList<OwnedTable> tables, long conversation, string name)
    {
        var rows = EraseUntil(writer, First(conversation), First(conversation + 1));
        foreach (var table in tables.Where(table => table.ByConversation))
        {
            rows += writer.Execute($"DELETE FROM {table.Name} WHERE ConversationId = $1", name);
        }

        return rows + writer.Execute("DELETE FROM Conversations WHERE Number = $1", conversation);
    }

    /// <summary>What was said in it.</summary>
    public static List<string> Texts(SqliteSession session, long conversation) => session.All(
        "SELECT Text FROM Transcript WHERE Key > $1 AND Key < $2 AND Text IS NOT NULL", row => row.GetString(0), First(conversation), First(conversation + 1));

    private static long First(long conversation) => TranscriptRow.KeyOf(conversation, 0);

    private static long EraseUntil(SqliteWriter writer, long first, long end)
    {
        // A contentless index forgets a text only when told it again, word by word.
        writer.Execute(
            "INSERT INTO TranscriptFts (TranscriptFts, rowid, Text) SELECT 'delete', Sequence, Text FROM Transcript WHERE Key > $1 AND Key <= $2 "
            + "AND InHistory AND Text IS NOT NULL AND Text <> '' AND Sequence <= (SELECT Sequence FROM SearchPositions WHERE Id = 1) "
            // What was taken out before has no place there.
            + "AND EXISTS (SELECT 1 FROM TranscriptSequence s WHERE s.Sequence = Transcript.Sequence)",
            first, end);
        writer.Execute("DELETE FROM TranscriptSequence WHERE Sequence IN (SELECT Sequence FROM Transcript WHERE Key > $1 AND Key <= $2)", first, end);
        return writer.Execute("DELETE FROM Transcript WHERE Key > $1 AND Key <= $2", first, end);
    }
}
