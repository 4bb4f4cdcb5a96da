using RelationBot.Language.Statements;
using RelationBot.Protocol;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Turns what a customer stated in a message into a fact with that message as its source.</summary>
internal static class Remembering
{
    public static StateFact Of(Statement statement, Customer customer, Activity message, DateTimeOffset now) => new(new Fact
    {
        CustomerId = customer.Id,
        Kind = statement.Kind,
        Key = statement.Key,
        Value = statement.Value,
        Subject = statement.Subject,
        Explicit = statement.Explicit,
        Confidence = statement.Confidence,
        StatedAt = now,
        Origin = FactOrigin.Message,
        SourceConversationId = message.Conversation!.Id,
        SourceActivityId = message.Id,
        SourceText = MessageText.Of(message),
        SourceWords = Fact.WordsOf(statement, MessageText.Of(message)),
    });
}
