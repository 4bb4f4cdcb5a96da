using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>
/// Keeps the proof of a consent and has it hold. Who objects to being profiled loses value and tier at once, whatever they
/// were computed from; what was remembered of who refuses memory stays unused until he has it forgotten.
/// </summary>
public sealed record RecordConsent(ConsentRecord Record) : ITurnWrite
{
    public void Apply(SqliteWriter writer)
    {
        writer.Execute(
            "INSERT INTO Consents (CustomerId, Purpose, Answer, TextVersion, Text, Channel, ConversationId, ActivityId, At) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            Record.CustomerId, (int)Record.Purpose, (int)Record.Answer, Record.TextVersion, Record.Text, Record.Channel, Record.ConversationId,
            Record.ActivityId, Columns.Of(Record.At));
        if (Record.Answer != Consent.NotAsked || Record.TextVersion == ConsentRecord.Unlinked)
        {
            Hold(writer, Record.CustomerId, Record.Purpose, Record.Answer);
        }
    }

    /// <summary>Has an answer hold whose proof is kept already.</summary>
    internal static void Hold(SqliteWriter writer, long customer, ConsentPurpose purpose, Consent answer)
    {
        if (purpose == ConsentPurpose.Memory)
        {
            writer.Execute("UPDATE Customers SET ConsentMemory = $2 WHERE Id = $1", customer, (int)answer);
        }
        else if (answer != Consent.Refused)
        {
            writer.Execute("UPDATE Customers SET ConsentProfiling = $2 WHERE Id = $1", customer, (int)answer);
        }
        else
        {
            writer.Execute("UPDATE Customers SET ConsentProfiling = $2, Tier = NULL, LifetimeValue = 0 WHERE Id = $1", customer, (int)answer);
            // What is wanted at the desk to serve who waits first must not rest on the profile either.
            writer.Execute("UPDATE Handoffs SET Tier = 'd2', LifetimeValue = 0 WHERE CustomerId = $1 AND State <> 2", customer);
        }
    }
}
