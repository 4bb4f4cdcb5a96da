namespace RelationBot.Relationship.Customers;

/// <summary>One of the names a customer goes by on a channel: <c>directline</c> C-1001, <c>msteams</c> with the aadObjectId, <c>email</c>…</summary>
public sealed class Handle
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    public required string Channel { get; set; }

    public required string Value { get; set; }

    /// <summary>When it was proved to be his; null for a mere claim, by which nobody is ever found.</summary>
    public DateTimeOffset? VerifiedAt { get; set; }
}
