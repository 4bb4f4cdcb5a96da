namespace RelationBot.Protocol;

/// <summary>A proactive turn was committed, but the channel did not take what it sent.</summary>
public sealed class DeliveryException(Error error) : Exception(error.Message)
{
    /// <summary>The protocol's code, for instance <c>ServiceUnreachable</c>.</summary>
    public string Code => error.Code;
}
