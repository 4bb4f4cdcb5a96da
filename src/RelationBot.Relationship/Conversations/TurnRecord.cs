using RelationBot.Relationship.Storage;

namespace RelationBot.Relationship.Conversations;

/// <summary>Everything one turn leaves behind; on disk together or not at all.</summary>
/// <param name="Conversation">The conversation; opened with these values where it does not exist yet (Teams opens none).</param>
/// <param name="Incoming">The activity that was handled, or null where the bot spoke first.</param>
/// <param name="Outgoing">What was answered, in order.</param>
/// <param name="Writes">What else changes.</param>
public sealed record TurnRecord(
    ConversationRow Conversation,
    TranscriptEntry? Incoming,
    IReadOnlyList<TranscriptEntry> Outgoing,
    IReadOnlyList<ITurnWrite> Writes)
{
    /// <summary>The conversation's version that the turn was computed on; another one found at commit is a conflict. Null: do not look.</summary>
    public long? ExpectedVersion { get; init; }
}

/// <summary>A change that belongs to a turn. Throws <see cref="TurnConflictException"/> where what it was based on has changed.</summary>
public interface ITurnWrite
{
    /// <summary>Makes the change inside the turn's savepoint.</summary>
    void Apply(SqliteWriter writer);
}

/// <summary>A change that comes last, when what the turn said is in the transcript: it concerns that too.</summary>
public interface IClosingWrite : ITurnWrite;

/// <summary>A change that states a fact; the turn's transcript shows which.</summary>
public interface IFactWrite : ITurnWrite
{
    /// <summary>Makes the change; the id of the fact stated or confirmed, or null where none was kept.</summary>
    long? State(SqliteWriter writer);

    void ITurnWrite.Apply(SqliteWriter writer) => State(writer);
}

/// <summary>What a turn was based on has changed: the turn is taken back and can be run again.</summary>
public sealed class TurnConflictException(string message) : Exception(message);

/// <summary>How a commit ended.</summary>
public enum TurnOutcome
{
    /// <summary>On disk.</summary>
    Committed,

    /// <summary>The same activity was committed before; nothing was written.</summary>
    AlreadyDone,

    /// <summary>Something the turn was based on has changed; nothing was written.</summary>
    Conflict,
}
