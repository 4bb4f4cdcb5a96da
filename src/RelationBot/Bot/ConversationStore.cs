using System.Text.Json;
using RelationBot.Language.Statements;
using RelationBot.Protocol;
using RelationBot.Relationship.Conversations;

namespace RelationBot.Bot;

/// <summary>
/// Where the protocol's turns become the relationship's transcript: one commit holds what was said by both sides, where
/// the dialogs stand, and every fact and change of the turn.
/// </summary>
internal sealed class ConversationStore(TurnLog log, Uploads uploads, TimeProvider time) : IConversationStore
{
    public async Task<ConversationRecord?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        await log.FindConversationAsync(conversationId, cancellationToken) is { } row
            ? new ConversationRecord(row.Id, row.ChannelId, row.UserId, row.UserName, row.UserVerified, row.Locale)
            : null;

    public Task<bool> CreateAsync(ConversationRecord conversation, CancellationToken cancellationToken) =>
        log.CreateConversationAsync(new ConversationRow
        {
            Id = conversation.Id,
            ChannelId = conversation.ChannelId,
            UserId = conversation.UserId,
            UserName = conversation.UserName,
            UserVerified = conversation.UserVerified,
            Locale = conversation.Locale,
        }, cancellationToken);

    public async Task<IReadOnlyList<Activity>?> FindTurnAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        await log.FindTurnAsync(conversationId, activityId, cancellationToken) is { } replies ? [.. replies.Select(Parse)] : null;

    public async Task<CommitResult> CommitAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await log.CommitAsync(Record(turn), cancellationToken) switch
        {
            TurnOutcome.AlreadyDone => CommitResult.AlreadyDone,
            TurnOutcome.Conflict => CommitResult.Conflict,
            _ => CommitResult.Committed,
        };

    public async Task<IReadOnlyList<StoredActivity>> ReadAsync(
        string conversationId, long after, int limit, CancellationToken cancellationToken) =>
        [.. (await log.ReadAsync(conversationId, after, limit, cancellationToken))
            .Select(entry => new StoredActivity(entry.Position, Parse(entry.Json)))];

    public async Task<long> LastPositionAsync(string conversationId, CancellationToken cancellationToken) =>
        await log.LastPositionAsync(conversationId, cancellationToken);

    public Task<string> SaveUploadAsync(string conversationId, Upload upload, CancellationToken cancellationToken) =>
        uploads.SaveUploadAsync(conversationId, Secrets.MaskUnseen(upload.Name), upload.ContentType, upload.Content, cancellationToken);

    public async Task<Upload?> FindUploadAsync(string uploadId, CancellationToken cancellationToken) =>
        await uploads.FindUploadAsync(uploadId, cancellationToken) is { } row ? new Upload(row.Name, row.ContentType, row.Content) : null;

    private TurnRecord Record(ITurnContext turn)
    {
        var effects = TurnEffects.Of(turn);
        var incoming = turn.Activity;
        var conversation = new ConversationRow
        {
            Id = incoming.Conversation!.Id!,
            ChannelId = incoming.ChannelId ?? "",
            UserId = incoming.From?.Id,
            UserName = incoming.From?.Name,
            Locale = incoming.Locale,
            ReferenceJson = JsonSerializer.Serialize(turn.Reference, ProtocolJson.Wire.ConversationReference),
        };
        return new TurnRecord(
            conversation,
            IsProactive(incoming) ? null : Entry(incoming, SpeakerRole.Customer, effects),
            [.. turn.Sent.Select(sent => Entry(sent, effects.Advisor is null ? SpeakerRole.Bot : SpeakerRole.Advisor, effects))],
            effects.Writes)
        {
            ExpectedVersion = effects.ExpectedVersion,
        };
    }

    private TranscriptEntry Entry(Activity activity, SpeakerRole speaker, TurnEffects effects) =>
        new(
            activity.Id!,
            activity.Type!,
            speaker,
            speaker == SpeakerRole.Advisor ? effects.Advisor : activity.From?.Name,
            AccessLinkText.Hide(activity.Text),
            activity.Timestamp ?? time.GetUtcNow(),
            JsonSerializer.Serialize(activity, ProtocolJson.Wire.Activity))
        {
            ReplyToId = activity.ReplyToId,
            Why = effects.WhyOf(activity.Id),
            FactsRead = speaker == SpeakerRole.Customer ? [.. effects.FactsRead] : [],
            InHistory = History.Keeps(activity),
        };

    private static bool IsProactive(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation };

    private static Activity Parse(string json) => JsonSerializer.Deserialize(json, ProtocolJson.Wire.Activity)!;
}
