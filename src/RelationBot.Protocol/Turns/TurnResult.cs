namespace RelationBot.Protocol;

/// <summary>How the handling of an activity ended.</summary>
internal enum TurnStatus
{
    /// <summary>Durable, answered and delivered.</summary>
    Done,

    /// <summary>The bot or the store failed; nothing was committed.</summary>
    Failed,

    /// <summary>Too many activities of this conversation wait already.</summary>
    Busy,

    /// <summary>Durable and answered, but the channel did not take the answer.</summary>
    Undelivered,
}

/// <param name="Status">How it ended.</param>
/// <param name="Replies">What was sent, now or when the activity came first.</param>
/// <param name="Error">What to tell the caller, unless done.</param>
internal readonly record struct TurnResult(TurnStatus Status, IReadOnlyList<Activity> Replies, Error? Error = null);
