using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Company;

/// <summary>
/// Moves the delivery of a customer's order. Looks again, inside the turn's savepoint, at what <see cref="OrderBook"/> said
/// before: where the slot has filled up or the delivery is no longer ahead, the turn conflicts and nothing is moved.
/// </summary>
/// <param name="Today">The company's day; only deliveries after it can be moved, and only to a day after it.</param>
public sealed record RescheduleDelivery(long CustomerId, string OrderNumber, DateOnly Day, string Slot, DateOnly Today) : ITurnWrite
{
    public void Apply(SqliteWriter writer)
    {
        var order = writer.Scalar<long>(
            "SELECT o.Id FROM Orders o JOIN Deliveries d ON d.OrderId = o.Id "
            + "WHERE o.Number = $1 AND o.CustomerId = $2 AND o.Status <> 'cancelled' AND d.Status = 'planned' AND d.Day > $3",
            OrderNumber, CustomerId, Columns.Of(Today));
        if (order == 0 || Day <= Today)
        {
            throw new TurnConflictException("The delivery can no longer be moved.");
        }

        if (SlotSql.Free(writer, Day, Slot, order) == 0)
        {
            throw new TurnConflictException("The slot has filled up.");
        }

        writer.Execute("UPDATE Deliveries SET Day = $2, Slot = $3 WHERE OrderId = $1", order, Columns.Of(Day), Slot);
    }
}
