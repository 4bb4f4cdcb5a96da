using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace RelationBot.Protocol;

/// <summary>Keeps everything in memory and nothing over a restart: for tests and measurements.</summary>
public sealed class MemoryConversationStore : IConversationStore
{
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new();
    private readonly ConcurrentDictionary<string, Upload> _uploads = new();

    /// <inheritdoc />
    public Task<ConversationRecord?> FindAsync(string conversationId, CancellationToken cancellationToken) =>
        Task.FromResult(_conversations.GetValueOrDefault(conversationId)?.Record);

    /// <inheritdoc />
    public Task<bool> CreateAsync(ConversationRecord conversation, CancellationToken cancellationToken) =>
        Task.FromResult(_conversations.TryAdd(conversation.Id, new(conversation)));

    /// <inheritdoc />
    public Task<IReadOnlyList<Activity>?> FindTurnAsync(string conversationId, string activityId, CancellationToken cancellationToken)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
        {
            return Task.FromResult<IReadOnlyList<Activity>?>(null);
        }

        lock (conversation)
        {
            return Task.FromResult(conversation.Turns.GetValueOrDefault(activityId));
        }
    }

    /// <inheritdoc />
    public Task<CommitResult> CommitAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        var conversation = _conversations.GetOrAdd(
            activity.Conversation!.Id!,
            static (id, from) => new(new(id, from.ChannelId ?? "", from.From?.Id, from.From?.Name, false, from.Locale)),
            activity);
        lock (conversation)
        {
            if (!conversation.Turns.TryAdd(activity.Id!, turn.Sent))
            {
                return Task.FromResult(CommitResult.AlreadyDone);
            }

            conversation.Keep(activity);
            foreach (var sent in turn.Sent)
            {
                conversation.Keep(sent);
            }
        }

        return Task.FromResult(CommitResult.Committed);
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<StoredActivity>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
        {
            return Task.FromResult<IReadOnlyList<StoredActivity>>([]);
        }

        lock (conversation)
        {
            var first = (int)Math.Clamp(after, 0, conversation.Activities.Count);
            var count = Math.Min(limit, conversation.Activities.Count - first);
            return Task.FromResult<IReadOnlyList<StoredActivity>>(conversation.Activities.GetRange(first, count));
        }
    }

    /// <inheritdoc />
    public Task<long> LastPositionAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (!_conversations.TryGetValue(conversationId, out var conversation))
        {
            return Task.FromResult(0L);
        }

        lock (conversation)
        {
            return Task.FromResult((long)conversation.Activities.Count);
        }
    }

    /// <inheritdoc />
    public Task<string> SaveUploadAsync(string conversationId, Upload upload, CancellationToken cancellationToken)
    {
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _uploads[id] = upload;
        return Task.FromResult(id);
    }

    /// <inheritdoc />
    public Task<Upload?> FindUploadAsync(string uploadId, CancellationToken cancellationToken) =>
        Task.FromResult(_uploads.GetValueOrDefault(uploadId));

    private sealed class Conversation(ConversationRecord record)
    {
        public ConversationRecord Record { get; } = record;

        public List<StoredActivity> Activities { get; } = [];

        public Dictionary<string, IReadOnlyList<Activity>> Turns { get; } = [];

        public void Keep(Activity activity)
        {
            if (History.Keeps(activity))
            {
                Activities.Add(new(Activities.Count + 1, activity));
            }
        }
    }
}
