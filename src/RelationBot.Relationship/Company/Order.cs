namespace RelationBot.Relationship.Company;

/// <summary>An order in the company's books.</summary>
public sealed class Order
{
    public long Id { get; set; }

    /// <summary>Looks like RB-1042.</summary>
    public required string Number { get; set; }

    public long CustomerId { get; set; }

    /// <summary>When it was placed. An order of tomorrow is not known today.</summary>
    public DateTimeOffset PlacedAt { get; set; }

    /// <summary><c>preparing</c>, <c>shipped</c>, <c>delivered</c> or <c>cancelled</c>.</summary>
    public required string Status { get; set; }

    /// <summary>The name of the shop where it is collected; null where it is delivered.</summary>
    public string? Shop { get; set; }

    public List<OrderLine> Lines { get; set; } = [];

    public Delivery? Delivery { get; set; }
}

/// <summary>One article of an order.</summary>
public sealed class OrderLine
{
    public long Id { get; set; }

    public long OrderId { get; set; }

    public required string Sku { get; set; }

    public required string Name { get; set; }

    public int Quantity { get; set; } = 1;

    public decimal Price { get; set; }
}

/// <summary>The delivery of an order.</summary>
public sealed class Delivery
{
    public long Id { get; set; }

    public long OrderId { get; set; }

    public DateOnly Day { get; set; }

    /// <summary>One of <see cref="DeliverySlots"/>.</summary>
    public required string Slot { get; set; }

    /// <summary>Who brings it.</summary>
    public string? Crew { get; set; }

    /// <summary><c>planned</c>, <c>delivered</c> or <c>failed</c>.</summary>
    public string Status { get; set; } = "planned";
}
