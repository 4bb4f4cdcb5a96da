using System.Collections.Frozen;

namespace RelationBot.Language.Statements;

/// <summary>The keys under which one thing holds at a time (<see cref="Statement.Key"/>). Everything else adds up: two allergies are two statements.</summary>
public static class SingleValuedKeys
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        "delivery_slot", "delivery_day", "contact_channel", "form_of_address", "language", "name", "profession", "shop", "contact_time",
        "payment", "age", "birthday", "household_size", "work_schedule", "standing_order", "customer_since");

    public static bool Contains(string key) => All.Contains(key);
}
