namespace RelationBot.Relationship.Conversations;

/// <summary>A conversation on one channel, and where it stands.</summary>
public sealed class ConversationRow
{
    /// <summary>Our own key, short: transcript keys begin with it. 0 until it is stored.</summary>
    public long Number { get; set; }

    /// <summary>The channel's id for it.</summary>
    public required string Id { get; set; }

    public required string ChannelId { get; set; }

    public string? UserId { get; set; }

    /// <summary>The name the channel gives the user; a label, never a proof.</summary>
    public string? UserName { get; set; }

    /// <summary>True where the company's own site vouched for the user id.</summary>
    public bool UserVerified { get; set; }

    public string? Locale { get; set; }

    /// <summary>Who it turned out to be, once verified.</summary>
    public long? CustomerId { get; set; }

    /// <summary>When a visitor proved by a code that he is <see cref="CustomerId"/>; null where the channel tells, or nobody did.</summary>
    public DateTimeOffset? ProvedAt { get; set; }

    /// <summary>The conversation reference, to speak first later.</summary>
    public string? ReferenceJson { get; set; }

    /// <summary>Where its dialogs stand.</summary>
    public string? StateJson { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset LastAt { get; set; }

    /// <summary>Counts its turns; a turn computed on an older version is refused where it says so.</summary>
    public long Version { get; set; }

    /// <summary>The position of its newest entry; 0 for none.</summary>
    public long LastPosition { get; set; }
}
