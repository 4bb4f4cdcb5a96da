namespace RelationBot.Relationship.Conversations;

/// <summary>An uploaded file. Its id cannot be guessed and is the only key to it.</summary>
public sealed class UploadRow
{
    public required string Id { get; set; }

    public required string ConversationId { get; set; }

    public required string Name { get; set; }

    public required string ContentType { get; set; }

    public required byte[] Content { get; set; }

    public DateTimeOffset At { get; set; }
}
