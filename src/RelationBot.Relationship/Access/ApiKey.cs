namespace RelationBot.Relationship.Access;

/// <summary>A key to the desks' REST interface. The key itself is not kept, only its hash.</summary>
public sealed class ApiKey
{
    public long Id { get; set; }

    public required string Name { get; set; }

    /// <summary>One of <see cref="DeskRoles"/>.</summary>
    public required string Role { get; set; }

    /// <summary>SHA-256 of the key; the key has 256 random bits, so nothing slower is needed.</summary>
    public required byte[] Hash { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
