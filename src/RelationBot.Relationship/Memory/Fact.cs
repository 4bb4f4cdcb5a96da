using RelationBot.Language.Statements;

namespace RelationBot.Relationship.Memory;

/// <summary>A lasting thing known about a customer, and how it came to be known.</summary>
public sealed class Fact
{
    /// <summary>
    /// The customer's id and a count, in one number (see <see cref="FactKey"/>): facts of one customer lie side by side on
    /// disk. 0 until it is stored.
    /// </summary>
    public long Id { get; set; }

    public long CustomerId { get; set; }

    /// <summary><c>preference</c>, <c>expectation</c>, <c>criterion</c>, <c>criticism</c>, <c>priority</c>, <c>project</c>, <c>personal</c> or <c>promise</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>What it is about, e.g. <c>delivery_slot</c>.</summary>
    public required string Key { get; set; }

    /// <summary>The thing itself, in the customer's words (« le matin »).</summary>
    public required string Value { get; set; }

    /// <summary>Whom it is about: <c>self</c>, or his household, company or somebody else.</summary>
    public string Subject { get; set; } = "self";

    /// <summary>False where it was inferred and not said.</summary>
    public bool Explicit { get; set; } = true;

    /// <summary>Between 0 and 1.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>How often it was said or seen.</summary>
    public int Evidence { get; set; } = 1;

    public DateTimeOffset StatedAt { get; set; }

    /// <summary>When it was last said again.</summary>
    public DateTimeOffset ConfirmedAt { get; set; }

    public DateTimeOffset ValidFrom { get; set; }

    /// <summary>Until when it held; null while it does. Later than now where he said until when it will.</summary>
    public DateTimeOffset? ValidTo { get; set; }

    /// <summary>The fact that replaced it.</summary>
    public long? SupersededBy { get; set; }

    /// <summary>When the customer had it forgotten. Its value and source are gone then; only the place is kept.</summary>
    public DateTimeOffset? RetractedAt { get; set; }

    public FactOrigin Origin { get; set; }

    public string? SourceConversationId { get; set; }

    public string? SourceActivityId { get; set; }

    /// <summary>The very words it was taken from.</summary>
    public string? SourceText { get; set; }

    /// <summary>Those of the source's words that state it; null where that is not known.</summary>
    public string? SourceWords { get; set; }

    /// <summary>Who wrote it down, for a note.</summary>
    public string? SourceAuthor { get; set; }

    /// <summary>The note it was taken from (see <see cref="Note"/>).</summary>
    public long? SourceNoteId { get; set; }

    /// <summary>When the customer was last asked whether it is (still) so; null where he never was.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    /// <summary>The fact that a text states; where else it comes from than from a message is the caller's to add.</summary>
    public static Fact Of(Statement statement, long customerId, DateTimeOffset at, string? text, string? conversationId, string? activityId = null) => new()
    {
        CustomerId = customerId,
        Kind = statement.Kind,
        Key = statement.Key,
        Value = statement.Value,
        Subject = statement.Subject,
        Explicit = statement.Explicit,
        Confidence = statement.Confidence,
        StatedAt = at,
        ValidTo = EndOf(statement, text, at),
        SourceConversationId = conversationId,
        SourceActivityId = activityId,
        SourceText = text,
        SourceWords = WordsOf(statement, text),
    };

    // « je suis en béquilles jusqu'au 15 janvier » holds to the end of that day; a project or a promise is for a day, and not over with it.
    private static DateTimeOffset? EndOf(Statement statement, string? text, DateTimeOffset at) =>
        text is not null && statement is { Kind: "personal" or "preference" or "expectation", Start: >= 0 } && statement.Start < text.Length && Until.Of(text, statement.Start, at.DateTime) is { } last
            ? new DateTimeOffset(last.AddDays(1).ToDateTime(TimeOnly.MinValue), at.Offset)
            : null;

    // Null where the statement does not say which they are, or they share no word with what is stated.
    private static string? WordsOf(Statement statement, string? text) =>
        text is not null && statement is { Start: >= 0, Length: > 0 } && statement.Start + statement.Length <= text.Length
        && text.Substring(statement.Start, statement.Length) is var words
        && statement.Value.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length > 2 && words.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? words.Trim()
            : null;
}

/// <summary>What kind of source a fact has.</summary>
public enum FactOrigin
{
    Message,
    Note,
    Order,
    Import,
}

/// <summary>Makes fact keys: 20 bits of count below the customer's id.</summary>
public static class FactKey
{
    private const int Bits = 20;

    /// <summary>The most facts that one customer can ever have.</summary>
    public const long Most = (1L << Bits) - 1;

    public static long Of(long customerId, long count) => (customerId << Bits) | count;

    /// <summary>The customer that a fact's key belongs to.</summary>
    public static long Customer(long factId) => factId >> Bits;
}
