using RelationBot.Relationship.Customers;

namespace RelationBot.Bot;

/// <summary>Whoever speaks in a turn, verified or not, for what may be done for both.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="ChannelId">Its channel.</param>
/// <param name="Private">Whether nobody else reads along.</param>
/// <param name="Now">The moment, in the company's time zone.</param>
/// <param name="Effects">Where what the turn writes is collected.</param>
/// <param name="RecogniseAsync">Has the rest of the turn served to this customer, who has just proved who he is.</param>
internal sealed record Visiting(
    string ConversationId, string ChannelId, bool Private, DateTimeOffset Now, TurnEffects Effects,
    Func<Customer, CancellationToken, ValueTask> RecogniseAsync)
{
    /// <summary>The verified customer, or null.</summary>
    public Customer? Customer { get; init; }

    /// <summary>The account that the channel has signed him in with, or null.</summary>
    public SignedHandle? Handle { get; init; }

    /// <summary>The language spoken.</summary>
    public Language.Locale Locale { get; init; }
}
