using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Customers;

/// <summary>Logs that it was said that this is a machine.</summary>
public sealed record LogDisclosure(Disclosure Disclosure) : ITurnWrite
{
    public void Apply(SqliteWriter writer) => writer.Execute(
        "INSERT INTO Disclosures (ConversationId, CustomerId, Channel, TextVersion, At) VALUES ($1, $2, $3, $4, $5)",
        Disclosure.ConversationId, Disclosure.CustomerId, Disclosure.Channel, Disclosure.TextVersion, Columns.Of(Disclosure.At));
}
