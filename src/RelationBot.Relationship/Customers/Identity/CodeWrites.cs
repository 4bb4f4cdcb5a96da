using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>What asking for a code and typing one leave behind.</summary>
internal static class CodeWrites
{
    internal sealed record Log(string ConversationId, long? CustomerId, AttemptOutcome Outcome, DateTimeOffset At) : ITurnWrite
    {
        public void Apply(SqliteWriter writer) => writer.Execute(
            "INSERT INTO IdentificationAttempts (ConversationId, CustomerId, Outcome, At) VALUES ($1, $2, $3, $4)",
            ConversationId, CustomerId, (int)Outcome, Columns.Of(At));
    }

    internal sealed record Issue(OneTimeCode Code, AttemptOutcome Outcome) : ITurnWrite
    {
        public void Apply(SqliteWriter writer)
        {
            // The newest code alone is good.
            writer.Execute("UPDATE OneTimeCodes SET ClosedAt = $2 WHERE ConversationId = $1 AND ClosedAt IS NULL", Code.ConversationId, Columns.Of(Code.At));
            writer.Execute(
                "INSERT INTO OneTimeCodes (ConversationId, CustomerId, Purpose, Hash, At, ExpiresAt, Failures) VALUES ($1, $2, $3, $4, $5, $6, 0)",
                Code.ConversationId, Code.CustomerId, (int)Code.Purpose, Code.Hash, Columns.Of(Code.At), Columns.Of(Code.ExpiresAt));
            new Log(Code.ConversationId, Code.CustomerId, Outcome, Code.At).Apply(writer);
        }
    }

    internal sealed record Reject(long Code, string ConversationId, long? CustomerId, bool Last, DateTimeOffset At) : ITurnWrite
    {
        public void Apply(SqliteWriter writer)
        {
            writer.Execute("UPDATE OneTimeCodes SET Failures = Failures + 1, ClosedAt = iif($2, $3, ClosedAt) WHERE Id = $1", Code, Last, Columns.Of(At));
            new Log(ConversationId, CustomerId, AttemptOutcome.Wrong, At).Apply(writer);
        }
    }

    /// <summary>The code was right: it is used up, the address is proved to be his, and a visitor's conversation becomes the customer's.</summary>
    internal sealed record Accept(long Code, string ConversationId, long CustomerId, CodePurpose Purpose, DateTimeOffset At) : ITurnWrite
    {
        public void Apply(SqliteWriter writer)
        {
            if (writer.Execute("UPDATE OneTimeCodes SET ClosedAt = $2 WHERE Id = $1 AND ClosedAt IS NULL", Code, Columns.Of(At)) == 0)
            {
                throw new TurnConflictException("The code was used meanwhile.");
            }

            new Log(ConversationId, CustomerId, AttemptOutcome.Verified, At).Apply(writer);
            // A household may share an address; it is then the handle of whoever proved it first.
            writer.Execute(
                "INSERT INTO Handles (CustomerId, Channel, Value, VerifiedAt) SELECT Id, 'email', lower(Email), $2 FROM Customers WHERE Id = $1 AND Email IS NOT NULL "
                + "ON CONFLICT (Channel, Value) DO UPDATE SET VerifiedAt = excluded.VerifiedAt WHERE CustomerId = excluded.CustomerId",
                CustomerId, Columns.Of(At));
            if (Purpose == CodePurpose.Identify)
            {
                writer.Execute("UPDATE Conversations SET CustomerId = $2, ProvedAt = $3 WHERE Id = $1", ConversationId, CustomerId, Columns.Of(At));
            }
        }
    }
}
