using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Erases a customer: what is known of him, what he said, what was said to him, his orders and purchases, and their traces
/// in the search index and the write-ahead log. What others said about him stays in their transcripts.
/// </summary>
public sealed class CustomerErasure(WriteGate gate, DatabaseLocation location)
{
    /// <summary>False where there is no such customer. Afterwards the database's files hold no byte of it.</summary>
    public async Task<bool> EraseAsync(string number, CancellationToken cancellationToken)
    {
        if (!await gate.WriteAsync(writer => Erase(writer, number), cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await gate.ExclusiveAsync(EmptyLog, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static bool Erase(SqliteWriter writer, string number)
    {
        var id = writer.Scalar<long>("SELECT Id FROM Customers WHERE Number = $1", number);
        if (id == 0)
        {
            return false;
        }

        // Before he was verified his conversations were a visitor's; the site's user id is his all the same.
        var conversations = writer.All(
            "SELECT Number, Id FROM Conversations WHERE CustomerId = $1 OR UserId = $2", row => (row.GetInt64(0), row.GetString(1)), id, "dl_" + number);
        foreach (var (key, name) in conversations)
        {
            EraseConversation(writer, key, name);
        }

        // Deleting leaves parts of words where the index's segments share them; merged into one, they are written anew.
        writer.Execute("INSERT INTO TranscriptFts (TranscriptFts) VALUES ('optimize')");

        var account = writer.Scalar<long>("SELECT AccountId FROM Customers WHERE Id = $1", id);
        writer.Execute("DELETE FROM Handoffs WHERE CustomerId = $1", id);
        writer.Execute("DELETE FROM Facts WHERE Id BETWEEN $1 AND $2", FactKey.Of(id, 0), FactKey.Of(id, FactKey.Most));
        writer.Execute("DELETE FROM Exchanges WHERE Id BETWEEN $1 AND $2", FactKey.Of(id, 0), FactKey.Of(id, FactKey.Most));
        writer.Execute("DELETE FROM ProposedFacts WHERE CustomerId = $1", id);
        writer.Execute("DELETE FROM Notes WHERE CustomerId = $1", id);
        writer.Execute("DELETE FROM Purchases WHERE CustomerId = $1", id);
        writer.Execute("DELETE FROM Customers WHERE Id = $1", id);
        writer.Execute("DELETE FROM Accounts WHERE Id = $1 AND NOT EXISTS (SELECT 1 FROM Customers WHERE AccountId = $1)", account);
        return true;
    }

    private static void EraseConversation(SqliteWriter writer, long key, string name)
    {
        var (first, end) = (TranscriptRow.KeyOf(key, 0), TranscriptRow.KeyOf(key + 1, 0));
        // A contentless index forgets a text only when told it again, word by word.
        writer.Execute(
            "INSERT INTO TranscriptFts (TranscriptFts, rowid, Text) SELECT 'delete', Sequence, Text FROM Transcript WHERE Key > $1 AND Key < $2 "
            + "AND InHistory AND Text IS NOT NULL AND Text <> '' AND Sequence <= (SELECT Sequence FROM SearchPositions WHERE Id = 1)",
            first, end);
        writer.Execute(
            "DELETE FROM TranscriptSequence WHERE Sequence IN (SELECT Sequence FROM Transcript WHERE Key > $1 AND Key < $2)", first, end);
        writer.Execute("DELETE FROM Transcript WHERE Key > $1 AND Key < $2", first, end);
        writer.Execute("DELETE FROM Uploads WHERE ConversationId = $1", name);
        writer.Execute("DELETE FROM Handoffs WHERE ConversationId = $1", name);
        writer.Execute("DELETE FROM Conversations WHERE Number = $1", key);
    }

    private bool EmptyLog()
    {
        using var session = new SqliteSession(location.Open());
        // The first column is 1 where a reader stood in the way until busy_timeout ended.
        return session.Scalar<long>("PRAGMA wal_checkpoint(TRUNCATE)") == 0
            ? true
            : throw new DbUpdateException("The write-ahead log could not be emptied; erase again when nobody reads.");
    }
}
