namespace RelationBot.Relationship.Conversations;

/// <summary>A <see cref="TranscriptEntry"/> as stored, under one number made of conversation and position: a conversation lies on disk in one piece.</summary>
public sealed class TranscriptRow
{
    private const int Bits = 24;

    /// <summary>The conversation's number above, the position in the low 24 bits.</summary>
    public long Key { get; set; }

    public long Conversation { get; set; }

    /// <summary>Its place among all entries of all conversations: the search index counts by it.</summary>
    public long Sequence { get; set; }

    /// <summary>The position of the activity that started the turn it belongs to; its own for that activity; 0 outside a turn.</summary>
    public long Turn { get; set; }

    public required string ActivityId { get; set; }

    public required string Type { get; set; }

    public SpeakerRole Speaker { get; set; }

    public string? SpeakerName { get; set; }

    public string? Text { get; set; }

    public DateTimeOffset At { get; set; }

    public required string Json { get; set; }

    public string? ReplyToId { get; set; }

    public string? Why { get; set; }

    /// <summary>Fact ids, separated by spaces.</summary>
    public string? FactsRead { get; set; }

    /// <inheritdoc cref="FactsRead"/>
    public string? FactsWritten { get; set; }

    public bool InHistory { get; set; }

    /// <summary>The key of a position in a conversation.</summary>
    public static long KeyOf(long conversation, long position) => (conversation << Bits) | position;

    /// <summary>The position within the conversation.</summary>
    public static long PositionOf(long key) => key & ((1L << Bits) - 1);
}

/// <summary>
/// The order in which entries of all conversations were written. Appended at the end of its tree, which costs next to
/// nothing, and read by the search index, which follows behind.
/// </summary>
public sealed class SequenceRow
{
    public long Sequence { get; set; }

    /// <summary>The entry's <see cref="TranscriptRow.Key"/>.</summary>
    public long Entry { get; set; }
}

/// <summary>How far the search index has come: one row.</summary>
public sealed class SearchPosition
{
    public long Id { get; set; }

    public long Sequence { get; set; }
}
