using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>Keeps where the conversation's dialogs stand.</summary>
public sealed record SaveDialogState(string ConversationId, string StateJson) : ITurnWrite
{
    public void Apply(SqliteWriter writer) =>
        writer.Execute("UPDATE Conversations SET StateJson = $2 WHERE Id = $1", ConversationId, StateJson);
}

/// <summary>Says who the user of a conversation is, once verified.</summary>
public sealed record LinkCustomer(string ConversationId, long CustomerId) : ITurnWrite
{
    public void Apply(SqliteWriter writer) =>
        writer.Execute("UPDATE Conversations SET CustomerId = $2 WHERE Id = $1", ConversationId, CustomerId);
}
