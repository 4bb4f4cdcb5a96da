using System.Collections.Concurrent;

namespace RelationBot.Protocol;

/// <summary>The open streams, one per conversation: a newer one takes the place of an older one.</summary>
public sealed class DirectLineStreams : ITurnObserver
{
    private readonly ConcurrentDictionary<string, DirectLineStream> _streams = new();
    private long _order;

    /// <inheritdoc />
    public void OnCommitted(ITurnContext turn)
    {
        if (_streams.TryGetValue(turn.Reference.Conversation!.Id!, out var stream))
        {
            stream.Notify(Passing(turn));
        }
    }

    /// <summary>Has the conversation's stream look for what another host committed.</summary>
    public void Wake(string conversationId)
    {
        if (_streams.TryGetValue(conversationId, out var stream))
        {
            stream.Notify([]);
        }
    }

    /// <summary>Which of two streams is the newer: asked before the client can know that its stream is open.</summary>
    internal long NextOrder() => Interlocked.Increment(ref _order);

    internal void Open(DirectLineStream stream)
    {
        DirectLineStream? loser = null;
        _streams.AddOrUpdate(
            stream.ConversationId,
            _ =>
            {
                loser = null;
                return stream;
            },
            (_, existing) =>
            {
                (loser, var winner) = existing.Order > stream.Order ? (stream, existing) : (existing, stream);
                return winner;
            });
        loser?.GiveWay();
    }

    internal void Close(DirectLineStream stream) => _streams.TryRemove(KeyValuePair.Create(stream.ConversationId, stream));

    /// <summary>What of the turn is shown and not kept, each with the id of the kept activity that follows it.</summary>
    private static IReadOnlyList<PassingActivity> Passing(ITurnContext turn)
    {
        List<PassingActivity>? passing = null;
        string? next = null;
        for (var i = turn.Sent.Count - 1; i >= -1; i--)
        {
            var activity = i < 0 ? turn.Activity : turn.Sent[i];
            if (activity.Type == ActivityTypes.Typing)
            {
                (passing ??= []).Insert(0, new(activity, next));
            }
            else if (History.Keeps(activity))
            {
                next = activity.Id;
            }
        }

        return passing ?? (IReadOnlyList<PassingActivity>)[];
    }
}

/// <summary>An activity that no history holds, and the kept one it comes before (null: it comes last).</summary>
internal readonly record struct PassingActivity(Activity Activity, string? Before);
