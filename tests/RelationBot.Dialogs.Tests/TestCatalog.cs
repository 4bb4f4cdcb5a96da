namespace RelationBot.Dialogs.Tests;

/// <summary>The names the host offers to dialogs, written down once more so that these tests need no host, and one that does nothing.</summary>
public static class TestCatalog
{
    public static readonly Catalog Full = new(
        new HashSet<string> { "memory.open-order", "memory.delivery-slot", "memory.delivery-day", "memory.customer-name", "delivery.current-day", "delivery.current-slot" },
        new HashSet<string> { "delivery.open-on", "order.is-mine" },
        new HashSet<string> { "delivery.openings", "delivery.slots", "order.open-list", "memory.which-fact", "identity.ways", "record.accounts" },
        new Dictionary<string, ActionDeclaration>
        {
            ["order.status"] = new(
                ["scheduled", "preparing", "to-collect", "delivered", "missing", "collected", "cancelled", "none", "other", "unknown"],
                Values(("order", "order-number"), ("day", "date"), ("slot", "day-part"), ("product", "text"), ("shop", "text"))),
            ["delivery.reschedule"] = new(
                ["done", "full", "too-late", "failed"],
                Values(("order", "order-number"), ("day", "date"), ("slot", "day-part")), Changes: true),
            ["do.something"] = new(["done"], Values()),
            ["memory.tell"] = new(["told", "nothing", "sources"], Values(("facts", "text"))),
            ["memory.forget"] = new(["done", "written", "contact", "everything", "unknown", "nothing"], Values(("what", "text"))),
            ["memory.correct"] = new(["done", "noted", "unknown"], Values(("what", "text"), ("old", "text"))),
            ["consent.stop-memory"] = new(["done", "already", "visitor"], Values()),
            ["consent.stop-profiling"] = new(["done", "already", "visitor"], Values()),
            ["consent.tell"] = new(["both", "memory", "profile", "neither", "visitor"], Values()),
            ["consent.give-memory"] = new(["done", "already"], Values()),
            ["record.link"] = new(["done"], Values(("link", "text"), ("minutes", "text"))),
            ["record.phone"] = new(["done", "unlikely"], Values(("phone", "text")), Changes: true),
            ["record.email"] = new(["code-sent", "same", "person", "limited", "unavailable"], Values(("minutes", "text")), Changes: true),
            ["record.email-confirmed"] = new(["done", "wrong", "over"], Values(("email", "text")), Changes: true),
            ["record.unlink"] = new(["done", "code-sent", "none", "several", "person", "limited", "unavailable"], Values(("minutes", "text")), Changes: true),
            ["record.unlink-confirmed"] = new(["done", "wrong", "over"], Values(), Changes: true),
            ["record.erase"] = new(["code-sent", "accepted", "limited", "unavailable"], Values(("minutes", "text")), Changes: true),
            ["record.erase-confirmed"] = new(["done", "wrong", "over"], Values(), Changes: true),
            ["identity.send"] = new(["sent", "asked", "unclear", "known", "public", "limited", "unavailable"], Values(("minutes", "text"))),
            ["identity.verify"] = new(["done", "shared", "wrong", "over"], Values(), Verifies: true),
            ["identity.answer"] = new(["done", "incomplete", "wrong", "over"], Values(), Verifies: true),
        });

    private static Dictionary<string, string> Values(params (string Name, string Type)[] values) =>
        values.ToDictionary(v => v.Name, v => v.Type);
}
