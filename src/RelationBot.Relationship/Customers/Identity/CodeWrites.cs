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

    /// <summary>
    /// The code or the answer was right: it is used up, the address is proved to be his, a visitor's conversation becomes the customer's,
    /// and the account that he is signed in with becomes his handle.
    /// </summary>
    internal sealed record Accept(long Code, string ConversationId, long CustomerId, CodePurpose Purpose, DateTimeOffset At, SignedHandle? Handle = null) : ITurnWrite
    {
        public void Apply(SqliteWriter writer)
        {
            Use(writer, Code, At);
            new Log(ConversationId, CustomerId, AttemptOutcome.Verified, At).Apply(writer);
            if (Purpose != CodePurpose.Answer)
            {
                ProveAddress(writer, CustomerId, At);
            }

            if (Purpose is CodePurpose.Erase or CodePurpose.Unlink)
            {
                return;
            }

            writer.Execute("UPDATE Conversations SET CustomerId = $2, ProvedAt = $3 WHERE Id = $1", ConversationId, CustomerId, Columns.Of(At));
            if (Handle is not null)
            {
                // A mere claim gives way to a proof; a proof never does.
                writer.Execute(
                    "INSERT INTO Handles (CustomerId, Channel, Value, VerifiedAt) VALUES ($1, $2, $3, $4) "
                    + "ON CONFLICT (Channel, Value) DO UPDATE SET CustomerId = excluded.CustomerId, VerifiedAt = excluded.VerifiedAt WHERE VerifiedAt IS NULL",
                    CustomerId, Handle.Channel, Handle.Value, Columns.Of(At));
            }
        }
    }

    /// <summary>The code was right, at an address that several share: it is used up, and a question must tell which of them speaks.</summary>
    internal sealed record Halve(long Code, OneTimeCode Question) : ITurnWrite
    {
        public void Apply(SqliteWriter writer)
        {
            Use(writer, Code, Question.At);
            ProveAddress(writer, Question.CustomerId!.Value, Question.At);
            new Issue(Question, AttemptOutcome.Asked).Apply(writer);
        }
    }

    private static void Use(SqliteWriter writer, long code, DateTimeOffset at)
    {
        if (writer.Execute("UPDATE OneTimeCodes SET ClosedAt = $2 WHERE Id = $1 AND ClosedAt IS NULL", code, Columns.Of(at)) == 0)
        {
            throw new TurnConflictException("The code was used meanwhile.");
        }
    }

    // A household may share an address; it is then the handle of whoever proved it first.
    private static void ProveAddress(SqliteWriter writer, long customerId, DateTimeOffset at) => writer.Execute(
        "INSERT INTO Handles (CustomerId, Channel, Value, VerifiedAt) SELECT Id, 'email', lower(Email), $2 FROM Customers WHERE Id = $1 AND Email IS NOT NULL "
        + "ON CONFLICT (Channel, Value) DO UPDATE SET VerifiedAt = excluded.VerifiedAt WHERE CustomerId = excluded.CustomerId",
        customerId, Columns.Of(at));
}
