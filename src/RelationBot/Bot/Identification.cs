using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot;

/// <summary>
/// Tells who is speaking, by proof alone: a user id that the company's site signed for, or the account Teams signed in.
/// What somebody says of himself, his display name included, is no proof.
/// </summary>
internal sealed class Identification(CustomerDirectory customers)
{
    private const string SignedPrefix = "dl_";

    /// <summary>The verified customer, or null: then everything goes on with a visitor.</summary>
    /// <param name="activity">What came in.</param>
    /// <param name="conversation">The conversation as the channel opened it; null for one it did not announce.</param>
    /// <param name="cancellationToken">Cancels the look-up.</param>
    public async ValueTask<Customer?> IdentifyAsync(
        Activity activity, ConversationRow? conversation, CancellationToken cancellationToken)
    {
        // An activity that claims another channel than its conversation's proves nothing.
        if (conversation is not null && conversation.ChannelId != activity.ChannelId)
            return null;

        // In a group or a team's channel others read along: there, everybody is a visitor.
        if (activity.Conversation?.ConversationType is not (null or "personal"))
            return null;

        if (activity.ChannelId == ChannelIds.MsTeams && activity.From?.AadObjectId is { Length: > 0 } account)
            return await customers.FindByHandleAsync(ChannelIds.MsTeams, account.ToLowerInvariant(), cancellationToken);

        return conversation is { ChannelId: ChannelIds.DirectLine, UserVerified: true, UserId: { } user }
            && user.StartsWith(SignedPrefix, StringComparison.Ordinal)
                ? await customers.FindByNumberAsync(user[SignedPrefix.Length..], cancellationToken)
                : null;
    }
}
