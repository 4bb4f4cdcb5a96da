using System.Globalization;
using RelationBot.Dialogs;
using RelationBot.Language.Recognizers;
using RelationBot.Relationship.Company;

namespace RelationBot.Bot.Subjects;

/// <summary>What dialogs can ask about a customer's orders. Only ever his own: anybody else's are as if they did not exist.</summary>
internal sealed class OrderSubject(OrderBook orders) : IVocabulary
{
    private const int Looked = 10;

    public IReadOnlyDictionary<string, Source> Sources => new Dictionary<string, Source>
    {
        ["memory.open-order"] = OpenOrderAsync,
        ["memory.customer-name"] = (served, _, _) => ValueTask.FromResult(served.Customer.Address is { } name ? new Known(name) : null),
    };

    public IReadOnlyDictionary<string, Check> Checks => new Dictionary<string, Check>
    {
        ["order.is-mine"] = async (served, slots, cancellationToken) =>
            await orders.FindAsync(served.Customer.Id, slots["order"], cancellationToken) is not null,
    };

    public IReadOnlyDictionary<string, Suggestion> Suggestions => new Dictionary<string, Suggestion>
    {
        ["order.open-list"] = async (served, _, cancellationToken) =>
            [.. (await orders.OpenOrdersAsync(served.Customer.Id, cancellationToken)).Select(order => order.Number)],
    };

    public IReadOnlyDictionary<string, DeclaredAction> Actions => new Dictionary<string, DeclaredAction>
    {
        ["order.status"] = new(StatusAsync, new ActionDeclaration(
            ["scheduled", "preparing", "to-collect", "delivered", "missing", "collected", "cancelled", "none", "other", "unknown"],
            new Dictionary<string, string> { ["order"] = "order-number", ["day"] = "date", ["slot"] = "day-part", ["product"] = "text", ["shop"] = "text" })),
    };

    /// <summary>The one order still under way, or of several the one whose article he names; else none, and it is asked which.</summary>
    private async ValueTask<Known?> OpenOrderAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        var open = await orders.OpenOrdersAsync(served.Customer.Id, cancellationToken);
        if (open.Count > 1)
            open = [.. open.Where(order => order.Lines.Any(line => Goods.Named(slots.Said, line.Name)))];
        return open is [var only] ? new Known(only.Number) : null;
    }

    /// <summary>The order named, else that with the article he names, else the next one to arrive, else the last one there was.</summary>
    private async ValueTask<ActionResult> StatusAsync(Served served, Slots slots, CancellationToken cancellationToken)
    {
        if (slots.TryGetValue("order", out var number) && await orders.FindAsync(served.Customer.Id, number, cancellationToken) is var named && (named is null || !Differs(slots, named)))
        {
            return named is null ? new ActionResult("unknown", new Dictionary<string, string> { ["order"] = number }) : StatusOf(named, slots);
        }

        var open = await orders.OpenOrdersAsync(served.Customer.Id, cancellationToken);
        var latest = await orders.LatestAsync(served.Customer.Id, Looked, cancellationToken);
        List<Order> all = [.. open, .. latest];
        if (all.Count == 0)
            return new ActionResult("none");
        if (all.Find(order => Has(order, slots.Said)) is { } meant)
            return StatusOf(meant, slots);
        return Goods.NamesAny(slots.Said)
            ? new ActionResult("other", new Dictionary<string, string> { ["order"] = all[0].Number, ["product"] = all[0].Lines.Count > 0 ? all[0].Lines[0].Name : "" })
            : StatusOf(all[0], slots);
    }

    // The only order there is was taken for the one he means, and he names another article.
    private static bool Differs(Slots slots, Order order) =>
        Goods.NamesAny(slots.Said) && !Has(order, slots.Said) && !slots.Said.Contains(order.Number, StringComparison.OrdinalIgnoreCase) && OrderNumberRecognizer.Recognize(slots.Said).Count == 0;

    private static bool Has(Order order, string said) => order.Lines.Any(line => Goods.Named(said, line.Name));

    private static ActionResult StatusOf(Order order, Slots slots)
    {
        var values = new Dictionary<string, string>
        {
            ["order"] = order.Number,
            ["product"] = order.Lines.Count > 0 ? order.Lines[0].Name : "",
        };
        if (order.Status == "cancelled")
            return new ActionResult("cancelled", values);
        if (order is { Delivery: null, Shop: { } shop })
        {
            values["shop"] = shop;
            return new ActionResult(order.Status switch { "delivered" => "collected", "shipped" => "to-collect", _ => "preparing" }, values);
        }

        if (order.Delivery is not { } delivery)
            return new ActionResult(order.Status == "delivered" ? Delivered(slots) : "preparing", values);

        values["day"] = delivery.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        values["slot"] = delivery.Slot;
        return new ActionResult(order.Status == "delivered" || delivery.Status == "delivered" ? Delivered(slots) : "scheduled", values);
    }

    private static string Delivered(Slots slots) => slots.Overdue ? "missing" : "delivered";
}
