namespace RelationBot.Relationship.Customers;

/// <summary>A household or company that customers belong to (« Boulangerie Les Croissants d'Or »).</summary>
public sealed class Account
{
    public long Id { get; set; }

    public required string Name { get; set; }
}
