namespace RelationBot.Relationship.Customers;

/// <summary>That a request to be erased was fulfilled; not whose. The day is kept, not the moment: a moment would tell.</summary>
public sealed class ErasureRecord
{
    public long Id { get; set; }

    public DateOnly Day { get; set; }

    /// <summary>By which way it came: <c>chat</c>, <c>page</c>, <c>desk</c>, <c>command line</c>, <c>retention</c>.</summary>
    public required string Origin { get; set; }

    /// <summary>How many rows were erased, all tables together.</summary>
    public long Rows { get; set; }
}

/// <summary>A customer who asked in the chat to be erased: done a moment later, so that he still reads the answer.</summary>
public sealed class ErasureRequest
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    public required string Origin { get; set; }

    /// <summary>Not before then.</summary>
    public DateTimeOffset DueAt { get; set; }
}
