namespace RelationBot.Protocol;

/// <summary>
/// First in, first out, one at a time, per conversation; conversations do not wait for each other. A conversation
/// nobody waits for takes no memory.
/// </summary>
internal sealed class TurnQueue
{
    private readonly Dictionary<string, LinkedList<TaskCompletionSource>> _held = [];

    /// <summary>Waits for the conversation's turn. False, without waiting, where <paramref name="limit"/> wait already.</summary>
    public async ValueTask<bool> EnterAsync(string conversationId, int limit, CancellationToken cancellationToken)
    {
        var ticket = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        LinkedList<TaskCompletionSource>? line;
        lock (_held)
        {
            if (!_held.TryGetValue(conversationId, out line))
            {
                _held.Add(conversationId, new());
                return true;
            }

            if (line.Count >= limit)
            {
                return false;
            }

            line.AddLast(ticket);
        }

        using (cancellationToken.UnsafeRegister(static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), ticket))
        {
            try
            {
                await ticket.Task;
                return true;
            }
            catch (OperationCanceledException)
            {
                lock (_held)
                {
                    line.Remove(ticket);
                }

                throw;
            }
        }
    }

    /// <summary>Lets the next one in.</summary>
    public void Exit(string conversationId)
    {
        lock (_held)
        {
            var line = _held[conversationId];
            while (line.First is { } next)
            {
                line.RemoveFirst();
                if (next.Value.TrySetResult())
                {
                    return;
                }
            }

            _held.Remove(conversationId);
        }
    }

    /// <summary>How many conversations have a turn running.</summary>
    internal int Count
    {
        get
        {
            lock (_held)
            {
                return _held.Count;
            }
        }
    }
}
