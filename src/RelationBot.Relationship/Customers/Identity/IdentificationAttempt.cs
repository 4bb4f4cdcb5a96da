namespace RelationBot.Relationship.Customers;

/// <summary>A line of the log of who tried to be recognised; limits are counted from it. Holds nothing of what was typed.</summary>
public sealed class IdentificationAttempt
{
    public long Id { get; set; }

    public required string ConversationId { get; set; }

    /// <summary>Whose record was claimed, where there is one.</summary>
    public long? CustomerId { get; set; }

    public AttemptOutcome Outcome { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>How an attempt ended.</summary>
public enum AttemptOutcome
{
    /// <summary>A claim was made and a code sent.</summary>
    Sent,

    /// <summary>The claim fitted nobody who can be written to.</summary>
    NoMatch,

    /// <summary>A limit was reached; nothing was sent or compared.</summary>
    Limited,

    /// <summary>The code or the answer was wrong or too late.</summary>
    Wrong,

    /// <summary>The code or the answer was right.</summary>
    Verified,

    /// <summary>A question was asked, be there somebody to answer it or not.</summary>
    Asked,
}
