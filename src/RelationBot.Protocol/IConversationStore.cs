namespace RelationBot.Protocol;

/// <summary>
/// Where conversations and their turns are kept. The protocol's endpoints read history and watermarks from it and
/// release no reply before <see cref="CommitAsync"/> has returned.
/// </summary>
public interface IConversationStore
{
    /// <summary>The conversation, or null where there is none with this id.</summary>
    Task<ConversationRecord?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Opens a conversation. False where it exists already; nothing is changed then.</summary>
    Task<bool> CreateAsync(ConversationRecord conversation, CancellationToken cancellationToken);

    /// <summary>What was answered when this activity was first handled, or null where it has not been handled yet.</summary>
    Task<IReadOnlyList<Activity>?> FindTurnAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    /// <summary>
    /// Makes a turn durable: its activity, what was sent, and whatever the bot left in <see cref="ITurnContext.TurnState"/>,
    /// together or not at all. Opens the conversation where the channel did not (Teams).
    /// </summary>
    Task<CommitResult> CommitAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>
    /// Activities newer than <paramref name="after"/> (0: from the start), at most <paramref name="limit"/>, in order.
    /// Activities that a history does not hold (see <see cref="History"/>: typing, conversationUpdate, the proactive event, …) are not among them.
    /// </summary>
    Task<IReadOnlyList<StoredActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>The position of the newest activity in the conversation; 0 where it holds none.</summary>
    Task<long> LastPositionAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Keeps an uploaded file; the id returned is the only key to it and cannot be guessed.</summary>
    Task<string> SaveUploadAsync(string conversationId, Upload upload, CancellationToken cancellationToken);

    /// <summary>The file kept under this id, or null.</summary>
    Task<Upload?> FindUploadAsync(string uploadId, CancellationToken cancellationToken);
}

/// <summary>A conversation as a channel opened it.</summary>
/// <param name="Id">The conversation's id, unique across channels.</param>
/// <param name="ChannelId">Which channel it takes place on (<c>directline</c>, <c>msteams</c>, …).</param>
/// <param name="UserId">The user it belongs to, where the token or channel says so.</param>
/// <param name="UserName">The name the channel gives this user; a label, never a proof.</param>
/// <param name="UserVerified">True where a company's own site vouched for the user id by minting the token with the secret.</param>
/// <param name="Locale">BCP 47 language the conversation was started in, where known.</param>
public sealed record ConversationRecord(
    string Id, string ChannelId, string? UserId, string? UserName, bool UserVerified, string? Locale);

/// <summary>An activity and its place in the conversation's history. Positions grow within a conversation; the watermark is the position.</summary>
public sealed record StoredActivity(long Position, Activity Activity);

/// <summary>An uploaded file.</summary>
public sealed record Upload(string Name, string ContentType, byte[] Content);

/// <summary>How a commit ended.</summary>
public enum CommitResult
{
    /// <summary>The turn is on disk.</summary>
    Committed,

    /// <summary>The same activity was committed before, by another delivery; answer with what was answered then.</summary>
    AlreadyDone,

    /// <summary>What the turn was based on has changed meanwhile; nothing was written: run the turn again.</summary>
    Conflict,
}
