using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Company;

/// <summary>What is free in a slot. Counted from the deliveries, so that it cannot drift from them.</summary>
internal static class SlotSql
{
    /// <summary>Free places, those of <paramref name="exceptOrder"/>'s own delivery counted as free.</summary>
    public static int Free(SqliteSession session, DateOnly day, string slot, long exceptOrder = 0)
    {
        var capacity = session.First<int?>(
            "SELECT Capacity FROM DeliveryCapacities WHERE Day = $1 AND Slot = $2", row => row.GetInt32(0), Columns.Of(day), slot)
            ?? DeliverySlots.DefaultCapacity(day, slot);
        return capacity <= 0
            ? 0
            : Math.Max(0, capacity - session.Scalar<int>(
                "SELECT count(*) FROM Deliveries WHERE Day = $1 AND Slot = $2 AND Status = 'planned' AND OrderId <> $3",
                Columns.Of(day), slot, exceptOrder));
    }
}
