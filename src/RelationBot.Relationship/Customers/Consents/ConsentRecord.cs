namespace RelationBot.Relationship.Customers;

/// <summary>
/// The proof of a consent: that it was asked, in which words, and what was answered where. Never changed; what holds now is
/// <see cref="Customer.ConsentMemory"/> and <see cref="Customer.ConsentProfiling"/>.
/// </summary>
public sealed class ConsentRecord
{
    /// <summary>The <see cref="TextVersion"/> of a proof that takes back what was answered through an account that was not his.</summary>
    public const string Unlinked = "unlinked";

    public long Id { get; set; }

    public long CustomerId { get; set; }

    public ConsentPurpose Purpose { get; set; }

    /// <summary>What he answered; <see cref="Consent.NotAsked"/> for the question itself, before an answer; what holds again where it is <see cref="Unlinked"/>.</summary>
    public Consent Answer { get; set; }

    /// <summary>The name of the question and a hash of its words (<c>consent-memory@1a2b3c4d</c>), or the file or page it came by.</summary>
    public required string TextVersion { get; set; }

    /// <summary>The words he was shown, or those he withdrew with.</summary>
    public string? Text { get; set; }

    /// <summary><c>directline</c>, <c>msteams</c>, <c>page</c>, <c>import</c>.</summary>
    public required string Channel { get; set; }

    public string? ConversationId { get; set; }

    public string? ActivityId { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>What a consent is for; each is asked and answered by itself.</summary>
public enum ConsentPurpose
{
    /// <summary>Remembering beyond the conversation.</summary>
    Memory,

    /// <summary>A value and a tier.</summary>
    Profiling,
}
