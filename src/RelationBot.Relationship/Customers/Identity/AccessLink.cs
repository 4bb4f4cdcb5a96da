namespace RelationBot.Relationship.Customers;

/// <summary>A link by which a verified customer reaches his own page or his data from any channel, for a short while.</summary>
public sealed class AccessLink
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the secret in the link, hexadecimal; the secret itself is kept nowhere.</summary>
    public required string Hash { get; set; }

    public long CustomerId { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
}
