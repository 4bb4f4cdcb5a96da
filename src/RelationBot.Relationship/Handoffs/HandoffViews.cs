using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Handoffs;

/// <summary>A handoff in the line.</summary>
public sealed record HandoffInLine(Handoff Handoff, Customer? Customer);

/// <summary>What the advisor sees before he says his first word.</summary>
/// <param name="Facts">What is remembered, where the customer is known and agreed to it.</param>
/// <param name="Tried">What the bot tried.</param>
/// <param name="Promises">What was promised to the customer and stands.</param>
/// <param name="Summary">The matter in a sentence.</param>
/// <param name="Transcript">The conversation's history, at most its newest 500 entries.</param>
public sealed record HandoffCard(
    Handoff Handoff,
    Customer? Customer,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<string> Tried,
    IReadOnlyList<string> Promises,
    string Summary,
    IReadOnlyList<TranscriptEntry> Transcript)
{
    /// <summary>What was read in the note it was resolved with.</summary>
    public NotedFacts Noted { get; init; } = NotedFacts.None;

    /// <summary>The last exchanges before this one, newest first, where he agreed to being remembered.</summary>
    public IReadOnlyList<Exchange> Before { get; init; } = [];
}

/// <summary>What came of accepting or resolving.</summary>
public enum HandoffOutcome
{
    /// <summary>Done, or done before by the same advisor.</summary>
    Done,

    NotFound,

    /// <summary>Another advisor has it.</summary>
    TakenByOther,

    /// <summary>It is over.</summary>
    AlreadyResolved,
}

/// <summary>What came of accepting or resolving, and the handoff as it stands now.</summary>
/// <param name="Changed">True where this very call did it; false where it was so before, or is refused.</param>
public sealed record HandoffChange(HandoffOutcome Outcome, Handoff? Handoff, bool Changed);
