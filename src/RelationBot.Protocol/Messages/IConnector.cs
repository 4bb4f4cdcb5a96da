namespace RelationBot.Protocol;

/// <summary>Posts answers to the channel that asked.</summary>
internal interface IConnector
{
    /// <summary>Posts in order, stopping at the first the channel does not take. Null when all were taken.</summary>
    Task<Error?> PostAsync(IReadOnlyList<Activity> activities, CancellationToken cancellationToken);
}
