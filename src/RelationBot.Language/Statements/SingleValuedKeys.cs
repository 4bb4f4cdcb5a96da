using System.Collections.Frozen;

namespace RelationBot.Language.Statements;

/// <summary>The keys under which one thing holds at a time (<see cref="Statement.Key"/>). Everything else adds up: two allergies are two statements.</summary>
public static class SingleValuedKeys
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        "delivery_slot", "delivery_day", "contact_channel", "form_of_address", "language", "name", "profession", "shop", "contact_time",
        "payment", "age", "birthday", "household_size", "work_schedule", "standing_order", "customer_since");

    private static readonly FrozenSet<string> Many = FrozenSet.Create("about", "pet", "equipment", "children", "allergy", "hobby", "kin", "other_personal");

    public static bool Contains(string key) => All.Contains(key);

    /// <summary>Whether one has several of it: who has a dog now may still have the cat. Of the other keys a new value may end the old one where it is said to.</summary>
    public static bool AddsUp(string key) => Many.Contains(key);
}
