namespace RelationBot.Relationship.Memory;

/// <summary>
/// What a customer had forgotten and still stands in the transcript and in notes: taken out of there a moment later, so that he still reads
/// the answer, and gone with that.
/// </summary>
public sealed class ForgetRequest
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    /// <summary>What it is, as JSON (<see cref="ForgottenThings"/>).</summary>
    public required string FactsJson { get; set; }

    /// <summary>Not before then.</summary>
    public DateTimeOffset DueAt { get; set; }
}
