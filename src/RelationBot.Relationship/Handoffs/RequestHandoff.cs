using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Handoffs;

/// <summary>
/// Asks for a person. Where one is asked for already in this conversation, that request stands and nothing changes.
/// The tier he is served on and his value are taken from the customer's record at that moment.
/// </summary>
public sealed record RequestHandoff(Handoff Handoff) : ITurnWrite
{
    public void Apply(SqliteWriter writer)
    {
        if (Handoff.Id.Length == 0)
        {
            Handoff.Id = Guid.CreateVersion7(Handoff.RequestedAt).ToString("N");
        }

        writer.Execute(
            "INSERT INTO Handoffs (Id, ConversationId, CustomerId, Reason, Queue, State, RequestedAt, Tier, LifetimeValue, TriedJson, Summary) "
            + "VALUES ($1, $2, $3, $4, $5, 0, $6, (SELECT COALESCE(Tier, iif(ConsentProfiling = 2, 'd2', 'd3')) FROM Customers WHERE Id = $3), "
            + "COALESCE((SELECT LifetimeValue FROM Customers WHERE Id = $3), 0), $7, $8) "
            + "ON CONFLICT (ConversationId) WHERE State <> 2 DO NOTHING",
            Handoff.Id, Handoff.ConversationId, Handoff.CustomerId, Handoff.Reason, Handoff.Queue,
            Columns.Of(Handoff.RequestedAt), Handoff.TriedJson, Handoff.Summary);
    }
}
