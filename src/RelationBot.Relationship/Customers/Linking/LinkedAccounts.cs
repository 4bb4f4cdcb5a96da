using System.Text.Json;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Memory;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// The accounts linked to a customer's record, and how one that is not his is unlinked. Its conversations go with all that was stated there, into the record
/// that the account came from by a merge (which is taken back), else into nobody's; what the bot and advisors said there was said of the customer and is blanked; what was
/// agreed to or refused there holds no longer (<see cref="UnlinkedConsents"/>).
/// Who has it done is kept.
/// </summary>
public sealed class LinkedAccounts(WriteGate gate, ReadPool reads, CustomerMerging merging, ErasureQueue requests, TimeProvider time)
{
    /// <summary>A customer's accounts, those that were proved first before the others; browsers last.</summary>
    public IReadOnlyList<LinkedAccount> Of(long customerId) => reads.Read(session => LinkedAccountSql.Of(session, customerId));

    /// <summary>The accounts unlinked, newest first.</summary>
    public IReadOnlyList<(string Number, UnlinkedHandle Account)> Unlinked(int count) => reads.Read(session => session.All(
        "SELECT u.Number, l.Id, l.CustomerId, l.Channel, l.Value, l.By, l.At, l.Conversations, l.Facts FROM UnlinkedHandles l JOIN Customers u ON u.Id = l.CustomerId ORDER BY l.Id DESC LIMIT $1",
        row => (row.GetString(0), new UnlinkedHandle
        {
            Id = row.GetInt64(1),
            CustomerId = row.GetInt64(2),
            Channel = row.GetString(3),
            Value = row.IsDBNull(4) ? null : row.GetString(4),
            By = row.GetString(5),
            At = Columns.Moment(row.GetInt64(6)),
            Conversations = row.GetInt64(7),
            Facts = row.GetInt64(8),
        }),
        count));

    /// <summary>Unlinks an account; false where the customer has none of this id.</summary>
    public async Task<bool> UnlinkAsync(long customerId, string account, string by, CancellationToken cancellationToken)
    {
        var done = await gate.WriteAsync(writer => Unlink(writer, customerId, account, by, TimeSpan.Zero), cancellationToken).ConfigureAwait(false);
        requests.Notify();
        return done;
    }

    /// <summary>The same within a turn, once it is said; the last answer can still be read for the time of <paramref name="grace"/>.</summary>
    public ITurnWrite Unlinking(long customerId, string account, string by, TimeSpan grace) => new UnlinkAccount(this, customerId, account, by, grace);

    internal bool Unlink(SqliteWriter writer, long customer, string id, string by, TimeSpan grace)
    {
        if (LinkedAccountSql.Of(writer, customer).Find(account => account.Id == id) is not { } account)
        {
            return false;
        }

        var conversations = LinkedAccountSql.Conversations(writer, customer, account);
        var owner = LinkedAccountSql.CameFrom(writer, customer, account);
        if (owner != 0)
        {
            merging.Undo(writer, owner, by);
        }
        else
        {
            writer.Execute("DELETE FROM Handles WHERE CustomerId = $1 AND Channel = $2 AND Value = $3", customer, account.Channel, account.Value);
        }

        var at = time.GetUtcNow();
        // Before the facts, which go only to who agrees to be remembered.
        UnlinkedConsents.TakeBack(writer, customer, owner, account, conversations.Select(c => c.Name), at);
        var facts = new AccountUnlinking(writer, customer, owner).Take(conversations);
        // A link given to whoever spoke there opens nothing any more.
        writer.Execute("DELETE FROM AccessLinks WHERE CustomerId = $1", customer);
        writer.Execute(
            "INSERT INTO UnlinkedHandles (CustomerId, Channel, Value, By, At, Conversations, Facts) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            customer, account.Channel, account.Value, by, Columns.Of(at), conversations.Count, facts);
        if (owner == 0 && conversations.Count > 0)
        {
            var silenced = conversations.Select(c => new SilencedConversation(TranscriptRow.KeyOf(c.Number, 0), TranscriptRow.KeyOf(c.Number, c.Last))).ToList();
            writer.Execute(
                "INSERT INTO ForgetRequests (CustomerId, FactsJson, DueAt) VALUES ($1, $2, $3)",
                customer, JsonSerializer.Serialize(new ForgottenThings([], silenced)), Columns.Of(at + grace));
        }

        return true;
    }
}

/// <summary>Unlinks an account; made by <see cref="LinkedAccounts.Unlinking"/>.</summary>
public sealed record UnlinkAccount(LinkedAccounts Accounts, long CustomerId, string Account, string By, TimeSpan Grace) : IClosingWrite
{
    public void Apply(SqliteWriter writer) => Accounts.Unlink(writer, CustomerId, Account, By, Grace);
}
