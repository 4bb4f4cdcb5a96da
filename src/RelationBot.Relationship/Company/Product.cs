namespace RelationBot.Relationship.Company;

/// <summary>An article the company sells.</summary>
public sealed class Product
{
    public required string Sku { get; set; }

    public required string Name { get; set; }

    public string? Family { get; set; }

    public decimal Price { get; set; }

    public int Stock { get; set; }
}

/// <summary>One of the company's shops.</summary>
public sealed class Shop
{
    public long Id { get; set; }

    public required string Name { get; set; }

    public required string Address { get; set; }

    public required string City { get; set; }

    /// <summary>Opening hours in words.</summary>
    public required string Hours { get; set; }
}
