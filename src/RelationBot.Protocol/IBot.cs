namespace RelationBot.Protocol;

/// <summary>What answers a conversation: one method, called once for each incoming activity.</summary>
public interface IBot
{
    /// <summary>Handles one activity. What it sends through <paramref name="turn"/> leaves only after the turn is durable.</summary>
    Task OnTurnAsync(ITurnContext turn, CancellationToken cancellationToken);
}
