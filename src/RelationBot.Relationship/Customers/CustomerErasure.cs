using RelationBot.Relationship.Company;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Mails;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Erases a customer: what is known of him, what he said, what was said to him, his orders and purchases, the proofs of his
/// consent, mails to him, records merged with his, and their traces in the search index, the write-ahead log and the free room of pages. What
/// others said about him stays in their transcripts. That a request was fulfilled is kept, not whose.
/// </summary>
public sealed class CustomerErasure(WriteGate gate, ReadPool reads, Remains remains, MailSender mails, CompanyClock clock)
{
    /// <summary>False where there is no such customer. Afterwards the database's files hold no byte of him; where somebody reads or writes for long, a moment later (<see cref="Remains"/>).</summary>
    /// <param name="number">His number.</param>
    /// <param name="origin">By which way the request came: <c>chat</c>, <c>page</c>, <c>desk</c>, <c>command line</c>, <c>retention</c>.</param>
    /// <param name="cancellationToken">Helps until the erasure has begun.</param>
    public Task<bool> EraseAsync(string number, string origin, CancellationToken cancellationToken) =>
        EraseAsync(session => session.Scalar<long>("SELECT Id FROM Customers WHERE Number = $1", number), origin, cancellationToken);

    /// <inheritdoc cref="EraseAsync(string, string, CancellationToken)"/>
    public Task<bool> EraseAsync(long id, string origin, CancellationToken cancellationToken) =>
        EraseAsync(session => session.Scalar<long>("SELECT Id FROM Customers WHERE Id = $1", id), origin, cancellationToken);

    private async Task<bool> EraseAsync(Func<SqliteSession, long> find, string origin, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (await EraseRowsAsync(find, origin, CancellationToken.None).ConfigureAwait(false) is not { } words)
        {
            return false;
        }

        await SettleAsync(words).ConfigureAwait(false);
        return true;
    }

    /// <summary>Erases the rows of a customer; the words that were said with him, or null where there is no such customer. <see cref="SettleAsync"/> is the caller's.</summary>
    internal Task<IReadOnlyList<string>?> EraseRowsAsync(long id, string origin, CancellationToken cancellationToken) =>
        EraseRowsAsync(session => session.Scalar<long>("SELECT Id FROM Customers WHERE Id = $1", id), origin, cancellationToken);

    private async Task<IReadOnlyList<string>?> EraseRowsAsync(Func<SqliteSession, long> find, string origin, CancellationToken cancellationToken)
    {
        // What he said goes first, little by little; if that is cut short, the rest goes when he is erased again.
        var said = new Queue<long>(reads.Read(session => find(session) is > 0 and var id
            ? OwnedTables.Records(session, id).SelectMany(record => ConversationsOf(session, record)).Select(conversation => conversation.Key).ToList()
            : []));
        var words = IndexTraces.WordsOf(reads.Read(session => said.SelectMany(conversation => ConversationErasure.Texts(session, conversation)).ToList()));
        await gate.InSlicesAsync(
            writer =>
            {
                if (said.TryPeek(out var conversation) && !ConversationErasure.EraseSome(writer, conversation))
                {
                    said.Dequeue();
                }

                return said.Count > 0;
            },
            cancellationToken).ConfigureAwait(false);
        var files = await gate.WriteAsync(writer => find(writer) is > 0 and var id ? Erase(writer, id, origin) : null, CancellationToken.None).ConfigureAwait(false);
        foreach (var file in (files ?? []).Where(_ => mails.Folder is not null))
        {
            MailFolder.Remove(mails.Folder!, file);
        }

        return files is null ? null : words;
    }

    /// <summary>Leaves no trace of what was erased in the search index, the write-ahead log and the free room of pages.</summary>
    internal async Task SettleAsync(IReadOnlyList<string> words)
    {
        await ClearTracesAsync(words).ConfigureAwait(false);
        await remains.ClearAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Leaves no beginning of these words in the search index, where nobody else wrote them.</summary>
    internal Task ClearTracesAsync(IReadOnlyList<string> words)
    {
        var left = new Queue<string>(words);
        return gate.InSlicesAsync(
            writer =>
            {
                if (left.TryDequeue(out var word))
                {
                    IndexTraces.Clear(writer, word);
                }

                return left.Count > 0;
            },
            CancellationToken.None);
    }

    /// <summary>The mail files that must go too.</summary>
    private List<string> Erase(SqliteWriter writer, long id, string origin)
    {
        long rows = 0;
        var tables = OwnedTables.Of(writer);
        var files = new List<string>();
        // Rows of one table may point at another's; at the commit none is left to point.
        writer.Execute("PRAGMA defer_foreign_keys = ON");
        foreach (var record in OwnedTables.Records(writer, id))
        {
            files.AddRange(writer.All("SELECT File FROM Mails WHERE CustomerId = $1 AND File IS NOT NULL", row => row.GetString(0), record));
            rows += EraseRecord(writer, tables, record);
        }

        writer.Execute(
            "INSERT INTO Erasures (Day, Origin, Rows) VALUES ($1, $2, $3)", Columns.Of(clock.Today), origin, rows);
        return files;
    }

    // Before he was verified his conversations were a visitor's; the site's user id is his all the same.
    private static List<(long Key, string Name)> ConversationsOf(SqliteSession session, long id) => session.All(
        "SELECT c.Number, c.Id FROM Conversations c WHERE c.CustomerId = $1 OR c.UserId = (SELECT 'dl_' || Number FROM Customers WHERE Id = $1)",
        row => (row.GetInt64(0), row.GetString(1)), id);

    private static long EraseRecord(SqliteWriter writer, IReadOnlyList<OwnedTable> tables, long id)
    {
        long rows = 0;
        foreach (var (key, name) in ConversationsOf(writer, id))
        {
            rows += ConversationErasure.EraseRest(writer, tables, key, name);
        }

        foreach (var table in tables.Where(table => table.ByCustomer))
        {
            var sql = $"DELETE FROM {table.Name} WHERE {table.OfCustomer}";
            rows += table.ByKey ? writer.Execute(sql, FactKey.Of(id, 0), FactKey.Of(id, FactKey.Most)) : writer.Execute(sql, id);
        }

        var account = writer.Scalar<long>("SELECT AccountId FROM Customers WHERE Id = $1", id);
        writer.Execute("DELETE FROM Merges WHERE OtherId = $1", id);
        writer.Execute("DELETE FROM Customers WHERE Id = $1", id);
        writer.Execute("DELETE FROM Accounts WHERE Id = $1 AND NOT EXISTS (SELECT 1 FROM Customers WHERE AccountId = $1)", account);
        return rows + 1;
    }
}
