using Microsoft.Extensions.Options;
using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;
using RelationBot.Relationship.Customers;

namespace RelationBot.Bot;

/// <summary>
/// Tells who is speaking, by proof alone: a user id that the company's site signed for, the account Teams signed in, or what was
/// proved in this very conversation (a code sent to the address on file, an answer), for as long as that is believed. What somebody
/// says of himself, his display name included, is no proof.
/// </summary>
internal sealed class Identification(CustomerDirectory customers, IOptions<IdentificationOptions> options, TimeProvider time)
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

        if (!IsPrivate(activity))
            return null;

        return SignedHandle(activity, conversation) is { } handle && await customers.FindByHandleAsync(handle.Channel, handle.Value, cancellationToken) is { } known
            ? known
            : await ProvedAsync(conversation, cancellationToken);
    }

    /// <summary>The account that the channel vouches for: Teams' own, or the user id that the company's site signed for; null in a group.</summary>
    public static SignedHandle? SignedHandle(Activity activity, ConversationRow? conversation) =>
        !IsPrivate(activity) || (conversation is not null && conversation.ChannelId != activity.ChannelId) ? null
        : activity.ChannelId == ChannelIds.MsTeams && activity.From?.AadObjectId is { Length: > 0 } account ? new(ChannelIds.MsTeams, account.ToLowerInvariant())
        : conversation is { ChannelId: ChannelIds.DirectLine, UserVerified: true, UserId: { } user } && user.StartsWith(SignedPrefix, StringComparison.Ordinal)
            ? new(ChannelIds.DirectLine, user[SignedPrefix.Length..])
        : null;

    /// <summary>Whom a visitor proved to be, by a code in this conversation; null where that is too long ago, or nobody did.</summary>
    public async ValueTask<Customer?> ProvedAsync(ConversationRow? conversation, CancellationToken cancellationToken) =>
        conversation is { ProvedAt: { } at, CustomerId: { } proved } && time.GetUtcNow() - at < options.Value.RememberFor
            ? await customers.FindByIdAsync(proved, cancellationToken)
            : null;

    /// <summary>False in a group or a team's channel, where others read along: there, everybody is a visitor.</summary>
    public static bool IsPrivate(Activity activity) => activity.Conversation?.ConversationType is null or "personal";
}
