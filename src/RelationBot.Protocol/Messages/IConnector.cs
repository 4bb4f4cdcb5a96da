namespace RelationBot.Protocol;

/// <summary>Posts answers to the channel that asked.</summary>
internal interface IConnector
{
    /// <summary>Posts in order from <paramref name="first"/> on, stopping at the first that the channel does not take.</summary>
    Task<DeliveryResult> PostAsync(IReadOnlyList<Activity> activities, int first, CancellationToken cancellationToken);
}

/// <param name="Taken">How many of the activities the channel has taken, counted from the first of the list.</param>
/// <param name="Error">Why not all.</param>
internal readonly record struct DeliveryResult(int Taken, Error? Error);
