namespace RelationBot.Handoffs;

/// <summary>What an advisor does with a handoff; the desk and the REST interface both act through it.</summary>
public interface IHandoffActions
{
    /// <summary>
    /// The advisor takes the conversation over; from now on the bot is silent in it. Accepting again what one has already
    /// is <see cref="HandoffResult.Done"/>.
    /// </summary>
    Task<HandoffResult> AcceptAsync(string handoffId, string advisor, CancellationToken cancellationToken);

    /// <summary>Sends <paramref name="text"/> to the customer, in the same chat, under the advisor's name.</summary>
    Task<HandoffResult> SendAsync(string handoffId, string advisor, string text, CancellationToken cancellationToken);

    /// <summary>Hands the conversation back to the bot. The note, where there is one, feeds the customer's memory.</summary>
    Task<HandoffResult> ResolveAsync(string handoffId, string advisor, string? note, CancellationToken cancellationToken);
}

/// <summary>How an advisor's action on a handoff ended.</summary>
public enum HandoffResult
{
    /// <summary>It is done, and on disk.</summary>
    Done,

    /// <summary>There is no handoff with this id.</summary>
    NotFound,

    /// <summary>Another advisor has it.</summary>
    TakenByOther,

    /// <summary>It must be accepted first.</summary>
    NotAccepted,

    /// <summary>It is resolved already.</summary>
    AlreadyResolved,

    /// <summary>There is nothing to send.</summary>
    Empty,

    /// <summary>The channel did not take the message; it was not sent.</summary>
    Undelivered,
}
