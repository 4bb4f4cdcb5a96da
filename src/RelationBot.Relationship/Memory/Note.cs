namespace RelationBot.Relationship.Memory;

/// <summary>
/// What somebody of the company wrote down about a customer, in his own words; the source that facts found in it point to.
/// Door codes, card numbers and the like are left out of it.
/// </summary>
public sealed class Note
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    public required string Author { get; set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset At { get; set; }

    public required string Text { get; set; }

    /// <summary>The handoff it was left after; null for one that came from a file.</summary>
    public string? HandoffId { get; set; }

    /// <summary>What the row of the file is known by, so that importing it again changes nothing.</summary>
    public byte[]? RowIdentity { get; set; }
}

/// <summary>Something read out of an advisor's note that is not sure enough to be remembered before he has accepted it.</summary>
public sealed class ProposedFact
{
    public long Id { get; set; }

    public long CustomerId { get; set; }

    public required string HandoffId { get; set; }

    public long NoteId { get; set; }

    public required string Kind { get; set; }

    public required string Key { get; set; }

    public required string Value { get; set; }

    public string Subject { get; set; } = "self";

    public bool Explicit { get; set; } = true;

    public double Confidence { get; set; } = 1;

    public DateTimeOffset StatedAt { get; set; }

    /// <summary>When it was accepted or refused; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>The fact it became; null where it waits or was refused.</summary>
    public long? FactId { get; set; }
}
