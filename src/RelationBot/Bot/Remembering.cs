using RelationBot.Language.Statements;
using RelationBot.Protocol;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Bot;

/// <summary>Turns what a customer stated in a message into a fact with that message as its source.</summary>
internal static class Remembering
{
    public static StateFact Of(Statement statement, Customer customer, Activity message, DateTimeOffset now) =>
        new(Fact.Of(statement, customer.Id, now, MessageText.Of(message), message.Conversation!.Id, message.Id));
}
