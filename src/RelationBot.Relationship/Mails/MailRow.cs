namespace RelationBot.Relationship.Mails;

/// <summary>A mail to a customer: kept with its words until it is sent, without them afterwards.</summary>
public sealed class MailRow
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    /// <summary>What it is for (<c>code</c>).</summary>
    public required string Purpose { get; set; }

    /// <summary>Empty once sent.</summary>
    public required string Address { get; set; }

    /// <inheritdoc cref="Address"/>
    public required string Subject { get; set; }

    /// <inheritdoc cref="Address"/>
    public required string Body { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>The file's name, where it was left in the mail folder.</summary>
    public string? File { get; set; }
}
