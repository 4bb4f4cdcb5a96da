using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Handoffs;

/// <summary>The customer does without a person after all. One that an advisor has accepted meanwhile goes on.</summary>
public sealed record WithdrawHandoff(string ConversationId, DateTimeOffset At) : ITurnWrite
{
    public void Apply(SqliteWriter writer) =>
        writer.Execute("UPDATE Handoffs SET State = 2, ResolvedAt = $2 WHERE ConversationId = $1 AND State = 0", ConversationId, Columns.Of(At));
}
